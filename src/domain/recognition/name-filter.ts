/**
 * The compact filter that every tab holds: it says "surely not" of nearly every word of a page, in a few bits a name.
 *
 * Two bit sets. The gate knows single tokens: most words of a page stop there. Behind it a Bloom filter knows exact keys (pairs of
 * tokens, links, addresses): one stranger in twenty passes, and is then checked against the exact hashes in storage.
 *
 * Example: const filter = emptyFilter(1000, salt); addToFilter(filter, recognitionKeys(noemie, salt));
 *   mayKnow(filter, key of "Levain Noémie") → true; for nearly every other key → false.
 */
import type { RecognitionKeys } from "./recognition-key.ts";
import { highOf, lowOf, pairHigh, pairLow } from "./token-hash.ts";

/** The two bit sets; both survive as bytes (`filterFrom` makes a filter of stored ones again). */
export interface NameFilter {
  /** Keys every hash to this installation (int32). */
  readonly salt: number;
  /** How far a token hash is shifted right to give its bit in the gate. */
  readonly shift: number;
  /** A power of two of bytes: one bit a token hash. */
  readonly gates: Uint8Array;
  /** The same bytes as words, in the order of bits that every processor of today has. */
  readonly gateWords: Int32Array;
  /** Bloom filter over exact keys. */
  readonly bits: Uint8Array;
}

/** How many bits of the Bloom filter one key sets: full to its size, about 10 % of strangers pass, at three quarters of it 5 %; few come so far. */
const PROBES = 4;
const BITS_PER_KEY = 4.85;
/** Gate bits a key, before rounding down to a power of two; a key brings about a fifth of a new token. Each stranger who passes costs a page as much as ten who do not. */
const GATE_BITS_PER_KEY = 4;
const LEAST_KEYS = 8000;

/** A filter that knows nobody yet, of a size for so many keys: 374 KB, 498 KB as text, at 400,000. */
export function emptyFilter(expectedKeys: number, salt: number): NameFilter {
  const keys = Math.max(expectedKeys, LEAST_KEYS);
  const gateBits = 2 ** Math.floor(Math.log2(keys * GATE_BITS_PER_KEY));
  return filterFrom(salt, new Uint8Array(gateBits / 8), new Uint8Array(Math.ceil((keys * BITS_PER_KEY) / 8)));
}

/** A filter of bytes that were stored; the byte arrays are used as they are, and have to be whole ones. */
export function filterFrom(salt: number, gates: Uint8Array, bits: Uint8Array): NameFilter {
  return {
    salt,
    shift: 32 - Math.log2(gates.length * 8),
    gates,
    gateWords: new Int32Array(gates.buffer, gates.byteOffset, gates.length / 4),
    bits,
  };
}

/** Adds a contact's keys; bits of a contact that was deleted or changed stay, which costs a check and never a sighting. */
export function addToFilter(filter: NameFilter, keys: RecognitionKeys): void {
  for (const hash of keys.gates) setBit(filter.gates, hash >>> filter.shift);
  const places = filter.bits.length * 8;
  for (const key of keys.keys) {
    const step = lowOf(key) * 2 + 1;
    for (let probe = 0, place = highOf(key); probe < PROBES; probe++, place = (place + step) | 0)
      setBit(filter.bits, (place >>> 0) % places);
  }
}

/** False when no contact's name has a token of this hash, surely. */
export function passesGate({ gateWords, shift }: NameFilter, hash: number): boolean {
  const bit = hash >>> shift;
  return ((gateWords[bit >>> 5] as number) & (1 << bit)) !== 0;
}

/** False when no contact has this key, surely; true when one may. */
export function mayKnow(filter: NameFilter, key: number): boolean {
  return hasAll(filter.bits, highOf(key), lowOf(key));
}

/** The same for the key of two tokens. */
export function mayKnowPair(filter: NameFilter, one: number, other: number): boolean {
  return hasAll(filter.bits, pairHigh(one, other), pairLow(one, other));
}

/** Double hashing: the two halves of a key give all its places. */
function hasAll(bits: Uint8Array, high: number, low: number): boolean {
  const places = bits.length * 8;
  const step = low * 2 + 1;
  let place = high | 0;
  for (let probe = 0; probe < PROBES; probe++) {
    const at = (place >>> 0) % places;
    if (((bits[at >>> 3] as number) & (1 << (at & 7))) === 0) return false;
    place = (place + step) | 0;
  }
  return true;
}

function setBit(bytes: Uint8Array, place: number): void {
  bytes[place >>> 3] = (bytes[place >>> 3] ?? 0) | (1 << (place & 7));
}
