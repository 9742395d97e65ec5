/**
 * The forms in which a sentence prints a name in languages that change its ending.
 *
 * Example: inflectedForms({ given: "Lenka", family: "Horáčková" }) holds { given: "lenky", family: "horackove" } (genitive) and three
 * more; for { given: "Perihan", family: "Uysaler" } it holds { given: "perihan", family: "uysalere" }; for Paul Levain only "Levains".
 * A form is weak evidence: "Petra Maliny" may be Petr Malina's, or a Petra's. Which language it is, only the name tells, so names without
 * a sign of one (letters, endings, a given name that others do not use) get no more than the -s of English, German and Dutch.
 */
import { foldName } from "../name-fold.ts";
import type { Declension } from "./inflection-rules.ts";
import {
  CZECH_CASES,
  GREEK_CASES,
  LAST_WORD_CASES,
  LATVIAN_CASES,
  LITHUANIAN_CASES,
  POLISH_CASES,
  RUSSIAN_CASES,
  SERBIAN_CASES,
  SOUTH_SLAVIC_CASES,
  UKRAINIAN_CASES,
} from "./inflection-rules.ts";
import { hungarianForms, turkishForms } from "./vowel-harmony.ts";
import { languagesOf } from "./name-language.ts";
import type { NameLanguage } from "./name-language.ts";

/** A name as it was saved, one word each (of a compound the word that is printed last). */
export interface TwoWords {
  readonly given: string;
  readonly family: string;
}

/** No name has more inflected forms than this. */
export const MOST_FORMS = 24;

const DECLENSIONS = {
  czech: CZECH_CASES,
  polish: POLISH_CASES,
  southSlavic: SOUTH_SLAVIC_CASES,
  serbian: SERBIAN_CASES,
  russian: RUSSIAN_CASES,
  ukrainian: UKRAINIAN_CASES,
  greek: GREEK_CASES,
  lithuanian: LITHUANIAN_CASES,
  latvian: LATVIAN_CASES,
} as const;

/** The folded forms of a name other than its own, given and family name in the same case; in order, always the same. */
export function inflectedForms(name: TwoWords): readonly TwoWords[] {
  const own = { given: foldName(name.given), family: foldName(name.family) };
  const lower = { given: name.given.normalize("NFC").toLowerCase(), family: name.family.normalize("NFC").toLowerCase() };
  const forms = new Map<string, TwoWords>();
  for (const language of languagesOf(lower)) {
    for (const form of formsIn(language, lower)) {
      const folded = { given: foldName(form.given), family: foldName(form.family) };
      if (folded.given !== own.given || folded.family !== own.family) forms.set(`${folded.given} ${folded.family}`, folded);
    }
  }
  return [...forms.values()].slice(0, MOST_FORMS);
}

function formsIn(language: NameLanguage, name: TwoWords): readonly TwoWords[] {
  const { given, family } = name;
  if (language === "hungarian") return hungarianForms(name);
  if (language === "genitiveS") return /[sxzß]$/.test(family) ? [] : [{ given, family: `${family}s` }];
  if (language === "turkish") return turkishForms(family).map((form) => ({ given, family: form }));
  if (
    language === "finnish" ||
    language === "georgian" ||
    language === "armenian" ||
    language === "bengali" ||
    language === "marathi" ||
    language === "tamil"
  ) {
    return declined(family, LAST_WORD_CASES[language]).map((form) => ({ given, family: form }));
  }
  return agreeing(language === "greek" ? { given: foldName(given), family: foldName(family) } : name, DECLENSIONS[language]);
}

/** Given and family name case by case; whichever has no form in it stays as it is. */
function agreeing(name: TwoWords, cases: Declension): readonly TwoWords[] {
  const female = isFemale(name);
  const given = declined(name.given, female ? cases.givenFemale : cases.givenMale);
  const family = declined(name.family, female ? cases.familyFemale : cases.familyMale);
  return Array.from({ length: Math.max(given.length, family.length) }, (_, at) => ({
    given: given[at] ?? name.given,
    family: family[at] ?? name.family,
  }));
}

/** The forms that the first fitting rule gives a word. */
function declined(word: string, rules: string): readonly string[] {
  for (const rule of rules.split(" ")) {
    const [ending = "", forms = ""] = rule.split(">");
    if (ending !== "*" && !word.endsWith(ending)) continue;
    const stem = ending === "*" ? word : word.slice(0, word.length - ending.length);
    return forms === "" ? [] : forms.split(",").map((form) => stem + form);
  }
  return [];
}

const FEMALE_FAMILY = /(?:ová|ova|eva|ёва|ова|ева|єва|ина|ына|ая|яя|ska|cka|dzka|ська|цька|á|ytė|aitė|ienė|utė)$/;
const MALE_FAMILY = /(?:ов|ев|ёв|ин|ын|ский|цкий|ський|цький|ый|ий|ski|cki|dzki|ský|cký|sky|cky|ý|οσ|ησ|ασ|ας|ος|ης)$/;
const MALE_GIVEN_IN_A =
  /^(?:никита|илья|лука|фома|кузьма|савва|данила|данило|микола|ілля|хома|сава|лев|vojta|honza|jirka|kuba|franta|ondra|jarda|luka|nikola|saša|sasa|mika|andrija|matija|никола|саша|ilija|nikša|jura|bonawentura|barnaba|kosma|jonasz|mykola|illia)$/;

/** What her family name says, else the end of her given name. */
function isFemale({ given, family }: TwoWords): boolean {
  // Гнатишин, Дашин: a family name of anybody's, which says less than Соломія.
  const isAnybodys = /[иы]н$/.test(family) && /[ая]$/.test(given) && !MALE_GIVEN_IN_A.test(given);
  if (MALE_FAMILY.test(family) && !isAnybodys) return false;
  if (FEMALE_FAMILY.test(family) && !MALE_GIVEN_IN_A.test(given))
    return /[aáeėаяеєьη]$/.test(given) || !/[a-zа-я]$/.test(given) || family.endsWith("ová");
  return /(?:[aáеаяη]|ie|ė|α|ω)$/.test(given) && !MALE_GIVEN_IN_A.test(given);
}
