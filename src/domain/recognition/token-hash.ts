/**
 * What a token, a pair of tokens or an address is called in the filter: hashes keyed to one installation, never text.
 *
 * Example: "Levain, Noémie" reads as two tokens with hashes a and b; its key is pairKey(a, b) = pairKey(b, a), so that one key
 * finds both orders and every rotation. Which order stood there is for `confirm.ts` to judge, which sees the text.
 */

/** Odd, with bits spread over all places: the high bits of a hash are good enough to index the gate. */
export const FACTOR = 0x5bd1e995;
/** By a short name, since every byte counts in the script of every page. */
export const imul: (one: number, other: number) => number = Math.imul;
const OTHER_FACTOR = 0x9e3779b1;
/** Two halves make one key: 32 bits and 21 bits, together a safe integer. */
const LOW_BITS = 21;
const LOW = 2 ** LOW_BITS;

const DOT = 46;
/** Makes a Latin letter small, and changes nothing else that stands in a host's name. */
const SMALL = 32;

/** Takes one more character, or another hash, into a hash. */
export function mix(hash: number, letter: number): number {
  return imul(hash ^ letter, FACTOR);
}

/** Kinds of text keys. */
export const LINK = "l";
export const EMAIL = "e";
export const PHONE = "p";
export const HANDLE = "h";
export const UNSPACED_KIND = "u";

/** The int32 hash of a folded token. */
export function tokenHash(token: string, salt: number): number {
  return saltedHash(mixAll(0, token), salt);
}

/** Takes the characters of a text into a hash. */
export function mixAll(hash: number, text: string): number {
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

/** The hash of a token whose letters were hashed on their own: the salt comes last, so that a token can go on from what was read before. */
export function saltedHash(letters: number, salt: number): number {
  return mix(letters, salt);
}

/** What the gate knows of a name without spaces: its first two characters. */
export function bigramHash(one: number, other: number, salt: number): number {
  return mix(mix(~salt, one), other);
}

/** What the gate knows of a web address: the end of its host, which is the same with and without "www.", "m." or a language before. */
export function siteHash(address: string, salt: number): number {
  const begin = address.indexOf("//") + 2;
  let end = begin;
  while (end < address.length && !isHostEnd(address.charCodeAt(end))) end++;
  let hash = salt;
  for (let at = end - 1, dots = 0; at >= begin; at--) {
    const unit = address.charCodeAt(at);
    if (unit === DOT && ++dots === 2) break;
    hash = mix(hash, unit | SMALL);
  }
  return hash;
}

/** A slash, a question mark, a number sign or a colon. */
function isHostEnd(unit: number): boolean {
  return unit === 47 || unit === 63 || unit === 35 || unit === 58;
}

/** The exact key of two tokens in either order. */
export function pairKey(one: number, other: number): number {
  return exactKey(pairHigh(one, other), pairLow(one, other));
}

/** The upper 32 bits of the key of two tokens: halves are whole numbers of 32 bits, which a scan handles without a thought. */
export function pairHigh(one: number, other: number): number {
  const sum = imul((one + other) | 0, FACTOR) ^ one ^ other;
  return imul(sum ^ (sum >>> 15), OTHER_FACTOR);
}

/** The lower bits of the key of two tokens. */
export function pairLow(one: number, other: number): number {
  const difference = imul(one ^ other, OTHER_FACTOR) + one + other;
  return mix(difference, difference >>> 13) >>> (32 - LOW_BITS);
}

/** The exact key of a canonical link, address, handle or unspaced name; `kind` keeps them apart. `each` is told the key up to every character on the way. */
export function textKey(kind: string, text: string, salt: number, each?: (key: number, at: number) => void): number {
  let one = tokenHash(kind, salt);
  let other = ~one;
  let key = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = mix(one, unit);
    other = imul(other ^ unit, OTHER_FACTOR);
    key = exactKey(one ^ (one >>> 15), mix(other, other >>> 13) >>> (32 - LOW_BITS));
    each?.(key, at);
  }
  return key;
}

/** One key of 32 upper and 21 lower bits. */
function exactKey(high: number, low: number): number {
  return (high >>> 0) * LOW + low;
}

/** The upper 32 bits of a key. */
export function highOf(key: number): number {
  return Math.floor(key / LOW) | 0;
}

/** The lower 21 bits of a key. */
export function lowOf(key: number): number {
  return key % LOW;
}
