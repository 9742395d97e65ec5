import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameName, printedName, selectedName, titleParts } from "../../../src/domain/capture/printed-name.ts";

describe("a printed name", () => {
  it.each([
    ["Noémie Levain", "Noémie Levain"],
    ["  Noémie\u00A0\u00A0Levain \n", "Noémie Levain"],
    ["Noe\u0301mie Levain", "Noémie Levain"],
    ["Noé\u00ADmie\u200B Levain", "Noémie Levain"],
    ["(3) Noémie Levain", "Noémie Levain"],
    ["Noémie LevainNoémie Levain", "Noémie Levain"],
    ["Noémie Levain Noémie Levain", "Noémie Levain"],
    ["Noémie Levain\nNoémie Levain", "Noémie Levain"],
    ["Dr Noémie LevainDr Noémie Levain (elle) · 1er", "Noémie Levain"],
    ["Noémie Levain • 2nd", "Noémie Levain"],
    ["Noémie Levain (she/her)", "Noémie Levain"],
    ["Noémie Levain she/her", "Noémie Levain"],
    ["Noémie Levain, PhD", "Noémie Levain"],
    ["Noémie Levain, MBA, Ph.D.", "Noémie Levain"],
    ["Noémie Levain 🍞 :verified:", "Noémie Levain"],
    ["Noémie Levain 👩‍🌾", "Noémie Levain"],
    ["Noémie Levain (@noemie@social.example)", "Noémie Levain"],
    ["Mme Noémie Levain", "Noémie Levain"],
    ["Prof. Dr. Noémie Levain", "Dr. Noémie Levain"],
    ["LEVAIN, Noémie", "Noémie LEVAIN"],
    ["LEVAIN Noémie", "LEVAIN Noémie"],
    ["Noémie Levain, Atelier Levain", "Noémie Levain"],
    ["By Noémie Levain", "Noémie Levain"],
    ["Par : Noémie Levain", "Noémie Levain"],
    ["Noémie Levain says:", "Noémie Levain"],
    ["Noémie Levain a dit :", "Noémie Levain"],
    ["View Noémie Levain’s profile", "Noémie Levain"],
    ["Voir le profil de Noémie Levain", "Noémie Levain"],
    ["« Noémie Levain »", "Noémie Levain"],
    ["Noémie L.", "Noémie L."],
    ["Noémie Levain.", "Noémie Levain"],
    ["Jean-Pierre d’Arc", "Jean-Pierre d’Arc"],
    ["Charles de la Tour", "Charles de la Tour"],
    ["Ludwig van der Berg", "Ludwig van der Berg"],
    ["Noémie Levain-Œuvrard", "Noémie Levain-Œuvrard"],
    ["J. R. Martin", "J. R. Martin"],
    ["Larry Page", "Larry Page"],
    ["Will May", "Will May"],
    ["Jack Ma", "Jack Ma"],
    ["王小明", "王小明"],
    ["Анна Иванова", "Анна Иванова"],
    ["نعومي ليفان", "نعومي ليفان"],
  ])("%j is %j", (printed, name) => {
    expect(printedName(printed)).toBe(name);
  });

  it.each([
    "",
    "   ",
    "Noémie",
    "noemie_levain",
    "noemie@levain.example",
    "https://noemie.example",
    "Our Speakers",
    "About Us",
    "Contact",
    "Home",
    "Mentions légales",
    "Notre Équipe",
    "Chief Technology Officer",
    "Directrice Générale",
    "Conf 2026",
    "Bread as code",
    "She opened her second shop.",
    "12 Comments",
    "Université de Lyon",
    "Atelier Levain SARL",
    "@noemie",
    "🍞🍞🍞",
    "a".repeat(500),
    "Un Deux Trois Quatre Cinq Six Sept Huit",
  ])("%j is none", (printed) => {
    expect(printedName(printed)).toBeUndefined();
  });

  it("is read of any text in no time, and read again is itself", () => {
    const piece = fc.constantFrom(
      "Noémie",
      "Levain",
      "de",
      " ",
      ",",
      "(",
      ")",
      "\n",
      "Dr ",
      "PhD",
      "·",
      "@",
      "'",
      "-",
      ".",
      "🍞",
      "王",
      "\u200B",
      "by ",
      "says",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (text) => {
        const name = printedName(text);
        if (name === undefined) return;
        expect(name).toBe(name.trim());
        expect(name.length).toBeLessThanOrEqual(80);
        expect(name).not.toMatch(/[\n<>@/\d]/);
      }),
      { numRuns: 2000 },
    );
    const start = performance.now();
    for (const long of ["(".repeat(1e6), "a ".repeat(1e6), "Dr ".repeat(1e6), "by ".repeat(1e6), " ".repeat(1e6), "A,".repeat(1e6)])
      printedName(long);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("a selection", () => {
  it.each([
    ["Noémie", "Noémie"],
    ["Noémie Levain", "Noémie Levain"],
    ["noémie levain", "noémie levain"],
    ["Levain N.", "Levain N."],
    ["\n  Noémie Levain\n", "Noémie Levain"],
  ])("%j is the name %j", (selection, name) => {
    expect(selectedName(selection)).toBe(name);
  });

  it.each([
    "",
    "CTO",
    "contact us",
    "the quick fox",
    "Noémie Levain\nBaker",
    "She opened her second shop in Lyon.",
    "2026",
    "x".repeat(10_000),
  ])("%j is none", (selection) => {
    expect(selectedName(selection)).toBeUndefined();
  });
});

it.each([
  ["(3) Noémie Levain | LinkedIn", ["Noémie Levain", "LinkedIn"]],
  ["Noémie Levain - Boulangère - Atelier Levain | LinkedIn", ["Noémie Levain", "Boulangère", "Atelier Levain", "LinkedIn"]],
  ["Noémie Levain :: Conf 2026 :: pretalx", ["Noémie Levain", "Conf 2026", "pretalx"]],
  ["noemie (Noémie Levain) · GitHub", ["noemie (Noémie Levain)", "GitHub"]],
  ["Jean-Pierre Levain – Accueil", ["Jean-Pierre Levain", "Accueil"]],
  ["", []],
])("the title %j has the parts %j", (title, parts) => {
  expect(titleParts(title)).toEqual(parts);
});

it.each([
  ["Noémie Levain", "LEVAIN Noemie", true],
  ["Jean-Pierre Levain", "Jean Pierre Levain", true],
  ["Noémie Levain", "Noémie Martin", false],
  ["", "", false],
  ["!", "?", false],
])("%j and %j: same name %j", (one, other, same) => {
  expect(isSameName(one, other)).toBe(same);
});
