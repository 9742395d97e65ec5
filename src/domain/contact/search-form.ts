/**
 * The form in which the notebook's own names are ordered and searched: case, accents and punctuation do not count.
 *
 * Example: "Noémie  LEVAIN-Œuvrard" → "noemie levain oeuvrard". Recognition on pages has a finer reading (`name/name-fold.ts`).
 */

const LETTERS: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d", ı: "i", þ: "th", ð: "d" };

/** The folded words of a text, joined by one space. */
export function searchForm(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[œæßøłđıþð]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The distinct words of a contact's name and aliases, for finding it by the beginning of any of them. */
export function searchWords(name: string, aliases: readonly string[]): readonly string[] {
  const words = [name, ...aliases].flatMap((one) => searchForm(one).split(" "));
  return [...new Set(words.filter((word) => word !== ""))].slice(0, 40);
}

/** True when two names have the same words in any order: the same name, perhaps the same person. */
export function sameName(one: string, other: string): boolean {
  const words = (name: string): string => searchForm(name).split(" ").toSorted().join(" ");
  return words(one) !== "" && words(one) === words(other);
}
