/**
 * Drafts of what is being typed, in the page's own `localStorage`: written synchronously at every keystroke, so that a popup may vanish
 * at any of them. Only extension pages can read it.
 */

const PREFIX = "draft:";

interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Extension pages have it, the background has not; this layer compiles for both. */
const shelf = (): Shelf => (globalThis as unknown as { readonly localStorage: Shelf }).localStorage;

/** What was being typed under a key, as parsed JSON; undefined when there is none or it cannot be read. */
export function readDraft(key: string): unknown {
  try {
    const kept = shelf().getItem(PREFIX + key);
    return kept === null ? undefined : (JSON.parse(kept) as unknown);
  } catch {
    return undefined;
  }
}

/** Keeps what is being typed. */
export function keepDraft(key: string, value: unknown): void {
  shelf().setItem(PREFIX + key, JSON.stringify(value));
}

/** Forgets a draft, once what it held is saved or given up. */
export function dropDraft(key: string): void {
  shelf().removeItem(PREFIX + key);
}
