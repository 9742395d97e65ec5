/** What the pages of the bench fetch: names, the filter as `storage.local` would hold it, and the exact keys, by the notebook's size. */
import { addToFilter, emptyFilter } from "../../../src/domain/recognition/name-filter.ts";
import { breadthFor, recognitionKeys } from "../../../src/domain/recognition/recognition-key.ts";
import type { StoredFilter } from "../../../src/platform/filter-store.ts";
import { contactOf } from "../case-contact.ts";
import { names } from "./bench-names.ts";

const SALT = 20_261_123;
/** As the background leaves room for names to come (`recognition-index.ts`). */
const ROOM = 1.25;

/** A notebook of one size, as a tab sees it. */
export interface NotebookData {
  readonly filter: string;
  /** Sorted 53-bit keys. */
  readonly keys: Float64Array;
  /** How many keys a name brings, and what making filter and keys took here. */
  readonly keysPerName: number;
  readonly buildMs: number;
}

const made = new Map<number, NotebookData>();

/** The notebook of the first so many names; made once. */
export function notebookData(size: number): NotebookData {
  const data = made.get(size) ?? makeData(size);
  made.set(size, data);
  return data;
}

function makeData(size: number): NotebookData {
  const began = performance.now();
  const gates = new Set<number>();
  const keys = new Set<number>();
  for (const [number, name] of names(size).entries()) {
    const her = recognitionKeys(contactOf({ name }, String(number)), SALT, breadthFor(size));
    for (const gate of her.gates) gates.add(gate);
    for (const key of her.keys) keys.add(key);
  }
  const filter = emptyFilter(Math.max(1024, Math.ceil(keys.size * ROOM)), SALT);
  addToFilter(filter, { gates: [...gates], keys: [...keys] });
  const buildMs = performance.now() - began;
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
  const stored: StoredFilter = { salt: SALT, gates: base64(filter.gates), bits: base64(filter.bits) };
  return { filter: JSON.stringify(stored), keys: Float64Array.from(keys).toSorted(), keysPerName: keys.size / size, buildMs };
}

/** True for a name that a notebook of this size would find. */
export function isSavedIn(size: number): (name: string) => boolean {
  const keys = new Set(notebookData(size).keys);
  return (name) => recognitionKeys(contactOf({ name }, "0"), SALT, breadthFor(size)).keys.some((key) => keys.has(key));
}
