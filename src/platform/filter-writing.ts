/** How the background writes what tabs read (`filter-store.ts`). A shard is written before the index says that it is there. */
import { addToFilter, emptyFilter, type NameFilter } from "../domain/recognition/name-filter.ts";
import type { RecognitionKeys } from "../domain/recognition/recognition-key.ts";
import { textFromBytes } from "./byte-text.ts";
import { browser } from "./browser.ts";
import { readFilter, shardName, type StoredFilter } from "./filter-store.ts";
import type { Stretches } from "./stretches.ts";

/** From how many keys on `added` is folded into the filter: below it a change costs each tab at most some 10 kB. */
const MOST_ADDED = 600;
/** So many bytes become text between two rests; a multiple of three, so that the texts of the pieces make one. */
const PIECE = 3 * 0x4000;

/** Writes a new filter; what was added before stands in it. */
export async function writeFilter(filter: NameFilter, stretches: Stretches): Promise<void> {
  const [gates, bits] = [await textOf(filter.gates, stretches), await textOf(filter.bits, stretches)];
  const stored: StoredFilter = { salt: filter.salt, gates, bits };
  await browser.storage.local.set({ filter: stored, added: { gates: [], keys: [] } satisfies RecognitionKeys });
}

async function textOf(bytes: Uint8Array, stretches: Stretches): Promise<string> {
  let text = "";
  for (let from = 0; from < bytes.length; from += PIECE) {
    text += textFromBytes(bytes.subarray(from, from + PIECE));
    await stretches.rest();
  }
  return text;
}

/** Adds keys to what tabs read: as a short list, or folded into the filter once the list is long. */
export async function addToStoredFilter(more: RecognitionKeys, stretches: Stretches): Promise<void> {
  const { added } = await browser.storage.local.get("added");
  const before = (added ?? { gates: [], keys: [] }) as RecognitionKeys;
  const all: RecognitionKeys = { gates: [...before.gates, ...more.gates], keys: [...before.keys, ...more.keys] };
  if (all.keys.length <= MOST_ADDED) {
    await browser.storage.local.set({ added: all });
    return;
  }
  const filter = await readFilter();
  if (!filter) throw new Error("no filter to add to");
  addToFilter(filter, all);
  await stretches.rest();
  await writeFilter(filter, stretches);
}

/** Writes the exact keys of some shards. */
export async function writeShards(shards: ReadonlyMap<number, Iterable<number>>): Promise<void> {
  const texts: Record<string, string> = {};
  for (const [shard, keys] of shards) texts[shardName(shard)] = textFromBytes(new Uint8Array(Float64Array.from(keys).toSorted().buffer));
  await browser.storage.local.set(texts);
}

/**
 * True when tabs have a filter in the form in which it was written: without one, or with one that was spoiled (scripts in pages can write here,
 * and whoever has taken one over), everything is built anew.
 */
export async function hasSoundFilter(capacity: number, salt: number): Promise<boolean> {
  const { filter, added } = await browser.storage.local.get(["filter", "added"]);
  const stored = (filter ?? {}) as Partial<Record<keyof StoredFilter, unknown>>;
  const { gates, bits } = emptyFilter(capacity, salt);
  return stored.salt === salt && isBitmap(stored.gates, gates.length) && isBitmap(stored.bits, bits.length) && isKeys(added);
}

const isBitmap = (text: unknown, bytes: number): boolean =>
  typeof text === "string" && text.length === Math.ceil(bytes / 3) * 4 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);

function isKeys(value: unknown): boolean {
  const { gates, keys } = (value ?? {}) as Partial<Record<keyof RecognitionKeys, unknown>>;
  return (
    [gates, keys].every((some) => Array.isArray(some) && some.every(Number.isSafeInteger)) &&
    (keys as readonly number[]).length <= MOST_ADDED
  );
}
