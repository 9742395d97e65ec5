import { describe, expect, test } from "vitest";
import { blankReferral, type ContactForm, contactFrom, formOf, linesOf } from "../../notebook/contact-form.ts";
import { dayOf, withDay } from "../../notebook/edit-day.ts";
import { blankContact, type Contact, type ContactId } from "../../src/domain/contact/contact.ts";

const full: Contact = {
  ...blankContact("urn:uuid:1" as ContactId, "Noémie Levain"),
  aliases: ["Mimi"],
  organization: "Atelier des mots",
  role: "naming",
  city: "Lyon",
  emails: ["n@levain.example"],
  phones: ["+33 6 12 34 56 78"],
  links: ["https://noemie.example/blog"],
  fit: "same-field",
  note: "two\nlines",
  referrals: [
    {
      id: "r1",
      referrer: { name: "Sandra", contact: "urn:uuid:2" as ContactId },
      words: "She does what you do",
      reason: "naming",
      channel: "event",
      date: "2026-11-23",
      introduction: "asked",
    },
    { id: "r2", referrer: { name: "Ève" }, date: "2026-11-20T08:00:00Z" },
  ],
  findings: [
    {
      id: "f1",
      section: "career",
      text: "her own studio",
      quote: "I left",
      source: { kind: "clipped", url: "https://a.example/", title: "A" },
      date: "2026-11-22",
    },
    { id: "f2", section: "news", text: "a talk", source: { kind: "typed" }, date: "2026-11-21" },
  ],
  encounters: [{ id: "e1", date: "2026-11-20", url: "https://b.example/", title: "B", text: "said hello" }],
  notThisPerson: [{ id: "n1", scope: "site", where: "c.example", date: "2026-11-19" }],
};

const blank = blankContact("urn:uuid:3" as ContactId, "Marc");
const change = (changes: Partial<ContactForm>, base = blank): ReturnType<typeof contactFrom> =>
  contactFrom({ ...formOf(base), ...changes }, base);
const saved = (changes: Partial<ContactForm>, base = blank): Contact => {
  const read = change(changes, base);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.contact;
};
const fieldsWrong = (changes: Partial<ContactForm>): readonly string[] => {
  const read = change(changes);
  return "problems" in read ? read.problems.map(({ field }) => field) : [];
};

describe("a contact as a form", () => {
  test.each([full, blank])("comes back as it was when nothing is written", (contact) => {
    expect(saved({}, contact)).toEqual(contact);
  });

  test("loses a property that is emptied, and never keeps it empty", () => {
    const after = saved({ note: "  ", fit: "", organization: "", aliases: "\n" }, full);
    expect(after).not.toHaveProperty("note");
    expect(after).not.toHaveProperty("fit");
    expect(after).not.toHaveProperty("organization");
    expect(after.aliases).toEqual([]);
  });

  test("loses what is emptied inside a referral and a finding", () => {
    const form = formOf(full);
    const after = saved(
      {
        referrals: form.referrals.map((referral) => ({ ...referral, words: "", channel: "", introduction: "", reason: " " })),
        findings: form.findings.map((finding) => ({ ...finding, quote: "", url: "", title: "" })),
      },
      full,
    );
    expect(after.referrals[0]).toEqual({ id: "r1", referrer: { name: "Sandra", contact: "urn:uuid:2" }, date: "2026-11-23" });
    expect(after.findings[0]).toEqual({
      id: "f1",
      section: "career",
      text: "her own studio",
      source: { kind: "clipped" },
      date: "2026-11-22",
    });
  });

  test("tidies links as typed", () => {
    expect(saved({ links: "noemie.example/blog\n\nhttps://b.example/" }).links).toEqual([
      "https://noemie.example/blog",
      "https://b.example/",
    ]);
  });

  test("drops small forms that were added and left blank", () => {
    expect(saved({ referrals: [blankReferral("x", "2026-11-23")] }).referrals).toEqual([]);
  });

  test.each([
    ["no name", { name: " " }, ["edit-name"]],
    ["a script as a link", { links: "javascript:alert(1)" }, ["edit-links"]],
    ["a link with a space", { links: "https://a.example/ b" }, ["edit-links"]],
    ["no e-mail address", { emails: "n@levain.example\nnoemie" }, ["edit-emails"]],
    [
      "words of nobody",
      { referrals: [{ id: "r", referrer: "", contact: "", words: "call her", reason: "", channel: "", date: "", introduction: "" }] },
      ["referrer-r"],
    ],
    ["a channel of nobody", { referrals: [{ ...blankReferral("r", "2026-11-23"), channel: "event" }] }, ["referrer-r"]],
    [
      "a source that says nothing",
      { findings: [{ id: "f", section: "news", text: "", quote: "", url: "https://a.example", title: "", kind: "typed", date: "" }] },
      ["finding-f"],
    ],
    [
      "a script as a source",
      { findings: [{ id: "f", section: "news", text: "x", quote: "", url: "data:text/html,x", title: "", kind: "typed", date: "" }] },
      ["finding-url-f"],
    ],
    [
      "a script as the place of an encounter",
      { encounters: [{ id: "e", date: "", url: "javascript:1", title: "", text: "" }] },
      ["encounter-url-e"],
    ],
  ])("says what is wrong with %s", (_, changes, fields) => {
    expect(fieldsWrong(changes)).toEqual(fields);
  });
});

describe("fields", () => {
  test("linesOf takes each line once", () => {
    expect(linesOf(" a \n\nb\na")).toEqual(["a", "b"]);
  });

  test("a day is kept, an instant too until another day is picked", () => {
    expect(dayOf("2026-11-23")).toBe("2026-11-23");
    expect(dayOf("someday")).toBe("");
    const noon = "2026-11-20T12:00:00Z";
    expect(withDay(noon, dayOf(noon))).toBe(noon);
    expect(withDay(noon, "")).toBe(noon);
    expect(withDay(noon, "2026-11-21")).toBe("2026-11-21");
  });
});
