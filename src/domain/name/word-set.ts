/**
 * A list of words that is folded at the first question, not at every start of the background, which waits for nothing less.
 *
 * Example: const AND = wordSet("et und и"); AND.has("und") → true.
 */
import { foldName } from "./name-fold.ts";

/** Answers whether a folded word stands in a list. */
export interface WordSet {
  has(letters: string): boolean;
}

/** The words of a text, as their readers write them. */
export function wordSet(text: string): WordSet {
  let words: ReadonlySet<string> | undefined;
  return { has: (letters) => (words ??= new Set(foldEach(text))).has(letters) };
}

/** The words of a text, each folded; for patterns made of them too. */
export function foldEach(text: string): readonly string[] {
  return text.trim().split(/\s+/).map(foldName);
}
