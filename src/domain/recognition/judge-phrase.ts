/**
 * Tells a name in capitals from everyday words in capitals: headlines, menus, price lists, colours, months.
 *
 * Example: the saved Rosa Blanca is no person in "Rosa Blanca 12 €", "ROSA BLANCA PARA TODOS" or "La Rosa Blanca", Forest Green none in "Forest Green, Navy,
 * Black", and April May none in "April, May and June"; "Rosa Blanca, treasurer" is she, and "Rosa Blanca" alone may be.
 */
import { areOneLanguage, isEverydayIn, isEverydayWord } from "../name/common-words.ts";
import { isFamilyName } from "../name/listed-names.ts";
import { AND, HONORIFICS } from "../name/name-words.ts";
import { isRole } from "../name/role-words.ts";
import { FREE } from "../name/setting-words.ts";
import { isPartOfYear, isPersonVerb, isUnit } from "../name/phrase-words.ts";
import type { NameMatch } from "./match-name.ts";
import { caseOf, isPlainGap } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";

/** What words make of a name that is a phrase: words only, words unless something else speaks for her, or a doubt. */
export type Phrase = { readonly dropped: string } | { readonly unless: string } | { readonly doubt: string };

/** Never stands before a person's name. */
const INDEFINITE = /^(?:an|un|une|ein|eine|einen|einem|einer|una|uma|een|ett|every|each|kein|keine|chaque|egy)$/;

/** Judges the words of a name, all of them in capitals; nothing where they are no phrase. */
export function judgePhrase(line: PrintedLine, match: NameMatch, named: readonly PrintedWord[]): Phrase | undefined {
  const letters = named.map((word) => word.letters);
  if (letters.length > 1 && letters.every(isPartOfYear)) return { dropped: "months, days or seasons" };
  if (!letters.some(isEverydayWord) || isPersonBeside(line, match)) return undefined;
  const every = letters.every(isEverydayWord);
  const isFamily = isFamilyName(letters.at(-1) ?? "");
  if (every && isSold(line, match)) return { dropped: "everyday words with a price or a measure" };
  const before = line.words[match.from - 1];
  if (
    before &&
    isPlainGap(line.words[match.from]?.gap ?? "") &&
    INDEFINITE.test(before.letters) &&
    caseOf(before.written) !== "all-capitals" &&
    // German says "an" for to: "Dank an Petra Dombrowe".
    (before.letters !== "an" || letters.some((word) => isEverydayIn(/^en$/, word))) &&
    !isFamily
  )
    return { dropped: "an article before ordinary words" };
  if (match.order === "family-first") return judgeReversed(line, match, letters);
  if (!areOneLanguage(letters)) return undefined;
  if (isInHeadline(line, match)) return isFamily ? { doubt: "may be words of a headline" } : { unless: "words of a headline" };
  if (isInList(line, match)) return { unless: "everyday words in a list of such" };
  return isFamily || !beginsSentence(line, match) ? undefined : { doubt: "may be everyday words that begin a sentence" };
}

/** Family name first, without a sign of it, words of one language stand in the order of words: Lua Nova, Joyeux Noël, "Blue, Violet and Red". */
function judgeReversed(line: PrintedLine, match: NameMatch, letters: readonly string[]): Phrase | undefined {
  const cases = new Set(match.hers.map(({ written }) => caseOf(written)));
  if (cases.size > 1 || !areOneLanguage(letters, "reversed")) return undefined;
  if (!match.comma) return { unless: "everyday words in the order of words" };
  return isInList(line, match) ? { unless: "everyday words in a list of such" } : undefined;
}

/** True when a sentence in small letters goes on behind a phrase: "Sandy Hills and salt marsh". */
function beginsSentence({ words }: PrintedLine, { from, to }: NameMatch): boolean {
  const next = words[to + 1];
  const begins = from === 0 || !isPlainGap(words[from]?.gap ?? "");
  return begins && next !== undefined && isPlainGap(next.gap) && caseOf(next.written) === "lower";
}

/** True when the words beside the name say that a person is meant: Coach: Grant Hall; Grant Hall said; Faith Rivers, treasurer. */
export function isPersonBeside({ words }: PrintedLine, { from, to }: NameMatch): boolean {
  const [before, next] = [words[from - 1], words[to + 1]];
  if (
    before &&
    /^\s?[:.(]?\s$/.test(words[from]?.gap ?? "") &&
    (isRole(before.letters) || (HONORIFICS.has(before.letters) && before.letters.length > 1))
  )
    return true;
  if (before && isPlainGap(words[from]?.gap ?? "") && isPersonVerb(before.letters)) return true;
  if (next === undefined || /[.!?\n]/.test(next.gap)) return false;
  if (/^(?:a|ha|has|had|hat|heeft|har)$/.test(next.letters) && isPersonVerb(words[to + 2]?.letters ?? "")) return true;
  return isPersonVerb(next.letters) || (isRole(next.letters) && !isPlainGap(next.gap)) || /^\(?(?:she|he|they|elle|il)$/.test(next.letters);
}

/** Goods have a price, a weight or a size: 500 ml, £8.50, 20 zł, 10 Stück. */
function isSold({ words }: PrintedLine, { from, to }: NameMatch): boolean {
  const behind = `${words[to]?.behind ?? ""}${words
    .slice(to + 1, to + 5)
    .map((word) => word.written + word.behind)
    .join("")}`;
  const amount = /^[\s,:–-]{1,3}(?:\p{L}+\s)?(?:[€£$¥₽₺]\s?\d|\d+(?:[.,]\d+)?\s?([\p{L}%€£$¥₽₺²]+))/u.exec(behind);
  if (amount) return amount[1] === undefined || isUnit(amount[1].toLowerCase());
  const unit = words[from - 1];
  return unit !== undefined && /\d\s$/.test(unit.gap) && isUnit(unit.letters) && isPlainGap(words[from]?.gap ?? "");
}

/** True when words in capitals that name nobody stand beside it: "Scarlet Fever Cases Rise", "LUZ VERDE AL PRESUPUESTO". */
function isInHeadline({ words }: PrintedLine, { from, to, hers }: NameMatch): boolean {
  const capitals = hers.every(({ written }) => caseOf(written) === "all-capitals");
  return [words[from - 1], words[to + 1]].some((word, side) => {
    if (
      word === undefined ||
      !isPlainGap((side === 0 ? words[from] : word)?.gap ?? "") ||
      isRole(word.letters) ||
      HONORIFICS.has(word.letters)
    )
      return false;
    const printed = caseOf(word.written);
    if (capitals) return printed === "all-capitals" && !AND.has(word.letters);
    return printed === "capital" && !FREE.has(word.letters) && !AND.has(word.letters);
  });
}

/** True when the entry behind it in a list is one everyday word: "Forest Green, Navy, Black", "Blue, Violet and Red". */
function isInList({ words }: PrintedLine, { to }: NameMatch): boolean {
  const [next, second, third] = [words[to + 1], words[to + 2], words[to + 3]];
  if (next === undefined) return false;
  if (AND.has(next.letters) && isPlainGap(next.gap))
    return second !== undefined && isEverydayWord(second.letters) && (third === undefined || !isPlainGap(third.gap));
  if (!/^\s?[,;/•·|]\s?$/.test(next.gap) || !isEverydayWord(next.letters)) return false;
  return second === undefined || !isPlainGap(second.gap) || AND.has(second.letters);
}
