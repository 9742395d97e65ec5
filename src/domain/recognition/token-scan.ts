/* oxlint-disable max-lines-per-function -- one state shared by short functions; as a class it would be slower and weigh more in every page */
/**
 * Reads text piece by piece (a text node each) and reports the few places where the filter may know a name.
 *
 * Example, with Noémie Levain in the filter: scan.read("Yesterday Noé", 0) and scan.read("mie LEVAIN spoke", 1) give one hit
 * that starts in piece 0 and ends in piece 1, because "noemie" and "levain" pass the gate and their pair is known to the filter.
 *
 * Every word of every page goes through here, so it does nothing but fold, hash and look at one bit. Whether two pieces stand in one line
 * is asked only after a hit; whether the hit is a name, in the background. Tokens that pass the gate are paired with those
 * up to `REACH` tokens before, which leaves room for particles and second names. A barrier counts as many tokens.
 */
import {
  AT_SIGN,
  BARRIER,
  DIGIT,
  GAP,
  IGNORED,
  LAST_CLASS,
  LETTERS,
  SEVERAL,
  STOP,
  UNSEEN,
  UNSPACED,
  lettersAt,
  readUnit,
} from "../name/name-fold.ts";
import { mayKnow, passesGate } from "./name-filter.ts";
import type { NameFilter } from "./name-filter.ts";
import { FACTOR, pairHigh, pairKey, pairLow } from "./token-hash.ts";

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

/** A reading of one stretch of pieces. */
export interface TokenScan {
  /** Reads a part of a piece's text, cut only behind a space; answers what else it holds (`HAS_…`). */
  read(text: string, piece: number, from?: number, to?: number): number;
  /** Ends the line: nothing read later belongs to what was read before. */
  endLine(): void;
  /** The hits since they were last taken. */
  take(): readonly Hit[];
}

/** What a piece holds besides words: told by `read`, so that only such pieces are looked at again. */
export const HAS_AT_SIGN = 1;
export const HAS_DIGITS = 2;
export const HAS_UNSPACED = 4;

const REACH = 4;
/** Words in lower case are names seldom enough to ask for more. */
const LOWER_REACH = 2;
const BARRIER_TOKENS = 8;
const SHORT_TOKEN = 3;
const FEWEST_DIGITS = 7;
/** Fields of one token that passed the gate: its number, hash, piece and place of its start, piece and place of its end, and its case. */
const FIELDS = 7;
const ROOM = 256 * FIELDS;

/** Begins a reading; `continues` says whether a piece goes on in the line of the piece before, and is asked rarely. */
export function tokenScan(filter: NameFilter, continues: (piece: number) => boolean): TokenScan {
  const { gateWords: gates, salt, shift } = filter;
  const passed = new Int32Array(ROOM);
  let hits: Hit[] = [];
  let filled = 0;
  /** Up to where `passed` was paired. */
  let paired = 0;
  let ordinal = 0;
  /** The token that the piece before ended in, when it ended in a letter: it may go on in this piece. */
  let open = false;
  let openHash = 0;
  let openPiece = 0;
  let openStart = 0;
  let openFirst = 0;
  let gluedHash = 0;

  /** Pairs the tokens that passed the gate since the last time, and keeps only what the next token may still be paired with. */
  const at = (field: number): number => passed[field] as number;
  const pair = (): void => {
    for (let later = paired; later < filled; later += FIELDS) {
      const number = passed[later] as number;
      for (let earlier = later - FIELDS; earlier >= 0 && number - (passed[earlier] as number) <= REACH; earlier -= FIELDS) {
        if (!mayBelong(passed[earlier + 6] as number, passed[later + 6] as number, number - (passed[earlier] as number))) continue;
        const one = passed[earlier + 1] as number;
        const other = passed[later + 1] as number;
        if (mayKnow(filter, pairHigh(one, other), pairLow(one, other))) {
          const key = pairKey(one, other);
          hits.push({
            key,
            at: at(earlier),
            startPiece: at(earlier + 2),
            start: at(earlier + 3),
            endPiece: at(later + 4),
            end: at(later + 5),
          });
        }
      }
    }
    paired = filled;
    while (paired > 0 && ordinal - (passed[paired - FIELDS] as number) < REACH) paired -= FIELDS;
    passed.copyWithin(0, paired, filled);
    filled -= paired;
    paired = filled;
  };

  const pass = (hash: number, startPiece: number, start: number, endPiece: number, end: number, first: number): void => {
    if (filled === ROOM) pair();
    passed[filled] = ordinal;
    passed[filled + 1] = hash;
    passed[filled + 2] = startPiece;
    passed[filled + 3] = start;
    passed[filled + 4] = endPiece;
    passed[filled + 5] = end;
    passed[filled + 6] = caseOf(first);
    filled += FIELDS;
  };

  /** Hashes on, over everything that belongs to a token; answers where the token ends, and leaves its hash in `gluedHash`. */
  const glue = (text: string, from: number, to: number, begun: number): number => {
    let at = from;
    gluedHash = begun;
    for (; at < to; at++) {
      const unit = text.charCodeAt(at);
      const read = LETTERS[unit] || readUnit(unit);
      if (isBetween(read, text, at)) break;
      gluedHash = hashOn(gluedHash, text, at, read);
    }
    return at;
  };

  /** Ends a piece: its last token counts, and stays open for the next piece. */
  const endPiece = (hash: number, piece: number, start: number, end: number, whole: boolean, first: number): void => {
    if (end > start && hash === salt) return;
    const wasOpen = open;
    open = end > start;
    if (!open) return;
    ordinal++;
    if (passesGate(filter, hash)) pass(hash, piece, start, piece, end, first);
    if (whole && wasOpen && continues(piece)) {
      // Syllable by syllable: the token grows, and is one step of the line however many pieces it has.
      openHash = gluedHash;
      ordinal--;
    } else {
      openHash = hash;
      openPiece = piece;
      openStart = start;
      openFirst = first;
    }
  };

  const read = (text: string, piece: number, from = 0, to = text.length): number => {
    if (from >= to) return 0;
    let tokens = ordinal;
    let holds = 0;
    let digits = 0;
    let at = from;
    let start = from;
    let hash = salt;
    if (open && from === 0) {
      // The token that the piece before ended in may go on here ("No" + "émie"): the whole of it is a token as well.
      let whole = openHash;
      let letter = GAP;
      while (at < to && (letter = LETTERS[text.charCodeAt(at)] as number) > LAST_CLASS) {
        hash = Math.imul(hash ^ letter, FACTOR);
        whole = Math.imul(whole ^ letter, FACTOR);
        at++;
      }
      gluedHash = whole;
      const end = at < to && letter !== GAP ? glue(text, at, to, whole) : at;
      if (end > 0 && passesGate(filter, gluedHash)) {
        ordinal++;
        pass(gluedHash, openPiece, openStart, piece, end, openFirst);
        ordinal--;
      }
    }
    for (;;) {
      let letter = GAP;
      while (at < to && (letter = LETTERS[text.charCodeAt(at)] as number) > LAST_CLASS) {
        hash = Math.imul(hash ^ letter, FACTOR);
        at++;
      }
      if (at >= to) break;
      if (letter === UNSEEN) {
        readUnit(text.charCodeAt(at));
        continue;
      }
      if (letter !== GAP && !isBetween(letter, text, at)) {
        hash = hashOn(hash, text, at++, letter);
        continue;
      }
      if (at > start) {
        tokens++;
        const bit = hash >>> shift;
        if (((gates[bit >>> 5] as number) & (1 << bit)) !== 0 || (letter === STOP && at === start + 1)) {
          const first = text.charCodeAt(start);
          if (letter !== STOP || at > start + 1 || caseOf(first) === CAPITAL) {
            ordinal = tokens;
            pass(hash, piece, start, piece, at, first);
          }
        }
        hash = salt;
      }
      if (letter !== GAP) {
        if (letter === BARRIER || (letter === STOP && at - start > SHORT_TOKEN)) tokens += BARRIER_TOKENS;
        else if (letter === DIGIT) digits++;
        else if (letter === AT_SIGN) {
          holds |= HAS_AT_SIGN;
          tokens += BARRIER_TOKENS;
        } else if (letter === UNSPACED) holds |= HAS_UNSPACED;
      }
      start = ++at;
    }
    ordinal = tokens;
    endPiece(hash, piece, start, to, start === 0, text.charCodeAt(start));
    return digits < FEWEST_DIGITS ? holds : holds | HAS_DIGITS;
  };

  return {
    read,
    endLine: () => {
      pair();
      open = false;
      ordinal += BARRIER_TOKENS;
    },
    take: () => {
      pair();
      const taken = hits;
      hits = [];
      return taken;
    },
  };
}

/** True for what stands between tokens; accents on their own and characters of several letters belong to the token. */
function isBetween(read: number, text: string, at: number): boolean {
  return read <= LAST_CLASS && read !== IGNORED && (read !== SEVERAL || lettersAt(text, at) === "");
}

function hashOn(hash: number, text: string, at: number, read: number): number {
  if (read === IGNORED) return hash;
  if (read !== SEVERAL) return Math.imul(hash ^ read, FACTOR);
  for (const letter of lettersAt(text, at)) hash = Math.imul(hash ^ letter.charCodeAt(0), FACTOR);
  return hash;
}

const LOWER = 1;
const CAPITAL = 2;

const BOTH = LOWER | CAPITAL;
/** Scripts with two cases end here, but for rarities, which may stand beside both. */
const CASES = new Uint8Array(0x600);

/** The case of a code unit; letters of scripts without case may stand beside both. */
function caseOf(unit: number): number {
  const known = unit < CASES.length ? (CASES[unit] as number) : BOTH;
  if (known !== 0) return known;
  const letter = String.fromCharCode(unit);
  return (CASES[unit] = (letter === letter.toUpperCase() ? CAPITAL : 0) | (letter === letter.toLowerCase() ? LOWER : 0));
}

/** True when two tokens may be of one name: both capitalised, or both in lower case and near. */
function mayBelong(one: number, other: number, apart: number): boolean {
  return (one & other & CAPITAL) !== 0 || ((one & other & LOWER) !== 0 && apart <= LOWER_REACH);
}
