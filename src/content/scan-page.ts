/**
 * Reads a part of the page, a little at a time, and gathers what the filter may know: names in texts and attributes, links, addresses.
 *
 * Example: for (const pause of readPart(document.body, reading)) … ; every pause is a moment at which reading may be
 * interrupted, well under a millisecond after the last; `reading.finds` then holds the places found so far.
 */
import { HAS_AT_SIGN, HAS_DIGITS, HAS_UNSPACED, tokenScan } from "../domain/recognition/token-scan.ts";
import {
  canonicalEmail,
  canonicalHandle,
  canonicalLink,
  canonicalPhone,
  handleIn,
  siteOf,
} from "../domain/recognition/canonical-address.ts";
import { mayKnow } from "../domain/recognition/name-filter.ts";
import type { NameFilter } from "../domain/recognition/name-filter.ts";
import type { CandidateKind } from "../domain/recognition/page-report.ts";
import { EMAIL, HANDLE, LINK, PHONE, textKey } from "../domain/recognition/token-hash.ts";
import { unspacedHits } from "../domain/recognition/unspaced-scan.ts";
import type { Place } from "./describe-candidate.ts";
import { DATA, sameLine } from "./page-lines.ts";

/** A place whose key the filter may know. */
export interface Find {
  readonly kind: CandidateKind;
  readonly key: number;
  readonly at: number;
  readonly place: Place;
  /** What an attribute or a link of the element says, and where in it; absent for text of the page. */
  readonly said?: string;
}

/** What is being read with which filter, and what was found. */
export interface Reading {
  readonly filter: NameFilter;
  readonly finds: Find[];
  /** Open shadow roots met on the way: parts of their own. */
  readonly roots: ShadowRoot[];
}

/** A part of the page that is read for itself. */
export type Part = Element | ShadowRoot;

/** So many characters, with a toll for each node, are read between two pauses: about half a millisecond of work. */
const BETWEEN_PAUSES = 12_000;
const NODE_TOLL = 60;
const LONG_TEXT = 8000;
const ELEMENTS_BETWEEN_PAUSES = 400;
const EMAIL_TEXT = /[^\s@<>()[\],;:"'«»]+@[\w-]+(?:\.[\w-]+)+/g;
const HANDLE_TEXT = /(?<![\w@.])@[\w.-]{2,64}(?:@[\w.-]+\.\w+)?/g;
const PHONE_TEXT = /\+?\(?\d[\d\s()./-]{5,20}\d/g;
/** In page data: addresses, also with escaped slashes, and handles. */
const DATA_LINK = /https?:[^"\s]+/g;
const DATA_HANDLE = /(?<=_handle":")[^"]+/g;
/** Spaces and dots between two elements. */
const SHORT_GAP = 4;
/** Further than any two tokens of one name. */
const BEYOND = 8;
/** Numbers the places of one visit in the order of reading. */
let places = 0;

/** Reads everything under a root: names first, then links, attributes and shadow roots. */
export function* readPart(root: Part, reading: Reading): Generator<void> {
  yield* readTexts(root, reading);
  yield* each(root, "a[href],area[href]", (element) => readLink(element as HTMLAnchorElement, reading));
  const scan = tokenScan(reading.filter, () => false);
  yield* each(root, "[title],[alt],[aria-label]", (element) => {
    for (const name of ["title", "alt", "aria-label"]) {
      const said = element.getAttribute(name);
      if (!said) continue;
      scan.read(said, 0);
      scan.endLine();
      for (const { key, start, end } of [...scan.take(), ...unspacedHits(said, reading.filter)])
        note(reading, "name", key, element, start, element, end, said);
    }
  });
  yield* each(root, "*", ({ shadowRoot }) => {
    if (shadowRoot) reading.roots.push(shadowRoot);
  });
}

function* each(root: Part, selector: string, read: (element: Element) => void): Generator<void> {
  if (root instanceof Element && root.matches(selector)) read(root);
  let count = 0;
  for (const element of root.querySelectorAll(selector)) {
    read(element);
    if (++count % ELEMENTS_BETWEEN_PAUSES === 0) yield;
  }
  yield;
}

function* readTexts(root: Part, reading: Reading): Generator<void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const nodeOf = (piece: number): Text => nodes[piece] as Text;
  const scan = tokenScan(reading.filter, (piece) => sameLine(nodeOf(piece - 1), nodeOf(piece)));
  const before = places;
  let left = BETWEEN_PAUSES;
  const take = (): void => {
    for (const { key, at, startPiece, start, endPiece, end } of scan.take()) {
      places = before + at;
      note(reading, "name", key, nodeOf(startPiece), start, nodeOf(endPiece), end);
    }
    left = BETWEEN_PAUSES;
  };
  const unspaced = unspacedLine(reading);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const text = node.data;
    const { length } = text;
    const piece = nodes.push(node) - 1;
    if (length > LONG_TEXT && node.parentElement?.matches(`script:not(${DATA}),style`)) continue;
    let holds = 0;
    let from = 0;
    while (length - from > LONG_TEXT) {
      const to = text.indexOf(" ", from + LONG_TEXT / 2) + 1 || length;
      holds |= scan.read(text, piece, from, to);
      from = to;
      take();
      yield;
    }
    holds |= scan.read(text, piece, from);
    if (holds !== 0) readRarities(node, text, holds, reading);
    unspaced(holds & HAS_UNSPACED, node);
    left -= length - from + NODE_TOLL;
    if (left < 0) {
      take();
      yield;
      // The page took the node away meanwhile: what is left will be read when the page says what changed.
      if (!node.isConnected) return;
    }
  }
  unspaced(0);
  take();
}

/** Gathers the texts of a line that hold characters of scripts without spaces, since 山<b>田</b> is one name, and reads each line at its end. */
function unspacedLine(reading: Reading): (holds: number, node?: Text) => void {
  let line: Text[] = [];
  return (holds, node) => {
    const last = line.at(-1);
    const goesOn = node !== undefined && (holds !== 0 || (last && node.length < SHORT_GAP));
    if (last && !(goesOn && sameLine(last, node))) {
      for (const { key, start, end } of unspacedHits(line.map(({ data }) => data).join(""), reading.filter)) {
        note(reading, "name", key, ...placeIn(line, start), ...placeIn(line, end));
      }
      line = [];
    }
    if (goesOn) line.push(node);
  };
}

/** The text of a line in which a place of the whole line lies or ends, and the place in that text. */
function placeIn(line: readonly Text[], at: number): readonly [Text, number] {
  let from = at;
  const node = line.find(({ length }) => from <= length || ((from -= length), false));
  return [node ?? (line[0] as Text), from];
}

/** Keeps a place if the filter may know what stands there. */
function note(
  reading: Reading,
  kind: CandidateKind,
  key: number,
  start: Node,
  startOffset: number,
  end: Node,
  endOffset: number,
  said?: string,
): void {
  if (mayKnow(reading.filter, key))
    reading.finds.push({ kind, key, at: places, place: { start, startOffset, end, endOffset }, ...(said === undefined ? {} : { said }) });
  places += BEYOND;
}

/** Addresses, numbers, handles and unspaced names: looked for only in texts that hold their characters. */
function readRarities(node: Text, text: string, holds: number, reading: Reading): void {
  const { filter } = reading;
  const all = (kind: CandidateKind, sign: string, pattern: RegExp, canonical: (text: string) => string | undefined): void => {
    for (const { 0: printed, index } of text.matchAll(pattern)) {
      const said = canonical(printed);
      if (said !== undefined) note(reading, kind, textKey(sign, said, filter.salt), node, index, node, index + printed.length);
    }
  };
  if (holds & HAS_AT_SIGN) {
    all("email", EMAIL, EMAIL_TEXT, canonicalEmail);
    all("handle", HANDLE, HANDLE_TEXT, canonicalHandle);
  }
  if (node.parentElement?.matches(DATA)) {
    all("link", LINK, DATA_LINK, (printed) => canonicalLink(printed.replace(/\\/g, "")));
    all("handle", HANDLE, DATA_HANDLE, canonicalHandle);
  }
  if (holds & HAS_DIGITS) all("phone", PHONE, PHONE_TEXT, canonicalPhone);
  if (holds & HAS_UNSPACED)
    for (const { key, start, end } of unspacedHits(text, filter)) note(reading, "name", key, node, start, node, end);
}

/** A link's page and its site, or its e-mail address or number. */
function readLink(element: HTMLAnchorElement, reading: Reading): void {
  const { href } = element;
  const say = (kind: CandidateKind, sign: string, said: string | undefined): void => {
    if (said !== undefined) note(reading, kind, textKey(sign, said, reading.filter.salt), element, 0, element, href.length, href);
  };
  if (href.startsWith("http")) {
    const link = canonicalLink(href);
    say("link", LINK, link);
    if (link?.includes("/")) say("link", LINK, siteOf(link));
    say("handle", HANDLE, link && handleIn(link));
  } else if (href.startsWith("mailto:")) for (const one of href.split(/[:,;?&=]/)) say("email", EMAIL, canonicalEmail(one));
  else if (href.startsWith("tel:")) say("phone", PHONE, canonicalPhone(href));
}
