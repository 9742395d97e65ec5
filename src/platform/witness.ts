/**
 * The witness outside IndexedDB that tells an empty notebook from a lost one: which database, which generation, how many contacts. It stands
 * in `storage.local`, which survives where a database does not, and which scripts in pages can read and write: so it is sealed with a key
 * that stands in the notebook alone. Who has taken over a script reads nothing in it, and can forge none that accuses the notebook.
 *
 * Example: the notebook stands at generation 9 with Noémie alone → `witness` is 208 letters of base64. A copy of the notebook from
 * generation 7 opens it, reads 9, and knows that it is not the latest.
 */
import { bytesFromText, textFromBytes } from "./byte-text.ts";
import { browser } from "./browser.ts";

const KEY = "witness";
/** Longer than any witness: the length of what is sealed tells nothing. */
const LENGTH = 128;
const IV_BYTES = 12;

/** What is witnessed of a notebook; without a seal (a notebook from before there was one) nothing is. */
export interface Witnessed {
  readonly databaseId: string;
  readonly generation: number;
  readonly count: number;
  readonly digest: number;
  readonly seal?: Uint8Array<ArrayBuffer>;
}

/** A new key for the seal. */
export const newSeal = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

/** Writes the witness after a commit; when it is lost the notebook is not: an old witness accuses nobody. */
export async function writeWitness({ databaseId, generation, count, digest, seal }: Witnessed): Promise<void> {
  if (!seal) return;
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = JSON.stringify([databaseId, generation, count, digest]).padEnd(LENGTH);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await keyFrom(seal), new TextEncoder().encode(text));
  await browser.storage.local.set({ [KEY]: textFromBytes(new Uint8Array([...iv, ...new Uint8Array(sealed)])) });
}

/** True when a notebook was here before, whatever became of it. */
export async function isWitnessed(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] !== undefined;
}

/** True when this notebook is not the latest: a witness that its own key sealed speaks of another database or a later generation. */
export async function isAccused({ databaseId, generation, seal }: Witnessed): Promise<boolean> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (!seal || typeof stored !== "string") return false;
  try {
    const bytes = bytesFromText(stored);
    const key = await keyFrom(seal);
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes.slice(0, IV_BYTES) }, key, bytes.slice(IV_BYTES));
    const [id, latest] = JSON.parse(new TextDecoder().decode(text)) as readonly [string, number];
    return id !== databaseId || generation < latest;
  } catch {
    return false; // not sealed by this notebook: somebody else's word
  }
}

const keyFrom = (seal: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", seal, "AES-GCM", false, ["encrypt", "decrypt"]);
