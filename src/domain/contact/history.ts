/**
 * A contact's history: every change keeps what was there before, so every change can be undone.
 *
 * Example: renaming "Noemie" to "Noémie" appends { what: 'changed', was: { name: 'Noemie' } }. Undoing it is itself a change, { what: 'undone', was:
 * { name: 'Noémie' } }. `null` in `was` means that the property was absent.
 */
import type { Contact } from "./contact.ts";

/** What kind of change an entry records. */
export const CHANGE_KINDS = ["created", "changed", "deleted", "restored", "undone", "merged"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a contact's changed properties were before a change; `null` where a property was absent. */
export type Was = { readonly [Property in Exclude<keyof Contact, "id">]?: Contact[Property] | null };

/** One entry of a contact's history. */
export interface Change {
  readonly id: string;
  /** When, as an ISO 8601 instant. */
  readonly at: string;
  readonly what: ChangeKind;
  readonly was: Was;
}

/** One record of the notebook: a contact, its history, and where it stands in the order of all changes. */
export interface ContactRecord {
  readonly contact: Contact;
  /** Oldest first. */
  readonly history: readonly Change[];
  /** The notebook's generation at this record's last change. */
  readonly generation: number;
  /** Set while the contact is deleted; its record stays, so that deletion can be undone. */
  readonly deletedAt?: string;
}

/** The properties that differ, with the values they had `before`. */
export function whatWas(before: Contact, after: Contact): Was {
  const was: Record<string, unknown> = {};
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Contact>;
  for (const name of names) {
    if (JSON.stringify(before[name]) !== JSON.stringify(after[name])) was[name] = before[name] ?? null;
  }
  return was;
}

/** The contact as it was before a change that left `was`. */
export function withWas(contact: Contact, was: Was): Contact {
  const result: Record<string, unknown> = { ...contact };
  for (const [name, value] of Object.entries(was)) {
    if (value === null) delete result[name];
    else result[name] = value;
  }
  return result as unknown as Contact;
}

/** The contact as it stood before the history entry `changeId`, walking back from now; undefined if there is no such entry. */
export function contactBefore(record: ContactRecord, changeId: string): Contact | undefined {
  const position = record.history.findIndex((change) => change.id === changeId);
  if (position < 0) return undefined;
  return record.history.slice(position).reduceRight<Contact>((contact, change) => withWas(contact, change.was), record.contact);
}
