/**
 * Every key under which a contact may be found on a page. (Stub: filled in next.)
 */
import type { Contact } from "../contact/contact.ts";

/** What the filter and the exact shards know of one contact: hashes, no names. */
export interface RecognitionKeys {
  /** Hashes of single tokens (int32): the gate that most words of a page never pass. */
  readonly gates: readonly number[];
  /** Exact keyed hashes (safe integers of 53 bits), one a form, link, address or handle. */
  readonly keys: readonly number[];
}

/** The keys under which a contact may be found; equal for equal contacts and salts. */
export function recognitionKeys(contact: Contact, salt: number): RecognitionKeys {
  return { gates: contact.name === "" ? [salt] : [], keys: [] };
}
