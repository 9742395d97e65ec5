/**
 * The peers: what one would take to find names in a page, each used as its makers mean it and helped to read "Noemie" as "Noémie".
 *
 * Each is given every text node's text and says which names stand in it. Each has one pattern a name, so the orders "Levain Noémie" and
 * "Levain, Noémie" and the initial are beyond all but the last.
 */
import { AhoCorasick as Monyone } from "@monyone/aho-corasick";
import AhoCorasick from "ahocorasick";
import FlashText from "flashtext.js";
import ModernAhoCorasick from "modern-ahocorasick/fast";
import { fold, foldedWords } from "./fold.ts";
import { bigRegExp, highlightStyle } from "./regexp-peers.ts";

/** One peer. */
export interface Peer {
  build(names: readonly string[]): void;
  /** The names that stand in a text, each as `sign` gives it. */
  find(text: string): readonly (string | number)[];
  /** A name as `find` gives it. */
  sign(name: string): string | number;
}

/** The peers by their names in the table. */
export const PEERS: Readonly<Record<string, () => Peer>> = {
  "one big RegExp": bigRegExp,
  "as Highlight This": highlightStyle,
  "FlashText trie": flashText,
  ahocorasick: ahoCorasick,
  "modern-ahocorasick": modern,
  "@monyone/aho-corasick": monyone,
  "folded word pairs": foldedPairs,
};

const NONE: readonly string[] = [];

function flashText(): Peer {
  const trie = new FlashText();
  return {
    build: (names) => {
      for (const name of names) trie.addKeyword(fold(name));
    },
    find: (text) => trie.extractKeywords(fold(text)),
    sign: fold,
  };
}

function ahoCorasick(): Peer {
  let automaton = new AhoCorasick([]);
  return {
    build: (names) => {
      automaton = new AhoCorasick(names.map(fold));
    },
    find: (text) => automaton.search(fold(text)).flatMap(([, found]) => found),
    sign: fold,
  };
}

function modern(): Peer {
  let automaton: ModernAhoCorasick | undefined;
  return {
    build: (names) => {
      automaton = new ModernAhoCorasick(names.map(fold));
    },
    find: (text) => automaton?.search(fold(text)).map(({ pattern }) => pattern) ?? NONE,
    sign: fold,
  };
}

function monyone(): Peer {
  let automaton: Monyone | undefined;
  return {
    build: (names) => {
      automaton = new Monyone(names.map(fold));
    },
    find: (text) => automaton?.matchInText(fold(text)).map(({ keyword }) => keyword) ?? NONE,
    sign: fold,
  };
}

/** The hashes of neighbouring words in a set, in alphabetical order: the cheapest thing that finds both orders. */
function foldedPairs(): Peer {
  const known = new Set<number>();
  const ends = (name: string): number => {
    const words = foldedWords(name);
    return pair(words[0] ?? "", words.at(-1) ?? "");
  };
  return {
    build: (names) => {
      for (const name of names) known.add(ends(name));
    },
    find: (text) => {
      const found: number[] = [];
      const words = foldedWords(text);
      for (let at = 1; at < words.length; at++) {
        const key = pair(words[at - 1] ?? "", words[at] ?? "");
        if (known.has(key)) found.push(key);
      }
      return found;
    },
    sign: ends,
  };
}

function pair(one: string, other: string): number {
  const both = one < other ? `${one} ${other}` : `${other} ${one}`;
  let hash = 0;
  for (let at = 0; at < both.length; at++) hash = (Math.imul(hash, 31) + both.charCodeAt(at)) | 0;
  return hash;
}
