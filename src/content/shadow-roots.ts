/**
 * The shadow roots of a page, the closed ones too: those are open to extensions and to nobody else. What stands in the top layer out of one
 * is not to be found from the document, and may cover what does.
 */
import { browser } from "../platform/browser.ts";
import { allOf } from "./unshadowed.ts";

/** Elements that may have a shadow root: all but the most common of those that may not. */
const HOSTS = ":not(a,b,i,em,strong,img,li,ul,ol,td,tr,th,script,style,path,g,svg,option,input,button,label,iframe)";

interface WithDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** An element's shadow root, open or closed. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { dom } = browser as unknown as WithDom;
  if (dom) return element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null; // Chromium's way
  return (Reflect.get(Element.prototype, "openOrClosedShadowRoot", element) as ShadowRoot | null | undefined) ?? null; // Firefox's way
}

/** So many elements are looked into at a time, so that no page stands still for it. */
const AT_A_TIME = 3000;

/**
 * Gives what looks, call by call, for all that a selector fits inside the shadow roots of the page, however deep; each call gives what the last
 * whole round found. The first call looks at everything at once.
 */
export function finderInRoots(selector: string): () => readonly Element[] {
  let left: readonly Element[] = [];
  let found: Element[] = [];
  let last: readonly Element[] = [];
  const visit = (hosts: Iterable<Element>): void => {
    for (const host of hosts) {
      const root = shadowRootOf(host);
      if (!root) continue;
      found.push(...root.querySelectorAll(selector));
      visit(root.querySelectorAll(HOSTS));
    }
  };
  let most = Infinity;
  return () => {
    if (left.length === 0) left = allOf(HOSTS);
    visit(left.slice(0, most));
    left = left.slice(most);
    most = AT_A_TIME;
    if (left.length === 0) [last, found] = [found, []];
    return last;
  };
}
