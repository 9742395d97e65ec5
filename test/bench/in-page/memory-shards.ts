/** The exact keys as the tab asks for them, from memory instead of `storage.local`: the same shards, the same search, one answer a question. */
import { byShard } from "../../../src/domain/recognition/key-shards.ts";

/** Answers which of some keys are known, as `knownKeys` of `src/platform/filter-store.ts` does. */
export type Known = (keys: readonly number[]) => Promise<ReadonlySet<number>>;

/** Shards of sorted keys, and the question to them. */
export function memoryShards(keys: Iterable<number>): Known {
  const shards = new Map([...byShard(keys)].map(([shard, some]) => [shard, Float64Array.from(some).toSorted()]));
  return (asked) => {
    const known = new Set<number>();
    for (const [shard, some] of byShard(asked)) {
      const sorted = shards.get(shard);
      if (sorted) for (const key of some) if (holds(sorted, key)) known.add(key);
    }
    return Promise.resolve(known);
  };
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
