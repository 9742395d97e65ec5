/**
 * Short forms and nicknames of given names as recognition follows them: whoever is saved as Robert may sign Bob.
 *
 * Example: nicknamesOf("robert") holds "bob", "rob", "bobby"; nicknamesOf("bob") holds "robert" and not Robert's other names.
 * The lists stand in `lore/nicknames.ts`.
 */
import { isFullGivenName, isGivenNameIn, otherGivenNames } from "./lore/nicknames.ts";

/** So many other forms of a name are followed, the usual ones: each costs a key. */
const MOST = 8;

/** The lists whose short forms are taken for given names too. */
const WELL_KNOWN = ["french", "english", "german", "spanish", "italian"] as const;

/** What a bearer of this given name (folded) may also be called in one word, the usual first; spellings one letter away are near names. */
export function nicknamesOf(given: string): readonly string[] {
  return otherGivenNames(given)
    .filter((name) => !name.includes(" ") && !isOneLetterAway(name, given))
    .slice(0, MOST);
}

/** True for a given name that the lists know: tells "Levain Noémie" from "Noémie Levain". */
export function isListedGiven(given: string): boolean {
  return isFullGivenName(given) || WELL_KNOWN.some((language) => isGivenNameIn(language, given));
}

/** Sara and Sarah, Julie and Julia are two people; shorter ones (Jo, Jon, Ann) are forms of one name. */
function isOneLetterAway(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  const rest = short.length - from;
  return short.length === long.length
    ? short.slice(from + 1) === long.slice(from + 1)
    : short.slice(from) === long.slice(long.length - rest);
}
