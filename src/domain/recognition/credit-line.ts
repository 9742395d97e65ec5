/**
 * Knows where a new sentence or another entry begins behind a name that a label introduces, so that the word behind is none of her names.
 *
 * Example: in "Text und Bild: Ruth Pelham Sprich mal mit …", "Tekst en beeld: Ruth Pelham Sporthal De Kamp" and "Foto: Prof. Ruth Pelham Kulturzentrum
 * Klara Z." the words behind Pelham go with what follows; in "Foto: Ruth Pelham Stiftung" and "Foto: Ruth Pelham Okonkwo" they do not.
 */
import { hasFamilyEnding } from "../name/family-endings.ts";
import { isAnyGivenName } from "../name/given-names.ts";
import { isFamilyName, isListedName } from "../name/listed-names.ts";
import { HONORIFICS } from "../name/name-words.ts";
import { isRole } from "../name/role-words.ts";
import { wordSet } from "../name/word-set.ts";
import type { WordSet } from "../name/word-set.ts";
import type { NameMatch } from "./match-name.ts";
import { caseOf, isPlainGap } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";

/** What credits say. */
export const CREDIT: WordSet = wordSet(`
  text texte testo texto textos tekst teksti metin szöveg words photo photos foto fotos fotó fotografie fotografia fotografias fotografías fotografii fotografi picture pictures
  bild bilder beeld beelden kuva kuvat zdjęcie zdjęcia fotoğraf fotoğraflar billeder verantwortlich redaktion redaktör redazione rédaction redacción redacție redakcja redakce
`);

/** Opens a sentence, though it is a family name in India. */
const OPENS = /^das$/;

/** True when the word behind the match begins something else. */
export function beginsNextText(line: PrintedLine, match: NameMatch): boolean {
  const { words } = line;
  const [next, second] = [words[match.to + 1], words[match.to + 2]];
  if (isCreditRow(line, match)) return true;
  if (match.loose.length > 0 || match.order !== "given-first" || next === undefined || second === undefined) return false;
  if (!isPlainGap(next.gap) || !isPlainGap(second.gap) || caseOf(next.written) !== "capital" || next.letters.length < 3) return false;
  if ((isFamilyName(next.letters) && !OPENS.test(next.letters)) || hasFamilyEnding(next.letters)) return false;
  // Two given names want a family name behind them: "Text: Paul Werner Hagedorn".
  if (match.hers.every(({ letters }) => isAnyGivenName(letters))) return false;
  const label = labelOf(line, match);
  if (label === undefined) return false;
  const isSentence = caseOf(second.written) === "lower" && second.letters.length > 1 && !isListedName(next.letters);
  return isSentence || label.some(({ letters }) => CREDIT.has(letters));
}

/** "Regie Thorben Aschenbach Bühne Leonie Fürchtegott": a part in the credits on either side, and somebody's name behind the second. */
export function isCreditRow({ words }: PrintedLine, { from, to }: NameMatch): boolean {
  const [before, next, given] = [words[from - 1], words[to + 1], words[to + 2]];
  if (before === undefined || next === undefined || given === undefined) return false;
  if (![words[from]?.gap, next.gap, given.gap].every((gap) => /^[^\S\n]$/.test(gap ?? ""))) return false;
  return [before, next].every(({ letters }) => isRole(letters) || CREDIT.has(letters)) && isAnyGivenName(given.letters);
}

/** The words of the label before the match, and before its titles: those that a colon ends. */
function labelOf({ words }: PrintedLine, { from }: NameMatch): readonly PrintedWord[] | undefined {
  let at = from;
  while (at > 0 && /^\.?\s$/.test(words[at]?.gap ?? "") && HONORIFICS.has(words[at - 1]?.letters ?? "")) at--;
  return at > 0 && /^\s?:\s$/.test(words[at]?.gap ?? "") ? words.slice(Math.max(0, at - 3), at) : undefined;
}
