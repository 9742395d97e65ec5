/**
 * The index that the background confirms candidates with, and the filter that tabs read: both follow the notebook by its generation.
 *
 * Example: the notebook stands at generation 7, the index at 5. Catching up reads the records changed since 5, takes their old keys away,
 * puts the new ones in, tells the tabs the new keys, and only then says "7". Stopped in between, it does the same again.
 */
import type { ContactId } from "../domain/contact/contact.ts";
import type { ContactRecord } from "../domain/contact/history.ts";
import { byShard, SHARD_COUNT, shardOf } from "../domain/recognition/key-shards.ts";
import { addToFilter, emptyFilter } from "../domain/recognition/name-filter.ts";
import { breadthFor, type KeyBreadth, type RecognitionKeys, recognitionKeys } from "../domain/recognition/recognition-key.ts";
import type { ContactStore } from "./contact-store.ts";
import { addToStoredFilter, hasSoundFilter, writeFilter, writeShards } from "./filter-writing.ts";
import {
  blockOf,
  type ContactBlock,
  contactsBehind,
  type IndexDatabase,
  type IndexMeta,
  type KeyShard,
  openIndex,
} from "./index-database.ts";

/** Raise it when `recognitionKeys` gives other keys than before. */
const VERSION = 3;
/** Above this many changed contacts, building anew is quicker than changing every shard. */
const MANY = 1000;
const NO_KEYS: RecognitionKeys = { gates: [], keys: [] };

/** Follows the notebook and answers which contacts stand behind a key. */
export class RecognitionIndex {
  readonly #index: Promise<IndexDatabase> = openIndex();
  #work: Promise<unknown> = Promise.resolve();

  /** Brings the index up to the notebook's generation; gives true when anything changed. Calls wait for one another. */
  async catchUp(store: ContactStore): Promise<boolean> {
    const next = this.#work.then(() => this.#catchUp(store));
    this.#work = next.catch(() => undefined);
    return next;
  }

  /** The contacts behind some keys. */
  async contactsBehind(keys: readonly number[]): Promise<ReadonlyMap<number, readonly ContactId[]>> {
    return contactsBehind(await this.#index, byShard(new Set(keys)));
  }

  async #catchUp(store: ContactStore): Promise<boolean> {
    const index = await this.#index;
    const [position, meta] = await Promise.all([store.position(), index.get("meta", "meta")]);
    const follows =
      meta?.version === VERSION &&
      meta.databaseId === position.databaseId &&
      meta.generation >= position.removedAt &&
      meta.generation <= position.generation;
    if (!meta || !follows || !(await hasSoundFilter(meta.capacity, meta.salt))) {
      await rebuild(index, store, meta?.salt);
      return true;
    }
    if (meta.generation === position.generation) return false;
    const records = await store.changedSince(meta.generation);
    if (records.length > MANY || !(await applyChanges(index, meta, records, position.generation))) await rebuild(index, store, meta.salt);
    return true;
  }
}

/** Applies a few changed records; gives false when the filter was made for fewer keys and has to be made anew. */
async function applyChanges(
  index: IndexDatabase,
  meta: IndexMeta,
  records: readonly ContactRecord[],
  generation: number,
): Promise<boolean> {
  const blocks = await blocksOf(index, records);
  const changes = records.map((record) => {
    const { id } = record.contact;
    const before = blocks.get(blockOf(id))?.get(id) ?? NO_KEYS;
    const after = record.deletedAt === undefined ? recognitionKeys(record.contact, meta.salt, meta.breadth) : NO_KEYS;
    return { id, before, after };
  });
  const added: RecognitionKeys = {
    gates: [...new Set(changes.flatMap(({ before, after }) => after.gates.filter((gate) => !before.gates.includes(gate))))],
    keys: [...new Set(changes.flatMap(({ before, after }) => after.keys.filter((key) => !before.keys.includes(key))))],
  };
  const keyCount = meta.keyCount + added.keys.length;
  if (keyCount > meta.capacity) return false;
  const shards = await shardsOf(index, new Set(changes.flatMap(({ before, after }) => [...before.keys, ...after.keys].map(shardOf))));
  for (const { id, before, after } of changes) {
    for (const key of before.keys) takeAway(shards.get(shardOf(key)), key, id);
    for (const key of after.keys) putIn(shards.get(shardOf(key)), key, id);
    if (after === NO_KEYS) blocks.get(blockOf(id))?.delete(id);
    else blocks.get(blockOf(id))?.set(id, after);
  }
  await writeShards(new Map([...shards].map(([number, shard]) => [number, shard.keys()])));
  if (added.keys.length + added.gates.length > 0) await addToStoredFilter(added);
  await writeIndex(index, shards, blocks, { ...meta, generation, keyCount });
  return true;
}

/** Builds index and filter from the whole notebook, in slices between which the background answers others. */
async function rebuild(index: IndexDatabase, store: ContactStore, oldSalt: number | undefined): Promise<void> {
  // Without a meta record a build that is cut off is begun anew at the next start.
  await index.delete("meta", "meta");
  const salt = oldSalt ?? crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
  const { databaseId, generation, count } = await store.position();
  const breadth = breadthFor(count);
  const { shards, blocks, gates, keyCount } = await keysOfAll(store, salt, breadth);
  const capacity = Math.max(1024, Math.ceil(keyCount * 1.25));
  const filter = emptyFilter(capacity, salt);
  addToFilter(filter, { gates: [...gates], keys: [] });
  for (const [number, shard] of shards) {
    addToFilter(filter, { gates: [], keys: [...shard.keys()] });
    if (number % 8 === 7) await pause();
  }
  for (let first = 0; first < SHARD_COUNT; first += 16) {
    const some = (numbers: Map<number, KeyShard>): Map<number, KeyShard> =>
      new Map([...numbers].filter(([number]) => number >= first && number < first + 16));
    const slice = some(shards);
    await writeShards(new Map([...slice].map(([number, shard]) => [number, shard.keys()])));
    await writeIndex(index, slice, new Map([...blocks].filter(([number]) => number >= first && number < first + 16)), undefined);
    await pause();
  }
  await writeFilter(filter);
  await index.put("meta", { databaseId, generation, salt, breadth, capacity, keyCount, version: VERSION }, "meta");
}

interface AllKeys {
  readonly shards: Map<number, KeyShard>;
  readonly blocks: Map<number, ContactBlock>;
  readonly gates: Set<number>;
  readonly keyCount: number;
}

/** The keys of everybody. Shards and blocks that come out empty are there too, so that what stood in them before is overwritten. */
async function keysOfAll(store: ContactStore, salt: number, breadth: KeyBreadth): Promise<AllKeys> {
  const shards = new Map<number, KeyShard>(Array.from({ length: SHARD_COUNT }, (_, number) => [number, new Map()]));
  const blocks = new Map<number, ContactBlock>(Array.from({ length: SHARD_COUNT }, (_, number) => [number, new Map()]));
  const gates = new Set<number>();
  let keyCount = 0;
  let last: ContactId | undefined;
  for (;;) {
    const records = await store.block(last, 200);
    for (const { contact, deletedAt } of records) {
      if (deletedAt !== undefined) continue;
      const keys = recognitionKeys(contact, salt, breadth);
      blocks.get(blockOf(contact.id))?.set(contact.id, keys);
      for (const gate of keys.gates) gates.add(gate);
      for (const key of keys.keys) putIn(shards.get(shardOf(key)), key, contact.id);
      keyCount += keys.keys.length;
    }
    last = records.at(-1)?.contact.id;
    if (last === undefined) return { shards, blocks, gates, keyCount };
    await pause();
  }
}

function putIn(shard: KeyShard | undefined, key: number, id: ContactId): void {
  const before = shard?.get(key) ?? [];
  if (!before.includes(id)) shard?.set(key, [...before, id]);
}

function takeAway(shard: KeyShard | undefined, key: number, id: ContactId): void {
  const rest = (shard?.get(key) ?? []).filter((one) => one !== id);
  if (rest.length > 0) shard?.set(key, rest);
  else shard?.delete(key);
}

async function blocksOf(index: IndexDatabase, records: readonly ContactRecord[]): Promise<Map<number, ContactBlock>> {
  const numbers = [...new Set(records.map(({ contact }) => blockOf(contact.id)))];
  const blocks = await Promise.all(numbers.map((number) => index.get("contacts", number)));
  return new Map(numbers.map((number, position) => [number, blocks[position] ?? new Map()]));
}

async function shardsOf(index: IndexDatabase, numbers: ReadonlySet<number>): Promise<Map<number, KeyShard>> {
  const list = [...numbers];
  const shards = await Promise.all(list.map((number) => index.get("shards", number)));
  return new Map(list.map((number, position) => [number, shards[position] ?? new Map()]));
}

async function writeIndex(
  index: IndexDatabase,
  shards: ReadonlyMap<number, KeyShard>,
  blocks: ReadonlyMap<number, ContactBlock>,
  meta: IndexMeta | undefined,
): Promise<void> {
  const transaction = index.transaction(["shards", "contacts", "meta"], "readwrite");
  for (const [number, shard] of shards) void transaction.objectStore("shards").put(shard, number);
  for (const [number, block] of blocks) void transaction.objectStore("contacts").put(block, number);
  if (meta) void transaction.objectStore("meta").put(meta, "meta");
  await transaction.done;
}

/** Lets other work of the background run between two slices. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
