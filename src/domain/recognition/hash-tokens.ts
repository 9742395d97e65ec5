/**
 * The one loop that sees every character of every page: from text to hashes of tokens.
 *
 * Example: after begin(state, "Noé Levain", 0, 10, salt), hashTokens fills `tokens` with the hash, start, end and following class of
 * "noe" and stops at the end of the text inside "levain", whose hash so far stands in `state`.
 *
 * Nothing in this loop calls anything or makes anything: only then does the engine look once, before it, how the text is stored,
 * instead of at each character, which is three times as fast. Whatever needs a thought (an unknown character, an accent on its own, a
 * ligature) stops the loop, and `token-scan.ts` goes on from there.
 */
import { GAP, LAST_CLASS, LAST_PLAIN, LETTERS, readUnit } from "../name/name-fold.ts";
import { FACTOR } from "./token-hash.ts";

/** Where the loop stands: the place in the text, where the token began, its hash so far, how far `tokens` is filled. */
export const AT = 0;
export const START = 1;
export const HASH = 2;
export const FILLED = 3;

/** Fields of a token: its hash, start, end, and the class of the character behind it. */
export const TOKEN_FIELDS = 4;
export const TOKEN_ROOM: number = 512 * TOKEN_FIELDS;

/** Goes on until the end of the text, a character that is not plain, or a full `tokens`. */
export function hashTokens(text: string, to: number, salt: number, state: Int32Array, tokens: Int32Array): void {
  let at = state[AT] as number;
  let start = state[START] as number;
  let hash = state[HASH] as number;
  let filled = state[FILLED] as number;
  while (filled < TOKEN_ROOM) {
    let letter = GAP;
    while (at < to && (letter = LETTERS[text.charCodeAt(at)] as number) > LAST_CLASS) {
      hash = Math.imul(hash ^ letter, FACTOR);
      at++;
    }
    if (at >= to || letter < GAP || letter > LAST_PLAIN) break;
    if (at > start || letter !== GAP) {
      tokens[filled] = hash;
      tokens[filled + 1] = start;
      tokens[filled + 2] = at;
      tokens[filled + 3] = letter;
      filled += TOKEN_FIELDS;
      hash = salt;
    }
    start = ++at;
  }
  state[AT] = at;
  state[START] = start;
  state[HASH] = hash;
  state[FILLED] = filled;
}

/** Hashes on over the letters at the beginning of a text; answers how many there are, and leaves the hash in `state`. */
export function hashLetters(text: string, to: number, state: Int32Array): number {
  let hash = state[HASH] as number;
  let at = 0;
  // A letter may stand here for the first time in this page: without looking it up "Eich<b></b>holz" would end before its z.
  for (let unit = 0, letter = 0; at < to && (letter = LETTERS[(unit = text.charCodeAt(at))] || readUnit(unit)) > LAST_CLASS; at++)
    hash = Math.imul(hash ^ letter, FACTOR);
  state[HASH] = hash;
  return at;
}
