/**
 * Words that look like a thing named after somebody and are none: a title in short, the room she is in.
 *
 * Example: "Av. Şükran Erdoğdu" is a lawyer in Turkish, though "Av. Noémie Levain" is an avenue in French; "Mathilde Grünwald Raum 4" is no hall.
 */
import { isAnyGivenName } from "../name/given-names.ts";
import { HONORIFICS } from "../name/name-words.ts";
import { isVietnamese } from "../name/vietnamese-names.ts";
import type { NameMatch } from "./match-name.ts";
import { caseOf, isPlainGap } from "./printed-words.ts";
import type { PrintedWord } from "./printed-words.ts";
import type { AskLanguages } from "./thing-named.ts";

/** Titles in short that hardly anywhere are a thing; in no language do all of them bear people's names. */
const HARDLY_A_THING = /^(?:gor|hr|fam|cap|sp|r|ks|bay)$/;

/** Av. is a lawyer in Turkish and an avenue in French; TS. a doctor in Vietnamese and a club in German. */
export function isShortTitle(
  word: PrintedWord | undefined,
  found: ReadonlySet<string>,
  languages: AskLanguages,
  { hers }: NameMatch,
): boolean {
  if (word === undefined || !HONORIFICS.has(word.letters)) return false;
  if (/^(?:śp|тов|[zZ]r)$/.test(word.written)) return true;
  if (!found.has("vi") && isVietnamese(hers.map(({ written }) => written))) return true;
  // A lawyer, by the letters of the name.
  if (word.letters === "av" && hers.some(({ written }) => /[şğıİ]/u.test(written.normalize("NFC")))) return true;
  const guessed = languages();
  return guessed.size === 0 ? HARDLY_A_THING.test(word.letters) : ![...found].some((language) => guessed.has(language));
}

/** "Serena Baldacci & G. Cantù", "& Hannu Kivikangas": another person, though a pier is a thing in English. */
export function beginsPerson({ letters, behind }: PrintedWord, next: PrintedWord | undefined): boolean {
  if (next === undefined || caseOf(next.written) === "lower") return false;
  return letters.length === 1 ? behind.startsWith(".") : isAnyGivenName(letters) && isPlainGap(next.gap);
}

/** "Room 4", "Raum B" behind a name says where she is. */
export function isRoom({ letters }: PrintedWord, next: PrintedWord | undefined): boolean {
  return (
    /^(?:room|raum|salle|sala|saal|zimmer|zaal|sal|sali|terem|aula|salon|stand|зал|зала|αίθουσα|αιθουσα)$/.test(letters) &&
    next !== undefined &&
    isPlainGap(next.gap) &&
    /^(?:\p{N}+|\p{Lu})$/u.test(next.written)
  );
}

/** "Award-winning", "Co-founder": a hyphen and small letters make another word of it. */
export function isFirstHalf({ behind }: PrintedWord, next: PrintedWord | undefined): boolean {
  return /^[-‐‑]$/.test(behind) && next !== undefined && caseOf(next.written) === "lower";
}
