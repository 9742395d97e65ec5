/**
 * Knows two neighbours whose names are set in elements of their own: the last name of one and the first name of the other, with a comma between.
 *
 * Example: in "<i>Petra</i> <i>Lindenthal</i>, Ingo <b>Zöllner</b>" nobody is called Ingo Lindenthal; in "<li>Durand, Paul <li>Lindenthal, Ingo
 * <li>Zöllner, Eva" somebody is.
 */
import { isAnyGivenName } from "../name/given-names.ts";
import { PARTICLES } from "../name/name-words.ts";
import { isRole } from "../name/role-words.ts";
import type { NameMatch } from "./match-name.ts";
import { SEAM } from "./page-report.ts";
import { caseOf } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";

/** True for a family name first, with a comma, between a given name before and a family name behind. */
export function isAcrossSeams({ words }: PrintedLine, { from, to, comma, order, hers }: NameMatch): boolean {
  if (!comma || order !== "family-first" || hers.some(({ written }) => caseOf(written) !== "capital")) return false;
  const before = words[from - 1];
  const behind = nameBehind(words, to + 1);
  if (before === undefined || behind === undefined || !isSpace(words[from]?.gap)) return false;
  if (!isAnyGivenName(before.letters) || caseOf(before.written) !== "capital") return false;
  // A list of "Family, Given" has commas on both sides.
  return !(isComma(before.gap) && isComma(words[behind]?.behind));
}

/** Where the capitalised word stands that goes on with a given name, over particles. */
function nameBehind(words: readonly PrintedWord[], start: number): number | undefined {
  for (let at = start; at < start + 4; at++) {
    const word = words[at];
    if (word === undefined || !isSpace(word.gap)) return undefined;
    if (caseOf(word.written) === "capital" && !isRole(word.letters)) return at;
    if (!PARTICLES.has(word.letters)) return undefined;
  }
  return undefined;
}

const isSpace = (gap: string | undefined): boolean => gap !== undefined && /^[^\S\n]+$/.test(gap.replaceAll(SEAM, ""));
const isComma = (gap: string | undefined): boolean => gap !== undefined && /^\s*,/.test(gap.replaceAll(SEAM, ""));
