/**
 * Brings a few changed contacts into index and filter, so that tabs know them within a moment.
 *
 * Example: "Noémie Levain" became "Noémie Karsenty". First her block says that she stands under the old keys and the new ones; then the shards
 * lose the old and get the new, the tabs are told the new; at last her block says the new ones only. Cut off anywhere in between, the next
 * start finds all keys under which she may stand in her block, and does it again.
 */
import type { ContactId } from "../domain/contact/contact.ts";
import { shardOf } from "../domain/recognition/key-shards.ts";
import { recognitionKeys } from "../domain/recognition/recognition-key.ts";
import type { ContactStore } from "./contact-store.ts";
import { addToStoredFilter, writeShards } from "./filter-writing.ts";
import {
  blockOf,
  type ContactBlock,
  type IndexDatabase,
  type IndexMeta,
  type KeyShard,
  putIn,
  takeAway,
  writeIndex,
} from "./index-database.ts";
import { makeNameTables } from "./name-tables.ts";
import { Stretches } from "./stretches.ts";

/** One contact's keys before and after; none when she is new, or deleted. */
interface Change {
  readonly id: ContactId;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly gates: readonly number[];
}

/** So many shards are read and written together: a contact has keys in some five. */
const TOGETHER = 6;

/** Applies the changes of these contacts; gives the new meta record, which says up to where the index follows the notebook. */
export async function applyChanges(
  index: IndexDatabase,
  store: ContactStore,
  { applying, ...meta }: IndexMeta,
  ids: readonly ContactId[],
  generation: number,
): Promise<IndexMeta> {
  const stretches = new Stretches();
  await makeNameTables(stretches);
  const changes = await noteChanges(index, store, meta, ids, applying === true, stretches);
  await changeShards(index, changes, stretches);
  const known = applying ? new Set<number>() : new Set(changes.flatMap(({ before }) => before));
  const keys = [...new Set(changes.flatMap(({ after }) => after))].filter((key) => !known.has(key));
  const gates = [...new Set(changes.flatMap(({ gates }) => gates))];
  if (keys.length > 0) await addToStoredFilter({ gates, keys }, stretches);
  for (const [number, some] of grouped(changes, ({ id }) => blockOf(id))) {
    const block = await blockAt(index, number, stretches);
    for (const { id, after } of some) {
      if (after.length > 0) block.set(id, after);
      else block.delete(id);
    }
    await stretches.outside(writeIndex(index, { blocks: new Map([[number, block]]) }));
  }
  const followed: IndexMeta = { ...meta, generation, keyCount: meta.keyCount + keys.length };
  await writeIndex(index, { meta: followed });
  return followed;
}

/** Works out whose keys changed and, before anything is done, notes in the blocks under which keys each may stand from now on. */
async function noteChanges(
  index: IndexDatabase,
  store: ContactStore,
  meta: IndexMeta,
  ids: readonly ContactId[],
  all: boolean,
  stretches: Stretches,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const [number, some] of grouped(ids, blockOf)) {
    const block = await blockAt(index, number, stretches);
    const from = changes.length;
    for (const id of some) {
      const change = await changeOf(id, store, meta, block, stretches);
      // Most changes are of a note or a referral, and leave the keys as they are.
      if (all || !sameKeys(change)) changes.push(change);
    }
    for (const { id, before, after } of changes.slice(from)) block.set(id, [...new Set([...before, ...after])]);
    const blocks = new Map([[number, block]]);
    if (changes.length > from) await stretches.outside(writeIndex(index, { blocks, meta: { ...meta, applying: true } }));
  }
  return changes;
}

function sameKeys({ before, after }: Change): boolean {
  return before.length === after.length && after.every((key) => before.includes(key));
}

async function changeOf(
  id: ContactId,
  store: ContactStore,
  { salt, breadth }: IndexMeta,
  block: ContactBlock,
  stretches: Stretches,
): Promise<Change> {
  const before = block.get(id) ?? [];
  const record = await stretches.outside(store.get(id));
  if (!record || record.deletedAt !== undefined) return { id, before, after: [], gates: [] };
  const { gates, keys } = recognitionKeys(record.contact, salt, breadth);
  await stretches.rest();
  return { id, before, after: keys, gates };
}

/** Takes the old keys out of their shards and puts the new ones in: first into what tabs read, then into the index. */
async function changeShards(index: IndexDatabase, changes: readonly Change[], stretches: Stretches): Promise<void> {
  const touched = changes.flatMap((change) => [...change.before, ...change.after].map((key) => ({ key, change })));
  const byShard = [...grouped(touched, ({ key }) => shardOf(key))];
  for (let from = 0; from < byShard.length; from += TOGETHER) {
    const some = byShard.slice(from, from + TOGETHER);
    const read = await stretches.outside(Promise.all(some.map(([number]) => index.get("shards", number))));
    const shards = new Map<number, KeyShard>();
    for (const [at, [number, moves]] of some.entries()) {
      const shard: KeyShard = read[at] ?? new Map();
      for (const { key, change } of moves) (change.after.includes(key) ? putIn : takeAway)(shard, key, change.id);
      shards.set(number, shard);
    }
    await stretches.outside(writeShards(new Map([...shards].map(([number, shard]) => [number, shard.keys()]))));
    await stretches.outside(writeIndex(index, { shards }));
  }
}

async function blockAt(index: IndexDatabase, number: number, stretches: Stretches): Promise<ContactBlock> {
  return (await stretches.outside(index.get("contacts", number))) ?? new Map();
}

function grouped<Item>(items: readonly Item[], numberOf: (item: Item) => number): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(numberOf(item));
    if (group) group.push(item);
    else groups.set(numberOf(item), [item]);
  }
  return groups;
}
