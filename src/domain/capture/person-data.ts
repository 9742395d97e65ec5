/**
 * Persons in a page's own data: JSON-LD (schema.org) and the `__NEXT_DATA__` of sites made with Next.js.
 *
 * Example: {"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Noémie Levain","worksFor":{"name":"Atelier Levain"}}} → one person,
 * `isMain`, with an organization.
 */
import type { PersonForm, StructuredPerson } from "./page-capture.ts";

type Data = Readonly<Record<string, unknown>>;

const MOST_NODES = 20_000;
const MOST_PERSONS = 200;
const WORK = /(?:Article|Posting|CreativeWork|Report|Book|Recipe|Review|Event|Product|VideoObject|WebSite|SoftwareSourceCode)$/;

/** The persons of one JSON-LD script, as printed; broken JSON-LD is common and gives none. */
export function personsInJsonLd(script: string): readonly StructuredPerson[] {
  const root = parsed(script.replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g, ""));
  const nodes = objectsIn(root);
  const persons = nodes.filter(({ data }) => isOfType(data, /^Person$/) && typeof data["name"] !== "undefined");
  const authors = new Set(nodes.flatMap(({ data }) => namedBy(data, ["author", "creator"])));
  const mains = new Set(nodes.filter(({ data }) => !isOfType(data, WORK)).flatMap(({ data }) => namedBy(data, ["mainEntity", "about"])));
  const isAlone =
    persons.filter(({ isTop }) => isTop).length === 1 && !nodes.some(({ data }) => isOfType(data, /(?:Article|Posting|Event|Product)$/));
  return persons.slice(0, MOST_PERSONS).flatMap(({ data, isTop }) => {
    const isIn = (set: ReadonlySet<unknown>): boolean => set.has(data) || (typeof data["@id"] === "string" && set.has(data["@id"]));
    const isMain = isIn(mains) || data["mainEntityOfPage"] !== undefined || (isAlone && isTop && !isIn(authors));
    return personOf("json-ld", data, isMain, isIn(authors));
  });
}

/** The persons of a `__NEXT_DATA__` script: objects with a name and something that only people have. */
export function personsInNextData(script: string): readonly StructuredPerson[] {
  const persons = objectsIn(parsed(script)).filter(({ data }) =>
    ["linkedin_handle", "twitter_handle", "bio_short"].some((key) => key in data),
  );
  return persons.slice(0, MOST_PERSONS).flatMap(({ data }) => {
    const handles = [
      handle("https://www.linkedin.com", data["linkedin_handle"], "/in/"),
      handle("https://x.com", data["twitter_handle"], "/"),
      handle("https://www.instagram.com", data["instagram_handle"], "/"),
    ].flat();
    return personOf("next-data", { name: data["name"], url: data["website"], sameAs: handles }, false, false);
  });
}

/** A handle comes bare, with an @, or as a path. */
function handle(origin: string, value: unknown, path: string): readonly string[] {
  if (typeof value !== "string" || !/^[\w@./-]{1,100}$/.test(value)) return [];
  return [origin + (value.startsWith("/") ? value : path + value.replace(/^@/, ""))];
}

function personOf(form: PersonForm, data: Data, isMain: boolean, isAuthor: boolean): readonly StructuredPerson[] {
  const [name] = texts(data["name"]);
  if (name === undefined) return [];
  const [role] = texts(data["jobTitle"]);
  const [organization] = [data["worksFor"], data["affiliation"], data["memberOf"]].flatMap((value) => texts(value));
  const links = [...texts(data["url"]), ...texts(data["sameAs"])].filter((link) => /^https?:\/\//i.test(link)).slice(0, 20);
  const emails = texts(data["email"]).map((email) => email.replace(/^mailto:/i, ""));
  const phones = texts(data["telephone"]).map((phone) => phone.replace(/^tel:/i, ""));
  const known = { ...(role === undefined ? {} : { role }), ...(organization === undefined ? {} : { organization }) };
  return [{ form, name, ...known, links, emails, phones, isMain, isAuthor }];
}

/** The texts of a value that may be a text, an object with a name or an address, or a list of those. */
function texts(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? (value as readonly unknown[]).slice(0, 20) : [value];
  return all.flatMap((one) => {
    const text = isData(one) ? (one["name"] ?? one["@value"] ?? one["@id"]) : one;
    return typeof text === "string" && text.trim() !== "" ? [text.trim().slice(0, 300)] : [];
  });
}

/** What a property names: the object itself, and its id, under which it may stand elsewhere. */
function namedBy(data: Data, properties: readonly string[]): readonly unknown[] {
  return properties
    .flatMap((property) => [data[property]].flat())
    .flatMap((one) => (isData(one) ? [one, one["@id"]] : []))
    .filter((one) => one !== undefined);
}

interface Node {
  readonly data: Data;
  /** True at the root, in its list or its `@graph`. */
  readonly isTop: boolean;
}

/** All objects of the data, in its order. */
function objectsIn(root: unknown): readonly Node[] {
  const found: Node[] = [];
  const visit = (value: unknown, depth: number, isTop: boolean): void => {
    if (depth > 20 || found.length >= MOST_NODES) return;
    if (Array.isArray(value)) for (const one of value as readonly unknown[]) visit(one, depth + 1, isTop);
    else if (isData(value)) {
      found.push({ data: value, isTop });
      for (const [property, one] of Object.entries(value)) visit(one, depth + 1, isTop && property === "@graph");
    }
  };
  visit(root, 0, true);
  return found;
}

const isOfType = (data: Data, type: RegExp): boolean =>
  [data["@type"]].flat().some((one) => typeof one === "string" && type.test(one.replace(/^https?:\/\/schema\.org\//, "")));

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}
