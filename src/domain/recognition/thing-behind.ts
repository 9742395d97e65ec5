/**
 * Says whether a word behind a name makes a thing of it.
 *
 * Example: "Levain-Straße", "Noémie Levain Award for Fiction" and "Levain & Sons" are things; "Noémie Levain, Museum Director" and
 * "Noémie Levain en Bodegas Peña Alta" are somebody's trade and where she is.
 */
import { AND } from "../name/name-words.ts";
import { isRole } from "../name/role-words.ts";
import { FREE, KIN } from "../name/setting-words.ts";
import { isBetweenWord, thingLanguages } from "../name/thing-words.ts";
import { isPartnerBehind } from "./bound-beside.ts";
import { beginsNextText } from "./credit-line.ts";
import type { NameMatch } from "./match-name.ts";
import { caseOf, isBinding, isPlainGap } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";
import type { AskLanguages } from "./thing-named.ts";
import { beginsPerson, isFirstHalf, isRoom } from "./title-or-thing.ts";

/** How many words may stand between the thing and the name. */
export const FARTHEST = 4;

/** Says where she is: "Héctor Saavedra en Bodegas Peña Alta". */
const WHERE = /^(?:en|at|in|bei|chez|nel|nella|das|der|die)$/;
/** Small words and verbs that only fold into a thing: the allé of Sweden, her hall. */
const NO_THING = /^(?:alle|håller|stig)$/;

/** English nouns that make a thing though they are written small. */
const SMALL_ENGLISH =
  /^(?:street|school|prize|award|chair|roundabout|almshouses|memorial|medal|trophy|cup|scholarship|fellowship|bursary|foundation|trust|fund|lecture|theatre|theater|stadium|library|museum|hospital|clinic|tournament|professorship|stakes|estate)$/;

/** The word behind the match that makes a thing of it, if one does. */
export function thingBehind(line: PrintedLine, match: NameMatch, languages: AskLanguages): string | undefined {
  const { words } = line;
  const [behind, second] = [words[match.to + 1], words[match.to + 2]];
  if (behind === undefined || beginsNextText(line, match) || isPartnerBehind(line, match)) return undefined;
  const article = /^(?:the|a|an)$/.test(words[match.from - 1]?.letters ?? "") && isPlainGap(words[match.from]?.gap ?? "");
  const isThing = (word: PrintedWord | undefined): boolean =>
    word !== undefined && thingLanguages("behind", word.letters, word.written).size > 0;
  if (/^\s*&\s*$/.test(behind.gap) && (KIN.has(behind.letters) || (isThing(behind) && !beginsPerson(behind, second))))
    return behind.written;
  const isAnd = AND.has(behind.letters) && (behind.letters !== "en" || !["es", "fr"].some((one) => languages().has(one)));
  if (isAnd && second && isThing(second) && caseOf(second.written) !== "lower" && isPlainGap(second.gap)) return second.written;
  if (isBinding(behind.gap) && behind.letters === "s")
    return second && isThing(second) && caseOf(second.written) === "capital" ? second.written : undefined;
  for (let at = match.to + 1; at <= match.to + FARTHEST; at++) {
    const word = words[at];
    if (word === undefined || !(isPlainGap(word.gap) || /^\s[-‐]$/.test(word.gap))) return undefined;
    // An award is a free word in "Award-winning" and a thing in "Award for Fiction".
    const isFree = FREE.has(word.letters) && word.letters !== "award";
    if (isFree && caseOf(word.written) === "capital" && !/[-‐‑]$/.test(word.gap)) return undefined;
    const found = thingLanguages("behind", word.letters, word.written);
    const bound = /[-‐‑]$/.test(word.gap);
    if (isRoom(word, words[at + 1]) || isFirstHalf(word, words[at + 1]) || WHERE.test(word.letters) || NO_THING.test(word.written))
      return undefined;
    if (found.size > 0 && (bound || article || isWrittenAsThing(word, found, languages)) && !isTrade(words, at, bound))
      return isInIt(words, at) ? undefined : word.written;
    const passes =
      at === match.to + 1 && (article || caseOf(word.written) === "capital") && !isRole(word.letters) && !FREE.has(word.letters);
    if (!passes && !isBetweenWord(word.letters, word.written)) return undefined;
  }
  return undefined;
}

/** What Hindi ends a sentence with about who somebody is. */
const IS = /^(?:है|हैं|था|थी|थे|थीं|रहे|रहीं|बने|बनीं)$/;

/** "गजेंद्र सोमवंशी संस्था के सचिव हैं": she is something in it, it does not bear her name. */
function isInIt(words: readonly PrintedWord[], at: number): boolean {
  const [of, , is] = words.slice(at + 1, at + 4);
  return /^(?:का|की|के|में)$/.test(of?.letters ?? "") && IS.test(is?.letters ?? "");
}

/** Few words tell them apart. */
const NORDIC = /^(?:sv|da|no)$/;

/** Capitalised where the language writes it so, in small letters where it is the language around. */
function isWrittenAsThing({ letters, written, behind }: PrintedWord, found: ReadonlySet<string>, languages: AskLanguages): boolean {
  const printed = caseOf(written);
  if (printed === "none") return true;
  if (/\p{Ll}\p{Lu}/u.test(written)) return false;
  if (printed !== "lower") return letters.length > 1 || behind.startsWith(".");
  if (found.has("en") && SMALL_ENGLISH.test(letters)) return true;
  const others = [...found].filter((language) => language !== "en" && language !== "de");
  const guessed = languages();
  const isGuessed = (language: string): boolean =>
    guessed.has(language) || (NORDIC.test(language) && [...guessed].some((one) => NORDIC.test(one)));
  return others.some(isGuessed) || (guessed.size === 0 && others.length > 0 && letters.length > 2);
}

/** True when the next word says that it is her trade: MUSEUM DIRECTOR, Street Photographer. */
function isTrade(words: readonly PrintedWord[], at: number, bound: boolean): boolean {
  const next = words[at + 1];
  if (bound || next === undefined || !isPlainGap(next.gap) || caseOf(next.written) === "lower") return false;
  // Or the words of a menu: Home About Contact.
  if (isRole(next.letters)) return true;
  const isSentence = caseOf(words[at + 2]?.written ?? "") === "lower";
  return FREE.has(next.letters) && next.letters !== "no" && caseOf(next.written) === "capital" && !isSentence;
}
