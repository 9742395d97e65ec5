/**
 * The store of the notebook: contacts and their histories in IndexedDB, the one truth. Every extension page and the background write
 * through here. A write is one strict transaction that changes the records, appends their history and raises the generation; its
 * promise resolves only when the browser says that it is on disk.
 */
import type { Contact, ContactId } from "../domain/contact/contact.ts";
import { type ContactRecord, contactBefore } from "../domain/contact/history.ts";
import { sameName, searchForm } from "../domain/contact/search-form.ts";
import { now } from "./identity.ts";
import { type Meta, type NotebookDatabase, openNotebookDatabase } from "./notebook-database.ts";
import { changed, entry, isLive, plain, type Rewrite, rewriteRecords } from "./record-writing.ts";
import { type ImportReceipt, importInto, listImports, undoImportIn, type UndoneImport } from "./store-imports.ts";
import { writeWitness } from "./witness.ts";

export { NotebookUnavailable } from "./notebook-database.ts";
export type { ImportReceipt, UndoneImport } from "./store-imports.ts";

const CHANGES = "petit-carnet-notebook";

/** Opens the notebook, or throws `NotebookUnavailable`. */
export async function openContactStore(options: { readonly acceptLoss?: boolean } = {}): Promise<ContactStore> {
  return new ContactStore(await openNotebookDatabase(options.acceptLoss));
}

/** The notebook as its pages and the background use it. */
export class ContactStore {
  readonly #database: NotebookDatabase;
  readonly #announce: BroadcastChannel = new BroadcastChannel(CHANGES);

  constructor(database: NotebookDatabase) {
    this.#database = database;
  }

  /** One record, deleted or not. */
  async get(id: ContactId): Promise<ContactRecord | undefined> {
    const stored = await this.#database.get("contacts", id);
    return stored && plain(stored);
  }

  /** The records of these contacts that are not deleted. */
  async getMany(ids: readonly ContactId[]): Promise<readonly ContactRecord[]> {
    const transaction = this.#database.transaction("contacts");
    const stored = await Promise.all(ids.map((id) => transaction.store.get(id)));
    return stored
      .filter((record) => record !== undefined)
      .filter(isLive)
      .map(plain);
  }

  /** Everybody, in the order of folded names. */
  async all(): Promise<readonly ContactRecord[]> {
    return (await this.#database.getAllFromIndex("contacts", "order")).map(plain);
  }

  /** The first contacts by name: cheap, for a first paint. */
  async firstByName(count: number): Promise<readonly ContactRecord[]> {
    return (await this.#database.getAllFromIndex("contacts", "order", undefined, count)).map(plain);
  }

  /** The contacts that were deleted and can be restored, latest first. */
  async deleted(): Promise<readonly ContactRecord[]> {
    const all = await this.#database.getAll("contacts");
    return all
      .filter((record) => !isLive(record))
      .map(plain)
      .toSorted((one, other) => (other.deletedAt ?? "").localeCompare(one.deletedAt ?? ""));
  }

  /** How many contacts there are. */
  async count(): Promise<number> {
    return (await this.#meta()).count;
  }

  /** How often the notebook has been written. */
  async generation(): Promise<number> {
    return (await this.#meta()).generation;
  }

  /** What the database says of itself, for the index that follows it. */
  async #meta(): Promise<Meta> {
    const meta = await this.#database.get("meta", "meta");
    if (!meta) throw new Error("the notebook has no meta record");
    return meta;
  }

  /** Where the notebook stands: its generation, and the generation at which records were last removed for good. */
  async position(): Promise<{
    readonly databaseId: string;
    readonly generation: number;
    readonly removedAt: number;
    readonly count: number;
  }> {
    return this.#meta();
  }

  /** The records changed after a generation, deleted ones too. */
  async changedSince(generation: number): Promise<readonly ContactRecord[]> {
    const range = IDBKeyRange.lowerBound(generation, true);
    return (await this.#database.getAllFromIndex("contacts", "generation", range)).map(plain);
  }

  /** Who changed after a generation, deleted ones too: at most so many, and cheap however many there are. */
  async changedIds(generation: number, most: number): Promise<readonly ContactId[]> {
    const range = IDBKeyRange.lowerBound(generation, true);
    return (await this.#database.getAllKeysFromIndex("contacts", "generation", range, most)) as ContactId[];
  }

  /** A block of live or deleted records behind an id, in the order of ids: for walking the whole notebook in slices. */
  async block(after: ContactId | undefined, count: number): Promise<readonly ContactRecord[]> {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    return (await this.#database.getAll("contacts", range, count)).map(plain);
  }

  /** The contacts of the same name: same words in any order, in the name or an alias. */
  async namesakes(name: string): Promise<readonly ContactRecord[]> {
    const [rarest] = searchForm(name)
      .split(" ")
      .toSorted((one, other) => other.length - one.length);
    if (!rarest) return [];
    const sharing = await this.#database.getAllFromIndex("contacts", "words", rarest);
    return sharing.filter(({ contact }) => [contact.name, ...contact.aliases].some((one) => sameName(one, name))).map(plain);
  }

  /** The contacts one of whose names has a word that starts with the last word typed, and all the other words typed. */
  async startingWith(typed: string, most: number): Promise<readonly ContactRecord[]> {
    const words = searchForm(typed)
      .split(" ")
      .filter((word) => word !== "");
    const last = words.at(-1);
    if (!last) return [];
    const range = IDBKeyRange.bound(last, `${last}\uffff`);
    const found = await this.#database.getAllFromIndex("contacts", "words", range, most * 20);
    const unique = new Map(found.map((record) => [record.id, record]));
    return [...unique.values()]
      .filter((record) => words.every((word) => record.words?.some((one) => one.startsWith(word))))
      .slice(0, most)
      .map(plain);
  }

  /** Creates or changes contacts in one transaction, appending to their histories; a contact that did not change is left alone. */
  async save(...contacts: readonly Contact[]): Promise<readonly ContactRecord[]> {
    return this.#change(
      new Map(contacts.map((contact) => [contact.id, (existing) => changed(existing, contact, existing ? "changed" : "created")])),
    );
  }

  /** Deletes a contact; its record stays, so that it can be restored. */
  async delete(id: ContactId): Promise<ContactRecord> {
    return this.#changeOne(id, (record) => ({ ...entry(record, "deleted"), deletedAt: now() }));
  }

  /** Brings a deleted contact back. */
  async restore(id: ContactId): Promise<ContactRecord> {
    return this.#changeOne(id, (record) => {
      const { deletedAt: _, ...live } = record;
      return entry(live, "restored");
    });
  }

  /** Puts a contact back as it was before one entry of its history; that is itself a change. */
  async undo(id: ContactId, changeId: string): Promise<ContactRecord> {
    return this.#changeOne(id, (record) => {
      const before = contactBefore(record, changeId);
      if (!before) throw new Error(`no history entry ${changeId}`);
      return changed(record, before, "undone");
    });
  }

  /** Takes records from a file as they are, histories included, in one transaction that can be undone. */
  async importRecords(records: readonly ContactRecord[], label: string): Promise<ImportReceipt> {
    const receipt = await importInto(this.#database, records, label);
    await this.#announceChange();
    return receipt;
  }

  /** The imports that can be undone, newest first. */
  async imports(): Promise<readonly ImportReceipt[]> {
    return listImports(this.#database);
  }

  /** Undoes an import; contacts that the user changed since are left as they are. */
  async undoImport(id: string): Promise<UndoneImport> {
    const undone = await undoImportIn(this.#database, id);
    await this.#announceChange();
    return undone;
  }

  /** Calls back whenever another page or the background wrote. */
  onChange(listener: () => void, signal: AbortSignal): void {
    const channel = new BroadcastChannel(CHANGES);
    channel.addEventListener("message", listener);
    signal.addEventListener("abort", () => channel.close());
  }

  /** Closes the database, for tests and for pages that go away. */
  close(): void {
    this.#announce.close();
    this.#database.close();
  }

  async #changeOne(id: ContactId, rewrite: (record: ContactRecord) => ContactRecord): Promise<ContactRecord> {
    const [record] = await this.#change(
      new Map([
        [
          id,
          (existing: ContactRecord | undefined) => {
            if (!existing) throw new Error(`no contact ${id}`);
            return rewrite(existing);
          },
        ],
      ]),
    );
    if (!record) throw new Error(`no contact ${id}`);
    return record;
  }

  async #change(rewrites: ReadonlyMap<ContactId, Rewrite>): Promise<readonly ContactRecord[]> {
    const records = await rewriteRecords(this.#database, rewrites);
    await this.#announceChange();
    return records;
  }

  async #announceChange(): Promise<void> {
    this.#announce.postMessage("changed");
    // The notebook is safe already; a witness that could not be written only means that an older one stays.
    await writeWitness(await this.#meta()).catch(() => undefined);
  }
}
