/**
 * Which parts of a page have to be read again after it changed: as few and as small as can be, and each only once.
 *
 * Example: a feed that adds three posts gives those three elements; a word changed inside <b> in a paragraph gives the paragraph,
 * because the name may go on beside the <b>.
 */
import { SILENT, above, parentOf, blockOf, isInlineTag } from "./page-lines.ts";

/** What is observed in the page and in every open shadow root of it. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ["href", "title", "alt", "aria-label"],
};

/** Above so many changes at once the whole page is read again. */
const MANY_PARTS = 3000;
/** A block with more children than this is not read again for one line of it. */
const MANY_CHILDREN = 200;

/** The part that is the whole page. */
export const wholePage = (): Element => document.documentElement;

/** The parts that mutation records ask to read again; true when something was taken away besides. */
export function addChanged(parts: Set<Node>, records: readonly MutationRecord[]): boolean {
  let removed = false;
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type !== "childList") parts.add(type === "attributes" ? target : lineOf(target));
    for (const node of addedNodes) {
      if (node instanceof Element && !isInlineTag(node)) parts.add(node);
      else if (node.nodeType !== Node.COMMENT_NODE) parts.add(lineOf(node));
    }
    removed ||= removedNodes.length > 0;
  }
  return removed;
}

function lineOf(node: Node): Node {
  const block = blockOf(node);
  return block === undefined || block.childNodes.length > MANY_CHILDREN ? (node.parentNode ?? node) : block;
}

/** The parts without those inside others, those gone, and those that nobody reads (editors, menus). */
export function outermost(parts: ReadonlySet<Node>): readonly (Element | ShadowRoot)[] {
  if (parts.size > MANY_PARTS) return [wholePage()];
  const outer: (Element | ShadowRoot)[] = [];
  for (const part of parts) {
    if (!part.isConnected || !(part instanceof Element || part instanceof ShadowRoot) || isInside(part, parts, parentOf)) continue;
    if (!(part instanceof Element && part.closest(SILENT))) outer.push(part);
  }
  return outer;
}

/** True when one of the parts is above the node; `up` says whether what is above a shadow tree counts. Reading a part does not read the shadow trees in it. */
export function isInside(node: Node, parts: ReadonlySet<Node>, up: (node: Node) => Node | null = above): boolean {
  for (let over = up(node); over !== null; over = up(over)) if (parts.has(over)) return true;
  return false;
}
