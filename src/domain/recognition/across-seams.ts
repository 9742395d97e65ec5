/**
 * Knows two neighbours whose names are set in elements of their own or have particles: the last name of one, a comma, the first name of the other.
 *
 * Example: in "<i>Petra</i> <i>Lindenthal</i>, Ingo <b>Zöllner</b>" nobody is called Ingo Lindenthal, in "Petra von
 * Lindenthal, Ingo Zöllner" neither; in "<li>Durand, Paul <li>Lindenthal, Ingo
 * <li>Zöllner, Eva" somebody is.
 */
import { isAnyGivenName } from "../name/given-names.ts";
import { PARTICLES } from "../name/name-words.ts";
import { isRole } from "../name/role-words.ts";
import type { NameMatch } from "./match-name.ts";
import { SEAM } from "./page-report.ts";
import { caseOf, isBinding } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";

/** True for a family name first, with a comma, between a given name before and a family name behind. */
export function isAcrossSeams({ words }: PrintedLine, { from, to, comma, order, hers }: NameMatch): boolean {
  if (!comma || order !== "family-first") return false;
  let at = from - 1;
  while (at > from - 4 && PARTICLES.has(words[at]?.letters ?? "") && isSpace(words[at + 1]?.gap)) at--;
  const before = words[at];
  const behind = nameBehind(words, to + 1);
  if (before === undefined || behind === undefined || !isSpace(words[at + 1]?.gap)) return false;
  if (!isAnyGivenName(before.letters) || caseOf(before.written) !== "capital") return false;
  if (!words.slice(at + 1, from + 1).some(({ gap }) => gap.includes(SEAM))) return true;
  // A list of "Family, Given" has commas on both sides, or capitals.
  return caseOf(hers[0]?.written ?? "") === "capital" && !(isComma(before.gap) && isComma(words[behind]?.behind));
}

/** Where the capitalised word stands that goes on with a given name, over particles. */
function nameBehind(words: readonly PrintedWord[], start: number): number | undefined {
  for (let at = start; at < start + 4; at++) {
    const word = words[at];
    if (word === undefined || !(isSpace(word.gap) || (at > start && isBinding(word.gap)))) return undefined;
    if (PARTICLES.has(word.letters)) continue;
    return caseOf(word.written) !== "lower" && word.letters.length > 1 && !isRole(word.letters) ? at : undefined;
  }
  return undefined;
}

const isSpace = (gap: string | undefined): boolean => gap !== undefined && /^[^\S\n]+$/.test(gap.replaceAll(SEAM, ""));
const isComma = (gap: string | undefined): boolean => gap !== undefined && /^\s*,/.test(gap.replaceAll(SEAM, ""));
