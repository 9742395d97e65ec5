import { describe, expect, test } from "vitest";
import { findPeople, type Person, personOf, withRecords } from "../../notebook/people.ts";
import { blankContact, type Contact, type ContactId } from "../../src/domain/contact/contact.ts";
import type { ContactRecord } from "../../src/domain/contact/history.ts";

const SANDRA = "urn:uuid:sandra" as ContactId;

function record(name: string, more: Partial<Contact> = {}, deletedAt?: string): ContactRecord {
  const contact = { ...blankContact(`urn:uuid:${name}` as ContactId, name), ...more };
  return { contact, history: [], generation: 1, ...(deletedAt !== undefined && { deletedAt }) };
}

const noemie = record("Noémie Levain", {
  organization: "Atelier des mots",
  aliases: ["Mimi L."],
  note: "aime les marchés",
  emails: ["n@levain.example"],
  links: ["https://noemie.example/blog"],
  referrals: [
    { id: "1", referrer: { name: "Ève" }, words: "old words", date: "2025-01-01" },
    { id: "2", referrer: { name: "Sandra", contact: SANDRA }, words: "does the same thing as you", reason: "naming", date: "2026-01-01" },
  ],
  findings: [{ id: "3", section: "career", text: "ran a bakery", source: { kind: "typed" }, date: "2026-02-01" }],
  encounters: [{ id: "4", date: "2026-03-01", title: "Salon du nom" }],
});
const oeuvrard = record("Zoë Œuvrard");
const people: readonly Person[] = withRecords([], [oeuvrard, noemie, record("Anaïs Petit", { note: "friend of Noémie Levain" })]);
const found = (typed: string): readonly string[] => findPeople(people, typed).map(({ name }) => name);

describe("findPeople", () => {
  test.each([
    ["names whatever their case and accents", "nOEmie"],
    ["both orders of the name", "levain noemie"],
    ["other names", "mimi"],
    ["the organization", "atelier mots"],
    ["the note", "marches"],
    ["who gave the name", "eve"],
    ["their words", "same thing"],
    ["the reason", "naming"],
    ["an e-mail address", "n@levain"],
    ["a link", "noemie.example"],
    ["findings", "bakery"],
    ["encounters", "salon du nom"],
    ["words of different parts together", "sandra bakery"],
  ])("finds by %s", (_, typed) => {
    expect(found(typed)).toContain("Noémie Levain");
  });

  test("reads ligatures as their letters", () => {
    expect(found("oeuvrard")).toEqual(["Zoë Œuvrard"]);
  });

  test("wants every word, and nobody for a word that nobody has", () => {
    expect(found("noemie zoe")).toEqual([]);
    expect(found("xyzzy")).toEqual([]);
  });

  test("puts those first whose own name it is", () => {
    expect(found("noemie levain")).toEqual(["Noémie Levain", "Anaïs Petit"]);
  });

  test("gives everybody in the order of names for nothing typed, or for signs alone", () => {
    expect(found("")).toEqual(["Anaïs Petit", "Noémie Levain", "Zoë Œuvrard"]);
    expect(found(" - ")).toEqual(["Anaïs Petit", "Noémie Levain", "Zoë Œuvrard"]);
  });
});

describe("personOf", () => {
  test("shows the latest referral and remembers every referrer who is a contact", () => {
    const person = personOf(noemie);
    expect(person).toMatchObject({ referrer: "Sandra", words: "does the same thing as you", work: "Atelier des mots" });
    expect(person.referrers).toEqual([SANDRA]);
  });

  test.each([
    ["Élodie", "E"],
    ["Œuvrard", "O"],
    ["4D Studio", "#"],
    ["Ольга", "О"],
    ["…", "#"],
  ])("puts %s under %s", (name, letter) => {
    expect(personOf(record(name)).letter).toBe(letter);
  });
});

describe("withRecords", () => {
  test("replaces what changed, adds what is new and drops what was deleted", () => {
    const renamed = { ...noemie, contact: { ...noemie.contact, name: "Bérénice Levain" } };
    const after = withRecords(people, [renamed, record("Anaïs Petit", {}, "2026-11-23"), record("Marc Brun")]);
    expect(after.map(({ name }) => name)).toEqual(["Bérénice Levain", "Marc Brun", "Zoë Œuvrard"]);
  });
});
