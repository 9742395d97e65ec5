/**
 * Builds index and filter anew from the whole notebook: after a large import, a new way of making keys, or the loss of either.
 *
 * Example: at 100,000 contacts their 400,000 keys are gathered in plain lists by shard, in the order of contacts; then shard by shard becomes what tabs read and
 * what the background looks up. Between any two steps others are answered, by what stood there before or stands there already.
 */
import type { ContactId } from "../domain/contact/contact.ts";
import { SHARD_COUNT, shardOf } from "../domain/recognition/key-shards.ts";
import { addToFilter, emptyFilter, type NameFilter } from "../domain/recognition/name-filter.ts";
import { breadthFor, type KeyBreadth, recognitionKeys, type RecognitionKeys } from "../domain/recognition/recognition-key.ts";
import type { ContactStore } from "./contact-store.ts";
import { writeFilter, writeShards } from "./filter-writing.ts";
import {
  blockOf,
  type ContactBlock,
  INDEX_VERSION,
  type IndexDatabase,
  type IndexMeta,
  type KeyShard,
  putIn,
  writeIndex,
} from "./index-database.ts";
import { makeNameTables } from "./name-tables.ts";
import { Stretches } from "./stretches.ts";

/** So many records are read at once: what they weigh is unpacked in one go. */
const PAGE = 50;
/** So many single tokens go into the filter between two rests. */
const GATES = 4000;
/** Keys to come, before the filter has to be made anew. */
const ROOM = 1.25;
/** No version: what an unfinished build leaves is never taken for an index. */
const UNFINISHED = 0;

/** Builds everything anew; `before` is what was said of the index until now. */
export async function rebuildIndex(index: IndexDatabase, store: ContactStore, before: IndexMeta | undefined): Promise<void> {
  const stretches = new Stretches();
  const { databaseId, generation, count } = await store.position();
  // The salt stays, so that what is not yet written anew still answers with what is.
  const salt = before?.salt ?? crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
  const breadth = breadthFor(count);
  const meta: IndexMeta = { databaseId, generation, salt, breadth, capacity: 0, keyCount: 0, version: UNFINISHED };
  await index.put("meta", meta, "meta");
  const gathered = await gather(store, salt, breadth, stretches);
  const { keyCount } = gathered;
  const capacity = Math.max(1024, Math.ceil(keyCount * ROOM));
  const filter = emptyFilter(capacity, salt);
  await gathered.fillGates(filter, stretches);
  for (let number = 0; number < SHARD_COUNT; number++) {
    const shard = gathered.shard(number);
    const keys = [...shard.keys()];
    addToFilter(filter, { gates: [], keys });
    await stretches.outside(writeShards(new Map([[number, keys]])));
    await stretches.outside(writeIndex(index, { shards: new Map([[number, shard]]), blocks: new Map([[number, gathered.block(number)]]) }));
  }
  await writeFilter(filter, stretches);
  await index.put("meta", { ...meta, capacity, keyCount, version: INDEX_VERSION }, "meta");
}

/** The keys of everybody, read a few contacts at a time. */
async function gather(store: ContactStore, salt: number, breadth: KeyBreadth, stretches: Stretches): Promise<GatheredKeys> {
  const gathered = new GatheredKeys();
  await makeNameTables(stretches);
  let last: ContactId | undefined;
  for (;;) {
    const records = await stretches.outside(store.block(last, PAGE));
    for (const { contact, deletedAt } of records) {
      if (deletedAt === undefined) gathered.add(contact.id, recognitionKeys(contact, salt, breadth));
      await stretches.rest();
    }
    last = records.at(-1)?.contact.id;
    if (last === undefined) return gathered;
  }
}

/** Keys of many contacts in a few long lists of numbers: a map entry each would keep the collector of garbage busy for long. */
class GatheredKeys {
  readonly #ids: ContactId[] = [];
  readonly #gates: number[] = [];
  /** By shard: its keys, and beside each the number of its contact. */
  readonly #keys: readonly number[][] = lists();
  readonly #owners: readonly number[][] = lists();
  /** By block: the numbers of its contacts, each followed by how many keys it has; and those keys. */
  readonly #contacts: readonly number[][] = lists();
  readonly #contactKeys: readonly number[][] = lists();
  keyCount = 0;

  add(id: ContactId, { gates, keys }: RecognitionKeys): void {
    const number = this.#ids.push(id) - 1;
    const block = blockOf(id);
    this.#gates.push(...gates);
    this.#contacts[block]?.push(number, keys.length);
    this.#contactKeys[block]?.push(...keys);
    for (const key of keys) {
      this.#keys[shardOf(key)]?.push(key);
      this.#owners[shardOf(key)]?.push(number);
    }
    this.keyCount += keys.length;
  }

  async fillGates(filter: NameFilter, stretches: Stretches): Promise<void> {
    for (let from = 0; from < this.#gates.length; from += GATES) {
      addToFilter(filter, { gates: this.#gates.slice(from, from + GATES), keys: [] });
      await stretches.rest();
    }
  }

  /** A shard; one that comes out empty overwrites what stood there before, like any other. */
  shard(number: number): KeyShard {
    const shard: KeyShard = new Map();
    for (const [at, key] of (this.#keys[number] ?? []).entries()) {
      const id = this.#ids[this.#owners[number]?.[at] ?? -1];
      if (id !== undefined) putIn(shard, key, id);
    }
    return shard;
  }

  block(number: number): ContactBlock {
    const block: ContactBlock = new Map();
    const contacts = this.#contacts[number] ?? [];
    for (let at = 0, from = 0; at < contacts.length; at += 2) {
      const id = this.#ids[contacts[at] ?? -1];
      const to = from + (contacts[at + 1] ?? 0);
      if (id !== undefined) block.set(id, this.#contactKeys[number]?.slice(from, to) ?? []);
      from = to;
    }
    return block;
  }
}

const lists = (): readonly number[][] => Array.from({ length: SHARD_COUNT }, () => []);
