/**
 * Makes candidates of the finds whose keys the notebook knows.
 *
 * Example: of the finds "Noémie Levain" in a paragraph, in its picture's `alt` and in a menu, only the first becomes a candidate, because the
 * picture repeats the text and nobody reads menus.
 */
import { MOST_CANDIDATES } from "../domain/recognition/page-report.ts";
import type { Candidate } from "../domain/recognition/page-report.ts";
import { describe } from "./describe-candidate.ts";
import type { Find } from "./scan-page.ts";

/** A find whose key is known, and what it says. */
export interface Known {
  readonly find: Find;
  readonly candidate: Candidate;
}

/** What a round of reading found. */
export interface Found {
  readonly finds: readonly Find[];
  /** What the exact hashes said of their keys. */
  readonly answers: ReadonlyMap<number, boolean>;
  /** What stood on the page before, if it has not changed since: it is not described anew. */
  readonly before: readonly Known[];
  readonly isReadable: (find: Find, saidBefore: boolean) => boolean;
}

/** How known finds are added to those that stand `here`. */
export type DescribeKnown = typeof describeKnown;

/** One key is followed to so many places: a byline on every entry says no more than that. */
const MOST_PLACES = 200;
const DESCRIBED_BETWEEN_PAUSES = 10;

/** Adds the finds that are known, may be read, and do not say once more what the text says already. */
export function* describeKnown({ finds, answers, before, isReadable }: Found, here: Known[]): Generator<void> {
  const counts = new Map<number, number>();
  for (const { find } of here) counts.set(find.key, (counts.get(find.key) ?? 0) + 1);
  let met = 0;
  for (const find of finds) {
    const count = counts.get(find.key) ?? 0;
    if (!answers.get(find.key) || count >= MOST_PLACES || here.length >= MOST_CANDIDATES) continue;
    const last = before[met];
    const isSame = last !== undefined && isSameFind(last.find, find);
    if (isSame) met++;
    else if (!isReadable(find, count > 0)) continue;
    counts.set(find.key, count + 1);
    here.push({ find, candidate: isSame ? { ...last.candidate, at: find.at } : describe(find) });
    if (here.length % DESCRIBED_BETWEEN_PAUSES === 0) yield;
  }
}

/** True when two readings of an unchanged page found the same in the same place. */
function isSameFind(one: Find, other: Find): boolean {
  const [there, here] = [one.place, other.place];
  return (
    one.key === other.key &&
    one.said === other.said &&
    there.start === here.start &&
    there.startOffset === here.startOffset &&
    there.end === here.end &&
    there.endOffset === here.endOffset
  );
}
