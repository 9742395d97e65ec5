/**
 * Reads a part of the page, a little at a time, and gathers what the filter may know: names in texts and attributes, links, addresses.
 *
 * Example: for (const pause of readParts([document.body], reading)) … ; every pause is a moment at which reading may be
 * interrupted, well under a millisecond after the last; `reading.finds` then holds the places found so far.
 */
import { HAS_AT_SIGN, HAS_DIGITS, HAS_UNSPACED, beginScan, endLine, readText, takeHits } from "../domain/recognition/token-scan.ts";
import {
  canonicalEmail,
  canonicalHandle,
  canonicalLink,
  canonicalPhone,
  handleIn,
  siteOf,
} from "../domain/recognition/canonical-address.ts";
import { mayKnow, passesGate } from "../domain/recognition/name-filter.ts";
import type { NameFilter } from "../domain/recognition/name-filter.ts";
import type { CandidateKind } from "../domain/recognition/page-report.ts";
import { EMAIL, HANDLE, LINK, PHONE, siteHash, textKey } from "../domain/recognition/token-hash.ts";
import { unspacedHits } from "../domain/recognition/unspaced-scan.ts";
import type { Place } from "./describe-candidate.ts";
import { each, openRootOf } from "./each-element.ts";
import type { Part } from "./each-element.ts";
import { DATA, sameLine } from "./page-lines.ts";

/** A place whose key the filter may know. */
export interface Find {
  readonly kind: CandidateKind;
  readonly key: number;
  readonly at: number;
  readonly place: Place;
  /** What an attribute or a link of the element says, and where in it; undefined for text of the page. */
  readonly said: string | undefined;
}

/** What is being read with which filter, and what was found. */
export interface Reading {
  readonly filter: NameFilter;
  readonly finds: Find[];
  readonly shadowRoots: ShadowRoot[];
}

/** So many characters, with a toll for each node, are read between two pauses: about a third of a millisecond of work. */
const BETWEEN_PAUSES = 8000;
const NODE_TOLL = 60;
const LONG_TEXT = 8000;
const KEPT_NODES = 1024;
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

/** Reads parts of the page: names first, then links, attributes, and which open shadow roots there are. */
export function* readParts(roots: readonly Part[], reading: Reading): Generator<void> {
  yield* readTexts(roots, reading);
  beginScan(reading.filter, () => false);
  const { origin } = new URL(document.baseURI);
  const here = passesGate(reading.filter, siteHash(origin, reading.filter.salt));
  const read = (element: Element): void => {
    const shadowRoot = openRootOf(element);
    if (shadowRoot) reading.shadowRoots.push(shadowRoot);
    // A root has no attributes; and what a form is asked may be answered by a field of it: <input name="getAttribute">. Most elements need no more.
    const asked: Partial<Element> = element;
    if (!asked.hasAttributes?.call?.(element) || element instanceof HTMLFormElement) return;
    if (element.localName === "a") readLink(element as HTMLAnchorElement, origin, here, reading);
    for (const name of ["title", "alt", "aria-label"]) {
      const said = element.getAttribute(name);
      if (said) readAttribute(element, said, reading);
    }
  };
  for (const root of roots) yield* each(root, read);
}

function* readTexts(roots: readonly Part[], reading: Reading): Generator<void> {
  /** The texts read last: whatever stands in one line is not further apart. */
  const nodes: Text[] = [];
  let pieces = 0;
  const nodeOf = (piece: number): Text => nodes[piece % KEPT_NODES] as Text;
  beginScan(reading.filter, (piece) => sameLine(nodeOf(piece - 1), nodeOf(piece)));
  const unspaced = unspacedLine(reading);
  const before = places;
  const take = (): void => {
    for (const { key, at, startPiece, start, endPiece, end } of takeHits()) {
      places = before + at;
      if (pieces - startPiece < KEPT_NODES) note(reading, "name", key, nodeOf(startPiece), start, nodeOf(endPiece), end);
    }
  };
  const finish = (node: Text, text: string, holds: number): void => {
    if (holds !== 0) readRarities(node, text, holds, reading);
    if (holds & HAS_UNSPACED || unspaced.isOpen()) unspaced.add(node, holds);
  };
  /** Reads up to the next pause and answers the text it came to, read unless it is long. A function of its own, since generators run slowly. */
  const readOn = (walker: TreeWalker): Text | null => {
    let left = BETWEEN_PAUSES;
    let node: Text | null;
    while ((node = walker.nextNode() as Text | null)) {
      const text = node.data;
      const piece = pieces++;
      nodes[piece % KEPT_NODES] = node;
      if (text.length > LONG_TEXT) break;
      const holds = readText(text, piece, 0, text.length);
      if (holds !== 0 || unspaced.isOpen()) finish(node, text, holds);
      if ((left -= text.length + NODE_TOLL) < 0) break;
    }
    return node;
  };
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = readOn(walker); node !== null; node = readOn(walker)) {
      if (node.length > LONG_TEXT && !node.parentElement?.matches(`script:not(${DATA}),style`)) {
        finish(node, node.data, yield* readLong(node.data, pieces - 1));
      }
      take();
      yield;
      // The page took the node away meanwhile: what is left will be read when the page says what changed.
      if (!node.isConnected) break;
    }
    endLine();
  }
  unspaced.end();
  take();
}

function* readLong(text: string, piece: number): Generator<void, number> {
  let holds = 0;
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = from + LONG_TEXT < text.length ? from + (text.slice(from, from + LONG_TEXT).lastIndexOf(" ") + 1 || LONG_TEXT) : text.length;
    holds |= readText(text, piece, from, to);
    yield;
  }
  return holds;
}

/** Gathers the texts of a line that hold characters of scripts without spaces, since 山<b>田</b> is one name, and reads each line at its end. */
function unspacedLine(reading: Reading): { isOpen(): boolean; add(node: Text, holds: number): void; end(): void } {
  let line: Text[] = [];
  const end = (): void => {
    for (const { key, start, end: to } of unspacedHits(line.map(({ data }) => data).join(""), reading.filter)) {
      note(reading, "name", key, ...placeIn(line, start), ...placeIn(line, to));
    }
    line = [];
  };
  return {
    isOpen: () => line.length > 0,
    add: (node, holds) => {
      const last = line.at(-1);
      const goesOn = (holds & HAS_UNSPACED) !== 0 || node.length < SHORT_GAP;
      if (last && !(goesOn && sameLine(last, node))) end();
      if (goesOn) line.push(node);
    },
    end,
  };
}

/** The text of a line in which a place of the whole line lies or ends, and the place in that text. */
function placeIn(line: readonly Text[], at: number): readonly [Text, number] {
  let from = at;
  const node = line.find(({ length }) => from <= length || ((from -= length), false));
  return [node ?? (line[0] as Text), from];
}

/** Keeps a place of which the filter said that it may know what stands there. */
function note(
  { finds }: Reading,
  kind: CandidateKind,
  key: number,
  start: Node,
  startOffset: number,
  end: Node,
  endOffset: number,
  said?: string,
): void {
  finds.push({ kind, key, at: places, place: { start, startOffset, end, endOffset }, said });
  places += BEYOND;
}

/** Addresses, numbers and handles: looked for only in texts that hold their characters. */
function readRarities(node: Text, text: string, holds: number, reading: Reading): void {
  const { filter } = reading;
  const all = (kind: CandidateKind, sign: string, pattern: RegExp, canonical: (text: string) => string | undefined): void => {
    for (const { 0: printed, index } of text.matchAll(pattern)) {
      const said = canonical(printed);
      const key = said !== undefined && textKey(sign, said, filter.salt);
      if (key && mayKnow(filter, key)) note(reading, kind, key, node, index, node, index + printed.length);
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
}

/** A link's page and its site, or its e-mail address or number. `here`: whether anybody has a link to the site of the page. */
function readLink(element: HTMLAnchorElement, origin: string, here: boolean, reading: Reading): void {
  const printed = element.getAttribute("href");
  if (printed === null) return;
  const { filter } = reading;
  const { salt } = filter;
  // Nearly all links of a page lead to sites where nobody of the notebook is: seen at the end of the host, without taking the address apart.
  if (!printed.startsWith("http")) {
    if (printed.startsWith("#") || (!here && printed.startsWith("/") && !/^\/[/@]/.test(printed))) return;
    // But for handles, and addresses inside an address.
  } else if (!passesGate(filter, siteHash(printed, salt)) && !printed.includes("/@") && !printed.includes("%3")) return;
  // To have the browser resolve an address is dear, and most are whole already or begin at the root of the site.
  const href = printed.startsWith("http") ? printed : /^\/[^/]/.test(printed) ? origin + printed : element.href;
  const say = (kind: CandidateKind, sign: string, said: string | undefined): void => {
    const key = said && textKey(sign, said, salt);
    if (key && mayKnow(filter, key)) note(reading, kind, key, element, 0, element, href.length, href);
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

function readAttribute(element: Element, said: string, reading: Reading): void {
  const holds = readText(said, 0, 0, Math.min(said.length, LONG_TEXT));
  endLine();
  for (const hits of [takeHits(), holds & HAS_UNSPACED ? unspacedHits(said, reading.filter) : []])
    for (const { key, start, end } of hits) note(reading, "name", key, element, start, element, end, said);
}
