/**
 * Sifts the words on the tape through the gate: of a hundred words some ten may belong to a name, the others were only counted.
 *
 * Example, with Noémie Levain in the filter: of "Yesterday Noémie de Levain spoke" the words 2 and 4 pass, each with its number in the line.
 *
 * Like the loop that writes the tape, this one asks nothing: an entry is written for every word, and the count goes on only for one that passes.
 */
import type { NameFilter } from "./name-filter.ts";
import { FACTOR, imul } from "./token-hash.ts";
import { CLASS, ENDS, PLACE, WORDS } from "./word-tape.ts";

/** Fields of a word that passed: first its number in the line, then its hash, the texts and places of its start and its end, and the case of its first character. */
export const HASH = 1;
export const START_TEXT = 2;
export const START = 3;
export const END_TEXT = 4;
export const STOP_AT = 5;
/** The case of its first character; until it is looked up 0, or -1 for what may be an initial and did not pass the gate. */
export const FIRST = 6;
export const FIELDS = 7;

/** What goes on from stretch to stretch: the number of the last word, where the next begins, and in which of the texts. */
export const AT_NUMBER = 0;
export const AT_START = 1;
export const AT_TEXT = 2;

/** A barrier counts as so many words, further than any two words of one name. */
export const BARRIER_WORDS = 8;
/** A longer word before a full stop is no short form: the sentence ends. */
const SHORT_WORD = 3;

/**
 * Sifts the entries from one to before another, and appends what passes at `filled`; answers how far `passed` is filled then, for which it needs
 * room for all of them. Classes are told by their bits: BARRIER 1, STOP 2, AT_SIGN 4, END 16, and END with 8 where the last word goes on in
 * the next text, so that both are one step.
 */
export function siftWords(
  from: number,
  to: number,
  { salt, shift, gateWords }: NameFilter,
  passed: Int32Array,
  filled: number,
  state: Int32Array,
): number {
  let number = state[AT_NUMBER] as number;
  let start = state[AT_START] as number;
  let text = state[AT_TEXT] as number;
  for (let entry = from; entry < to; entry++) {
    const end = (ENDS[entry] as number) >> PLACE;
    const sign = (ENDS[entry] as number) & CLASS;
    const hash = imul((WORDS[entry] as number) ^ salt, FACTOR);
    const bit = hash >>> shift;
    const isWord = (start - end) >>> 31;
    const isLong = (start + SHORT_WORD - end) >>> 31;
    const isEnd = (sign >>> 4) & 1;
    const isStop = (sign >>> 1) & 1;
    const passes = ((gateWords[bit >>> 5] as number) >>> (bit & 31)) & isWord;
    const isInitial = isStop & isWord & ((end - start - 2) >>> 31);
    number += isWord;
    passed[filled] = number;
    passed[filled + HASH] = hash;
    passed[filled + START_TEXT] = text;
    passed[filled + START] = start;
    passed[filled + END_TEXT] = text;
    passed[filled + STOP_AT] = end;
    passed[filled + FIRST] = passes - 1;
    filled += (passes | isInitial) * FIELDS;
    number += ((sign | (sign >>> 2) | (isStop & isLong)) & 1 & ~isEnd) * BARRIER_WORDS - (isEnd & (sign >>> 3));
    start = (end + 1) & (isEnd - 1);
    text += isEnd;
  }
  state[AT_NUMBER] = number;
  state[AT_START] = start;
  state[AT_TEXT] = text;
  return filled;
}
