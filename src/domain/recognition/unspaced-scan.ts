/**
 * Finds names in scripts that set no space between words: Han, Kana, Hangul, Thai.
 *
 * Example: in "記者の山田 太郎さんは" every two neighbouring characters are shown to the gate; 山田 passes, and of 山田太, 山田太郎, … the
 * filter may know 山田太郎. Spaces and middle dots inside a name are passed over. Whether it stands alone, `confirm.ts` judges.
 */
import { UNSPACED, readUnit } from "../name/name-fold.ts";
import { mayKnow, passesGate } from "./name-filter.ts";
import type { NameFilter } from "./name-filter.ts";
import { UNSPACED_KIND, bigramHash, textKey } from "./token-hash.ts";

/** A place in a text whose key the filter may know. */
export interface UnspacedHit {
  readonly key: number;
  readonly start: number;
  readonly end: number;
}

/** Names of letters are longer than names of syllables; Thai letters come before all the others. */
const LONGEST = 16;
const LONGEST_THAI = 48;
const BEHIND_THAI = "\u0E80";
const PASSED_OVER = /[\s・·･=＝‧]/u;
const MOST_PASSED_OVER = 3;

/** Every place in the text that may be a known name of two or more unspaced characters. */
export function unspacedHits(text: string, filter: NameFilter): readonly UnspacedHit[] {
  const hits: UnspacedHit[] = [];
  for (let start = 0; start < text.length - 1; start++) {
    if (!isUnspaced(text, start)) continue;
    const second = nextUnspaced(text, start + 1);
    if (second === -1) continue;
    if (passesGate(filter, bigramHash(text.charCodeAt(start), text.charCodeAt(second), filter.salt))) {
      hits.push(...hitsFrom(text, start, second, filter));
    }
  }
  return hits;
}

function hitsFrom(text: string, start: number, second: number, filter: NameFilter): readonly UnspacedHit[] {
  const hits: UnspacedHit[] = [];
  const ends: number[] = [start];
  let name = text.charAt(start);
  for (let at = second; at !== -1 && name.length < (name < BEHIND_THAI ? LONGEST_THAI : LONGEST); at = nextUnspaced(text, at + 1)) {
    name += text.charAt(at);
    ends.push(at + 1);
  }
  textKey(UNSPACED_KIND, name, filter.salt, (key, last) => {
    if (last > 0 && mayKnow(filter, key)) hits.push({ key, start, end: ends[last] as number });
  });
  return hits;
}

function isUnspaced(text: string, at: number): boolean {
  return readUnit(text.charCodeAt(at)) === UNSPACED;
}

/** The next unspaced character from a place on, over a few spaces or dots; -1 when something else comes first. */
function nextUnspaced(text: string, from: number): number {
  for (let at = from; at < text.length && at <= from + MOST_PASSED_OVER; at++) {
    if (isUnspaced(text, at)) return at;
    if (!PASSED_OVER.test(text.charAt(at))) return -1;
  }
  return -1;
}
