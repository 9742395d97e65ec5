import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankContact, type ContactId } from "../../../src/domain/contact/contact.ts";
import type { ContactRecord } from "../../../src/domain/contact/history.ts";
import { readNotebook, writeNotebook } from "../../../src/domain/exchange/notebook-file.ts";
import { MOST_TEXT } from "../../../src/domain/exchange/reading.ts";
import { notebook } from "./arbitrary-records.ts";

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
const schema: unknown = JSON.parse(readFileSync(new URL("../../../docs/notebook.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true }).compile(schema as object);
const RUNS = { numRuns: 1000 };

function records(text: string): readonly ContactRecord[] {
  const result = readNotebook(text);
  if (!result.ok) throw new Error(`${result.problem} ${result.detail ?? ""}`);
  return result.records;
}

const file = (...contacts: readonly unknown[]): string => JSON.stringify({ format: "petit-carnet", version: 1, contacts });
const card = (more: object): object => ({ "@type": "Card", version: "1.0", uid: "urn:uuid:1", name: { full: "Noémie Levain" }, ...more });

/** A file nested `depth` levels below its contacts. */
const deep = (depth: number): string => `{"format":"petit-carnet","version":1,"contacts":${"[".repeat(depth)}${"]".repeat(depth)}}`;

describe("a notebook written and read", () => {
  it("is the same notebook, histories included, the same file byte for byte, and satisfies the published schema", () => {
    fc.assert(
      fc.property(notebook, (notebook) => {
        const written = writeNotebook(notebook);
        const read = readNotebook(written);
        expect(read).toEqual({ ok: true, records: notebook, skipped: [], leftOut: [] });
        expect(writeNotebook(records(written))).toBe(written);
        expect(Buffer.from(written, "utf8").toString("utf8")).toBe(written); // a file holds bytes: nothing is lost in UTF-8
        validate(JSON.parse(written));
        expect(validate.errors).toBeNull();
      }),
      RUNS,
    );
  });

  it("stands in the order of ids, whatever the order of the records, and ends in one newline", () => {
    const two = ["urn:uuid:b", "urn:uuid:a"].map((id): ContactRecord => ({
      contact: blankContact(id as ContactId, "Same"),
      history: [],
      generation: 4,
    }));
    expect(writeNotebook(two)).toBe(writeNotebook(two.toReversed()));
    expect(writeNotebook(two)).toMatch(/a"[^]*b"[^]*[^\n]\n$/);
    expect(writeNotebook([])).toBe('{\n  "format": "petit-carnet",\n  "version": 1,\n  "contacts": []\n}\n');
  });

  it("leaves deleted contacts, generations and empty properties out", () => {
    const contact = { ...blankContact("urn:uuid:a" as ContactId, "Noémie"), note: "" };
    const gone = { contact: blankContact("urn:uuid:b" as ContactId, "Gone"), history: [], generation: 9, deletedAt: "2026-11-23" };
    expect(JSON.parse(writeNotebook([{ contact, history: [], generation: 7 }, gone]))).toEqual({
      format: "petit-carnet",
      version: 1,
      contacts: [{ "@type": "Card", version: "1.0", uid: "urn:uuid:a", name: { full: "Noémie" } }],
    });
  });
});

describe("version 1", () => {
  it("is readable for ever, and written as it was", () => {
    const text = fixture("notebook-v1.json");
    const result = readNotebook(text);
    expect(result).toMatchObject({ ok: true, skipped: [], leftOut: [] });
    expect(records(text)).toHaveLength(3);
    expect(records(text)[1]).toEqual(JSON.parse(fixture("notebook-v1.noemie.json")));
    expect(writeNotebook(records(text))).toBe(text);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });
});

describe("a file that cannot be read", () => {
  const whole = fixture("notebook-v1.json");
  it.each([
    ["nothing at all", "", "cut-off"],
    ["a text", "Dear diary", "not-json"],
    ["somebody else's JSON", '{"contacts":[]}', "not-ours"],
    ["an array", "[1,2]", "not-ours"],
    ["null", "null", "not-ours"],
    ["our name and no version", '{"format":"petit-carnet","contacts":[]}', "not-ours"],
    ["our name and no contacts", '{"format":"petit-carnet","version":1}', "not-ours"],
    ["a version that never was", '{"format":"petit-carnet","version":0,"contacts":[]}', "not-ours"],
    ["a newer version", '{"format":"petit-carnet","version":2,"people":{}}', "newer-version"],
    ["half of a notebook", whole.slice(0, whole.length / 2), "cut-off"],
    ["a notebook without its last brace", whole.trimEnd().slice(0, -1), "cut-off"],
    ["its first ten characters", whole.slice(0, 10), "cut-off"],
    ["somebody else's JSON cut off", '{"version": "1.0-preview.1", "acc', "not-json"],
    ["more than 100,000 contacts", `{"format":"petit-carnet","version":1,"contacts":[0${",0".repeat(100_000)}]}`, "too-large"],
    ["nesting without end", deep(100_000), "hostile"],
    ["nesting one level too deep", deep(20), "hostile"],
    ["a __proto__ property", file(card({})).replace('"uid"', '"__proto__":{"polluted":1},"uid"'), "hostile"],
    ["an escaped __proto__ property", file(card({})).replace('"full"', '"\\u005f_proto__":{},"full"'), "hostile"],
    ["a link that runs code", file(card({ links: { l1: { uri: "javascript:alert(1)" } } })), "hostile"],
    ["a link that hides it", file(card({ links: { l1: { uri: " java\nscript\u0000:alert(1)" } } })), "hostile"],
    ["such a link in a history", file(card({ "petit-carnet.example:history": [{ was: { links: ["data:text/html,x"] } }] })), "hostile"],
  ])("%s", (_, text, problem) => {
    expect(readNotebook(text)).toMatchObject({ ok: false, problem });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("never throws, whatever it is given, cut or changed anywhere", () => {
    const damaged = fc.tuple(fc.nat(whole.length), fc.nat(40), fc.string({ unit: "binary", maxLength: 12 }));
    fc.assert(
      fc.property(damaged, ([at, gone, put]) => {
        expect(typeof readNotebook(whole.slice(0, at) + put + whole.slice(at + gone)).ok).toBe("boolean");
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 6 }), { maxLength: 4 }), (contacts) => {
        // An own `__proto__` key, which the generator makes now and then, gets the whole file refused.
        const hostile = { ok: false, problem: "hostile" };
        const skipped = { records: [], skipped: contacts.map(() => ({ reason: "not-a-contact" })) };
        expect(readNotebook(file(...contacts))).toMatchObject(/"__proto__":/.test(JSON.stringify(contacts)) ? hostile : skipped);
      }),
      RUNS,
    );
  });

  it("gives records whose every part can be written and read again, whatever stands in the cards", () => {
    const names = ["uid", "name", "emails", "links", "notes", "titles", "addresses", "nicknames", "onlineServices"];
    const ours = ["referrals", "findings", "encounters", "notThisPerson", "history", "fit"].map((name) => `petit-carnet.example:${name}`);
    const value = fc.jsonValue({ maxDepth: 5 });
    const odd = fc.dictionary(fc.constantFrom(...names, ...ours), value);
    fc.assert(
      fc.property(odd, (more) => {
        const result = readNotebook(file(card(more)));
        if (result.ok) expect(records(writeNotebook(result.records))).toEqual(result.records);
      }),
      RUNS,
    );
  });
});

describe("a card that is not wholly understood", () => {
  it.each([
    ["a text in place of a card", "Noémie", "not-a-contact"],
    ["a card of another type", { "@type": "Group", uid: "urn:uuid:1", name: { full: "Friends" } }, "not-a-contact"],
    ["no name", card({ name: {} }), "no-name"],
    ["a name of spaces", card({ name: { full: "  " } }), "no-name"],
    ["no id", card({ uid: 7 }), "no-id"],
    ["an id that is a trap", card({ uid: "__proto__" }), "no-id"],
  ])("%s is skipped and reported", (_, contact, reason) => {
    expect(readNotebook(file(card({ uid: "urn:uuid:0" }), contact))).toMatchObject({ records: [{}], skipped: [{ position: 2, reason }] });
  });

  it("is skipped the second time that its id comes", () => {
    expect(readNotebook(file(card({}), card({ name: { full: "Twin" } })))).toMatchObject({
      records: [{ contact: { name: "Noémie Levain" } }],
      skipped: [{ position: 2, reason: "duplicate" }],
    });
  });

  it("keeps a name with script as the text that it is", () => {
    const name = "<script>alert(1)</script>";
    expect(records(file(card({ name: { full: name } })))[0]?.contact.name).toBe(name);
  });

  it.each([
    [
      "an address of another scheme",
      { links: { a: { uri: "ftp://files.example/" } } },
      { position: 1, part: "links", reason: "not-an-address" },
    ],
    ["an address no browser can read", { links: { a: { uri: "https://[" } } }, { position: 1, part: "links", reason: "not-an-address" }],
    ["a text too long", { notes: { n1: { note: "x".repeat(MOST_TEXT + 1) } } }, { position: 1, part: "notes", reason: "too-long" }],
    ["a word that is no fit", { "petit-carnet.example:fit": "best" }, { position: 1, part: "fit", reason: "not-understood" }],
    ["a property from elsewhere", { anniversaries: {} }, { position: 1, part: "anniversaries", reason: "not-understood" }],
    [
      "a referral on a day that is not in the calendar",
      { "petit-carnet.example:referrals": [{ id: "r", referrer: { name: "Sandra" }, date: "2026-02-30" }] },
      { position: 1, part: "referrals.date", reason: "not-understood" },
    ],
  ])("loses %s, and says so", (_, more, skip) => {
    const result = readNotebook(file(card(more)));
    expect(result).toMatchObject({ ok: true, records: [{ contact: { name: "Noémie Levain", links: [], referrals: [] } }], skipped: [] });
    expect(result.ok && result.leftOut).toContainEqual(skip);
  });

  it("may come from another program: names in parts, online services, several notes", () => {
    const foreign = card({
      version: "2.0",
      name: {
        components: [
          { kind: "title", value: "Dr" },
          { kind: "given", value: "Noémie" },
          { kind: "surname", value: "Levain" },
        ],
        isOrdered: true,
      },
      onlineServices: { x: { service: "Mastodon", uri: "https://social.example/@noemie" } },
      notes: { 2: { note: "second" }, 1: { note: "first" } },
      titles: { t: { name: "Baker", kind: "role" } },
      addresses: {
        home: {
          components: [
            { kind: "country", value: "France" },
            { kind: "locality", value: "Lyon" },
          ],
        },
      },
    });
    expect(records(file(foreign))[0]?.contact).toEqual({
      ...blankContact("urn:uuid:1" as ContactId, "Noémie Levain"),
      links: ["https://social.example/@noemie"],
      note: "first\n\nsecond",
      role: "Baker",
      city: "Lyon",
    });
  });
});
