/**
 * The words of a saved name, one by one.
 *
 * Example: "Jean-Pierre Ph. d'Astric" → jean, pierre (bound), ph (dotted), d, astric (bound).
 */
import { foldName } from "./name-fold.ts";

/** One word of a name: its letters folded, and as it was written. */
export interface SavedWord {
  readonly letters: string;
  readonly written: string;
  /** True when a hyphen or an apostrophe binds it to the word before. */
  readonly bound: boolean;
  /** True when a full stop follows. */
  readonly dotted?: true;
}

/** The words of a text, folded one by one, with what binds them. */
export function wordsOf(text: string): readonly SavedWord[] {
  const words: SavedWord[] = [];
  const all = text.normalize("NFC");
  for (const match of all.matchAll(/([^\p{L}\p{M}\p{N}\p{Cf}]*)([\p{L}\p{M}\p{N}\p{Cf}ـ]+)/gu)) {
    const [, binding = "", written = ""] = match;
    const letters = foldName(written);
    const dotted = all.charAt(match.index + match[0].length) === ".";
    if (letters !== "") words.push({ letters, written, bound: /^[-‐‑־'’ʼ`´]$/.test(binding), ...(dotted && { dotted }) });
  }
  return words;
}
