import { describe, expect, test } from "vitest";
import { foldName } from "../../../../src/domain/name/name-fold.ts";
import { MOST_FORMS, inflectedForms } from "../../../../src/domain/name/lore/inflection.ts";

const PRINTED = [
  ["Petr", "Malina", "Petra", "Maliny"],
  ["Lenka", "Horáčková", "Lenky", "Horáčkové"],
  ["Eva", "Bartošková", "Evě", "Bartoškové"],
  ["Jan", "Krejčík", "Janem", "Krejčíkem"],
  ["Tomáš", "Novotný", "Tomáše", "Novotného"],
  ["Zdzisław", "Ostaszewski", "Zdzisławowi", "Ostaszewskiemu"],
  ["Bronisława", "Chrzan", "Bronisławy", "Chrzan"],
  ["Kazimierz", "Lis", "Kazimierza", "Lisa"],
  ["Anna", "Kowalska", "Annie", "Kowalskiej"],
  ["Наталья", "Рыбакова", "Наталью", "Рыбакову"],
  ["Кирилл", "Бахметов", "Кирилла", "Бахметова"],
  ["Зинаида", "Вельская", "Зинаидой", "Вельской"],
  ["Сергей", "Достоевский", "Сергею", "Достоевскому"],
  ["Віктор", "Лось", "Віктора", "Лося"],
  ["Олена", "Шевченко", "Олени", "Шевченко"],
  ["Тарас", "Шевченко", "Тарасові", "Шевченкові"],
  ["Ivana", "Kovačić", "Ivani", "Kovačić"],
  ["Στέλιος", "Καραγιάννης", "Στέλιο", "Καραγιάννη"],
  ["Ελένη", "Δεληβοριά", "Ελένης", "Δεληβοριά"],
  ["Jonas", "Kazlauskas", "Jono", "Kazlausko"],
  ["Jānis", "Bērziņš", "Jānim", "Bērziņam"],
  ["Matti", "Korhosela", "Matti", "Korhoselan"],
  ["Sanna", "Virtala", "Sanna", "Virtalalle"],
  ["Aino", "Korhonen", "Aino", "Korhosen"],
  ["Gábor", "Fehér", "Gábornak", "Fehér"],
  ["Fehér", "Gábor", "Fehér", "Gáborral"],
  ["Perihan", "Uysaler", "Perihan", "Uysalere"],
  ["Rüstem", "Balabanlı", "Rüstem", "Balabanlının"],
  ["ნათია", "მელიქაძე", "ნათია", "მელიქაძის"],
  ["თემურ", "ცხადაური", "თემურ", "ცხადაურს"],
  ["Լիլիթ", "Բաղունց", "Լիլիթ", "Բաղունցին"],
  ["Արտակ", "Սիմոնունի", "Արտակ", "Սիմոնունու"],
  ["রোকেয়া", "কাঞ্জিলাল", "রোকেয়া", "কাঞ্জিলালের"],
  ["Paul", "Levain", "Paul", "Levains"],
] as const;

describe("a name in a sentence", () => {
  test.each(PRINTED)("%s %s is printed %s %s", (given, family, printedGiven, printedFamily) => {
    const forms = inflectedForms({ given, family }).map((form) => `${form.given} ${form.family}`);
    expect(forms).toContain(`${foldName(printedGiven)} ${foldName(printedFamily)}`);
  });
});

test("a name has few forms, always the same, and none is its own", () => {
  for (const [given, family] of PRINTED) {
    const forms = inflectedForms({ given, family });
    expect(forms.length).toBeLessThanOrEqual(MOST_FORMS);
    expect(forms).toEqual(inflectedForms({ given, family }));
    expect(forms).not.toContainEqual({ given: foldName(given), family: foldName(family) });
  }
});

test("names of languages that leave names alone get no more than an s", () => {
  expect(inflectedForms({ given: "Marie", family: "Dubois" })).toEqual([]);
  expect(inflectedForms({ given: "Anna", family: "Müller" })).toEqual([{ given: "anna", family: "mullers" }]);
  expect(inflectedForms({ given: "Lucía", family: "Peñalver" })).toEqual([{ given: "lucia", family: "penalvers" }]);
  expect(inflectedForms({ given: "יעל", family: "כהן" })).toEqual([]);
});
