/**
 * Reads text after text (a text node each) and reports the few places where the filter may know a name.
 *
 * Example, with Noémie Levain in the filter: readText("Yesterday Noé", 0, 0, 13) and readText("mie LEVAIN spoke", 1, 0, 16) give one hit
 * that starts in piece 0 and ends in piece 1, because "noemie" and "levain" pass the gate and their pair is known to the filter.
 *
 * Every word of every page goes through here: characters → words on the tape (word-tape.ts) → those that pass the gate (sift-words.ts) → pairs that the
 * filter may know. Whether two pieces stand in one line is asked only after a hit; whether the hit is a name, in the background.
 * Words that pass are paired with those up to `REACH` words before, which leaves room for particles and second names.
 */
import { AT_SIGN, DIGIT, ODD, UNSPACED } from "../name/name-fold.ts";
import { mayKnowPair, passesGate } from "./name-filter.ts";
import type { NameFilter } from "./name-filter.ts";
import {
  AT_NUMBER,
  AT_START,
  AT_TEXT,
  BARRIER_WORDS,
  END_TEXT,
  FIELDS,
  FIRST,
  HASH,
  START,
  START_TEXT,
  STOP_AT,
  siftWords,
} from "./sift-words.ts";
import { pairKey, saltedHash } from "./token-hash.ts";
import { AT_OPEN, AT_WHOLE, CLASS, END, ENDS, PLACE, TAPE_ROOM, WORDS, goOn, writeWords, writeWordsCarefully } from "./word-tape.ts";

/** A place whose key the filter may know: from a place in one piece to a place in the same or a later one. */
export interface Hit {
  readonly key: number;
  readonly startPiece: number;
  readonly start: number;
  readonly endPiece: number;
  readonly end: number;
  /** The number of its first token in the order of reading: hits that overlap are near each other. */
  readonly at: number;
}

/** What a piece holds besides words: told by `readText`, so that only such pieces are looked at again. */
export const HAS_AT_SIGN: number = AT_SIGN;
export const HAS_DIGITS: number = DIGIT;
export const HAS_UNSPACED: number = UNSPACED;

const REACH = 4;
/** Words in lower case are names seldom enough to ask for more. */
const LOWER_REACH = 2;
const FEWEST_DIGITS = 7;
/** As many entries are sifted before what passed is paired. */
const SIFTED_AT_ONCE = 512;
/** The class of a text's end whose only word goes on in the next text ("N", "oé", "mie"): `END` and the bit that sift-words.ts knows. */
const GOES_ON: number = END | DIGIT;

// One scan for all readings of a script, with functions that are always the same, because those alone the browser makes fast. Numbers that
// change all the time stand in typed arrays: as plain variables each new value would be an object.
const passed = new Int32Array((2 * SIFTED_AT_ONCE + 2) * FIELDS);
const state = new Int32Array(5);
/** What `beginScan` was given. */
let filter: NameFilter;
let continues: (piece: number) => boolean = () => false;
/** What is on the tape, and the number of its first piece; the others follow one by one. */
const texts: string[] = [];
let firstPiece = 0;
let hits: Hit[] = [];
/** How far the tape is written, and up to where it was sifted. */
let written = 0;
let sifted = 0;
/** How far `passed` is filled, and up to where it was paired. */
let filled = 0;
let paired = 0;
/** The text whose last word may go on in the next, undefined when it ended between words; where that word begins. */
let openText: string | undefined;
let openPiece = 0;
let openStart = 0;

/** Begins a reading, and forgets the one before; `nextContinues` says whether a piece goes on in the line of the piece before, and is asked rarely. */
export function beginScan(nextFilter: NameFilter, nextContinues: (piece: number) => boolean): void {
  filter = nextFilter;
  continues = nextContinues;
  hits = [];
  written = sifted = filled = paired = texts.length = 0;
  state.fill(0);
  openText = undefined;
}

/** Reads a part of a piece's text, of less than `TAPE_ROOM` characters and cut only behind a space; answers what else it holds (`HAS_…`). */
export function readText(text: string, piece: number, from: number, to: number): number {
  if (from >= to) return 0;
  if (from > 0 || written + to - from >= TAPE_ROOM) flush();
  if (from > 0) state[AT_START] = from;
  else if (openText !== undefined) readWhole(openText, text, piece);
  if (written === 0) state[AT_TEXT] = firstPiece = piece;
  const entry = written;
  let done = writeWords(text, from, to, entry);
  if ((done & ODD) !== 0) done = writeWordsCarefully(text, from, to, entry);
  written = done >>> PLACE;
  texts.push(text);
  const isOnlyWord = written - entry === 1;
  keepOpen(text, piece, isOnlyWord ? from : ((ENDS[written - 2] as number) >> PLACE) + 1, to, isOnlyWord);
  let digits = 0;
  if ((done & DIGIT) !== 0) for (let each = entry; each < written; each++) if (((ENDS[each] as number) & CLASS) === DIGIT) digits++;
  return (done & (HAS_AT_SIGN | HAS_UNSPACED)) | (digits < FEWEST_DIGITS ? 0 : HAS_DIGITS);
}

/** Ends the line: nothing read later belongs to what was read before. */
export function endLine(): void {
  flush();
  openText = undefined;
  state[AT_NUMBER] = (state[AT_NUMBER] as number) + BARRIER_WORDS;
}

/** The hits since they were last taken. */
export function takeHits(): readonly Hit[] {
  flush();
  const taken = hits;
  hits = [];
  return taken;
}

/** Sifts and pairs all that was written, and begins the tape anew. */
function flush(): void {
  sift(written);
  pair();
  written = sifted = texts.length = 0;
}

/** Sifts the tape up to an entry. */
function sift(to: number): void {
  while (sifted < to) {
    const until = Math.min(to, sifted + SIFTED_AT_ONCE);
    filled = siftWords(sifted, until, filter, passed, filled, state);
    sifted = until;
    if (filled > SIFTED_AT_ONCE * FIELDS) pair();
  }
}

/** Pairs the words that passed since the last time, and keeps only what the next word may still be paired with. */
function pair(): void {
  for (let later = paired; later < filled; later += FIELDS) {
    for (let earlier = later - FIELDS; earlier >= 0; earlier -= FIELDS) {
      const apart = at(later) - at(earlier);
      if (apart > REACH) break;
      if (!mayKnowPair(filter, at(earlier + HASH), at(later + HASH)) || !mayBelong(caseAt(earlier), caseAt(later), apart)) continue;
      hits.push({
        key: pairKey(at(earlier + HASH), at(later + HASH)),
        at: at(earlier),
        startPiece: at(earlier + START_TEXT),
        start: at(earlier + START),
        endPiece: at(later + END_TEXT),
        end: at(later + STOP_AT),
      });
    }
  }
  let kept = filled;
  while (kept > 0 && filled - kept < SIFTED_AT_ONCE && (state[AT_NUMBER] as number) - at(kept - FIELDS) < REACH) caseAt((kept -= FIELDS));
  passed.copyWithin(0, kept, filled);
  paired = filled -= kept;
}

function at(field: number): number {
  return passed[field] as number;
}

/** The case of a word that passed: looked up only for those of a pair that may be known, which few are. */
function caseAt(word: number): number {
  const known = at(word + FIRST);
  if (known > 0) return known;
  const first = caseOf((texts[at(word + START_TEXT) - firstPiece] as string).charCodeAt(at(word + START)));
  // An initial is one capital, or a letter without case, and a full stop; it need not pass the gate.
  return (passed[word + FIRST] = known === 0 || first & CAPITAL ? first : NEITHER);
}

/** Reads the word that the text before ended in on into this one ("No" + "émie"): the whole of it is a word as well. */
function readWhole(before: string, text: string, piece: number): void {
  const end = goOn(text, state);
  const hash = saltedHash(state[AT_WHOLE] as number, filter.salt);
  if (end === 0 || !passesGate(filter, hash)) return;
  sift(written);
  passed.set([(state[AT_NUMBER] as number) + 1, hash, openPiece, openStart, piece, end, caseOf(before.charCodeAt(openStart))], filled);
  filled += FIELDS;
}

/**
 * The last word of a text stays open for the next text, but not in lower case, where hardly any name is split and most words would be looked
 * at twice; syllable by syllable it grows, and is one step of the line however many texts it has.
 */
function keepOpen(text: string, piece: number, start: number, to: number, isOnlyWord: boolean): void {
  if (isOnlyWord && start < to && openText !== undefined && continues(piece)) {
    ENDS[written - 1] = (to << PLACE) | GOES_ON;
    state[AT_OPEN] = state[AT_WHOLE] as number;
  } else if (start >= to || caseOf(text.charCodeAt(start)) === LOWER) openText = undefined;
  else {
    openText = text;
    openPiece = piece;
    openStart = start;
    state[AT_OPEN] = WORDS[written - 1] as number;
  }
}

const LOWER = 1;
const CAPITAL = 2;
const BOTH = LOWER | CAPITAL;
const NEITHER = 4;
/** Scripts with two cases end here, but for rarities, which may stand beside both. */
const CASES = new Uint8Array(0x600);

/** The case of a code unit; letters of scripts without case may stand beside both. */
function caseOf(unit: number): number {
  const known = unit < CASES.length ? (CASES[unit] as number) : BOTH;
  if (known !== 0) return known;
  const letter = String.fromCharCode(unit);
  return (CASES[unit] = (letter === letter.toUpperCase() ? CAPITAL : 0) | (letter === letter.toLowerCase() ? LOWER : 0));
}

/** True when two words may be of one name: both capitalised, or both in lower case and near. */
function mayBelong(one: number, other: number, apart: number): boolean {
  return (one & other & CAPITAL) !== 0 || ((one & other & LOWER) !== 0 && apart <= LOWER_REACH);
}
