/**
 * Looks at the words bound to a matched name: one more of somebody's names makes it a longer name, or two people side by side.
 *
 * Example: "Juan Carlos" before "Muñoz" is part of a longer name; "Levain, Noémie" between "P." and "Durand" two neighbours; "Directrice"
 * before and "Publié" behind belong to nobody's name.
 */
import { isEverydayWord } from "../name/common-words.ts";
import { isAnyGivenName } from "../name/given-names.ts";
import { isFamilyName, isGivenName, isListedName } from "../name/listed-names.ts";
import { AND, BORN, HONORIFICS } from "../name/name-words.ts";
import { isPlace } from "../name/place-words.ts";
import { FREE } from "../name/setting-words.ts";
import { isThai } from "../name/thai-names.ts";
import { isVietnamese } from "../name/vietnamese-names.ts";
import { hasFamilyEnding } from "../name/family-endings.ts";
import {
  beginsAddress,
  isInitialBefore,
  isNobodys,
  isTitleOrNumber,
  isTradeOf,
  isUnit,
  isCapitalTitle,
  isOfAcronym,
} from "./beside-name.ts";
import type { NameMatch } from "./match-name.ts";
import { isAcrossSeams } from "./across-seams.ts";
import { isBoundOther } from "./bound-beside.ts";
import { beginsNextText } from "./credit-line.ts";
import { chainBefore, chainBehind } from "./name-chain.ts";
import { endsName, entryOf, startsName } from "./one-more-word.ts";
import { SEAM } from "./page-report.ts";
import { areInOtherScripts, caseOf, isBinding, isPlainGap } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";
import type { AskLanguages } from "./thing-named.ts";
import { isVietnameseWord } from "./vietnamese-beside.ts";

/**
 * A word beside the name, with nothing but space or a hyphen between: bound by a hyphen, a listed name, an unknown capitalised word,
 * a word in lower case, or a word in a script without case.
 */
export interface Neighbour {
  readonly word: string;
  readonly kind: "bound" | "name" | "unknown" | "lower" | "none";
  readonly step: -1 | 1;
}

/** The words bound to the match that may be more of somebody's names. */
export function neighboursOf(line: PrintedLine, match: NameMatch): readonly Neighbour[] {
  const before = neighbour(line, match, -1);
  const behind = neighbour(line, match, 1);
  // A Thai name has two words, and a space ends its phrase: what follows is no third.
  const isThaiName = before === undefined && match.order === "given-first" && match.hers.every(({ letters }) => isThai(letters));
  return [before, isThaiName && behind?.kind === "none" ? undefined : behind].filter((one) => one !== undefined);
}

/** What neighbours make of a match: dropped, dropped unless something else speaks for her, or in doubt. */
export interface NeighbourVerdict {
  readonly dropped?: string;
  readonly unless?: string;
  readonly doubts: readonly string[];
}

/** A word that may be one more of somebody's names drops the match where it is likely, and else leaves a doubt. */
export function judgeNeighbours(
  line: PrintedLine,
  match: NameMatch,
  neighbours: readonly Neighbour[],
  languages: AskLanguages,
): NeighbourVerdict {
  const doubts: string[] = [];
  let unless: string | undefined;
  const unfinished =
    match.loose.includes("only part of the name") || match.loose.includes("not her first given name") || endsInGivenName(match);
  const between = neighbours.filter(({ kind }) => kind === "unknown" || kind === "name").length > 1;
  if (between && match.order === "family-first") return { dropped: "names on both sides: two neighbours", doubts };
  for (const { word, kind, step } of neighbours) {
    if (kind === "lower") continue;
    const parted = match.comma || isReversedInProse(line, match);
    // Two neighbours have names on both sides of the comma; without capitals a word on one side is any word.
    const isPlain = kind === "none" && neighbours.length === 1 && !hasSeam(line, match);
    if (kind === "bound" || kind === "name" || (match.comma && !isPlain) || (parted && kind !== "none") || (unfinished && step === 1))
      return { dropped: `“${word}” beside it: ${match.comma ? "two neighbours" : "part of a longer name"}`, doubts };
    const entry = step === 1 ? entryOf(line, match) : undefined;
    const rather = step === 1 ? endsName(line, match, entry, languages) : kind === "unknown" && startsName(line, match, languages);
    if (kind !== "unknown" && entry === undefined && !rather) continue;
    doubts.push(`“${word}” beside it may belong to a longer name`);
    if (rather) unless = `“${word}” beside it: rather a longer name`;
  }
  if (isAcrossSeams(line, match)) return { dropped: "names on both sides: two neighbours", doubts };
  const begun = chainBefore(line, match);
  if (begun !== undefined) return { dropped: `“${begun}” before it: part of a longer name`, doubts };
  const more = beginsNextText(line, match) ? undefined : chainBehind(line, match, isGivenOnly(match) || isReversedInProse(line, match));
  if (more?.likely) unless = `“${more.word}” behind it: part of a longer name`;
  else if (more) doubts.push(`“${more.word}” behind it may belong to a longer name`);
  return { doubts, ...(unless !== undefined && { unless }) };
}

/** True where elements meet at one of the match's ends: what stands behind the seam may be a name. */
function hasSeam({ words }: PrintedLine, { from, to }: NameMatch): boolean {
  return ((words[from]?.gap ?? "") + (words[to]?.behind ?? "")).includes(SEAM);
}

/** An everyday word of a script without capitals is a given name where nothing stands before it: "مریم لیلا صادقی". */
function beginsEntry({ words }: PrintedLine, { from }: NameMatch, step: -1 | 1): boolean {
  return step === -1 && isGivenName(words[from - 1]?.letters ?? "") && (from === 1 || !isPlainGap(words[from - 1]?.gap ?? ""));
}

/** How far behind the name a word in small letters shows that a sentence goes on. */
const SENTENCE = 4;

/** True when the word before the match opens a sentence that goes on behind it: "Zapsala Světluška Kotrčová, roz. …". */
function opensSentence({ words }: PrintedLine, { from, to }: NameMatch): boolean {
  const before = words[from - 1];
  if (before === undefined || !(from === 1 || /[.!?:;…]\s*$|\n/.test(before.gap))) return false;
  for (let at = to + 1; at <= to + SENTENCE; at++) {
    const word = words[at];
    if (word === undefined || /[.!?;:|•·]|\n/.test(word.gap)) return false;
    if (caseOf(word.written) === "lower" && word.letters.length > 1) return true;
  }
  return false;
}

/** True where a sentence is one unknown word and a full name: "… vann. Kusken Örjan Kihlman. …" says what he is, since a first name would be listed. */
function isSentenceOfName({ words }: PrintedLine, { from, to, hers, order, loose }: NameMatch): boolean {
  const [before, given, family] = [words[from - 1], hers[0], hers.at(-1)];
  if (before === undefined || given === undefined || family === undefined || order !== "given-first" || loose.length > 0) return false;
  if (caseOf(before.written) !== "capital" || !/[.!?]\s+$/.test(before.gap) || !/^\s?[.;(]/.test(words[to]?.behind ?? "")) return false;
  return isAnyGivenName(given.letters) && !isAnyGivenName(family.letters) && !hers.every(({ letters }) => isEverydayWord(letters));
}

/** True when the last printed word is a given name: a family name is still to come. */
function endsInGivenName({ hers }: NameMatch): boolean {
  const last = hers.at(-1);
  if (last === undefined || hers.length > 2) return false;
  return isGivenName(last.letters) || isGivenOnly({ hers });
}

/** True for two given names of which the last is no family name besides: Maria José, but not Jean Martin. */
function isGivenOnly({ hers }: Pick<NameMatch, "hers">): boolean {
  return hers.length === 2 && hers.every(({ letters }) => isAnyGivenName(letters)) && !isFamilyName(hers[1]?.letters ?? "");
}

/** Family name first without capitals or comma, in a line that has more words: rather two neighbours. */
function isReversedInProse({ words }: PrintedLine, { order, hers, to, from }: NameMatch): boolean {
  return order === "family-first" && words.length > to - from + 2 && !hers.some(({ written }) => caseOf(written) === "all-capitals");
}

/** Between a place and a name stands nothing but a space in "In London Winifred Ashgrove reports". */
const PLACE_BEFORE = /^(?:in|at|from|near|aus|bei|en|dans|nel|em|desde|w|we|z|ze|v|ve|na|u|iz|в|во|из|на|у|з|à)$/;

/** Small words and months that are given names as well, in front of a name. */
const MONTH_NAMES = /^(?:jan|april|june|august|marco|fran|ola|per)$/;

/** No given name is that long, so a word before the name is a verb or a rubric: Rozmawiała Ewa Kos. */
const LONGEST_GIVEN = 8;

/** So many words in capitals, and a small one among them, are a sentence: NOÉMIE LEVAIN QUITTE LA VILLE. */
const FEWEST_WORDS = 5;

/** True where capitals say nothing, because all words have them. */
function isSentenceInCapitals({ words }: PrintedLine, { from, to, order, loose }: NameMatch): boolean {
  if (order !== "given-first" || loose.length > 0 || words.length < FEWEST_WORDS) return false;
  const others = words.filter((_, at) => at < from || at > to);
  return (
    words.every(({ written }) => caseOf(written) === "all-capitals" || caseOf(written) === "none" || written.length === 1) &&
    others.some(({ letters }) => letters.length > 1 && (FREE.has(letters) || AND.has(letters)))
  );
}

/** True when capitals mark the family name, as in "Noémie LEVAIN": it ends where they do. */
function endsInCapitals({ hers, order, loose }: NameMatch): boolean {
  const cases = hers.map(({ written }) => caseOf(written));
  return order === "given-first" && loose.length === 0 && cases.at(-1) === "all-capitals" && cases[0] === "capital";
}

/** True for a given name before a nickname in quotes with which the match begins. */
function isOthersNickname({ letters, written }: PrintedWord, { words }: PrintedLine, { from, to, loose }: NameMatch): boolean {
  const [first, second] = [words[from], words[from + 1]];
  if (first === undefined || second === undefined || from === to || !loose.includes("a nickname")) return false;
  const isQuoted = /^\s["“«„‘'(]\s?$/.test(first.gap) && /^\s?["”“»’')]\s/.test(second.gap);
  return isQuoted && caseOf(written) !== "lower" && isAnyGivenName(letters);
}

/** Armenian lists set the father's name, in the genitive, behind family and given name: Թորոսյան Պետրոս Վահանի. */
function isArmenianFather(letters: string, { order, comma }: NameMatch): boolean {
  return order === "family-first" && !comma && /^[\u0561-\u0587]{3,}ի$/.test(letters);
}

/** The word bound to the match on one side that may be one more of somebody's names. */
function neighbour(line: PrintedLine, match: NameMatch, step: -1 | 1): Neighbour | undefined {
  const { words } = line;
  const { from, to, hers } = match;
  const word = words[step === -1 ? from - 1 : to + 1];
  const gap = (step === 1 ? word : words[from])?.gap ?? "";
  if (word === undefined) return undefined;
  const { letters, written } = word;
  const found = (kind: Neighbour["kind"]): Neighbour => ({ word: written, kind, step });
  if (step === -1 && isUnit(word)) return undefined;
  if (step === -1 && isInitialBefore(word, gap, match)) return found("name");
  // The rest of a login: juan_carlos_vidaurre; and whose nickname it is: François « Mimi » Jacquemin.
  if (gap === "_") return found("bound");
  if (step === -1 && isOthersNickname(word, line, match)) return found("name");
  if (!isPlainGap(gap) || /['’ʼ`´]/.test(gap)) return undefined;
  const printed = caseOf(written);
  if (isBinding(gap)) return isBoundOther(line, match, step) ? undefined : found("bound");
  if (hers.every((one) => areInOtherScripts(one.letters, letters)) || (step === 1 && isArmenianFather(letters, match))) return undefined;
  if (isNobodys(word, step) || isVietnameseWord(line, match, step)) return undefined;
  const ofHers = hers.map((one) => one.written);
  if (printed === "capital" && !HONORIFICS.has(letters) && isVietnamese(step === 1 ? [...ofHers, written] : [written, ...ofHers]))
    return found("name");
  if (isTitleOrNumber(word, step)) return undefined;
  if (printed === "lower") return found("lower");
  if (step === -1 && printed === "capital" && MONTH_NAMES.test(written.toLowerCase()) && !/\p{N}$/u.test(words[from - 2]?.written ?? ""))
    return found("name");
  if (FREE.has(letters) || AND.has(letters) || isPlace(letters)) return undefined;
  const listed = isListedName(letters) || (step === -1 && isAnyGivenName(letters));
  if (printed === "none") return found(listed && (!isEverydayWord(letters) || beginsEntry(line, match, step)) ? "name" : "none");
  if (letters.length === 1) return step === -1 || !word.behind.startsWith(".") ? found("name") : undefined;
  const acronym = printed === "all-capitals" && letters.length <= 5 && !hers.some((one) => caseOf(one.written) === "all-capitals");
  if (acronym || (letters.length <= 4 && /\p{Ll}\p{Lu}/u.test(written))) return undefined;
  if (step === -1 && (isCapitalTitle(word) || isOfAcronym(line, match) || BORN.has(words[to + 1]?.letters ?? ""))) return undefined;
  if (step === 1 && beginsAddress(letters, written)) return undefined;
  if (step === 1 && (isTradeOf(line, match) || beginsNextText(line, match))) return undefined;
  if (step === -1 && PLACE_BEFORE.test(words[from - 2]?.letters ?? "") && isPlainGap(word.gap)) return undefined;
  if (listed || (step === 1 && hasFamilyEnding(letters))) return found("name");
  if ((step === 1 || from > 1) && isSentenceInCapitals(line, match)) return found("none");
  if (step === 1 && printed === "capital" && endsInCapitals(match)) return undefined;
  const isNoName = step === -1 && (opensSentence(line, match) || isSentenceOfName(line, match) || letters.length > LONGEST_GIVEN);
  return isNoName ? undefined : found("unknown");
}
