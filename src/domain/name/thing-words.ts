/**
 * Words of things that are named after people, by language: rue, ulica, -straße, utca, prize; where they stand, and in all their forms.
 *
 * Example: thingLanguages("behind", "grundschule") → {de}, by "~schule~": anything in front, any of the language's endings behind;
 * thingLanguages("before", "ulicy") → {pl, cs, hr, …}; thingLanguages("before", "most") → {pl, cs, …}, which in an English sentence is no thing.
 *
 * The data stand in `lore/things/`, one entry a language: plain words, "~word" (compounds end with it) and "word~" (takes the language's endings).
 */
import { CASELESS } from "./lore/things/caseless.ts";
import { GERMANIC } from "./lore/things/germanic.ts";
import { OTHERS } from "./lore/things/other-latin-greek.ts";
import { ROMANCE } from "./lore/things/romance.ts";
import { SLAVIC } from "./lore/things/slavic.ts";
import { foldName } from "./name-fold.ts";

/** The things of one language; words as its readers write them. */
export interface ThingLanguage {
  readonly language: string;
  readonly endings: string;
  readonly before: string;
  readonly behind: string;
  /** What may stand between the thing and the name: primary, municipal, cultural. */
  readonly between: string;
}

export type ThingPlace = "before" | "behind";

interface Words {
  readonly whole: Map<string, Set<string>>;
  readonly stems: Map<string, Set<string>>;
  /** What compounds end with; `stems` again when it takes endings. */
  readonly heads: Map<string, Set<string>>;
  readonly headStems: Map<string, Set<string>>;
}

interface Lore {
  readonly before: Words;
  readonly behind: Words;
  readonly between: ReadonlySet<string>;
  readonly endings: ReadonlyMap<string, ReadonlySet<string>>;
}

const LONGEST_ENDING = 6;
/** A compound has at least so many letters before its head, and no head is shorter than this. */
const SHORTEST_FRONT = 2;
const SHORTEST_HEAD = 4;
const NOBODY: ReadonlySet<string> = new Set();

let lore: Lore | undefined;
const known = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 5000;

/** The languages in which a word (folded, and as written) makes a thing of the name before or behind which it stands; empty for none. */
export function thingLanguages(place: ThingPlace, letters: string, written: string): ReadonlySet<string> {
  const key = `${place} ${letters} ${written}`;
  let found = known.get(key);
  if (found === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    lore ??= readLore();
    found = lookUp(lore[place], lore.endings, letters, accented(written));
    known.set(key, found);
  }
  return found;
}

/** True for a word that may stand between a thing and the name it bears. */
export function isBetweenWord(letters: string, written: string): boolean {
  const { between } = (lore ??= readLore());
  return between.has(letters) || between.has(accented(written));
}

/** Vietnamese words differ by nothing but their accents (trưởng is a head, trường a school): they are kept with them. */
const ACCENTED = "vi";

/** Bengali writes its cases behind every noun. */
const SUFFIXED = "bn";

function accented(written: string): string {
  return `${ACCENTED} ${written.toLowerCase().normalize("NFC")}`;
}

function lookUp(words: Words, endings: Lore["endings"], letters: string, whole: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (languages: Iterable<string> | undefined, ending: string): void => {
    for (const language of languages ?? []) if (ending === "" || endings.get(language)?.has(ending)) found.add(language);
  };
  add(words.whole.get(whole), "");
  for (const bare of new Set([letters, ...withoutPrefixes(letters)])) add(words.whole.get(bare), "");
  for (let cut = 0; cut <= LONGEST_ENDING && cut < letters.length - 1; cut++) {
    const base = letters.slice(0, letters.length - cut);
    const ending = letters.slice(letters.length - cut);
    add(words.stems.get(base), ending);
    for (let from = SHORTEST_FRONT; from <= base.length - SHORTEST_HEAD; from++) {
      const head = base.slice(from);
      if (cut === 0) add(words.heads.get(head), "");
      add(words.headStems.get(head), ending);
    }
  }
  return found.size === 0 ? NOBODY : found;
}

/** Hebrew and Arabic write "in", "to", "and", "the" together with the word behind. */
function withoutPrefixes(letters: string): readonly string[] {
  if (/^[\u05D0-\u05EA]/.test(letters))
    return [1, 2].map((cut) => (/^[בלמהשוכ]+$/.test(letters.slice(0, cut)) ? letters.slice(cut) : letters));
  if (/^[\u0621-\u064A]/.test(letters)) return [letters.replace(/^(?:[وف]?(?:ال|بال|لل|ب|ل)|[وف])(?=..)/, "")];
  return [];
}

function readLore(): Lore {
  const all = [...ROMANCE, ...GERMANIC, ...SLAVIC, ...OTHERS, ...CASELESS];
  return {
    before: readWords(all, "before"),
    behind: readWords(all, "behind"),
    between: new Set(
      all.flatMap(({ language, between }) => (language === ACCENTED ? between.split(/\s+/).map(accented) : foldedWords(between))),
    ),
    endings: new Map(all.map(({ language, endings }) => [language, new Set(foldedWords(endings))])),
  };
}

function readWords(all: readonly ThingLanguage[], place: ThingPlace): Words {
  const words: Words = { whole: new Map(), stems: new Map(), heads: new Map(), headStems: new Map() };
  for (const { language, [place]: text } of all) {
    for (const word of text.trim().split(/\s+/)) {
      const letters = foldName(word);
      const [compound, inflected] = [word.startsWith("~"), word.endsWith("~")];
      if (letters === "") continue;
      if (language === ACCENTED) {
        enter(words.whole, accented(word.replace(".", "")), language);
        continue;
      }
      enter(inflected || language === SUFFIXED ? words.stems : words.whole, letters, language);
      if (compound && letters.length >= SHORTEST_HEAD) enter(inflected ? words.headStems : words.heads, letters, language);
    }
  }
  return words;
}

function enter(words: Map<string, Set<string>>, letters: string, language: string): void {
  const languages = words.get(letters);
  if (languages) languages.add(language);
  else words.set(letters, new Set([language]));
}

function foldedWords(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .map(foldName)
    .filter((word) => word !== "");
}
