/**
 * A contact as a JSContact card (RFC 9553) and back. What JSContact has no property for stands under our own vendor prefix, in the shape
 * that it has in the notebook.
 *
 * Example: { id: "urn:uuid:1", name: "Noémie Levain", emails: ["n@levain.example"], fit: "same-field", … } ↔ { "@type": "Card",
 * "version": "1.0", "uid": "urn:uuid:1", "name": { "full": "Noémie Levain" }, "emails": { "e1": { "address": "n@levain.example" } },
 * "petit-carnet.example:fit": "same-field" }.
 */
import type { Contact, ContactId, Referral } from "../contact/contact.ts";
import type { ContactRecord } from "../contact/history.ts";
import { change, encounter, finding, fit, notThisPerson, referral } from "./own-shape.ts";
import { contactId, isObject, list, MOST_PARTS, own, type Reader, type Report, text, webAddress } from "./reading.ts";

/** The prefix of our own properties of a card (RFC 9553, "vendor-specific extensions"). */
const VENDOR = "petit-carnet.example:";

/** A JSON object ready to be written. */
export type Json = Readonly<Record<string, unknown>>;

const silently: Report = () => undefined;

/** Gives the card of a record: properties in a fixed order, absent ones left out, nothing in it that `recordOf` would not read. */
export function cardOf({ contact, history }: ContactRecord): Json {
  const referrals = clean(list(referral), contact.referrals);
  return withoutEmpty({
    "@type": "Card",
    version: "1.0",
    uid: contact.id,
    name: { full: contact.name },
    nicknames: numbered("k", clean(list(text), contact.aliases), (name) => ({ name })),
    organizations: numbered("o", one(contact.organization), (name) => ({ name })),
    titles: numbered("t", one(contact.role), (name) => ({ name })),
    emails: numbered("e", clean(list(text), contact.emails), (address) => ({ address })),
    phones: numbered("p", clean(list(text), contact.phones), (number) => ({ number })),
    links: numbered("l", clean(list(webAddress), contact.links), (uri) => ({ uri })),
    addresses: numbered("a", one(contact.city), (value) => ({ components: [{ kind: "locality", value }] })),
    notes: numbered("n", one(contact.note), (note) => ({ note })),
    relatedTo: relatedTo(referrals),
    [`${VENDOR}fit`]: fit(contact.fit, "fit", silently),
    [`${VENDOR}referrals`]: referrals,
    [`${VENDOR}findings`]: clean(list(finding), contact.findings),
    [`${VENDOR}encounters`]: clean(list(encounter), contact.encounters),
    [`${VENDOR}notThisPerson`]: clean(list(notThisPerson), contact.notThisPerson),
    [`${VENDOR}history`]: clean(list(change), history),
  });
}

/** Reads a card, ours or one from elsewhere; undefined (and reported) when it has no id or no name. */
export function recordOf(card: unknown, report: Report): ContactRecord | undefined {
  if (!isObject(card) || own(card, "@type") !== "Card") return refuse("", "not-a-contact", report);
  const id = contactId(own(card, "uid"), "uid", silently);
  if (id === undefined) return refuse("", "no-id", report);
  const name = fullName(own(card, "name"), report);
  if (name === undefined || name.trim() === "") return refuse("", "no-name", report);
  for (const property of Object.keys(card)) if (!KNOWN.has(property)) report(property.slice(0, 60), "not-understood");
  return { contact: contactOf(id, name, card, report), history: ours(card, "history", list(change), report) ?? [], generation: 0 };
}

function contactOf(id: ContactId, name: string, card: Json, report: Report): Contact {
  const all = <Value>(property: string, member: string, read: Reader<Value>): readonly Value[] =>
    members(own(card, property), property, report).flatMap((value) => read(own(value, member), property, report) ?? []);
  const organization = all("organizations", "name", text)[0];
  const role = all("titles", "name", text)[0];
  const city = members(own(card, "addresses"), "addresses", report).flatMap((address) => locality(address, report))[0];
  const note = text(all("notes", "note", text).join("\n\n"), "notes", report);
  const judged = ours(card, "fit", fit, report);
  return {
    id,
    name,
    aliases: all("nicknames", "name", text),
    ...(organization === undefined ? {} : { organization }),
    ...(role === undefined ? {} : { role }),
    ...(city === undefined ? {} : { city }),
    emails: all("emails", "address", text),
    phones: all("phones", "number", text),
    links: [...all("links", "uri", webAddress), ...all("onlineServices", "uri", webAddress)],
    ...(judged === undefined ? {} : { fit: judged }),
    ...(note === undefined ? {} : { note }),
    referrals: ours(card, "referrals", list(referral), report) ?? [],
    findings: ours(card, "findings", list(finding), report) ?? [],
    encounters: ours(card, "encounters", list(encounter), report) ?? [],
    notThisPerson: ours(card, "notThisPerson", list(notThisPerson), report) ?? [],
  };
}

/** Read by `contactOf`, written for other programs (`relatedTo` repeats our referrals), or about the card itself. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    "@type version uid kind created updated prodId language relatedTo",
    "name nicknames organizations titles emails phones links onlineServices addresses notes",
    ...["fit", "referrals", "findings", "encounters", "notThisPerson", "history"].map((property) => VENDOR + property),
  ].flatMap((names) => names.split(" ")),
);

/** A card from elsewhere may give a name in parts only. */
function fullName(name: unknown, report: Report): string | undefined {
  const full = text(own(name, "full"), "name", report);
  if (full !== undefined) return full;
  const components = own(name, "components");
  if (!Array.isArray(components)) return undefined;
  const written = components
    .slice(0, 20)
    .filter((component) => ["given", "given2", "surname", "surname2"].includes(String(own(component, "kind"))));
  return text(written.map((component) => text(own(component, "value"), "name", report) ?? "").join(" "), "name", report);
}

function locality(address: unknown, report: Report): readonly string[] {
  const components = own(address, "components");
  if (!Array.isArray(components)) return [];
  const city: unknown = components.slice(0, 50).find((component) => own(component, "kind") === "locality");
  return [text(own(city, "value"), "addresses", report) ?? []].flat();
}

function members(map: unknown, part: string, report: Report): readonly unknown[] {
  if (map === undefined || map === null) return [];
  if (!isObject(map)) return refuse(part, "not-understood", report) ?? [];
  const values = Object.values(map);
  if (values.length > MOST_PARTS) report(part, "too-long");
  return values.slice(0, MOST_PARTS);
}

function ours<Value>(card: Json, property: string, read: Reader<Value>, report: Report): Value | undefined {
  return read(own(card, VENDOR + property), property, report);
}

/** What reading the value back would give: what cannot be read is not written. */
function clean<Value>(read: Reader<readonly Value[]>, value: unknown): readonly Value[] {
  return read(value, "", silently) ?? [];
}

const one = (value: string | undefined): readonly string[] => clean(list(text), value === undefined ? [] : [value]);

/** JSContact's maps: { e1: …, e2: … }; the letter keeps the order, since JavaScript would sort keys that are numbers. */
function numbered<Value>(letter: string, values: readonly Value[], member: (value: Value) => Json): Json {
  return Object.fromEntries(values.map((value, position) => [letter + (position + 1), member(value)]));
}

/** The referrers that are contacts, so that other programs see who is tied to whom. */
function relatedTo(referrals: readonly Referral[]): Json {
  const ids = new Set(referrals.flatMap(({ referrer }) => referrer.contact ?? []));
  return Object.fromEntries([...ids].map((id) => [id, { relation: { acquaintance: true, [`${VENDOR}referrer`]: true } }]));
}

function withoutEmpty(card: Json): Json {
  return Object.fromEntries(
    Object.entries(card).filter(
      ([, value]) => value !== undefined && !(typeof value === "object" && value !== null && Object.keys(value).length === 0),
    ),
  );
}

function refuse(part: string, reason: Parameters<Report>[1], report: Report): undefined {
  report(part, reason);
  return undefined;
}
