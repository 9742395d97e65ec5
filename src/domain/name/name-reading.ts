/**
 * Reads a name as its user saved it: which words are given names, which are family names, and what else it says.
 *
 * Example: "Dr LEVAIN Noémie (née Dupont), PhD" gives two readings: given ["noemie"] family ["levain"], and, by the name she
 * was born with, given ["noemie"] family ["dupont"]. "Robert “Bob” Smith" reads as Robert Smith and as Bob Smith.
 */
import { mayBeFamilyFirst, syllablesOf } from "./family-first-names.ts";
import { isFamilyName, isGivenName } from "./listed-names.ts";
import { foldName } from "./name-fold.ts";
import { BORN, PARTICLES, SUFFIXES } from "./name-words.ts";
import { peopleIn } from "./saved-people.ts";
import { wordsOf } from "./saved-words.ts";
import type { SavedWord } from "./saved-words.ts";
import { bareWords, withoutDegrees } from "./titles.ts";
import { isVietnamese } from "./vietnamese-names.ts";

/** One word of a name. */
export type NameWord = SavedWord;

/** One way to understand a name. Particles are left out: a name is the same with and without them. */
export interface NameReading {
  readonly given: readonly NameWord[];
  readonly family: readonly NameWord[];
  /** True for another spelling of a reading, with two of its words written as one. */
  readonly glued?: true;
  /** For a reading in other letters than the saved ones: in those that its readers use as well every day, or as they print it abroad. */
  readonly letters?: "daily" | "abroad";
  /** True where given names without the family name are nobody's name: Vietnamese. */
  readonly familyNeeded?: true;
}

const ASIDE = /[(（[]([^)）\]]*)[)）\]]|["“”«»„‟]([^"“”«»„‟]+)["“”«»„‟]|(?<=\s)['‘]([^'’]+)['’](?=\s)/gu;

/** Begins a family name and hardly ever a given one: De Gaulle Charles, van den Berg Piet. */
const FAMILY_PARTICLE = /^(?:de|du|des|da|dos|di|von|van|zu|zum|lo|af|ter|den|el)$/;
/** What follows a comma and is no given name: letters with full stops or marks of abbreviation, or nothing but capitals. */
const DEGREE = /\p{L}[.״"]\s?\p{L}|\p{L}{2,}\.|^\s*\p{Lu}{2,5}\s*$/u;

/** Initials behind a family name alone, with a particle or without: "Jong, P. de". */
const INITIALS = /^\s*(?:\p{Ll}+\s+)?(?:\p{Lu}\.[\s-]?){1,4}(?:\p{Ll}+\s*)*$/u;

/** Announcements of another name that are several words, or one letter: z domu, f. (født), os. */
const BORN_WORDS =
  /(?<=[\s,(])(?:z d\.|z domu|з дому|до шлюбу|το γένος|vda\.? de|viuda de|wed\.|o\.\s?s\.|f\.(?=\s\p{Lu})|ex[\s-](?=\p{Lu})|verh\.?(?=\s\p{Lu})|nom de jeune fille|nom de naissance|maiden name:?|married name:?)/gu;

/** Every reading of a saved name; none for a single word or a name in a script without spaces. */
export function readName(saved: string): readonly NameReading[] {
  const asides: string[] = [];
  const core = withoutDegrees(
    saved.replace(ASIDE, (_, bracket?: string, quoted?: string, single?: string) => {
      asides.push(bracket ?? quoted ?? single ?? "");
      return " ";
    }),
  );
  return peopleIn(core).flatMap((person, number) => readPerson(person, number === 0 ? asides : []));
}

function readPerson(core: string, asides: readonly string[]): readonly NameReading[] {
  const [before, born] = splitBorn(core.replace(BORN_WORDS, " née "));
  const readings = readCore(before, born);
  const [main] = readings;
  // "Chị Hà (Võ Nhật Hà)": the whole name stands aside.
  if (main === undefined) return asides.flatMap((aside) => readCore(withoutDegrees(aside), []));
  if (born.length > 0) readings.push({ given: main.given, family: born });
  for (const aside of asides) {
    const [words, bornAside] = splitBorn(` ${aside}`.replace(BORN_WORDS, " née "));
    if (bornAside.length > 0) readings.push({ given: main.given, family: bornAside });
    else readings.push(...asideReadings(wordsOf(words), main));
  }
  return readings;
}

/** What stands in brackets or quotes is a nickname or another family name, unless it is a pronoun or a title. */
function asideReadings(words: readonly NameWord[], main: NameReading): readonly NameReading[] {
  if (words.length === 0 || words.length > 3 || words.some(({ letters }) => SUFFIXES.has(letters))) return [];
  const shared = words.some(({ letters }) => [...main.given, ...main.family].some((word) => word.letters === letters));
  if (words.length > 1 && shared) return divide(words);
  if (words.length > 1) return isGivenName(words[0]?.letters ?? "") ? [{ given: words.slice(0, -1), family: words.slice(-1) }] : [];
  return [
    { given: words, family: main.family },
    { given: main.given, family: words },
  ];
}

/** "in" announces a husband's name in Italian, behind two names. */
const HUSBANDS = /^in$/;

function splitBorn(text: string): readonly [string, readonly NameWord[]] {
  const words = text.trim().split(/\s+/);
  const at = words.findIndex((word, index) => {
    const letters = foldName(word);
    if (HUSBANDS.test(letters)) return index > 1 && /^\p{Ll}/u.test(word) && !/^['’]/.test(words[index + 1] ?? "");
    return BORN.has(letters) && (index > 0 || words.length > 1) && word !== "ne" && !/^\p{Lu}/u.test(word);
  });
  return at === -1 ? [text, []] : [words.slice(0, at).join(" "), wordsOf(words.slice(at + 1).join(" ")).slice(-1)];
}

function readCore(core: string, born: readonly NameWord[]): NameReading[] {
  const [head = "", ...tail] = core.split(/[,،]/);
  const first = bareWords(wordsOf(head));
  const given = tail
    .filter(
      (part) => (!isDegrees(part) || (first.length === 1 && INITIALS.test(part))) && !/^\s*\p{Ll}/u.test(/\p{Lu}/u.test(head) ? part : ""),
    )
    .map((part) => bareWords(wordsOf(part)))
    .find((part) => part.length > 0);
  if (first.length === 1 && given === undefined && born.length > 0) return [{ given: first, family: born }];
  const comma = given !== undefined && first.length > 0 && first.length <= 4 ? reversed(first, given) : undefined;
  if (comma === undefined) return first.length < 2 ? [] : divide(first);
  // "Winifred Ashgrove, Atelier Nord" has a rubric behind its comma, "Arrizabalo Etxeberri, Noemí" a given name.
  if (first.length === 1 || isGivenName(given?.[0]?.letters ?? "") || isParticle(first[0])) return [comma];
  return isGivenName(first[0]?.letters ?? "") ? divide(first) : [...divide(first), comma];
}

function isParticle(word: NameWord | undefined): boolean {
  return word !== undefined && FAMILY_PARTICLE.test(word.letters) && /^[\p{ASCII}]+$/u.test(word.written);
}

/** Degrees, and no given name with them: ", Dr. Gotthilf" holds one. */
function isDegrees(part: string): boolean {
  return (
    DEGREE.test(part) &&
    !bareWords(wordsOf(part)).some(({ letters, written, dotted }) => letters.length > 3 && !dotted && /^\p{Lu}\p{Ll}/u.test(written))
  );
}

function reversed(family: readonly NameWord[], given: readonly NameWord[]): NameReading {
  return { given: withoutParticles(given, false), family: withoutParticles(family, true) };
}

/** A father's name, which stands behind the given name and is often left out; folded. */
const PATRONYMIC = /^\p{scx=Cyrl}{3,}(?:ович|евич|ьич|ичич|инич|лич|мич|овна|евна|ична|инична|івна|ївна|иовна|иович)$/u;

/** Divides words without a comma: capitals tell the family name, else a listed given name at the end, else the last word is it. */
function divide(all: readonly NameWord[]): NameReading[] {
  if (all.length > 2 && isVietnamese(all.map(({ written }) => written)))
    return [{ given: all.slice(1), family: all.slice(0, 1), familyNeeded: true }];
  const patronymic = all.findIndex(({ letters }, at) => at > 0 && PATRONYMIC.test(letters));
  const words = all.length > 2 && patronymic > 0 ? all.toSpliced(patronymic, 1) : all;
  // Who says the father's name last says the family name first.
  if (words !== all && patronymic === words.length) {
    const start = words.length > 2 && words[1]?.bound && words[0]?.letters.length !== 1 ? 2 : 1;
    return [{ given: words.slice(start), family: words.slice(0, start) }];
  }
  const capitals = words.map(({ written }) => /^\p{Lu}[\p{Lu}\p{M}ß]+$/u.test(written));
  const someCapitals = capitals.includes(true) && capitals.includes(false);
  if (someCapitals) {
    const given = words.filter((word, at) => !capitals[at] && !PARTICLES.has(word.letters));
    if (given.length > 0) return [{ given, family: words.filter((_, at) => capitals[at]) }];
  }
  if (words.length > 2 && FAMILY_PARTICLE.test(words[0]?.letters ?? ""))
    return [{ given: words.slice(-1), family: withoutParticles(words.slice(0, -1), true) }];
  const named = withoutParticles(words, false);
  // Whatever follows "ter" is a family name: Tjitske ter Horst, though many a Horst is called so.
  const [given, family] = named;
  if (given && family && named.length === 2 && words.slice(1, -1).some(isSmallParticle)) return [{ given: [given], family: [family] }];
  return divideNamed(named);
}

/** Dutch and German particles in small letters, which begin a family name. */
function isSmallParticle({ letters, written }: NameWord): boolean {
  return /^(?:van|von|vom|zu|zum|ter|ten|op|af)$/.test(letters) && /^\p{Ll}/u.test(written);
}

/** "Levain Noémie Anne": two given names and more behind a word that is none. */
function isFamilyFirst([first, ...rest]: readonly NameWord[]): boolean {
  return (
    first !== undefined &&
    rest.length > 1 &&
    !isGivenName(first.letters) &&
    rest.every(({ letters }) => isGivenName(letters) && !isFamilyName(letters))
  );
}

/** A word before the last that is no given name is rather the first of two family names: Noemí Arrizabalo Etxeberri prints as Noemí Arrizabalo. */
function hasTwoFamilies(named: readonly NameWord[], start: number): boolean {
  const word = named[start - 1];
  if (word === undefined || named.length !== start + 1 || start < 2 || start > 3) return false;
  if (start === 3 && !isGivenName(named[1]?.letters ?? "")) return false;
  return !word.bound && /^\p{scx=Latn}{4,}$/u.test(word.letters) && !isGivenName(word.letters);
}

function divideNamed(named: readonly NameWord[]): NameReading[] {
  const [first, second] = named;
  // Nagyné Kis Éva: the husband's name with "wife of", then her own.
  const [, , third] = named;
  if (named.length === 3 && first && second && third && /.né$/u.test(first.written.normalize("NFC")))
    return [
      { given: [third], family: [second] },
      { given: [third], family: [first, second] },
    ];
  const last = named.at(-1);
  const start = boundStart(named);
  if (named.length === 2 && first && last && isGivenName(last.letters) && !isFamilyName(last.letters) && !isGivenName(first.letters)) {
    return [{ given: [last], family: [first] }];
  }
  if (
    first &&
    second &&
    named.length === 2 &&
    !named.some(({ letters }) => isGivenName(letters)) &&
    mayBeFamilyFirst(first.written, second.written)
  )
    return [
      { given: [first], family: [second] },
      { given: [second], family: [first] },
    ];
  // Kim Hyun-joo
  const whole = (second?.letters ?? "") + (third?.letters ?? "");
  if (named.length === 3 && first && third?.bound && syllablesOf(whole, first.letters) !== undefined)
    return [{ given: named.slice(1), family: [first] }];
  if (isFamilyFirst(named)) return [{ given: named.slice(1), family: named.slice(0, 1) }];
  // "Vauquelin H." says the family name first.
  const initials = named.findIndex(({ letters, dotted }) => letters.length === 1 && dotted === true);
  if (initials > 0 && named.slice(initials).every(({ letters }) => letters.length === 1)) {
    const before = named.slice(0, initials);
    const byInitial = { given: named.slice(initials), family: before };
    // "Bonifacio Urrutxua G." has its second family name short.
    return before.length < 2 ? [byInitial] : [{ given: before.slice(0, -1), family: before.slice(-1) }, byInitial];
  }
  const reading: NameReading = { given: named.slice(0, start), family: named.slice(start) };
  // "Thistlewick Rowena Quillan" may say either name first: the one in the middle is a given name.
  const middle = second && isGivenName(second.letters) && !isFamilyName(second.letters) && !second.bound;
  if (named.length === 3 && start === 2 && first && middle && !isGivenName(first.letters))
    return [reading, { given: named.slice(1), family: [first] }];
  return hasTwoFamilies(named, start) ? [reading, { given: named.slice(0, start - 1), family: named.slice(start - 1) }] : [reading];
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
