/**
 * Where a mark may stand: at the upper right corner of a name, as long as the name is to be seen there.
 *
 * Example: a name in a list that was scrolled away, or under a header that stays, has no corner; its mark hides until it is back.
 */
import { parentOf } from "./page-lines.ts";
import { bodyElement, boxOf, elementAt, makeRange, rootElement } from "./unshadowed.ts";
import type { Place } from "./watch-page.ts";

/** A point in the viewport. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The name's text as a range; a place may have gone from the page since it was read. */
export function rangeOf({ start, startOffset, end, endOffset }: Place): Range | undefined {
  if (!start.isConnected || !end.isConnected) return undefined;
  try {
    const range = makeRange();
    range.setStart(start, startOffset);
    range.setEnd(end, endOffset);
    return range;
  } catch {
    return undefined;
  }
}

/** The upper right corner of a name's last line; undefined when it is not to be seen. */
export function cornerOf(range: Range, clippedBy: readonly Element[]): Corner | undefined {
  const rects = range.getClientRects();
  const last = rects[rects.length - 1] ?? (range.startContainer instanceof Element ? boxOf(range.startContainer) : undefined);
  if (!last || last.width === 0 || last.height === 0) return undefined;
  if (!clippedBy.every((element) => isInside(last, boxOf(element)))) return undefined;
  return isCovered(range.startContainer, last) ? undefined : { x: last.right, y: last.top };
}

/** All ancestors that hide what stands outside them: a list that scrolls may stand in a column that scrolls. */
export function clippingAncestors(node: Node): readonly Element[] {
  const found: Element[] = [];
  for (let element = above(node); element && element !== bodyElement(); element = above(element)) {
    if (getComputedStyle(element).overflow !== "visible" && element !== rootElement()) found.push(element);
  }
  return found;
}

const isInside = (name: DOMRect, clip: DOMRect): boolean =>
  name.right <= clip.right + 1 && name.left >= clip.left - 1 && name.top >= clip.top - 1 && name.bottom <= clip.bottom + 1;

/**
 * True when something that does not scroll with the name stands over it: a header that stays, a banner. Other things over it are left
 * alone: a card whose link is stretched over its text covers the name without hiding it.
 */
function isCovered(node: Node, name: DOMRect): boolean {
  let over: Element | null | undefined = elementAt(name.left + name.width / 2, name.top + name.height / 2);
  while (over && !/fixed|sticky/.test(getComputedStyle(over).position)) over = above(over);
  if (!over) return false;
  for (let element = above(node); element; element = above(element)) if (element === over) return false;
  return true;
}

/** The element around a node, out of its shadow root too. */
function above(node: Node): Element | undefined {
  const parent = parentOf(node);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : undefined;
}
