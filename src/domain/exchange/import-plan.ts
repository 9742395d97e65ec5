/** What an import would do, contact by contact, before it does it. */
import type { ContactId } from "../contact/contact.ts";
import type { ContactRecord } from "../contact/history.ts";

/** Why a row is added, changed or skipped; the preview says it in words. */
export const IMPORT_REASONS = ["new", "was-deleted", "file-is-newer", "same", "notebook-is-newer", "nothing-new"] as const;
export type ImportReason = (typeof IMPORT_REASONS)[number];

/** One contact of the file and what becomes of it. */
export interface ImportRow {
  /** The record as it would be written. */
  readonly record: ContactRecord;
  readonly reason: ImportReason;
  /** Another contact of the notebook that may be the same person: same name, and an address in common. */
  readonly looksLike?: { readonly id: ContactId; readonly name: string };
}

/** What an import would do. */
export interface ImportPlan {
  readonly add: readonly ImportRow[];
  readonly change: readonly ImportRow[];
  readonly skip: readonly ImportRow[];
}

/** What a change through an import needs to be written in a contact's history. */
export interface ImportStamp {
  readonly newId: () => string;
  readonly now: string;
}

/** Compares a file's records with the notebook's (`existing`: live and deleted ones); changes nothing. */
export function importPlan(_existing: readonly ContactRecord[], incoming: readonly ContactRecord[], _stamp: ImportStamp): ImportPlan {
  return { add: incoming.map((record) => ({ record, reason: "new" })), change: [], skip: [] };
}
