import { expect, test } from "vitest";
import { isCommonWord, isEverydayWord } from "../../../../src/domain/name/common-words.ts";
import { CASELESS_WORD_NAMES, WORD_NAMES } from "../../../../src/domain/name/lore/word-names.ts";
import { foldName } from "../../../../src/domain/name/name-fold.ts";

test.each(["Grace", "Beach", "Rosa", "Branca", "Любовь", "Вечная", "ζωή", "güneş", "אור", "गुलाब", "chmura", "Sage"])(
  "%s is a word that is a name besides",
  (word) => {
    expect(isEverydayWord(foldName(word))).toBe(true);
  },
);

test.each(["Noémie", "Levain", "Ahrensmeyer", "Wolfgang", "Иван", "Γιώργος", "דניאל", "Thomas"])("%s is a name and no word", (name) => {
  expect(isEverydayWord(foldName(name))).toBe(false);
});

test("what is a word anywhere is one in lower case too", () => {
  expect(isCommonWord("will")).toBe(true);
  expect(isEverydayWord("will")).toBe(true);
});

test("no letter of a script is lost in folding, and no entry is a single letter", () => {
  for (const word of `${WORD_NAMES} ${CASELESS_WORD_NAMES}`.trim().split(/\s+/)) expect(foldName(word).length).toBeGreaterThan(1);
});
