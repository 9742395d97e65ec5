/**
 * All the names of a contact, read: her name, her aliases, and the glued spellings of both.
 *
 * Example: name "Jean-Pierre O'Brien", alias "Pierrot" give the readings Jean Pierre | O Brien, Jeanpierre | O Brien,
 * JP | O Brien, Jean Pierre | OBrien, Pierrot | O Brien. A name in a script without spaces is kept whole: "山田太郎".
 */
import type { Contact } from "../contact/contact.ts";
import { syllablesOf } from "./family-first-names.ts";
import { inOtherLetters } from "./other-letters.ts";
import { areOneName, cutsOf } from "./name-cuts.ts";
import { readName } from "./name-reading.ts";
import { beginsCompound, isGivenName } from "./listed-names.ts";
import { foldName } from "./name-fold.ts";
import type { NameReading, NameWord } from "./name-reading.ts";
import { wordsOf } from "./saved-words.ts";
import { unspacedIn } from "./unspaced-names.ts";

/** What may be searched for under a contact's names. */
export interface ContactNames {
  readonly readings: readonly NameReading[];
  /** Names without spaces, in the order saved and, where a space told family from given name, in the other. */
  readonly unspaced: readonly string[];
  /** Handles without sign. */
  readonly handles: readonly string[];
}

/** The names of a contact; a single word counts only beside the family name, or as a handle. */
export function namesOf(contact: Pick<Contact, "name" | "aliases">): ContactNames {
  const readings: NameReading[] = [];
  const unspaced: string[] = [];
  const handles: string[] = [];
  for (const saved of [contact.name, ...contact.aliases].flatMap((name) => inEachScript(name.slice(0, LONGEST)))) {
    const { names, rest } = unspacedIn(withoutPictures(saved));
    unspaced.push(...names);
    // Beside such a name, two capitalised words are the same name in Latin letters, less are a degree or a firm.
    if (names.length > 0) readings.push(...(/\p{Lu}\p{L}+[\s-]+\p{Lu}\p{L}+/u.test(rest) ? readName(rest) : []));
    else {
      const [handle, atSign, withDigits] = HANDLE.exec(saved) ?? [];
      if (handle !== undefined) handles.push(atSign ?? withDigits ?? "");
      const bare = bareName(saved.replace(HANDLE, (all) => (all === saved ? all : "")));
      // What is nothing but a handle is a name only where it is spelled out: @rosalie.lindenfels.
      if (handle !== saved || spelledOut(bare) !== bare) readings.push(...readSpaced(bare, readings[0]));
    }
  }
  return { readings: readings.flatMap(withGlued), unspaced: [...new Set(unspaced)], handles };
}

/** Nobody is called longer; what a file says beyond, up to a hundred thousand letters, would only take time. */
const LONGEST = 1000;
const CASED_LATIN = /(?:\p{Lu}(?=[\p{scx=Latn}\p{M}'’-]*\p{Ll})[\p{scx=Latn}\p{M}'’-]*[\s.]*){2,4}/u;
const OTHER_SCRIPT =
  /(?:[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Hebr}\p{sc=Arab}\p{sc=Armn}\p{sc=Geor}\p{sc=Deva}\p{sc=Beng}\p{sc=Taml}\p{sc=Thai}\p{M}'’׳־-]+[\s.]*){2,4}/u;

/** A name saved in Latin and in other letters side by side is two names: "Yael Abramson / יעל אברמסון". */
function inEachScript(saved: string): readonly string[] {
  const latin = CASED_LATIN.exec(saved)?.[0];
  const other = OTHER_SCRIPT.exec(saved)?.[0];
  if (latin === undefined || other === undefined) return [saved];
  // A firm or a trade in Latin letters is no name.
  const isName = foldName(latin).split(" ").some(isGivenName);
  return isName || saved.indexOf(latin) < saved.indexOf(other) ? [latin.trim(), other.trim()] : [other.trim()];
}

/** Begins family names that are printed with a space and without: El Haddaoui, Mac Gilchrist, Ó Briain, Le Goff. */
const FAMILY_PARTICLE =
  /(?<=\S\s)(El|Al|Ben|Mac|Mc|Ó|O|De|Di|Da|Du|Le|La|Lo|Van|Von|Ter|San|Abu|Bou|Ap)[\s-]+(\p{Lu}\p{Ll}{3,})(?=$|[,(\s])/iu;

/** A handle where a name is expected, alone or before the name: @noemie, noemie_l. */
const HANDLE = /^@(\S+)|^([^\s@]*[\d_][^\s@]*)$/;

/** Titles that Thai writes together with the name. */
const GLUED_TITLES =
  /^(?:(?:คุณหญิง|ท่านผู้หญิง|นายแพทย์|แพทย์หญิง|ทันตแพทย์|ทนายความ|ทนาย|เด็กชาย|เด็กหญิง|กำนัน|นางสาว|นาง(?!สาว)|นาย|คุณ(?!หญิง)|ครู|อาจารย์|หมอ)\s*|(?:ผศ|รศ|ศ|ดร)(?:\.\s*|\s+))(?=[\u0E00-\u0E7F])/u;

/** Armenians type a full stop as one dot leader. */
function withoutPictures(saved: string): string {
  return saved
    .replaceAll("\u2024", ".")
    .replace(/[\p{Extended_Pictographic}\p{Regional_Indicator}\u{FE0F}]|[\u{1F3FB}-\u{1F3FF}]/gu, " ")
    .trim();
}

function bareName(saved: string): string {
  return withoutPictures(saved).replace(GLUED_TITLES, "").trim();
}

/** The readings of a name in a script with spaces. */
function readSpaced(bare: string, main: NameReading | undefined): readonly NameReading[] {
  const readings = readName(spelledOut(bare));
  if (readings.length === 0) return besideMain(wordsOf(bare), main);
  if (!FAMILY_PARTICLE.test(bare)) return readings;
  return [...readings, ...readName(bare.replace(FAMILY_PARTICLE, "$1$2")).map((one): NameReading => ({ ...one, glued: true }))];
}

/** A name saved as a handle or an address writes it: rosalie.lindenfels@acme.example, rosalie_lindenfels, RosalieLindenfels. */
function spelledOut(bare: string): string {
  const [, first, second, third] = /^<?@?(\p{L}{2,})[._](\p{L}{1,})(?:[._](\p{L}{2,}))?(?:@\S+)?>?$/u.exec(bare) ?? [];
  if (first !== undefined && second !== undefined) return [first, second, third ?? ""].join(" ").trim();
  const [, given, family] = /^@?(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(bare) ?? [];
  return given !== undefined && family !== undefined && isGivenName(foldName(given)) ? `${given} ${family}` : bare;
}

/** A single word is another given name or another family name of the person. */
function besideMain(words: readonly NameWord[], main: NameReading | undefined): readonly NameReading[] {
  if (main === undefined || words.length !== 1) return [];
  return [
    { given: words, family: main.family },
    { given: main.given, family: words },
  ];
}

/** Adds the spellings that write bound words as one: Jeanpierre, JP, OBrien. */
function withGlued(reading: NameReading): readonly NameReading[] {
  const { given, family } = reading;
  const readings = [reading];
  const glue = (words: readonly NameWord[]): readonly NameWord[] => [
    { letters: words.map(({ letters }) => letters).join(""), written: words.map(({ written }) => written).join(""), bound: false },
  ];
  if (given.length === 2) {
    const initials = given.map(({ letters }) => letters.charAt(0)).join("");
    const isOne = areOneName(given[0]?.letters ?? "", given[1]?.letters ?? "");
    if (given[1]?.bound || isOne || beginsCompound(given[0]?.letters ?? "") || /^\p{scx=Arab}/u.test(initials))
      readings.push({ given: glue(given), family, glued: true });
    if (given[1]?.bound || given.every(({ letters }) => letters.length === 1))
      readings.push({ given: [{ letters: initials, written: initials.toUpperCase(), bound: false }], family, glued: true });
  }
  const last = family.at(-1)?.letters ?? "";
  const [one, other] = given;
  // Chinese and Korean given names of two syllables: Xuetong, Xue-tong, Xue Tong.
  if (given.length === 2 && one && other && !other.bound && syllablesOf(one.letters + other.letters, last)?.[0] === one.letters)
    readings.push({ given: glue(given), family, glued: true });
  const [front, back] = given.length === 1 && one ? (syllablesOf(one.letters, last) ?? []) : [];
  if (front !== undefined && back !== undefined) readings.push({ given: wordsOf(`${front}-${back}`), family, glued: true });
  if (family.length > 1 && family.at(-1)?.bound) readings.push({ given, family: glue(family.slice(-2)), glued: true });
  return [...readings, ...cutsOf(reading).map((cut): NameReading => ({ ...cut, glued: true })), ...inOtherLetters(reading)];
}
