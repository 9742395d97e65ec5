/**
 * Turns a place into a candidate: the words as printed, what stands around them, the link they stand in.
 *
 * Example: in <li>Speaker: <a href="/in/noemie"><b>Noémie</b> LEVAIN</a>, Acme</li> the place of the name gives
 * { text: "Noémie LEVAIN", before: "Speaker: ", after: ", Acme", around: "Speaker: Noémie LEVAIN, Acme", href: ".../in/noemie" }.
 *
 * Where two texts meet without a space, a seam stands between them: whether "Noémie⎮Levain" is one word or two, the background judges.
 */
import type { Candidate } from "../domain/recognition/page-report.ts";
import { SEAM } from "../domain/recognition/page-report.ts";
import { DATA, blockOf, sameLine } from "./page-lines.ts";
import type { Find } from "./scan-page.ts";

/** Where a candidate stands. When `start` is an element, the whole element is meant (a picture's `alt`, a link, a script of page data). */
export interface Place {
  readonly start: Node;
  readonly startOffset: number;
  readonly end: Node;
  readonly endOffset: number;
}

const MOST_BESIDE = 80;
const MOST_TEXT = 200;
const MOST_AROUND = 400;
/** A block that says hardly more than the name is not what surrounds it. */
const LITTLE_MORE = 24;
/** So few that their text is soon put together. */
const FEW_CHILDREN = 8;
const PERSON_NAME = `${DATA},[itemtype$="/Person"] [itemprop~=name],.h-card .p-name,.p-author,.vcard .fn,[rel~=author],[data-anonymize=person-name]`;

/** The candidate of a find: of a place in the text, or of what an attribute or a link of an element says. */
export function describe({ kind, key, at, place: { start, startOffset, end, endOffset }, said }: Find): Candidate {
  const element = start instanceof Element ? start : start.parentElement;
  const link = element?.closest("a[href]");
  const [text, before, after] =
    said === undefined
      ? printed(start as Text, startOffset, end as Text, endOffset)
      : [said.slice(startOffset, endOffset), said.slice(0, startOffset), said.slice(endOffset)];
  return {
    kind,
    key,
    at,
    text: asShown(text, element).slice(0, MOST_TEXT),
    before: asShown(before, element).slice(-MOST_BESIDE),
    after: asShown(after, element).slice(0, MOST_BESIDE),
    around: around(start, text.length),
    ...(link instanceof HTMLAnchorElement ? { href: link.href } : {}),
    ...(element?.closest(PERSON_NAME) ? { structured: true } : {}),
  };
}

/** The text of a place, and what stands before and behind it in its line. */
function printed(start: Text, startOffset: number, end: Text, endOffset: number): readonly [string, string, string] {
  const walker = document.createTreeWalker(start.getRootNode(), NodeFilter.SHOW_TEXT);
  let text = start.data.slice(startOffset, start === end ? endOffset : undefined);
  walker.currentNode = start;
  for (let node = start; node !== end;) {
    node = walker.nextNode() as Text;
    const more = node.data.slice(0, node === end ? endOffset : undefined);
    text += seamBetween(text, more) + more;
  }
  const before = beside(walker, start, start.data.slice(0, startOffset), text, true);
  return [text, before, beside(walker, end, end.data.slice(endOffset), text, false)];
}

/** Goes on in the same line, backward or forward, until there is enough. */
function beside(walker: TreeWalker, from: Text, own: string, name: string, backward: boolean): string {
  let text = own;
  let node = from;
  while (text.length < MOST_BESIDE) {
    walker.currentNode = node;
    const next = (backward ? walker.previousNode() : walker.nextNode()) as Text | null;
    if (next === null || !(backward ? sameLine(next, node) : sameLine(node, next))) break;
    const edge = text === "" ? name : text;
    const seam = backward ? seamBetween(next.data, edge) : seamBetween(edge, next.data);
    text = backward ? next.data + seam + text : text + seam + next.data;
    node = next;
  }
  return text;
}

const isBlank = (text: string): boolean => text !== "" && text.trim() === "";

/** Two texts that meet without a space, or with nothing but a space of their own between their elements. */
function seamBetween(one: string, other: string): string {
  // Only the last character is looked at: a pattern that ends in $ is tried at every character of a text.
  return (isBlank(one) || /[\p{L}\p{M}\p{N}]$/u.test(one.slice(-2))) && (isBlank(other) || /^[\p{L}\p{M}\p{N}]/u.test(other)) ? SEAM : "";
}

/** Line breaks of the source mean nothing, unless the page keeps them. A seam is a space too, for a regular expression, and stays. */
function asShown(text: string, element: Element | null): string {
  return text.includes("\n") && !(element && getComputedStyle(element).whiteSpace.startsWith("pre"))
    ? text.replace(/[^\S\v]*\n[^\S\v]*/g, " ")
    : text;
}

/** The text of the block around a place, or of the one around that when the block says hardly more than the name. */
function around(node: Node, length: number): string {
  let text = "";
  let block = blockOf(node);
  for (let level = 0; block !== undefined && level < 3 && text.length <= length + LITTLE_MORE; level++) {
    text = firstText(block);
    block = block.parentElement ?? undefined;
  }
  return text;
}

function firstText(root: Element): string {
  let text = "";
  if (root.childElementCount < FEW_CHILDREN) text = root.textContent;
  else {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (text.length < MOST_AROUND && walker.nextNode()) text += `${(walker.currentNode as Text).data} `;
  }
  return text.slice(0, MOST_AROUND).replace(/\s+/g, " ").trim();
}
