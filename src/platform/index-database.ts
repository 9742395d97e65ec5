/**
 * The background's index: which contacts stand behind a key. Derived from the notebook and built anew at any time, kept across restarts
 * in blocks, because one record a contact would take minutes to write at 100,000.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { ContactId } from "../domain/contact/contact.ts";
import type { KeyBreadth } from "../domain/recognition/recognition-key.ts";

/** Raise it when `recognitionKeys` gives other keys than before, or when what is stored here has another form. */
export const INDEX_VERSION = 7;

/** The keys of one shard, each with the contacts that it stands for. */
export type KeyShard = Map<number, readonly ContactId[]>;

/** The exact keys under which each contact of one block was indexed, so that a change can take the old ones away. */
export type ContactBlock = Map<ContactId, readonly number[]>;

/** Where the index stands. */
export interface IndexMeta {
  readonly databaseId: string;
  /** The notebook's generation up to which it was built. */
  readonly generation: number;
  readonly salt: number;
  /** Which loose forms the keys follow; chosen anew when everything is built anew. */
  readonly breadth: KeyBreadth;
  /** How many keys the filter was made for, and how many stand in it, stale ones included. */
  readonly capacity: number;
  readonly keyCount: number;
  /** Set while changes are being applied: if one is cut off, nobody knows which of the keys noted in the blocks were told. */
  readonly applying?: true;
  /** Raised when the way of making keys changes; an index of another version is built anew. */
  readonly version: number;
}

interface IndexSchema extends DBSchema {
  shards: { key: number; value: KeyShard };
  contacts: { key: number; value: ContactBlock };
  meta: { key: "meta"; value: IndexMeta };
}

/** The open index. */
export type IndexDatabase = IDBPDatabase<IndexSchema>;

/** Opens the index, creating it when it is not there. */
export async function openIndex(): Promise<IndexDatabase> {
  return openDB<IndexSchema>("petit-carnet-index", 1, {
    upgrade: (database) => {
      database.createObjectStore("shards");
      database.createObjectStore("contacts");
      database.createObjectStore("meta");
    },
  });
}

/** How many blocks the contacts' own keys stand in. */
const BLOCK_COUNT = 256;

/** The block of a contact: by two hexadecimal digits of its UUID, or by its characters where an import brought another id. */
export function blockOf(id: ContactId): number {
  let hash = 0;
  for (let position = 0; position < id.length; position++) hash = (Math.imul(hash, 31) + id.charCodeAt(position)) | 0;
  return (hash >>> 8) % BLOCK_COUNT;
}

/** Puts a contact behind a key. */
export function putIn(shard: KeyShard, key: number, id: ContactId): void {
  const before = shard.get(key);
  if (before === undefined) shard.set(key, [id]);
  else if (!before.includes(id)) shard.set(key, [...before, id]);
}

/** Takes a contact away from behind a key. */
export function takeAway(shard: KeyShard, key: number, id: ContactId): void {
  const rest = (shard.get(key) ?? []).filter((one) => one !== id);
  if (rest.length > 0) shard.set(key, rest);
  else shard.delete(key);
}

/** Writes parts of the index, all or none. */
export async function writeIndex(
  index: IndexDatabase,
  parts: {
    readonly shards?: ReadonlyMap<number, KeyShard>;
    readonly blocks?: ReadonlyMap<number, ContactBlock>;
    readonly meta?: IndexMeta;
  },
): Promise<void> {
  const transaction = index.transaction(["shards", "contacts", "meta"], "readwrite");
  for (const [number, shard] of parts.shards ?? []) void transaction.objectStore("shards").put(shard, number);
  for (const [number, block] of parts.blocks ?? []) void transaction.objectStore("contacts").put(block, number);
  if (parts.meta) void transaction.objectStore("meta").put(parts.meta, "meta");
  await transaction.done;
}

/** The contacts behind some keys. */
export async function contactsBehind(
  index: IndexDatabase,
  shards: ReadonlyMap<number, readonly number[]>,
): Promise<ReadonlyMap<number, readonly ContactId[]>> {
  const transaction = index.transaction("shards");
  const behind = new Map<number, readonly ContactId[]>();
  await Promise.all(
    [...shards].map(async ([shard, keys]) => {
      const known = await transaction.store.get(shard);
      for (const key of keys) {
        const contacts = known?.get(key);
        if (contacts) behind.set(key, contacts);
      }
    }),
  );
  return behind;
}
