/** Pages that propose what a notebook must not hold: directions turned, controls, addresses that are none, data without end. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { StructuredPerson } from "../../../src/domain/capture/page-capture.ts";
import { blankCapture } from "../../../src/domain/capture/page-capture.ts";
import { personsInJsonLd } from "../../../src/domain/capture/person-data.ts";
import { proposeContact, proposeFromLink, type Proposal } from "../../../src/domain/capture/proposal.ts";
import { readPageReport } from "../../../src/domain/recognition/read-page-report.ts";

const TURNED = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u{E0000}-\u{E007F}]|[^\P{Cc}\n\t]/u;

function expectTame({ name, role = "", organization = "", quote = "", links, emails, phones }: Proposal): void {
  for (const text of [name, role, organization, quote, ...links, ...emails, ...phones]) expect(text).not.toMatch(TURNED);
  expect(name.length).toBeLessThanOrEqual(80);
  expect(role.length + organization.length).toBeLessThanOrEqual(400);
  expect(quote.length).toBeLessThanOrEqual(5000);
  for (const link of links) expect(new URL(link)).toMatchObject({ protocol: expect.stringMatching(/^https?:$/) as string, username: "" });
  for (const email of emails) expect(email).toMatch(/^[^\s?&<>"]+@[^\s?&<>"@]+$/);
  for (const phone of phones) expect(phone).toMatch(/^\+?[\d\s().\-/\u00A0\u202F]+$/);
  expect(links.length + emails.length + phones.length).toBeLessThanOrEqual(12);
}

const person = (more: object): string => JSON.stringify({ "@type": "Person", name: "Noémie Levain", ...more });
const proposed = (script: string): Proposal =>
  proposeContact({ ...blankCapture("https://noemie.example/", "x"), persons: personsInJsonLd(script) });

test("what looks like an address and is none is not proposed, nor are words turned around", () => {
  const proposal = proposed(
    person({
      jobTitle: "rekaB\u202E \u2066at\u0000 Acme\u{E0041}",
      worksFor: { name: "\u202E\u202D" },
      email: ["a@b.example?bcc=all@evil.example", "mailto:noemie@levain.example", "<b>@x.example", "x".repeat(300)],
      telephone: ["javascript:alert(1)", "+33 2 40 12 34 56", "*#06#"],
      url: ["https://bank.example@evil.example/", "javascript:alert(1)", "data:text/html,x", "https://noemie.example/a"],
    }),
  );
  expectTame(proposal);
  expect(proposal).toMatchObject({ role: "rekaB at Acme", emails: ["noemie@levain.example"], phones: ["+33 2 40 12 34 56"] });
  expect(proposal.links).toEqual(
    ["https://noemie.example", "https://noemie.example/a"].map((link) => expect.stringContaining(link) as string),
  );
  expect(proposal.organization).toBeUndefined();
});

test("data that is deep, wide, circular by name or after the prototype does nothing but take a moment", () => {
  const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  const deep = `${'{"mainEntity":'.repeat(5000)}${person({})}${"}".repeat(5000)}`;
  const wide = JSON.stringify(Array.from({ length: 30_000 }, () => ({ "@type": "Person", name: "Noémie Levain", email: "a@b.example" })));
  const proto = `{"@type":"Person","name":"Noémie Levain","__proto__":{"jobTitle":"polluted","isMain":true},"constructor":{"prototype":{"x":1}}}`;
  const circular = `{"@graph":[{"@id":"#a","@type":"ProfilePage","mainEntity":{"@id":"#a"}},${person({ "@id": "#a", mainEntity: { "@id": "#a" } })}]}`;
  const began = Date.now();
  for (const script of [deep, wide, proto, circular, "[".repeat(100_000), person({ name: ["x".repeat(1e6)] })])
    expectTame(proposed(script));
  expect(Date.now() - began).toBeLessThan(5000);
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
  expect(({} as Record<string, unknown>)["jobTitle"]).toBeUndefined();
});

test("whatever a page says, the proposal is tame", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("\u202Eabc", "Noémie Levain", "a@b.example", "https://x@y.example", "tel:+33", "\ud800", "__proto__", "<img src=x>"),
  );
  const persons: fc.Arbitrary<StructuredPerson> = fc.record({
    form: fc.constant("json-ld" as const),
    name: fc.oneof(fc.constant("Noémie Levain"), nasty),
    role: nasty,
    organization: nasty,
    links: fc.array(nasty, { maxLength: 5 }),
    emails: fc.array(nasty, { maxLength: 5 }),
    phones: fc.array(nasty, { maxLength: 5 }),
    isMain: fc.boolean(),
    isAuthor: fc.boolean(),
  });
  const capture = fc.record({
    url: fc.constantFrom("https://noemie.example/", "https://www.linkedin.com/in/noemie-levain/", ""),
    title: nasty,
    selection: fc.oneof(
      fc.constant(""),
      nasty,
      fc.tuple(nasty, nasty).map((both) => `Noémie Levain\n${both.join("\n")}`),
    ),
    headings: fc.array(fc.record({ level: fc.constant(1), text: nasty, inMain: fc.boolean() }), { maxLength: 3 }),
    persons: fc.array(persons, { maxLength: 3 }),
    links: fc.array(fc.record({ href: nasty, text: nasty, rel: nasty, inMain: fc.boolean() }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(capture, nasty, (page, href) => {
      expectTame(proposeContact(page));
      expectTame(proposeFromLink(page, href));
    }),
    { numRuns: 1500 },
  );
});

test("a title that turns what stands around it comes in without that", () => {
  expect(readPageReport({ url: "https://x.example/", title: "\u202ELevain\u0007", candidates: [] })?.title).toBe("Levain");
});
