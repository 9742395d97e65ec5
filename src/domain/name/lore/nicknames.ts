/**
 * What else somebody may be called: short forms and other spellings of a given name, and the full names of a short form.
 *
 * Example: otherGivenNames("nicholas") begins with "nick"; otherGivenNames("nick") holds "nicholas"; otherGivenNames("babeth") holds
 * "elisabeth"; otherGivenNames("женя") holds "евгении" and "евгения" (folded: й reads as и). Compounds stand with a space: "juan carlos" →
 * "juanca". The lists are folded at the first question, not at every start of the background.
 */
import { CZECH } from "./nicknames/czech.ts";
import { DUTCH } from "./nicknames/dutch.ts";
import { ENGLISH } from "./nicknames/english.ts";
import { FRENCH } from "./nicknames/french.ts";
import { GERMAN } from "./nicknames/german.ts";
import { GREEK } from "./nicknames/greek.ts";
import { HUNGARIAN } from "./nicknames/hungarian.ts";
import { ITALIAN } from "./nicknames/italian.ts";
import { NORDIC } from "./nicknames/nordic.ts";
import { POLISH } from "./nicknames/polish.ts";
import { PORTUGUESE } from "./nicknames/portuguese.ts";
import { ROMANIAN } from "./nicknames/romanian.ts";
import { RUSSIAN } from "./nicknames/russian.ts";
import { SOUTH_SLAVIC } from "./nicknames/south-slavic.ts";
import { SPANISH } from "./nicknames/spanish.ts";
import { TURKISH } from "./nicknames/turkish.ts";
import { UKRAINIAN } from "./nicknames/ukrainian.ts";

/** A language, or neighbours, with a list of its own. */
export type NicknameLanguage =
  | "french"
  | "english"
  | "german"
  | "spanish"
  | "italian"
  | "portuguese"
  | "dutch"
  | "polish"
  | "czech"
  | "russian"
  | "ukrainian"
  | "southSlavic"
  | "turkish"
  | "hungarian"
  | "greek"
  | "nordic"
  | "romanian";

/** The lists by language, French, English, German and Spanish first: where a name has many others, theirs come first. */
const LISTS: Record<NicknameLanguage, string> = {
  french: FRENCH,
  english: ENGLISH,
  german: GERMAN,
  spanish: SPANISH,
  italian: ITALIAN,
  portuguese: PORTUGUESE,
  dutch: DUTCH,
  polish: POLISH,
  czech: CZECH,
  russian: RUSSIAN,
  ukrainian: UKRAINIAN,
  southSlavic: SOUTH_SLAVIC,
  turkish: TURKISH,
  hungarian: HUNGARIAN,
  greek: GREEK,
  nordic: NORDIC,
  romanian: ROMANIAN,
};

const ORDER = Object.keys(LISTS) as readonly NicknameLanguage[];

/** No name gives more others than this: "Alex" stands for some twenty full names. */
const MOST_OTHERS = 16;
/** A spelling of the same name is less usual than its first short forms. */
const SPELLING_RANK = 2;
/** What one more language that agrees weighs, in places of an entry: "Bob" is Robert in six of them. */
const VOTE = 1.5;

/** Another name, and how usual: how far down an entry it stands, less what other languages say. */
interface Other {
  readonly name: string;
  rank: number;
}

let lists: string | undefined;
/** Every name of them. */
let listed: ReadonlySet<string> | undefined;
/** Where each language's list ends in the joined ones. */
const ends: [NicknameLanguage, number][] = [];
/** Which lists hold a name that was asked for. */
const listing = new Map<string, ReadonlySet<NicknameLanguage>>();
const full = new Map<string, boolean>();
const MOST_REMEMBERED = 20_000;
const answers = new Map<string, readonly string[]>();

/** What a bearer of this given name (folded) may also be called, the usual first; nothing for a name that no list knows. */
export function otherGivenNames(given: string): readonly string[] {
  if (given.length < 2) return [];
  let names = answers.get(given);
  if (names === undefined) {
    names = usualFirst(othersIn(everyList(), given.replaceAll(" ", "_")));
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(given, names);
  }
  return names;
}

/** True for a name of which some language has another form. */
export function hasOtherGivenNames(given: string): boolean {
  return otherGivenNames(given).length > 0;
}

/** True for a full given name of some list; short forms are often words or family names besides. */
export function isFullGivenName(given: string): boolean {
  const name = given.replaceAll(" ", "_");
  let known = full.get(name);
  if (known === undefined) {
    const text = everyList();
    known = places(text, name).some((at) => /[,=]/.test(text.slice(Math.max(0, at - 2), at).trim()));
    if (full.size >= MOST_REMEMBERED) full.clear();
    full.set(name, known);
  }
  return known;
}

/** True for a given name, full or short, with or without its accents, that stands in a language's list. */
export function isGivenNameIn(language: NicknameLanguage, given: string): boolean {
  let languages = listing.get(given);
  if (languages === undefined) {
    languages = languagesListing(folded(given).slice(1, -1));
    if (listing.size >= MOST_REMEMBERED) listing.clear();
    listing.set(given, languages);
  }
  return languages.has(language);
}

function languagesListing(name: string): ReadonlySet<NicknameLanguage> {
  if (name.length < 2) return new Set();
  if (ends.length === 0) {
    let end = 0;
    for (const language of ORDER) ends.push([language, (end += folded(LISTS[language]).length - 1)]);
  }
  const found = places(everyList(), name);
  return new Set(found.flatMap((at) => ends.find(([, end]) => at < end)?.[0] ?? []));
}

/** Where a name stands in a list as a whole word. Most names stand in none, and a set of all words says so at once. */
function places(text: string, name: string): readonly number[] {
  const found: number[] = [];
  listed ??= new Set(everyList().split(/[ =,\n]+/));
  if (!listed.has(name)) return found;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (ENDS.includes(text.charAt(at - 1)) && ENDS.includes(text.charAt(at + name.length))) found.push(at);
  }
  return found;
}

/** Searching the lists for a name that they hold takes some 30 microseconds, making a table of all answers first would hold the background for long. */
function othersIn(text: string, name: string): readonly Other[] {
  const others = new Map<string, Other>();
  const add = (other: string, rank: number): void => {
    const known = others.get(other);
    if (known !== undefined) known.rank = Math.min(known.rank, rank) - VOTE;
    else if (other !== name && other.length > 1) others.set(other, { name: other.replaceAll("_", " "), rank });
  };
  for (const at of places(text, name)) {
    const entry = text.slice(text.lastIndexOf(",", at) + 1, text.indexOf(",", at)).trim();
    const [spellings = "", ...short] = entry.split(/\s+/);
    const heads = spellings.split("=");
    if (heads.includes(name)) {
      for (const head of heads) add(head, SPELLING_RANK);
      for (const [rank, one] of short.entries()) add(one, rank);
    } else {
      for (const [rank, head] of heads.entries()) add(head, rank + short.indexOf(name));
    }
  }
  return [...others.values()];
}

/** What stands around a name in the lists. */
const ENDS = " =,\n";

function everyList(): string {
  lists ??= folded(ORDER.map((language) => LISTS[language]).join(","));
  return lists;
}

/** Lists in one pass, folded as `foldName` folds each word of them (the tests compare), which would take ten times as long. */
function folded(text: string): string {
  const bare = text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll("ς", "σ");
  const letters = bare.replace(/[łøđı]/g, (letter) => "lodi".charAt("łøđı".indexOf(letter))).replaceAll("æ", "ae");
  return `,${letters.replace(/[-']/g, "_")},`;
}

function usualFirst(list: readonly Other[]): readonly string[] {
  const sorted = list.toSorted((one, other) => one.rank - other.rank);
  return sorted.slice(0, MOST_OTHERS).map(({ name }) => name);
}
