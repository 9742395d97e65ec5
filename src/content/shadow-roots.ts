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

/** All that a selector fits inside the shadow roots of the page, however deep. */
export function allInRoots(selector: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (hosts: Iterable<Element>): void => {
    for (const host of hosts) {
      const root = shadowRootOf(host);
      if (!root) continue;
      found.push(...root.querySelectorAll(selector));
      visit(root.querySelectorAll(HOSTS));
    }
  };
  visit(allOf(HOSTS));
  return found;
}
