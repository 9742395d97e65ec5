import { describe, expect, test } from "vitest";
import { mergeEdit } from "../../notebook/merge-edit.ts";
import { blankContact, type Contact, type ContactId, type Finding } from "../../src/domain/contact/contact.ts";

const finding = (id: string, text: string): Finding => ({ id, section: "news", text, source: { kind: "typed" }, date: "2026-11-23" });
const base: Contact = {
  ...blankContact("urn:uuid:1" as ContactId, "Noemie"),
  city: "Lyon",
  emails: ["a@x.example"],
  findings: [finding("1", "one"), finding("2", "two")],
};

describe("mergeEdit", () => {
  test("writes the edit where nobody else wrote", () => {
    const edited = { ...base, name: "Noémie", findings: [finding("1", "one!")] };
    expect(mergeEdit(base, edited, base)).toEqual(edited);
  });

  test("keeps what another page wrote in what the user did not touch", () => {
    const current = { ...base, city: "Paris", findings: [...base.findings, finding("3", "three")] };
    expect(mergeEdit(base, { ...base, name: "Noémie" }, current)).toEqual({ ...current, name: "Noémie" });
  });

  test("brings both together in the same list", () => {
    const edited = { ...base, findings: [finding("2", "two!"), finding("4", "four")] };
    const current = { ...base, findings: [finding("1", "one, seen"), finding("2", "two"), finding("3", "three")] };
    expect(mergeEdit(base, edited, current).findings).toEqual([finding("2", "two!"), finding("3", "three"), finding("4", "four")]);
  });

  test("does not bring back what another page took out, unless the user wrote on it", () => {
    const current = { ...base, findings: [] };
    const edited = { ...base, findings: [finding("1", "one"), finding("2", "two!")] };
    expect(mergeEdit(base, edited, current).findings).toEqual([finding("2", "two!")]);
  });

  test("merges plain lists by their texts", () => {
    const current = { ...base, emails: ["a@x.example", "b@x.example"] };
    expect(mergeEdit(base, { ...base, emails: ["c@x.example"] }, current).emails).toEqual(["b@x.example", "c@x.example"]);
  });

  test("takes a property away that the user emptied", () => {
    const { city: _, ...edited } = base;
    expect(mergeEdit(base, edited, { ...base, role: "naming" })).toEqual({ ...edited, role: "naming" });
  });
});
