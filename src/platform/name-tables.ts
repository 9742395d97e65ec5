/**
 * Tables that are made when the first name is read: one between two rests each, since together they would hold a background that has just started.
 *
 * Example: await makeNameTables(stretches) before the first of a loop of `recognitionKeys`; the next time it takes no time at all.
 */
import { isFrequentGiven } from "../domain/name/lore/common-names.ts";
import { isFullGivenName } from "../domain/name/lore/nicknames.ts";
import { foldName } from "../domain/name/name-fold.ts";
import type { Stretches } from "./stretches.ts";

const TABLES: readonly (() => unknown)[] = [
  () => foldName("Zoë Ångström-Çelik"),
  () => foldName("Иван Γιώργος נועם محمد"),
  () => isFrequentGiven("marie"),
  () => isFullGivenName("marie"),
];

/** Makes them, unless they are made. */
export async function makeNameTables(stretches: Stretches): Promise<void> {
  for (const make of TABLES) {
    make();
    await stretches.rest();
  }
}
