/**
 * Imports into the notebook and how they are undone. What undoes an import lives outside the contacts' histories, so that histories read
 * from a file are restored as they were.
 */
import type { ContactRecord } from "../domain/contact/history.ts";
import { newId, now } from "./identity.ts";
import type { NotebookDatabase, StoredImport } from "./notebook-database.ts";
import { metaAfter, plain, stored, strictly } from "./record-writing.ts";

/** One import, as a list shows it. */
export interface ImportReceipt {
  readonly id: string;
  /** The file's name. */
  readonly label: string;
  readonly at: string;
  readonly added: number;
  readonly changed: number;
}

/** What undoing an import did: how many contacts went back, and how many the user had changed since and stayed. */
export interface UndoneImport {
  readonly undone: number;
  readonly kept: number;
}

/** Writes records as they are, in one transaction, and keeps what they replaced. */
export async function importInto(database: NotebookDatabase, records: readonly ContactRecord[], label: string): Promise<ImportReceipt> {
  return strictly(database, async (contacts, meta, imports) => {
    const generation = meta.generation + 1;
    const added: string[] = [];
    const replaced: ContactRecord[] = [];
    let after = meta;
    for (const incoming of records) {
      const id = incoming.contact.id;
      const existing = meta.count === 0 && generation === 1 ? undefined : await contacts.get(id);
      const before = existing && plain(existing);
      if (before) replaced.push(before);
      else added.push(id);
      const record = { ...incoming, generation };
      // Not awaited one by one: the transaction's end waits for all of them, and a large file would take several times as long.
      void contacts.put(stored(record));
      after = metaAfter(after, before, record);
    }
    const kept: StoredImport = { id: newId(), label, at: now(), generation, added, replaced };
    void imports.put(kept);
    return { meta: { ...after, generation }, result: receipt(kept) };
  });
}

/** The imports that can be undone, newest first. */
export async function listImports(database: NotebookDatabase): Promise<readonly ImportReceipt[]> {
  const all = await database.getAll("imports");
  return all.toSorted((one, other) => other.generation - one.generation).map(receipt);
}

/** Removes what an import added and puts back what it replaced, except where the user changed a contact since. */
export async function undoImportIn(database: NotebookDatabase, id: string): Promise<UndoneImport> {
  return strictly(database, async (contacts, meta, imports) => {
    const kept = await imports.get(id);
    if (!kept) throw new Error(`no import ${id}`);
    const generation = meta.generation + 1;
    const replaced = new Map(kept.replaced.map((record) => [record.contact.id as string, record]));
    // A record that still has the import's generation was not changed since; read all at once, one by one would take a minute at 100,000.
    const untouched = await contacts.index("generation").getAll(kept.generation);
    let after = meta;
    for (const existing of untouched) {
      const earlier = replaced.get(existing.id);
      const record = earlier && { ...earlier, generation };
      if (record) void contacts.put(stored(record));
      else void contacts.delete(existing.id);
      after = metaAfter(after, plain(existing), record);
    }
    void imports.delete(id);
    const total = kept.added.length + kept.replaced.length;
    return { meta: { ...after, generation, removedAt: generation }, result: { undone: untouched.length, kept: total - untouched.length } };
  });
}

const receipt = ({ id, label, at, added, replaced }: StoredImport): ImportReceipt => ({
  id,
  label,
  at,
  added: added.length,
  changed: replaced.length,
});
