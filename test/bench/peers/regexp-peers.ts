/** The two peers that are regular expressions. */
import { fold } from "./fold.ts";
import type { Peer } from "./peers.ts";

/** One alternative a name; an accented letter may stand without or with a separate accent, a space as NBSP or hyphen. */
export function bigRegExp(): Peer {
  let pattern = /(?!)/g;
  return {
    build: (names) => {
      pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${names.map(patternOf).join("|")})(?![\\p{L}\\p{M}])`, "giu");
    },
    find: (text) => text.match(pattern)?.map(fold) ?? [],
    sign: fold,
  };
}

/**
 * As the extension "Highlight This" works: one expression over all words finds the first hit in a text node, then every word's own expression is tried
 * until one says which word it was, and the rest of the node is read anew. It would also rewrite the node; that is left out.
 */
export function highlightStyle(): Peer {
  let any = /(?!)/;
  let words: readonly { readonly word: string; readonly pattern: RegExp }[] = [];
  return {
    build: (names) => {
      any = new RegExp(names.map(patternOf).join("|"), "i");
      words = names.map((name) => ({ word: fold(name), pattern: new RegExp(`^(?:${patternOf(name)})$`, "i") }));
    },
    find: (text) => {
      const found: string[] = [];
      for (let rest = text; ;) {
        const [hit] = any.exec(rest) ?? [];
        if (hit === undefined) return found;
        const which = words.find(({ word, pattern }) => hit.length >= word.length && pattern.test(hit));
        if (which) found.push(which.word);
        rest = rest.slice(rest.indexOf(hit) + hit.length);
      }
    },
    sign: fold,
  };
}

function patternOf(name: string): string {
  return Array.from(name.normalize("NFC"), (letter) => {
    if (letter === " ") return "[ \\u00a0-]";
    if (letter === "'") return "['’]";
    const bare = letter.normalize("NFD").charAt(0);
    return bare === letter ? letter : `(?:${letter}|${bare}[\\u0300-\\u036f]*)`;
  }).join("");
}
