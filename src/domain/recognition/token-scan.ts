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
  LAST_PLAIN,
  LETTERS,
  SEVERAL,
  STOP,
  lettersAt,
  readUnit,
} from "../name/name-fold.ts";
import { AT, FILLED, HASH, START, TOKEN_FIELDS, TOKEN_ROOM, hashLetters, hashTokens } from "./hash-tokens.ts";
import { mayKnowPair, passesGate } from "./name-filter.ts";
import type { NameFilter } from "./name-filter.ts";
import { FACTOR, pairKey } from "./token-hash.ts";

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
  read(text: string, piece: number, from: number, to: number): number;
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
/** Fields of the token that the piece before ended in: whether there is one, its hash, piece, place and first letter. */
const IS_OPEN = 0;
const OPEN_HASH = 1;
const OPEN_PIECE = 2;
const OPEN_START = 3;
const OPEN_FIRST = 4;
/** The hash of that token with what the next piece begins with. */
const WHOLE_HASH = 5;

/** Begins a reading; `continues` says whether a piece goes on in the line of the piece before, and is asked rarely. */
export function tokenScan(filter: NameFilter, continues: (piece: number) => boolean): TokenScan {
  const { gateWords, salt, shift } = filter;
  // Hashes stand in typed arrays, because as plain variables of a closure each new value would be an object.
  const passed = new Int32Array(ROOM + FIELDS);
  const tokens = new Int32Array(TOKEN_ROOM + TOKEN_FIELDS);
  const state = new Int32Array(4);
  const open = new Int32Array(6);
  let hits: Hit[] = [];
  let filled = 0;
  /** Up to where `passed` was paired. */
  let paired = 0;
  let ordinal = 0;
  let digits = 0;
  let holds = 0;

  const at = (field: number): number => passed[field] as number;

  /** Pairs the tokens that passed the gate since the last time, and keeps only what the next token may still be paired with. */
  const pair = (): void => {
    for (let later = paired; later < filled; later += FIELDS) {
      for (let earlier = later - FIELDS; earlier >= 0; earlier -= FIELDS) {
        const apart = at(later) - at(earlier);
        if (apart > REACH) break;
        if (!mayBelong(at(earlier + 6), at(later + 6), apart) || !mayKnowPair(filter, at(earlier + 1), at(later + 1))) continue;
        const key = pairKey(at(earlier + 1), at(later + 1));
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
    let kept = filled;
    while (kept > 0 && filled - kept < ROOM / 2 && ordinal - at(kept - FIELDS) < REACH) kept -= FIELDS;
    passed.copyWithin(0, kept, filled);
    filled -= kept;
    paired = filled;
  };

  /** Keeps a token whose hash stands at the next free place already. */
  const pass = (startPiece: number, start: number, endPiece: number, end: number, first: number): void => {
    passed[filled] = ordinal;
    passed[filled + 2] = startPiece;
    passed[filled + 3] = start;
    passed[filled + 4] = endPiece;
    passed[filled + 5] = end;
    passed[filled + 6] = caseOf(first);
    filled += FIELDS;
    if (filled >= ROOM) pair();
  };

  /** Looks which of the tokens read so far pass the gate, numbers them, and notes what else stands between them. */
  const sift = (text: string, piece: number): void => {
    const end = state[FILLED] as number;
    for (let token = 0; token < end; token += TOKEN_FIELDS) {
      const bit = (tokens[token] as number) >>> shift;
      const letter = tokens[token + 3] as number;
      ordinal++;
      if (((gateWords[bit >>> 5] as number) & (1 << bit)) !== 0 || letter === STOP) {
        const from = tokens[token + 1] as number;
        const to = tokens[token + 2] as number;
        // An initial is one capital and a full stop; it need not pass the gate.
        if (to > from && (letter !== STOP || passesGate(filter, tokens[token] as number) || (to === from + 1 && isCapital(text, from)))) {
          passed[filled + 1] = tokens[token] as number;
          pass(piece, from, piece, to, text.charCodeAt(from));
        }
        if (letter === STOP && to - from > SHORT_TOKEN) ordinal += BARRIER_TOKENS;
      }
      if (letter > STOP) {
        if (letter === DIGIT) digits++;
        else holds |= letter === AT_SIGN ? HAS_AT_SIGN : HAS_UNSPACED;
      }
      if (letter === BARRIER || letter === AT_SIGN) ordinal += BARRIER_TOKENS;
    }
    state[FILLED] = 0;
  };

  /** Takes the character that stopped the loop: looks it up, or reads it as part of the token; false when it stands between tokens. */
  const readOdd = (text: string): boolean => {
    const place = state[AT] as number;
    const unit = text.charCodeAt(place);
    const letter = LETTERS[unit] || readUnit(unit);
    if (letter > LAST_CLASS || letter <= LAST_PLAIN) return true;
    const letters = letter === SEVERAL ? lettersAt(text, place) : "";
    for (let each = 0; each < letters.length; each++) state[HASH] = Math.imul((state[HASH] as number) ^ letters.charCodeAt(each), FACTOR);
    state[AT] = place + 1;
    return letter === IGNORED || letters !== "";
  };

  /** Reads the token that the piece before ended in on into this piece ("No" + "émie"): the whole of it is a token as well. */
  const readWhole = (text: string, piece: number, to: number): void => {
    state[HASH] = open[OPEN_HASH] as number;
    const end = hashLetters(text, to, state);
    open[WHOLE_HASH] = state[HASH];
    if (end === 0 || !passesGate(filter, state[HASH])) return;
    ordinal++;
    passed[filled + 1] = state[HASH];
    pass(open[OPEN_PIECE] as number, open[OPEN_START] as number, piece, end, open[OPEN_FIRST] as number);
    ordinal--;
  };

  /** The last token of a piece stays open for the next piece. */
  const keepOpen = (text: string, piece: number, start: number, hash: number): void => {
    if (start === 0 && open[IS_OPEN] === 1 && continues(piece)) {
      // Syllable by syllable: the token grows, and is one step of the line however many pieces it has.
      open[OPEN_HASH] = open[WHOLE_HASH] as number;
      ordinal--;
      return;
    }
    open[IS_OPEN] = 1;
    open[OPEN_HASH] = hash;
    open[OPEN_PIECE] = piece;
    open[OPEN_START] = start;
    open[OPEN_FIRST] = text.charCodeAt(start);
  };

  const read = (text: string, piece: number, from: number, to: number): number => {
    if (from >= to) return 0;
    if (open[IS_OPEN] === 1 && from === 0) readWhole(text, piece, to);
    digits = 0;
    holds = 0;
    state[AT] = from;
    state[START] = from;
    state[HASH] = salt;
    for (;;) {
      hashTokens(text, to, salt, state, tokens);
      if (state[AT] >= to) break;
      if ((state[FILLED] as number) >= TOKEN_ROOM) sift(text, piece);
      else if (!readOdd(text)) endToken(state[AT] - 1);
    }
    const start = state[START];
    const hash = state[HASH];
    const ends = start < to && hash !== salt;
    if (ends) endToken(to);
    sift(text, piece);
    if (ends) keepOpen(text, piece, start, hash);
    else if (start >= to) open[IS_OPEN] = 0;
    return digits < FEWEST_DIGITS ? holds : holds | HAS_DIGITS;
  };

  /** Ends a token before a character that the loop could not judge, or at the end of the piece. */
  const endToken = (at: number): void => {
    const end = state[FILLED] as number;
    const place = state[AT] as number;
    tokens[end] = state[HASH] as number;
    tokens[end + 1] = state[START] as number;
    tokens[end + 2] = at;
    tokens[end + 3] = GAP;
    state[FILLED] = end + TOKEN_FIELDS;
    state[START] = place;
    state[HASH] = salt;
  };

  return {
    read,
    endLine: () => {
      pair();
      open[IS_OPEN] = 0;
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

/** True for a capital, which an initial has to be. */
function isCapital(text: string, at: number): boolean {
  return caseOf(text.charCodeAt(at)) === CAPITAL;
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
