import { describe, expect, it } from "vitest";
import { namesOf } from "../../../src/domain/name/contact-names.ts";

/** Given and family words of each reading, glued spellings left out. */
const read = (name: string, aliases: readonly string[] = []): readonly string[] =>
  namesOf({ name, aliases })
    .readings.filter(({ glued }) => !glued)
    .map(({ given, family }) => `${given.map(({ letters }) => letters).join(" ")} | ${family.map(({ letters }) => letters).join(" ")}`);

describe("namesOf", () => {
  it.each([
    ["Noémie Levain", "noemie | levain"],
    ["LEVAIN Noémie", "noemie | levain"],
    ["Levain, Noémie", "noemie | levain"],
    ["Dr Noémie Levain, PhD", "noemie | levain"],
    ["Noémie Levain (she/her)", "noemie | levain"],
    ["🌿 Noémie Levain 🌿", "noemie | levain"],
    ["Noémie Levain - Coach | Acme", "noemie | levain"],
    ["Charles de Gaulle", "charles | gaulle"],
    ["van den Berg, Piet", "piet | berg"],
    ["Al Pacino", "al | pacino"],
    ["Jean-Pierre Martin", "jean pierre | martin"],
    ["Anna Müller-Lüdenscheidt", "anna | muller ludenscheidt"],
  ])("reads %s", (name, expected) => expect(read(name)[0]).toBe(expected));

  it("reads the name somebody was born with", () => expect(read("Noémie Levain (née Dupont)")).toContain("noemie | dupont"));
  it("reads a nickname in quotes", () => expect(read("Robert “Bob” Smith")).toContain("bob | smith"));
  it("reads an alias of one word beside the family name", () => expect(read("Noémie Levain", ["Nono"])).toContain("nono | levain"));
  it("takes an alias with a sign for a handle", () =>
    expect(namesOf({ name: "Noémie Levain", aliases: ["@noemie"] }).handles).toEqual(["noemie"]));
  it.each([
    ["capitals and small letters", "A".repeat(5000) + "a".repeat(5000)],
    ["capitals", "A".repeat(10_000)],
    ["one long word", `A${"a".repeat(10_000)}`],
    ["words of two letters", "Aa ".repeat(3000)],
    ["letters of two scripts", "Aא".repeat(5000)],
  ])("reads a name that is no name but %s in no time", (_, name) => {
    const began = performance.now();
    read(name);
    expect(performance.now() - began).toBeLessThan(3000);
  });
  it("makes no reading of a single word", () => expect(read("Noémie")).toEqual([]));
  it("keeps names without spaces whole, in both orders", () =>
    expect(namesOf({ name: "山田 太郎", aliases: [] }).unspaced).toEqual(["山田太郎", "太郎山田"]));
});
