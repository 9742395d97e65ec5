import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankContact, type Contact, type ContactId } from "../../../src/domain/contact/contact.ts";
import { readContactsCsv } from "../../../src/domain/exchange/csv-contacts.ts";
import { importPlan } from "../../../src/domain/exchange/import-plan.ts";
import type { ReadResult } from "../../../src/domain/exchange/notebook-file.ts";

const NOW = "2026-11-23T12:00:00.000Z";
function read(text: string): ReadResult {
  let count = 0;
  return readContactsCsv(text, () => `id-${++count}`, NOW);
}
function contacts(text: string): readonly Contact[] {
  const result = read(text);
  return result.ok ? result.records.map(({ contact }) => contact) : [];
}
const contact = (id: number, name: string, more: Partial<Contact> = {}): Contact => ({
  ...blankContact(`urn:uuid:id-${id}` as ContactId, name),
  ...more,
});

describe("a CSV of contacts", () => {
  it("gives everything that its columns say", () => {
    const text =
      'city,Name,url,email,org,phone,aliases,referrer\nLyon,Noémie Levain,noemie.example|https://b.example/x,n@levain.example,"Levain, Paul & fils",\'+33 6 39 98 00 01,Noé | N. L.,Sandra\n';
    expect(read(text)).toEqual({
      ok: true,
      records: [
        {
          contact: contact(1, "Noémie Levain", {
            aliases: ["Noé", "N. L."],
            organization: "Levain, Paul & fils",
            city: "Lyon",
            emails: ["n@levain.example"],
            phones: ["+33 6 39 98 00 01"],
            links: ["https://noemie.example", "https://b.example/x"],
            referrals: [{ id: "id-2", referrer: { name: "Sandra" }, date: NOW }],
          }),
          history: [{ id: "id-3", at: NOW, what: "created", was: {} }],
          generation: 0,
        },
      ],
      skipped: [],
      leftOut: [],
    });
  });

  it.each([
    ["a name column alone", "name\nNoémie\n", ["Noémie"]],
    ["names with commas in a single column", "name\r\nLevain, Noémie\r\n", ["Levain, Noémie"]],
    ["a byte order mark and semicolons", "\uFEFFname;org\r\nNoémie;A, B\r\n", ["Noémie"]],
    ["tabs", "name\torg\nNoémie\tA\n", ["Noémie"]],
    ["a cell over two lines", 'name,org\n"Noémie\nLevain",A\nPaul,B', ["Noémie\nLevain", "Paul"]],
    ["blank rows and trailing commas", "\n\nname,org,,\n\nNoémie,A,,\n,,,\n  \nPaul,,,\n", ["Noémie", "Paul"]],
    ["short rows", "org,name,city\nA,Noémie\n", ["Noémie"]],
    ["quotation marks in names", 'name,org\n"Noémie ""Noé"" Levain",A', ['Noémie "Noé" Levain']],
    [
      "names that are traps",
      "name\n__proto__\n<script>alert(1)</script>\n'=1+1\n''tis\n",
      ["__proto__", "<script>alert(1)</script>", "=1+1", "''tis"],
    ],
    ["the header alone", "name,org\n", []],
  ])("may have %s", (_, text, names) => {
    expect(read(text).ok).toBe(true);
    expect(contacts(text).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ["nothing", "", "not-ours"],
    ["no name column", "First Name,Last Name\nNoémie,Levain\n", "not-ours"],
    ["our JSON", '{"format":"petit-carnet"}', "not-ours"],
    ["a quotation mark that is never closed", 'name,org\n"Noémie,A\nPaul,B\n', "cut-off"],
    ["more than 100,000 rows", `name\n${"N\n".repeat(100_001)}`, "too-large"],
    ["more than 200 columns", `name${",x".repeat(200)}\nNoémie`, "not-ours"],
  ])("is refused with %s", (_, text, problem) => {
    expect(read(text)).toMatchObject({ ok: false, problem });
  });

  it("says what it could not take", () => {
    const text = `name,url,shoe size,__proto__\nNoémie,javascript:alert(1),38,x\n,https://a.example,,\n"${"x".repeat(65_537)}",,,\nPaul,not an address,,\n`;
    expect(read(text)).toMatchObject({
      records: [{ contact: { name: "Noémie", links: [] } }, { contact: { name: "Paul", links: [] } }],
      skipped: [
        { position: 2, reason: "no-name" },
        { position: 3, reason: "too-long" },
      ],
      leftOut: [
        { position: 0, part: "shoe size", reason: "not-understood" },
        { position: 0, part: "__proto__", reason: "not-understood" },
        { position: 1, part: "url", reason: "not-an-address" },
        { position: 4, part: "url", reason: "not-an-address" },
      ],
    });
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("never throws, and gives only contacts with a name", () => {
    const piece = fc.constantFrom(
      "name",
      ",",
      ";",
      "\n",
      "\r\n",
      '"',
      "'",
      "=",
      "|",
      "\uFEFF",
      "\u0000",
      "Noémie",
      "__proto__",
      "javascript:x",
      "https://a.example",
      "\ud800",
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((rest) => `name,url,referrer\n${rest}`),
        ),
        (text) => {
          for (const { name, links } of contacts(text)) {
            expect(name.trim()).not.toBe("");
            for (const link of links) expect(link).toMatch(/^https?:/);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("adds nobody the second time, and reads 50,000 rows in a few seconds", () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, number) => `Noémie Levain ${number},https://noemie${number}.example/,n${number}@levain.example,Atelier`,
    );
    const text = `name,url,email,org\n${rows.join("\n")}`;
    const start = performance.now();
    const first = read(text);
    expect(performance.now() - start).toBeLessThan(5000);
    const second = read(text.replaceAll("Noémie", "NOEMIE"));
    const plan = importPlan(
      first.ok ? first.records : [],
      second.ok
        ? second.records.map((record) => ({ ...record, contact: { ...record.contact, id: `${record.contact.id}b` as ContactId } }))
        : [],
      { newId: () => "", now: NOW },
    );
    expect([plan.add.length, plan.change.length, plan.skip.length]).toEqual([0, 0, 50_000]);
  }, 30_000);
});
