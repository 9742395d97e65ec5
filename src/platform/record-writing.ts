/**
 * How records are written: every write is one strict transaction over the records and the meta record, so that generation, count and
 * digest always speak of what is there.
 */
import type { IDBPObjectStore } from "idb";
import type { Contact, ContactId } from "../domain/contact/contact.ts";
import { type Change, type ChangeKind, type ContactRecord, whatWas } from "../domain/contact/history.ts";
import { searchForm, searchWords } from "../domain/contact/search-form.ts";
import { newId, now } from "./identity.ts";
import type { Meta, NotebookDatabase, NotebookSchema, StoredRecord } from "./notebook-database.ts";
import { newSeal } from "./witness.ts";

/** What a write makes of one record; giving the record back as it is leaves it alone. */
export type Rewrite = (existing: ContactRecord | undefined) => ContactRecord;

/** True unless the contact is deleted. */
export const isLive = (record: ContactRecord): boolean => record.deletedAt === undefined;

/** The record with what the indexes need; a deleted one stands in no order of names. */
export function stored(record: ContactRecord): StoredRecord {
  const { name, aliases, id } = record.contact;
  return isLive(record) ? { ...record, id, order: searchForm(name), words: searchWords(name, aliases) } : { ...record, id };
}

/** The record without what the indexes need. */
export function plain({ id: _id, order: _order, words: _words, ...record }: StoredRecord): ContactRecord {
  return record;
}

/** A record with a history entry of this kind that changes no property. */
export function entry(record: ContactRecord, what: ChangeKind): ContactRecord {
  const change: Change = { id: newId(), at: now(), what, was: {} };
  return { ...record, history: [...record.history, change] };
}

/** The record after a change to `contact`; the same record when nothing differs. */
export function changed(existing: ContactRecord | undefined, contact: Contact, what: ChangeKind): ContactRecord {
  if (!existing) return entry({ contact, history: [], generation: 0 }, what);
  const was = whatWas(existing.contact, contact);
  if (Object.keys(was).length === 0) return existing;
  return { ...existing, contact, history: [...existing.history, { id: newId(), at: now(), what, was }] };
}

/** The meta record after one record was written in place of another, or removed for good. */
export function metaAfter(meta: Meta, before: ContactRecord | undefined, after: ContactRecord | undefined): Meta {
  const live = (record: ContactRecord | undefined): number => (record && isLive(record) ? 1 : 0);
  return {
    ...meta,
    count: meta.count - live(before) + live(after),
    digest: (meta.digest - recordHash(before) + recordHash(after)) >>> 0,
  };
}

/** FNV-1a over the record's JSON: enough to tell a damaged record, not meant against an enemy. */
function recordHash(record: ContactRecord | undefined): number {
  if (!record) return 0;
  const json = JSON.stringify([record.contact, record.history, record.deletedAt ?? null]);
  let hash = 0x811c9dc5;
  for (let position = 0; position < json.length; position++) hash = Math.imul(hash ^ json.charCodeAt(position), 0x01000193);
  return hash >>> 0;
}

/** Rewrites records in one strict transaction and gives them as they stand after it; nothing is written when a rewrite throws. */
export async function rewriteRecords(
  database: NotebookDatabase,
  rewrites: ReadonlyMap<ContactId, Rewrite>,
): Promise<readonly ContactRecord[]> {
  return strictly(database, async (contacts, meta) => {
    const generation = meta.generation + 1;
    const written: ContactRecord[] = [];
    let after = meta;
    for (const [id, rewrite] of rewrites) {
      const existing = await contacts.get(id);
      const before = existing && plain(existing);
      const wanted = rewrite(before);
      if (wanted !== before) {
        const record = { ...wanted, generation };
        await contacts.put(stored(record));
        after = metaAfter(after, before, record);
        written.push(record);
      } else written.push(wanted);
    }
    return { meta: { ...after, generation }, result: written };
  });
}

const STORES = ["contacts", "imports", "meta"] as const;
type Writable<Name extends (typeof STORES)[number]> = IDBPObjectStore<NotebookSchema, Mutable<typeof STORES>, Name, "readwrite">;
type Mutable<List extends readonly unknown[]> = { -readonly [Position in keyof List]: List[Position] };

/** Runs `work` in one strict transaction and resolves when it is complete; when `work` throws nothing of it stays. */
export async function strictly<Result>(
  database: NotebookDatabase,
  work: (
    contacts: Writable<"contacts">,
    meta: Meta,
    imports: Writable<"imports">,
  ) => Promise<{ readonly meta: Meta; readonly result: Result }>,
): Promise<Result> {
  const transaction = database.transaction([...STORES], "readwrite", { durability: "strict" });
  const meta = transaction.objectStore("meta");
  const done = transaction.done;
  done.catch(() => undefined); // reported through the throw below
  try {
    const before = await meta.get("meta");
    if (!before) throw new Error("the notebook has no meta record");
    const { meta: after, result } = await work(transaction.objectStore("contacts"), before, transaction.objectStore("imports"));
    await meta.put({ seal: newSeal(), ...after }, "meta"); // a notebook from before there was a seal gets one

    await done;
    return result;
  } catch (error) {
    if (transaction.error === null) abortQuietly(() => transaction.abort());
    throw error;
  }
}

function abortQuietly(abort: () => void): void {
  try {
    abort();
  } catch {
    // The transaction had ended by itself.
  }
}
