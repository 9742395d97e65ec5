/**
 * The two peers that are regular expressions. Both are given folded text and plain alternatives: V8 makes a tree of alternatives only
 * where they are plain letters, and any class among them (an accent that may be missing) makes them twenty times slower.
 */
import { fold } from "./fold.ts";
import type { Peer } from "./peers.ts";

/** One alternative a name, between word boundaries. */
export function bigRegExp(): Peer {
  let pattern = /(?!)/g;
  return {
    build: (names) => {
      pattern = new RegExp(`\\b(?:${names.map(alternative).join("|")})\\b`, "g");
    },
    find: (text) => fold(text).match(pattern) ?? [],
    sign: fold,
  };
}

/**
 * As the extension "Highlight This" works: one expression over all words, without regard to case, finds the first hit in a text node, then
 * the word's entry is looked up, and the rest of the node is read anew. The extension tries every word's own expression for that and
 * rewrites the node; it is spared both here.
 */
export function highlightStyle(): Peer {
  let any = /(?!)/;
  const words = new Map<string, { readonly word: string }>();
  return {
    build: (names) => {
      any = new RegExp(names.map(alternative).join("|"), "i");
      for (const name of names) words.set(fold(name), { word: name });
    },
    find: (text) => {
      const found: string[] = [];
      for (let rest = fold(text); ;) {
        const hit = any.exec(rest);
        if (hit === null) return found;
        const [said] = hit;
        if (words.has(said)) found.push(said);
        rest = rest.slice(hit.index + said.length);
      }
    },
    sign: fold,
  };
}

const alternative = (name: string): string => fold(name).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
