import { describe, expect, it } from "vitest";
import { foldName } from "../../../src/domain/name/name-fold.ts";

describe("foldName", () => {
  const same: readonly (readonly [string, string, string])[] = [
    ["case and accents", "Noémie LEVAIN", "noemie levain"],
    ["decomposed accents", "Noe\u0301mie", "noémie"],
    ["ligatures", "Œuvrard Æbelø", "OEUVRARD AEBELO"],
    ["sharp s", "Weißgerber", "WEISSGERBER"],
    ["Polish", "Łukasz Żółć", "Lukasz Zolc"],
    ["Turkish", "İbrahim Işık", "ibrahim isik"],
    ["both Romanian cedillas and commas", "Ştefan Ţepeş", "Ștefan Țepeș"],
    ["Greek capitals and final sigma", "ΠΑΠΑΔΟΠΟΥΛΟΣ", "Παπαδόπουλος"],
    ["Arabic alef, hamza, ye, tatweel", "أحمـد يحيى", "احمد يحيي"],
    ["Persian letters", "یاسمین کریمی", "ياسمين كريمي"],
    ["Hebrew points", "שָׁלוֹם", "שלום"],
    ["full width", "ＬＥＶＡＩＮ", "levain"],
    ["mathematical bold", "𝗡𝗼é𝗺𝗶𝗲", "noemie"],
    ["soft hyphen and joiners", "Le\u00ADva\u200Bin", "levain"],
    ["typographic hyphens and apostrophes", "Jean‑Pierre d’Ormesson", "Jean-Pierre d'Ormesson"],
    ["every kind of space", "Noémie\u00A0\u2009\u3000Levain", "Noémie Levain"],
    ["nukta", "ज़ोहरा", "जोहरा"],
  ];
  it.each(same)("reads the same: %s", (_, one, other) => expect(foldName(one)).toBe(foldName(other)));

  it.each([
    ["vowel signs", "राम", "रामा"],
    ["Hangul syllables", "김민수", "김만수"],
    ["letters", "Levain", "Levine"],
  ])("keeps apart: %s", (_, one, other) => expect(foldName(one)).not.toBe(foldName(other)));
});
