/**
 * Reads a part of the page, a little at a time, and gathers what the filter may know: names in texts and attributes, links, addresses.
 *
 * Example: for (const pause of readParts([document.body], reading)) … ; every pause is a moment at which reading may be
 * interrupted, well under a millisecond after the last; `reading.finds` then holds the places found so far.
 */
import { HAS_AT_SIGN, HAS_DIGITS, HAS_UNSPACED, tokenScan } from "../domain/recognition/token-scan.ts";
import type { TokenScan } from "../domain/recognition/token-scan.ts";
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

/** Reads parts of the page: names first, then links and attributes. */
export function* readParts(roots: readonly Part[], reading: Reading): Generator<void> {
  yield* readTexts(roots, reading);
  const said = tokenScan(reading.filter, () => false);
  const { origin } = new URL(document.baseURI);
  for (const root of roots) {
    yield* each(root, "a[href],area[href],[title],[alt],[aria-label]", (element) => {
      const href = element.getAttribute("href");
      if (href) readLink(element, href, origin, reading);
      readAttributes(element, said, reading);
    });
  }
}

/** Does something with every element of a part that a selector means, resting now and then. */
export function* each(root: Part, selector: string, read: (element: Element) => void): Generator<void> {
  if (root instanceof Element && root.matches(selector)) read(root);
  let left = ELEMENTS_BETWEEN_PAUSES;
  for (const element of root.querySelectorAll(selector)) {
    read(element);
    if (--left === 0) {
      left = ELEMENTS_BETWEEN_PAUSES;
      yield;
    }
  }
}

function* readTexts(roots: readonly Part[], reading: Reading): Generator<void> {
  const nodes: Text[] = [];
  const nodeOf = (piece: number): Text => nodes[piece] as Text;
  const scan = tokenScan(reading.filter, (piece) => sameLine(nodeOf(piece - 1), nodeOf(piece)));
  const unspaced = unspacedLine(reading);
  const before = places;
  let left = BETWEEN_PAUSES;
  const take = (): void => {
    for (const { key, at, startPiece, start, endPiece, end } of scan.take()) {
      places = before + at;
      note(reading, "name", key, nodeOf(startPiece), start, nodeOf(endPiece), end);
    }
    left = BETWEEN_PAUSES;
  };
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let node: Text | null;
    while ((node = walker.nextNode() as Text | null)) {
      const text = node.data;
      const piece = nodes.push(node) - 1;
      let holds = 0;
      if (text.length <= LONG_TEXT) holds = scan.read(text, piece);
      else if (!node.parentElement?.matches(`script:not(${DATA}),style`)) {
        for (let from = 0, to = 0; from < text.length; from = to) {
          to = text.indexOf(" ", from + LONG_TEXT / 2) + 1 || text.length;
          holds |= scan.read(text, piece, from, to);
          take();
          yield;
        }
      }
      if (holds !== 0) readRarities(node, text, holds, reading);
      unspaced(holds & HAS_UNSPACED, node);
      left -= text.length + NODE_TOLL;
      if (left < 0) {
        take();
        yield;
        // The page took the node away meanwhile: what is left will be read when the page says what changed.
        if (!node.isConnected) break;
      }
    }
    scan.endLine();
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
function readLink(element: Element, printed: string, origin: string, reading: Reading): void {
  if (printed.startsWith("#")) return;
  // To have the browser resolve an address is dear, and most are whole already or begin at the root of the site.
  const href = /^(?:https?:|mailto:|tel:)/.test(printed)
    ? printed
    : /^\/(?!\/)/.test(printed)
      ? origin + printed
      : (element as HTMLAnchorElement).href;
  const say = (kind: CandidateKind, sign: string, said: string | undefined): void => {
    if (said) note(reading, kind, textKey(sign, said, reading.filter.salt), element, 0, element, href.length, href);
  };
  if (/^http/i.test(href)) {
    const link = canonicalLink(href);
    if (link === undefined) return;
    say("link", LINK, link);
    if (link.includes("/")) say("link", LINK, siteOf(link));
    say("handle", HANDLE, handleIn(link));
  } else if (/^mailto:/i.test(href)) for (const one of href.split(/[:,;?&=]/)) say("email", EMAIL, canonicalEmail(one));
  else if (/^tel:/i.test(href)) say("phone", PHONE, canonicalPhone(href));
}

function readAttributes(element: Element, scan: TokenScan, reading: Reading): void {
  for (const name of ["title", "alt", "aria-label"]) {
    const said = element.getAttribute(name);
    if (!said) continue;
    scan.read(said, 0);
    scan.endLine();
    for (const hits of [scan.take(), unspacedHits(said, reading.filter)])
      for (const { key, start, end } of hits) note(reading, "name", key, element, start, element, end, said);
  }
}
