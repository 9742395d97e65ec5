/**
 * How common a full name is: whether a page that prints it need mean the contact.
 *
 * Example: commonness(["jean"], ["dupont"]) is "common" (both stand high in one country's lists), commonness(["jean"], ["levain"]) is
 * "ordinary" (one of them does), commonness(["noemie"], ["levain"]) is "rare". Words folded; "김민준", "王伟" as one given word and no family.
 *
 * The threshold: the places of the family and the given name in the lists of one country, multiplied, give at most 150 (Jean is second and
 * Dupont 22nd in France: 44; Sébastien Guérin gives 924). That is some thousand bearers in the large countries and a few hundred in the small. Either order
 * counts, because Nguyễn Thị Lan and Kovács Anna are read as if the family name stood last; a second given name makes it ordinary,
 * unless it is the Thị of every other Vietnamese. Ordinary is any name of which one half stands in a list.
 */
import { foldName } from "../name-fold.ts";
import { FREQUENT, FREQUENT_UNSPACED } from "./frequent-names.ts";

/** What a full name alone says about who is meant. */
export type Commonness = "rare" | "ordinary" | "common";

const COMMON_PLACES = 150;
/** Says no more of a woman than that she is one. */
const VIETNAMESE_WOMAN = "thi";

interface Ranks {
  readonly family: ReadonlyMap<string, number>;
  readonly given: ReadonlyMap<string, number>;
}

let countries: readonly Ranks[] | undefined;
let unspaced: readonly Ranks[] | undefined;

/** How common a name is, by its given and family words, folded and without particles. */
export function commonness(given: readonly string[], family: readonly string[]): Commonness {
  const words = [...given, ...family].filter((word) => word !== VIETNAMESE_WOMAN);
  const [first = "", last = ""] = words;
  let listed = false;
  for (const country of (countries ??= FREQUENT.map(ranksOf))) {
    const places = Math.min(placesIn(country, first, last), placesIn(country, last, first));
    if (words.length === 2 && places <= COMMON_PLACES) return "common";
    listed ||= words.some((word) => country.family.has(word) || country.given.has(word));
  }
  return listed ? "ordinary" : "rare";
}

function placesIn({ given, family }: Ranks, first: string, last: string): number {
  const none = Number.POSITIVE_INFINITY;
  return (given.get(first) ?? none) * (family.get(last) ?? none);
}

/** How common a name in a script without spaces is: "김민준", "王伟", "佐藤健". */
export function unspacedCommonness(name: string): Commonness {
  let listed = false;
  for (const { family, given } of (unspaced ??= FREQUENT_UNSPACED.map(ranksOf))) {
    for (let length = 1; length <= 3 && length < name.length; length++) {
      const isFamily = family.has(name.slice(0, length));
      if (isFamily && given.has(name.slice(length))) return "common";
      listed ||= isFamily;
    }
  }
  return listed ? "ordinary" : "rare";
}

/** True for a given name that stands in any country's list. */
export function isFrequentGiven(letters: string): boolean {
  return (countries ??= FREQUENT.map(ranksOf)).some(({ given }) => given.has(letters));
}

/** True for a family name that stands in any country's list. */
export function isFrequentFamily(letters: string): boolean {
  return (countries ??= FREQUENT.map(ranksOf)).some(({ family }) => family.has(letters));
}

function ranksOf({ family, given }: { readonly family: string; readonly given: string }): Ranks {
  return { family: ranks(family), given: ranks(given) };
}

/** The place of each name, from one; of "Van_der_Meer" the last word counts, since particles are left out. */
function ranks(list: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [rank, name] of list.trim().split(/\s+/).entries()) {
    const folded = foldName(name.replaceAll("_", " ")).split(" ").at(-1) ?? "";
    if (!found.has(folded)) found.set(folded, rank + 1);
  }
  return found;
}
