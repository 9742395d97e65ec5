/** The loop that writes the tape without a guess and the one that looks at every character say the same of every text that both can read. */
import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { GAP, ODD } from "../../../src/domain/name/name-fold.ts";
import { saltedHash, tokenHash } from "../../../src/domain/recognition/token-hash.ts";
import {
  AT_OPEN,
  AT_WHOLE,
  CLASS,
  END,
  ENDS,
  PLACE,
  WORDS,
  goOn,
  writeWords,
  writeWordsCarefully,
} from "../../../src/domain/recognition/word-tape.ts";

const SALT = 42;
type Write = typeof writeWords;

const entries = (
  write: Write,
  text: string,
): { readonly words: readonly number[]; readonly ends: readonly number[]; readonly seen: number } => {
  writeWordsCarefully(text, 0, text.length, 0); // by now every character has been seen
  const done = write(text, 0, text.length, 0);
  return { words: [...WORDS.subarray(0, done >>> PLACE)], ends: [...ENDS.subarray(0, done >>> PLACE)], seen: done & CLASS };
};

it("writes the hash and the end of every word", () => {
  const { words, ends } = entries(writeWords, "Noé, Levain");
  expect([words[0], words[2]].map((word) => saltedHash(word ?? 0, SALT))).toEqual([tokenHash("noe", SALT), tokenHash("levain", SALT)]);
  expect(ends.map((end) => [end >> PLACE, end & CLASS])).toEqual([
    [3, GAP],
    [4, GAP],
    [11, END],
  ]);
});

it("says of every text what the careful loop says, or that the text is odd", () => {
  assert(
    property(string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const quick = entries(writeWords, text);
      if ((quick.seen & ODD) === 0) expect(quick).toEqual(entries(writeWordsCarefully, text));
    }),
    { numRuns: 2000 },
  );
});

it("reads a ligature as its letters, passes over accents, and ends a word at an emoji", () => {
  const { words } = entries(writeWordsCarefully, "Œuvre\u0301🙂Noe\u0301mie");
  expect(words.map((word) => saltedHash(word, SALT))).toEqual([tokenHash("oeuvre", SALT), tokenHash("noemie", SALT)]);
});

it("goes on with a word of the text before", () => {
  const state = new Int32Array(5);
  const { words } = entries(writeWords, "No");
  state[AT_OPEN] = words[0] ?? 0;
  expect(goOn("émie Levain", state)).toBe(4);
  expect(saltedHash(state[AT_WHOLE] ?? 0, SALT)).toBe(tokenHash("noemie", SALT));
});

it("goes on over ligatures and accents", () => {
  const state = new Int32Array(5);
  const { words } = entries(writeWords, "Fu");
  state[AT_OPEN] = words[0] ?? 0;
  expect(goOn("\u0308ßle spricht", state)).toBe(4);
  expect(saltedHash(state[AT_WHOLE] ?? 0, SALT)).toBe(tokenHash("fussle", SALT));
});
