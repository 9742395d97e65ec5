/**
 * What a token, a pair of tokens or an address is called in the filter: hashes keyed to one installation, never text.
 *
 * Example: "Levain, Noémie" reads as two tokens with hashes a and b; its key is pairKey(a, b) = pairKey(b, a), so that one key
 * finds both orders and every rotation. Which order stood there is for `confirm.ts` to judge, which sees the text.
 */

/** Odd, with bits spread over all places: the high bits of a hash are good enough to index the gate. */
export const FACTOR = 0x5bd1e995;
const OTHER_FACTOR = 0x9e3779b1;
/** Two halves make one key: 32 bits and 21 bits, together a safe integer. */
const LOW_BITS = 21;
const LOW = 2 ** LOW_BITS;

/** Kinds of text keys. */
export const LINK = "l";
export const EMAIL = "e";
export const PHONE = "p";
export const HANDLE = "h";
export const UNSPACED_KIND = "u";

/** The int32 hash of a folded token. */
export function tokenHash(token: string, salt: number): number {
  let hash = salt;
  for (let at = 0; at < token.length; at++) hash = Math.imul(hash ^ token.charCodeAt(at), FACTOR);
  return hash;
}

/** What the gate knows of a name without spaces: its first two characters. */
export function bigramHash(one: number, other: number, salt: number): number {
  return Math.imul(Math.imul(~salt ^ one, FACTOR) ^ other, FACTOR);
}

/** The exact key of two tokens in either order. */
export function pairKey(one: number, other: number): number {
  const sum = (one + other) | 0;
  const difference = one ^ other;
  return exactKey(Math.imul(sum, FACTOR) ^ difference, Math.imul(difference, OTHER_FACTOR) + sum);
}

/** The exact key of a canonical link, address, handle or unspaced name; `kind` keeps them apart. */
export function textKey(kind: string, text: string, salt: number): number {
  let one = tokenHash(kind, salt);
  let other = ~one;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, FACTOR);
    other = Math.imul(other ^ unit, OTHER_FACTOR);
  }
  return exactKey(one, other);
}

/** Mixes two int32 into one key of 53 bits. */
export function exactKey(one: number, other: number): number {
  const high = Math.imul(one ^ (one >>> 15) ^ other, FACTOR);
  const low = Math.imul(other ^ (other >>> 13), OTHER_FACTOR) ^ one;
  return ((high ^ (high >>> 16)) >>> 0) * LOW + ((low ^ (low >>> 11)) & (LOW - 1));
}
