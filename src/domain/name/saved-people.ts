/**
 * Whom a saved text names, one text a person: without the firm, trade, place or note beside the name, and a couple taken apart.
 *
 * Example: "Acme - Noémie Levain" and "Noémie Levain chez Acme" name Noémie Levain; "Noémie et Paul Levain" names Noémie Levain and Paul Levain;
 * "José Ortega y Gasset" is one person, and so are "M. et Mme Achille Berthomier" and
 * "Ludwig von und zu Weißkirch".
 */
import { isGivenName } from "./listed-names.ts";
import { foldName } from "./name-fold.ts";
import { HONORIFICS, PARTICLES } from "./name-words.ts";

const RUBRIC = /\s+[-–—=]+\s+.*|\s*[|•·/@,;:]?\s*https?:.*|\s*[|•/@;:].*/su;
/** The marks that a rubric begins with. */
const MARKS = /^[\s|•·/@,;:=–—-]+/u;
/** In small letters behind two words: where she works or who knows her. */
const AT = /\s+(?:de\s+)?(?:chez|bei|beim|presso|hos|from|at|of|fra|från|aus|via|c\/o|à)\s+.*/su;
const COUPLE = /^(.+?)\s+(et|and|und|&|\+|en|och|og|ja|és|si|și|oraz|и|та|і|και|y|e|i)\s+(.+)$/su;
/** Between two family names as well: Ortega y Gasset, Gomes e Silva. */
const INSIDE_NAMES = /^(?:y|e|i|en)$/;

/** The text of each person whom a saved text names. */
export function peopleIn(saved: string): readonly string[] {
  const alone = withoutPlace(withoutRubric(saved.trim()));
  const [, left = "", and = "", right = ""] = COUPLE.exec(alone) ?? [];
  const [first = "", ...others] = right.split(/\s+/);
  const before = left.split(/\s+/);
  if (left === "" || before.every((word) => HONORIFICS.has(foldName(word))) || PARTICLES.has(before.at(-1) ?? "")) return [alone];
  if (INSIDE_NAMES.test(and) && (others.length === 0 || !isGivenName(foldName(first)))) return [alone];
  if (before.length > 1) return others.length > 0 && /^\p{Lu}/u.test(first) ? [left, right] : [left];
  return others.length > 0 && isGivenName(foldName(left)) ? [[left, ...others].join(" "), right] : [alone];
}

/** What stands before a rubric; behind it where only one word stands before: "Acme | Noémie Levain". */
function withoutRubric(text: string): string {
  const before = text.replace(RUBRIC, "").trim();
  const behind = text.slice(before.length).replace(MARKS, "");
  return /\p{L}\S*\s+\S*\p{L}/u.test(before) || before === text || !/\s/.test(behind) ? before : withoutRubric(behind);
}

function withoutPlace(text: string): string {
  const place = AT.exec(text);
  return place !== null && /\S\s+\S/.test(text.slice(0, place.index).trim()) ? text.slice(0, place.index) : text;
}
