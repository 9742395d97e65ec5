/**
 * What of a page's tree is one line of text, and what of it is not to be read at all.
 *
 * Example: in <td><b>No</b><i></i>émie</td><td>Levain</td> the texts "No" and "émie" stand in one line, "émie" and "Levain" do not.
 */

/** Elements that do not end a line of text, whatever they look like. */
const INLINE =
  /^(?:a|abbr|acronym|b|bd[io]|big|cite|data|del|dfn|em|font|i|img|ins|label|mark|nobr|output|q|ruby|s|small|strike|t?span|strong|su[bp]|svg|time|tt|u|var|wbr)$/;

/** The scripts that hold data about people: JSON-LD, and what pages built with Next.js were made from. */
export const DATA = "script[type='application/ld+json'],script#__NEXT_DATA__";

/** What is no text for readers: code, other scripts, fields, editors, menus. */
export const SILENT: string = `script:not(${DATA}),style,noscript,template,textarea,input,select,datalist,code,kbd,samp,[contenteditable]:not([contenteditable=false]),[role$=box],[role^=menu]`;

const FEW_STEPS = 64;

/** True for elements that every browser sets within a line. */
export function isInlineTag(element: Element): boolean {
  return INLINE.test(element.localName);
}

/** True when nothing between two texts, the second after the first, ends a line; `asks` for the style of blocks, too, which a page may set in a line. */
export function sameLine(first: Node, second: Node, asks = false): boolean {
  let node = first;
  for (let steps = 0; steps < FEW_STEPS; steps++) {
    while (node.nextSibling === null) {
      const parent = node.parentNode;
      if (parent === null || !isInline(parent, asks)) return false;
      node = parent;
    }
    node = node.nextSibling;
    while (node !== second) {
      if (!isInline(node, asks)) return false;
      if (node.firstChild === null) break;
      node = node.firstChild;
    }
    if (node === second) return true;
  }
  return false;
}

function isInline(node: Node, asks: boolean): boolean {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.COMMENT_NODE;
  // What a page names itself may be anything; asking for its style is dear while the page changes, so of the others it is asked only at a find.
  return (
    isInlineTag(node) ||
    ((asks ? node.localName !== "br" : node.localName.includes("-")) && /^(?:inline|contents)/.test(getComputedStyle(node).display))
  );
}

/** True for preformatted text, which is code, unless its lines are wrapped like prose (mail archives). */
export function isCode(element: Element): boolean {
  const pre = element.closest("pre");
  return pre !== null && !getComputedStyle(pre).whiteSpace.includes("wrap");
}

/** One word or two. */
const SHORT = /^\s*\S+(?:\s\S+)?\s*$/;
/** Two short lines, and behind them nothing or a longer one. */
const CARD = /^\S+(?: \S+)?\s*\n\s*\S+(?: \S+)?(?:$|\s*\n.* )/;
/** What holds more is no card; of its text only the beginning is looked at. */
const MOST_ON_CARD = 9;
const BEGINNING = 400;

/**
 * True when two texts that stand in two lines make one name all the same: each fills a cell of a table row, family name in one column
 * and given name in the next; or they are lines of a heading, all that an element holds, or the first two lines of a card, which break behind each;
 * a third line of one word makes it a list.
 */
export function fillTogether(first: Text, second: Text): boolean {
  const [cell, next] = [first, second].map(({ parentElement }) => parentElement?.closest("td,th"));
  if (cell) return cell.nextElementSibling === next && [cell, next].every((one) => SHORT.test(one?.textContent ?? ""));
  const { parentElement } = first;
  const card = parentElement?.childNodes.length === 3 ? parentElement : blockOf(first);
  if (!(card instanceof HTMLElement && card.contains(second)) || card.childNodes.length > MOST_ON_CARD) return false;
  return /^h\d/.test(card.localName) || CARD.test(card.innerText.trim().slice(0, BEGINNING));
}

/** The nearest element around a node that is no mere stretch of a line. */
export function blockOf(node: Node): Element | undefined {
  let element = node instanceof Element ? node : node.parentElement;
  while (element !== null && isInlineTag(element)) element = element.parentElement;
  return element ?? undefined;
}

/** A node's parent, across the border of a shadow tree. */
export function above(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : parentOf(node);
}

/** A node's parent. What a form itself calls its `parentNode` may be a field of it, and the way up would never end: `<input name="parentNode">`. */
export function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, "parentNode", node) as Node | null;
}
