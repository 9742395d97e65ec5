/**
 * Judges whether an unknown capitalised word beside a full name is one more of its names, by what stands on the word's other side.
 *
 * Example: "Ruth Pelham Okonkwo spoke", "…, Ruth Pelham Okonkwo, …", "Mrs Ruth Pelham Okonkwo" and "Ruth Pelham Okonkwo III" are longer names;
 * "Ruth Pelham Brightwave Studios" need not be one.
 */
import { isEverydayWord } from "../name/common-words.ts";
import { isAnyGivenName } from "../name/given-names.ts";
import { isGivenNameIn } from "../name/lore/nicknames.ts";
import { HONORIFICS, SUFFIXES } from "../name/name-words.ts";
import { FREE } from "../name/setting-words.ts";
import { thingLanguages } from "../name/thing-words.ts";
import { INTRODUCES } from "./judge-case.ts";
import type { NameMatch } from "./match-name.ts";
import { caseOf, isBinding, isPlainGap } from "./printed-words.ts";
import type { PrintedLine } from "./printed-words.ts";
import type { AskLanguages } from "./thing-named.ts";

/** True when the word behind the match is rather a name than anything else; `entry` as `entryOf` says. */
export function endsName(line: PrintedLine, match: NameMatch, entry: Entry | undefined, languages: AskLanguages): boolean {
  if (entry === "in a list" || goesOn(line, match, languages)) return true;
  return !isSpanish(match.hers[0]?.letters ?? "") && (entry !== undefined || isFollowedByGeneration(line, match));
}

/** True when the word before the match begins a list entry or stands inside a sentence, as a first given name does. German capitalises nouns. */
export function startsName({ words }: PrintedLine, { from, loose }: NameMatch, languages: AskLanguages): boolean {
  if (loose.length > 0 || languages().has("de")) return false;
  const before = words[from - 1];
  return before !== undefined && (from === 1 || !isPlainGap(before.gap) || caseOf(words[from - 2]?.written ?? "") === "lower");
}

/** Where a name and one word more stand: in a list, on a line of their own, or behind "by" or "Mrs". */
export type Entry = "in a list" | "alone" | "introduced";

/**
 * Whether the match and one word behind it fill an entry of a list ("…, Ines Barroso Figueira, …"), a line of their own or what "by" introduces,
 * where the third word is a name rather than the next word of a sentence.
 */
export function entryOf({ words }: PrintedLine, { from, to, loose }: NameMatch): Entry | undefined {
  const before = words[from]?.gap ?? "";
  const behind = words[to + 1]?.behind ?? "";
  const isLast = to + 2 === words.length;
  if (loose.length > 0 || (!isLast && isPlainGap(behind))) return undefined;
  if (from > 0 && /^\.?\s$/.test(before)) {
    const letters = words[from - 1]?.letters ?? "";
    return HONORIFICS.has(letters) || INTRODUCES.test(letters) ? "introduced" : undefined;
  }
  if (isListed(from > 0 ? before : "", behind, caseOf(words[to + 1]?.written ?? "") === "none")) return "in a list";
  return (from === 0 || /[-–—•*:\n]\s*$/.test(before)) && (isLast || /^\s*[-–—:(]/.test(behind)) ? "alone" : undefined;
}

/** True between the signs of a list; in a script without capitals a comma on one side may as well stand in a sentence: "…, Liraz Kuperminz answered." */
function isListed(before: string, behind: string, caseless: boolean): boolean {
  const sides = [before, behind].filter((gap) => /[,;|•·/&،、]/.test(gap)).length;
  return caseless && /[.।۔]/.test(behind) ? sides > 1 : sides > 0;
}

/** True when a sentence goes on behind the word after the match, which then ends a name: "Ruth Pelham Okonkwo spoke". */
function goesOn({ words }: PrintedLine, { to, loose }: NameMatch, languages: AskLanguages): boolean {
  const second = words[to + 2];
  if (loose.length > 0) return false;
  // A family name by its form, with the article and the ending of origin: محمد زيدان الشامي.
  if (/^ال\p{scx=Arab}{2,}(?:ي|يه|يين)$/u.test(words[to + 1]?.letters ?? "")) return true;
  if (second === undefined || languages().has("de")) return false;
  if (caseOf(second.written) === "none") return isPlainGap(second.gap) && isAfterName(words[to + 1]?.letters ?? "", second.letters);
  return isPlainGap(second.gap) && caseOf(second.written) === "lower" && (second.letters.length > 1 || /^[aè]$/.test(second.written));
}

/** What Hindi sets behind a name. */
const POSTPOSITION = /^(?:ने|को|का|की|के|से|पर|और|एवं|तथा)$/;
/** Stands between a name and its verb: yesterday, also. */
const ADVERB = /^(?:ديروز|امروز|نيز|هم|همچنين|دوباره|گفته|امس|اليوم|ايضا|كذلك|आज|कल|भी|ही|फिर|আজ|কাল|আরও|ও|היום|אתמול|גם|עוד|לא|לו|לה)$/;

/** In a script without capitals a postposition or a verb of saying shows that the name ended with the word before. */
function isAfterName(third: string, letters: string): boolean {
  return (
    !ADVERB.test(third) &&
    thingLanguages("behind", third, third).size === 0 &&
    !POSTPOSITION.test(third) &&
    !FREE.has(third) &&
    !isEverydayWord(third) &&
    (POSTPOSITION.test(letters) || FREE.has(letters))
  );
}

/** "John Carver Wainwright III", "Pedro Alves Cabral Filho, PhD". */
function isFollowedByGeneration({ words }: PrintedLine, { to, loose }: NameMatch): boolean {
  const second = words[to + 2];
  if (loose.length > 0 || second === undefined || !/^,?\s$/.test(second.gap)) return false;
  return /^(?:ii|iii|iv|jr|sr|phd|md|fils|pere|filho|neto|junior)$/.test(second.letters) && SUFFIXES.has(second.letters);
}

/** Who is known by the first of two family names may be printed with both: Noemí Arrizabalo Etxeberri. */
function isSpanish(given: string): boolean {
  return (
    isGivenNameIn("spanish", given) &&
    !(["portuguese", "english", "french", "german", "turkish"] as const).some((one) => isGivenNameIn(one, given))
  );
}

/** A name bound in with a hyphen, or a second family name in capitals, makes another name of hers: Sarah-Jane Holroyd, VERNOIS HARDOUIN Lucie. */
export function boundInside({ words }: PrintedLine, { from, to, hers, order, loose }: NameMatch): string | undefined {
  if (!loose.some((one) => one.startsWith("one more name"))) return undefined;
  for (let at = from + 1; at < to; at++) {
    const word = words[at];
    if (word === undefined || hers.includes(word) || word.letters.length === 1 || caseOf(word.written) === "lower") continue;
    if (order === "family-first" && isAnyGivenName(word.letters)) return word.written;
    // Lucie Hardouin-Vernois may be what Lucie Vernois is called since her wedding.
    if (isBinding(word.gap) || (isBinding(words[at + 1]?.gap ?? "") && order === "family-first")) return word.written;
    const capitals = [words[from], word].every((one) => caseOf(one?.written ?? "") === "all-capitals");
    if (capitals && order === "family-first" && caseOf(words[to]?.written ?? "") === "capital" && !isSpanish(words[to]?.letters ?? ""))
      return word.written;
  }
  return undefined;
}
