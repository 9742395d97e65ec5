/**
 * Knows given names beyond the frequent ones: enough to see that a word in front of a full name begins a longer one.
 *
 * Example: isAnyGivenName("ottoline") and isAnyGivenName("anna") → true; isAnyGivenName("photographer") → false.
 * How saved names are read rests on the shorter list of `listed-names.ts`, where a word too many would turn names around.
 */
import { isGivenName } from "./listed-names.ts";
import { MORE_GIVEN } from "./lore/more-given-names.ts";
import { wordSet } from "./word-set.ts";

const MORE = wordSet(MORE_GIVEN);

/** True for a given name (folded), frequent or not. */
export function isAnyGivenName(letters: string): boolean {
  return isGivenName(letters) || MORE.has(letters);
}
