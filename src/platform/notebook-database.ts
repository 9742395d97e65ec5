/**
 * The notebook's database: its schema by version, and how it is opened.
 *
 * Browsers silently replace a damaged IndexedDB by an empty one. So a witness stands elsewhere (`witness.ts`): a database that is new though
 * there is one, or older than it says, is lost, never "empty".
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { ContactRecord } from "../domain/contact/history.ts";
import { isAccused, isWitnessed, newSeal, type Witnessed } from "./witness.ts";

/** A contact record as stored: with its place in the order of names and its words, both absent while it is deleted. */
export interface StoredRecord extends ContactRecord {
  readonly id: string;
  readonly order?: string;
  readonly words?: readonly string[];
}

/** One import, as kept to undo it; outside the contacts' histories. */
export interface StoredImport {
  readonly id: string;
  readonly label: string;
  readonly at: string;
  readonly generation: number;
  readonly added: readonly string[];
  /** The records that the import replaced, as they were. */
  readonly replaced: readonly ContactRecord[];
}

/**
 * What the database says of itself. The generation is raised by one in every transaction that writes; `count` is of contacts that are not
 * deleted; `digest` is the sum of the records' hashes, in any order, modulo 2^32.
 */
export interface Meta extends Witnessed {
  /** The generation at which records were last removed for good: an index from before it is built anew. */
  readonly removedAt: number;
}

export interface NotebookSchema extends DBSchema {
  contacts: { key: string; value: StoredRecord; indexes: { generation: number; order: string; words: string } };
  imports: { key: string; value: StoredImport };
  meta: { key: "meta"; value: Meta };
}

/** The open database. */
export type NotebookDatabase = IDBPDatabase<NotebookSchema>;

const NAME = "petit-carnet";
const VERSION = 1;

/** Why the notebook cannot be opened: its data are gone, a newer version wrote it, or the browser cannot read it. */
export type UnavailableReason = "lost" | "newer" | "unreadable";

/** Thrown instead of ever showing an empty notebook in place of a lost one. */
export class NotebookUnavailable extends Error {
  override readonly name: string = "NotebookUnavailable";
  readonly reason: UnavailableReason;
  constructor(reason: UnavailableReason, cause?: unknown) {
    super(`the notebook is ${reason}`, { cause });
    this.reason = reason;
  }
}

/** Opens the notebook; `acceptLoss` is for the user who was told of the loss and begins again. */
export async function openNotebookDatabase(acceptLoss = false): Promise<NotebookDatabase> {
  const witnessed = !acceptLoss && (await isWitnessed());
  const database = await openDB<NotebookSchema>(NAME, VERSION, {
    upgrade: (upgrading, oldVersion, _, transaction) => {
      // A notebook that once existed is never created anew in silence: the aborted upgrade leaves nothing behind.
      if (oldVersion === 0 && witnessed) {
        transaction.done.catch(() => undefined);
        transaction.abort();
        return;
      }
      const contacts = upgrading.createObjectStore("contacts", { keyPath: "id" });
      contacts.createIndex("generation", "generation");
      contacts.createIndex("order", "order");
      contacts.createIndex("words", "words", { multiEntry: true });
      upgrading.createObjectStore("imports", { keyPath: "id" });
      upgrading.createObjectStore("meta");
      const meta: Meta = { databaseId: crypto.randomUUID(), generation: 0, count: 0, digest: 0, removedAt: 0, seal: newSeal() };
      void transaction.objectStore("meta").put(meta, "meta");
    },
    // Another page brings a newer version: let go at once, or it would wait for ever.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  }).catch((error: unknown) => {
    throw unavailable(error, witnessed);
  });
  const meta = await database.get("meta", "meta");
  if (!meta || (!acceptLoss && (await isAccused(meta)))) {
    database.close();
    throw new NotebookUnavailable("lost");
  }
  return database;
}

function unavailable(error: unknown, witnessed: boolean): NotebookUnavailable {
  if (error instanceof NotebookUnavailable) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "VersionError") return new NotebookUnavailable("newer", error);
  // An upgrade that we stopped ourselves comes back as AbortError.
  if (name === "AbortError" && witnessed) return new NotebookUnavailable("lost", error);
  return new NotebookUnavailable("unreadable", error);
}
