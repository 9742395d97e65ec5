/**
 * A contact's history in plain words, as the user would tell it.
 *
 * Example: the entry { what: "changed", was: { name: "Noemie" } } of a contact now named "Noémie" reads
 * "Changed · 23 November 2026 at 10:12", "Name: “Noemie” became “Noémie”".
 */
import type { Contact, Encounter, Finding, NotThisPerson, Referral } from "../src/domain/contact/contact.ts";
import { type Change, type ChangeKind, type ContactRecord, withWas } from "../src/domain/contact/history.ts";
import { text, type TextKey } from "../src/ui/text.ts";
import { fitText } from "../src/ui/words.ts";

/** One entry, oldest first, in words. */
export interface HistoryLine {
  readonly id: string;
  readonly what: string;
  readonly when: string;
  readonly details: readonly string[];
  /** False where nothing would change by going back: a creation, a deletion, a restoration. */
  readonly undoable: boolean;
}

type Property = Exclude<keyof Contact, "id">;

const KINDS: Readonly<Record<ChangeKind, TextKey>> = {
  created: "historyCreated",
  changed: "historyChanged",
  deleted: "historyDeleted",
  restored: "historyRestored",
  undone: "historyUndone",
  merged: "historyMerged",
};

const PROPERTIES: Readonly<Record<Property, TextKey>> = {
  name: "fieldName",
  aliases: "fieldAlias",
  organization: "fieldOrganization",
  role: "fieldRole",
  city: "fieldCity",
  emails: "contactEmail",
  phones: "contactPhone",
  links: "contactLink",
  fit: "fieldFit",
  note: "contactNote",
  referrals: "fieldReferral",
  findings: "fieldFinding",
  encounters: "fieldEncounter",
  notThisPerson: "contactNotThis",
};

/** The history in words, oldest first. */
export function historyLines(record: ContactRecord): readonly HistoryLine[] {
  const lines: HistoryLine[] = [];
  let after = record.contact;
  for (const change of record.history.toReversed()) {
    const before = withWas(after, change.was);
    lines.push(lineOf(change, before, after));
    after = before;
  }
  return lines.reverse();
}

function lineOf(change: Change, before: Contact, after: Contact): HistoryLine {
  const properties = Object.keys(change.was).filter((name): name is Property => Object.hasOwn(PROPERTIES, name));
  return {
    id: change.id,
    what: text(KINDS[change.what]),
    when: instantText(change.at),
    details: properties.flatMap((property) => detailsOf(property, before, after)),
    undoable: properties.length > 0,
  };
}

/** The values of a property as texts by what identifies them, so that what came, went and changed can be told apart. */
function valuesOf(contact: Contact, property: Property): ReadonlyMap<string, string> {
  const value = contact[property];
  if (value === undefined) return new Map();
  if (typeof value === "string") return new Map([["", property === "fit" && contact.fit ? fitText(contact.fit) : value]]);
  return new Map(value.map((item: string | Item) => (typeof item === "string" ? [item, item] : [item.id, itemText(item)])));
}

type Item = Referral | Finding | Encounter | NotThisPerson;

function itemText(item: Item): string {
  if ("referrer" in item) return [item.referrer.name, item.words].filter(Boolean).join(": ");
  if ("section" in item) return item.text;
  if ("scope" in item) return item.where ?? text("contactNotThisEverywhere");
  return item.text ?? item.title ?? item.url ?? item.date;
}

function detailsOf(property: Property, before: Contact, after: Contact): readonly string[] {
  const label = text(PROPERTIES[property]);
  const was = valuesOf(before, property);
  const is = valuesOf(after, property);
  const details: string[] = [];
  for (const [key, value] of is) {
    const earlier = was.get(key);
    if (earlier === undefined) details.push(text("historyAdded", label, short(value)));
    else if (earlier !== value) details.push(text("historyBecame", label, short(earlier), short(value)));
  }
  for (const [key, value] of was) if (!is.has(key)) details.push(text("historyRemoved", label, short(value)));
  // The same words with another date, source or order.
  return details.length > 0 ? details : [text("historyDetails", label)];
}

const short = (value: string): string => (value.length > 160 ? `${value.slice(0, 160)}…` : value);

function instantText(iso: string): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  return new Intl.DateTimeFormat(text("languageTag"), { dateStyle: "long", timeStyle: "short" }).format(instant);
}
