/**
 * The filter as tabs read it, from `storage.local`: reading it wakes no background. It holds keyed hashes and nothing else.
 *
 * | key | value |
 * |---|---|
 * | `filter` | `{ salt, gates, bits }`, the two bitmaps in base64 |
 * | `added` | keys added since `filter` was written, so that a change costs tabs a few bytes |
 * | `shard:0` … `shard:255` | the exact keys, sorted, as base64 of 64-bit floats |
 */
import { byShard } from "../domain/recognition/key-shards.ts";
import { addToFilter, filterFrom, type NameFilter } from "../domain/recognition/name-filter.ts";
import type { RecognitionKeys } from "../domain/recognition/recognition-key.ts";
import { bytesFromText } from "./byte-text.ts";
import { browser } from "./browser.ts";

/** The filter's bitmaps as text. */
export interface StoredFilter {
  readonly salt: number;
  readonly gates: string;
  readonly bits: string;
}

/** The key of a shard in `storage.local`. */
export const shardName = (shard: number): string => `shard:${shard}`;

/** The filter as it stands, or undefined while the notebook never had a contact. */
export async function readFilter(): Promise<NameFilter | undefined> {
  const { filter, added } = await browser.storage.local.get(["filter", "added"]);
  const stored = filter as StoredFilter | undefined;
  if (!stored) return undefined;
  const read = filterFrom(stored.salt, bytesFromText(stored.gates), bytesFromText(stored.bits));
  if (added) addToFilter(read, added as RecognitionKeys);
  return read;
}

/** Which of these keys are the notebook's, by the exact shards. */
export async function knownKeys(keys: readonly number[]): Promise<ReadonlySet<number>> {
  const wanted = byShard(keys);
  const stored = await browser.storage.local.get([...wanted.keys()].map(shardName));
  const known = new Set<number>();
  for (const [shard, some] of wanted) {
    const text = stored[shardName(shard)];
    if (typeof text !== "string") continue;
    const sorted = new Float64Array(bytesFromText(text).buffer);
    for (const key of some) if (holds(sorted, key)) known.add(key);
  }
  return known;
}

function holds(sorted: Float64Array, key: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < key) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === key;
}

/** Calls back with the new filter whenever the background wrote it or added to it. */
export function onFilter(changed: (filter: NameFilter) => void, signal: AbortSignal): void {
  const listen = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area !== "local" || !("filter" in changes || "added" in changes)) return;
    void readFilter().then((filter) => filter && !signal.aborted && changed(filter));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listen));
}
