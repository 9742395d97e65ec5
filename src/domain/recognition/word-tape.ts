/**
 * The one loop that sees every character of every page: from text to entries on a tape, one for each word or sign between words.
 *
 * Example: writeWords("Noé, Levain", 0, 11, 0) writes the hash of "noe" ending at 3 before a GAP, an empty word ending at 4, and the hash of
 * "levain" ending at 11 at the END of the text.
 *
 * The loop asks nothing: at each character the entry is written, and the count goes on only behind what is no letter, so that the next
 * letter writes over it. Where words end no processor can guess, and a wrong guess costs it as much as ten characters. A text with a character that the table
 * cannot judge (never seen, an accent on its own, a ligature) is written again by `writeWordsCarefully`.
 */
import { GAP, IGNORED, LAST_CLASS, LETTERS, ODD, SEVERAL, lettersAt, readUnit } from "../name/name-fold.ts";
import { FACTOR, imul, mix, mixAll } from "./token-hash.ts";

/** Entries that the tape has room for: so many characters write at most one more. */
export const TAPE_ROOM = 8192;
/** The hash of the letters of each word, without the salt. */
export const WORDS: Int32Array = new Int32Array(TAPE_ROOM);
/** Where each word ends, shifted by `PLACE`, and the class of the character behind it. */
export const ENDS: Int32Array = new Int32Array(TAPE_ROOM);
export const PLACE = 6;
export const CLASS: number = (1 << PLACE) - 1;
/** The class that stands for the end of a text: no character of a written entry has it. */
export const END: number = ODD;

/** Writes a part of a text from an entry on; answers the next free entry, shifted by `PLACE`, and the classes that the text holds. */
export function writeWords(text: string, from: number, to: number, entry: number): number {
  let hash = 0;
  let seen = 0;
  for (let at = from; at < to; at++) {
    const letter = LETTERS[text.charCodeAt(at)] as number;
    const isLetter = (LAST_CLASS - letter) >> 31;
    WORDS[entry] = hash;
    ENDS[entry] = (at << PLACE) | letter;
    entry += 1 + isLetter;
    seen |= letter & ~isLetter;
    hash = imul(hash ^ letter, FACTOR) & isLetter;
  }
  WORDS[entry] = hash;
  ENDS[entry] = (to << PLACE) | END;
  return ((entry + 1) << PLACE) | seen;
}

/** The same for a text that holds odd characters: accents are passed over, ligatures read as their letters, emoji end a word. */
export function writeWordsCarefully(text: string, from: number, to: number, entry: number): number {
  let hash = 0;
  let seen = 0;
  for (let at = from; at < to; at++) {
    const read = readUnit(text.charCodeAt(at));
    let sign = read;
    if (read > LAST_CLASS) hash = mix(hash, read);
    else if (read === SEVERAL) {
      const letters = lettersAt(text, at);
      hash = mixAll(hash, letters);
      // The second half of an emoji, and what only varies it, belong to it.
      if (letters === "") {
        if (readUnit(text.charCodeAt(at + 1)) === IGNORED) at++;
        sign = GAP;
      }
    }
    if (read > LAST_CLASS || (sign & ODD) !== 0) continue;
    WORDS[entry] = hash;
    ENDS[entry++] = (at << PLACE) | sign;
    hash = 0;
    seen |= sign;
  }
  WORDS[entry] = hash;
  ENDS[entry] = (to << PLACE) | END;
  return ((entry + 1) << PLACE) | seen;
}

/** Where `goOn` finds the hash of the letters before, and leaves that of the whole. */
export const AT_OPEN = 3;
export const AT_WHOLE = 4;

/** Reads on over the letters that a text begins with, behind letters read before: answers where they end. */
export function goOn(text: string, state: Int32Array): number {
  let at = 0;
  let hash = state[AT_OPEN] as number;
  for (; at < text.length; at++) {
    const read = readUnit(text.charCodeAt(at));
    if (read > LAST_CLASS) hash = mix(hash, read);
    else if (read === SEVERAL) {
      const letters = lettersAt(text, at);
      if (letters === "") break;
      hash = mixAll(hash, letters);
    } else if (read !== IGNORED) break;
  }
  state[AT_WHOLE] = hash;
  return at;
}
