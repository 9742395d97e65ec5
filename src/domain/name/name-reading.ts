/**
 * Reads a name as its user saved it: which words are given names, which are family names, and what else it says.
 *
 * Example: "Dr LEVAIN Noémie (née Dupont), PhD" gives two readings: given ["noemie"] family ["levain"], and, by the name she
 * was born with, given ["noemie"] family ["dupont"]. "Robert “Bob” Smith" reads as Robert Smith and as Bob Smith.
 */
import { foldName } from "./name-fold.ts";
import { BORN, HONORIFICS, PARTICLES, SUFFIXES } from "./name-words.ts";
import { isFamilyName, isGivenName } from "./listed-names.ts";

/** One word of a name: its letters folded, and as it was written. */
export interface NameWord {
  readonly letters: string;
  readonly written: string;
  /** True when a hyphen or an apostrophe binds it to the word before. */
  readonly bound: boolean;
}

/** One way to understand a name. Particles are left out: a name is the same with and without them. */
export interface NameReading {
  readonly given: readonly NameWord[];
  readonly family: readonly NameWord[];
  /** True for another spelling of a reading, with two of its words written as one. */
  readonly glued?: true;
}

/** Characters in which names are written without spaces. */
export const UNSPACED_NAME: RegExp = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\s・·･=＝‧]+$/u;

const ASIDE = /[(（[]([^)）\]]*)[)）\]]|["“”«»„‟]([^"“”«»„‟]+)["“”«»„‟]|(?<=\s)['‘]([^'’]+)['’](?=\s)/gu;
const RUBRIC = /\s+[-–—]\s+.*|\s*[|•·/@,;:]?\s*https?:.*|\s*[|•/@;:].*/su;

/** Begins a family name and hardly ever a given one: De Gaulle Charles, van den Berg Piet. */
const FAMILY_PARTICLE = /^(?:de|du|des|da|dos|di|von|van|zu|zum|lo|af|ter|den|el)$/;
/** What follows a comma and is no given name: letters with full stops or marks of abbreviation, or nothing but capitals. */
const DEGREE = /\p{L}[.״"]\s?\p{L}|\p{L}{2,}\.|^\s*\p{Lu}{2,5}\s*$/u;

/** Every reading of a saved name; none for a single word or a name in a script without spaces. */
export function readName(saved: string): readonly NameReading[] {
  const asides: string[] = [];
  const core = saved
    .replace(ASIDE, (_, bracket?: string, quoted?: string, single?: string) => {
      asides.push(bracket ?? quoted ?? single ?? "");
      return " ";
    })
    .replace(RUBRIC, "");
  const [before, born] = splitBorn(core);
  const main = readCore(before);
  if (main === undefined) return [];
  const readings = [main];
  if (born.length > 0) readings.push({ given: main.given, family: born });
  for (const aside of asides) {
    const [words, bornAside] = splitBorn(aside);
    if (bornAside.length > 0) readings.push({ given: main.given, family: bornAside });
    else readings.push(...asideReadings(wordsOf(words), main));
  }
  return readings;
}

/** What stands in brackets or quotes is a nickname or another family name, unless it is a pronoun or a title. */
function asideReadings(words: readonly NameWord[], main: NameReading): readonly NameReading[] {
  if (words.length === 0 || words.length > 3 || words.some(({ letters }) => SUFFIXES.has(letters))) return [];
  if (words.length > 1) return [{ given: words.slice(0, -1), family: words.slice(-1) }];
  return [
    { given: words, family: main.family },
    { given: main.given, family: words },
  ];
}

/** The words of a text, folded one by one, with what binds them. */
export function wordsOf(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  for (const [, binding = "", written = ""] of text.normalize("NFC").matchAll(/([^\p{L}\p{M}\p{N}\p{Cf}]*)([\p{L}\p{M}\p{N}\p{Cf}ـ]+)/gu)) {
    const letters = foldName(written);
    if (letters !== "") words.push({ letters, written, bound: /^[-‐‑־'’ʼ`´]$/.test(binding) });
  }
  return words;
}

function splitBorn(text: string): readonly [string, readonly NameWord[]] {
  const words = text.trim().split(/\s+/);
  const at = words.findIndex(
    (word, index) => BORN.has(foldName(word)) && (index > 0 || words.length > 1) && word !== "ne" && !/^\p{Lu}/u.test(word),
  );
  return at === -1 ? [text, []] : [words.slice(0, at).join(" "), wordsOf(words.slice(at + 1).join(" ")).slice(-1)];
}

function readCore(core: string): NameReading | undefined {
  const [head = "", ...tail] = core.split(/[,،]/);
  const first = withoutTitles(wordsOf(head));
  const given = tail
    .filter((part) => !DEGREE.test(part))
    .map((part) => withoutTitles(wordsOf(part)))
    .find((part) => part.length > 0);
  if (given !== undefined && first.length > 0 && first.length <= 4) {
    return { given: withoutParticles(given, false), family: withoutParticles(first, true) };
  }
  return first.length < 2 ? undefined : divide(first);
}

/** Drops honorifics in front and degrees, pronouns and generations behind. */
function withoutTitles(words: readonly NameWord[]): readonly NameWord[] {
  let from = 0;
  let to = words.length;
  while (
    from < to &&
    HONORIFICS.has(words[from]?.letters ?? "") &&
    (to - from > 2 || /^\P{Lu}|^\p{Lu}{1,3}$|^\p{Lu}\p{Ll}{1,3}$/u.test(words[from]?.written ?? ""))
  )
    from++;
  while (to > from && SUFFIXES.has(words[to - 1]?.letters ?? "")) to--;
  return to - from === 0 ? [] : words.slice(from, to);
}

/** Divides words without a comma: capitals tell the family name, else a listed given name at the end, else the last word is it. */
function divide(words: readonly NameWord[]): NameReading {
  const capitals = words.map(({ written }) => /^\p{Lu}[\p{Lu}\p{M}]+$/u.test(written));
  const someCapitals = capitals.includes(true) && capitals.includes(false);
  if (someCapitals) {
    const given = words.filter((word, at) => !capitals[at] && !PARTICLES.has(word.letters));
    if (given.length > 0) return { given, family: words.filter((_, at) => capitals[at]) };
  }
  if (words.length > 2 && FAMILY_PARTICLE.test(words[0]?.letters ?? ""))
    return { given: words.slice(-1), family: withoutParticles(words.slice(0, -1), true) };
  const named = withoutParticles(words, false);
  const [first] = named;
  const last = named.at(-1);
  const start = boundStart(named);
  if (named.length === 2 && first && last && isGivenName(last.letters) && !isFamilyName(last.letters) && !isGivenName(first.letters)) {
    return { given: [last], family: [first] };
  }
  return { given: named.slice(0, start), family: named.slice(start) };
}

/** Where the family name begins: at the last word, and at all words that hyphens bind to it. */
function boundStart(words: readonly NameWord[]): number {
  let start = words.length - 1;
  while (start > 1 && words[start]?.bound) start--;
  return start;
}

/** Leaves out particles, but never the first word (Al, Ben, Van) unless a family name stands alone, and never the last. */
function withoutParticles(words: readonly NameWord[], alone: boolean): readonly NameWord[] {
  return words.filter(
    ({ letters }, at) => at === words.length - 1 || (at === 0 && !alone) || words[at + 1]?.bound || !PARTICLES.has(letters),
  );
}
