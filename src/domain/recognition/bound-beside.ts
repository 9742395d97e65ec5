/**
 * Knows the words that a hyphen binds to a name and that are none of hers: her trade, the label before her, the partner behind her.
 *
 * Example: "Ilinca Sturdzescu-consilier", "Kamera-Tolga Erdilek" and, of two in a double, "Teun Schipper-Daan Kool" leave each who they are;
 * "Ruth Pelham-Okonkwo" and "Jean-Luc Martin" are other names.
 */
import { isAnyGivenName } from "../name/given-names.ts";
import { isFamilyName } from "../name/listed-names.ts";
import { isRole } from "../name/role-words.ts";
import { FREE } from "../name/setting-words.ts";
import type { NameMatch } from "./match-name.ts";
import { caseOf, isBinding, isPlainGap } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";

/** No particle and no short form is that long. */
const SHORTEST_LABEL = 4;

/** True when the word bound to the match on one side goes with something else than her name. */
export function isBoundOther(line: PrintedLine, match: NameMatch, step: -1 | 1): boolean {
  if (step === 1) {
    const word = line.words[match.to + 1];
    return (word !== undefined && caseOf(word.written) === "lower" && isRole(word.letters)) || isPartnerBehind(line, match);
  }
  const word = line.words[match.from - 1];
  return (word !== undefined && isLabel(word)) || isPartnerBefore(line, match);
}

function isLabel({ letters }: PrintedWord): boolean {
  return letters.length >= SHORTEST_LABEL && (isRole(letters) || FREE.has(letters)) && !isAnyGivenName(letters) && !isFamilyName(letters);
}

/** "Teun Schipper-Daan Kool", for Teun: a given name behind the hyphen, with a family name of its own. */
export function isPartnerBehind({ words }: PrintedLine, { to, order, loose }: NameMatch): boolean {
  const [given, family] = [words[to + 1], words[to + 2]];
  if (given === undefined || family === undefined || order !== "given-first" || loose.length > 0) return false;
  return isBinding(given.gap) && isOnlyGiven(given) && isPlainGap(family.gap) && !isBinding(family.gap) && isCapital(family);
}

/** The same for Daan. */
function isPartnerBefore({ words }: PrintedLine, { from, order, loose }: NameMatch): boolean {
  const [given, family, first] = [words[from - 2], words[from - 1], words[from]];
  if (given === undefined || family === undefined || first === undefined || order !== "given-first" || loose.length > 0) return false;
  if (!isPlainGap(family.gap) || isBinding(family.gap) || !isCapital(family) || isAnyGivenName(family.letters)) return false;
  return isCapital(given) && isAnyGivenName(given.letters) && isOnlyGiven(first);
}

function isOnlyGiven(word: PrintedWord): boolean {
  return isCapital(word) && isAnyGivenName(word.letters) && !isFamilyName(word.letters);
}

function isCapital({ written }: PrintedWord): boolean {
  return caseOf(written) === "capital";
}
