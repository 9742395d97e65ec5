/** Arbitrary contact records for property tests: every property, every hostile text that a notebook may hold. */
import * as fc from "fast-check";
import {
  CHANNELS,
  type Contact,
  type ContactId,
  FITS,
  INTRODUCTIONS,
  SECTIONS,
  SOURCE_KINDS,
} from "../../../src/domain/contact/contact.ts";
import { type Change, CHANGE_KINDS, type ContactRecord } from "../../../src/domain/contact/history.ts";

const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "__proto__",
  "constructor",
  "javascript:alert(1)",
  "\ud800",
  "a\udfff\u0000b",
  "\u2028\u2029\r\n\t",
  '"\\\\u0000"',
  "=HYPERLINK(1)",
  "Noe\u0301mie \u202eLEVAIN",
  "👩‍🌾",
  " ",
  "null",
  "toString",
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 6 }).map((units) => String.fromCharCode(...units)),
);
const date = fc.oneof(
  fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }).map((day) => day.toISOString()),
  fc.constantFrom("2026-11-23", "2024-02-29", "2026-11-23T10:00:00+01:00"),
);
const contactId = fc.uuid().map((uuid) => `urn:uuid:${uuid}` as ContactId);
const link = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom("https://noemie.example", "HTTP://[::1]:8080/é?q=%zz"),
);
const few = <Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(one, { maxLength: 2 });

/** Every listed property may be absent, as in the notebook: never present and undefined. */
const some = <Shape extends object, Required extends keyof Shape>(
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
  requiredKeys: Required[],
) => fc.record(shape, { requiredKeys });

const referral = some(
  {
    id: text,
    referrer: some({ name: text, contact: contactId }, ["name"]),
    words: text,
    reason: text,
    channel: fc.constantFrom(...CHANNELS),
    date,
    introduction: fc.constantFrom(...INTRODUCTIONS),
  },
  ["id", "referrer", "date"],
);
const finding = some(
  {
    id: text,
    section: fc.constantFrom(...SECTIONS),
    text,
    quote: text,
    source: some({ kind: fc.constantFrom(...SOURCE_KINDS), url: link, title: text }, ["kind"]),
    date,
  },
  ["id", "section", "text", "source", "date"],
);
const encounter = some({ id: text, date, url: link, title: text, text }, ["id", "date"]);
const notThisPerson = some(
  { id: text, scope: fc.constantFrom("page" as const, "site" as const, "everywhere" as const), where: text, date },
  ["id", "scope", "date"],
);

const properties = {
  name: text.filter((name) => name.trim() !== ""),
  aliases: fc.array(text, { maxLength: 12 }), // more than nine: their order has to hold
  organization: text,
  role: text,
  city: text,
  emails: few(text),
  phones: few(text),
  links: few(link),
  fit: fc.constantFrom(...FITS),
  note: text,
  referrals: few(referral),
  findings: few(finding),
  encounters: few(encounter),
  notThisPerson: few(notThisPerson),
};
const contact = some({ id: contactId, ...properties }, [
  "id",
  "name",
  "aliases",
  "emails",
  "phones",
  "links",
  "referrals",
  "findings",
  "encounters",
  "notThisPerson",
]);

const orNull = <Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.oneof(one, fc.constant(null));
const was = some(
  {
    ...properties,
    organization: orNull(text),
    role: orNull(text),
    city: orNull(text),
    fit: orNull(properties.fit),
    note: orNull(text),
  },
  [],
);
const change = some({ id: text, at: date, what: fc.constantFrom(...CHANGE_KINDS), was }, ["id", "at", "what", "was"]);

/** Plain objects as JSON makes them: fast-check's own have no prototype, which `toEqual` would tell apart. */
const plain = <Value>(value: Value): Value => structuredClone(value);

/** One record of a live contact as a file gives it back: generation 0. */
const record: fc.Arbitrary<ContactRecord> = fc
  .record({ contact, history: few(change) })
  .map(({ contact, history }) => ({ contact: plain(contact) as Contact, history: plain(history) as readonly Change[], generation: 0 }));

/** A notebook in the order of its file. */
export const notebook: fc.Arbitrary<ContactRecord[]> = fc
  .uniqueArray(record, { maxLength: 2, selector: (one) => one.contact.id })
  .map((records) => records.toSorted((one, other) => (one.contact.id < other.contact.id ? -1 : 1)));
