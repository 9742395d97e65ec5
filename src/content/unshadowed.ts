/**
 * A page's tree asked in ways that the page cannot put itself before: what a form or a document calls by a name may be a field or an image of that
 * name, also for our scripts. The functions of the prototypes are ours.
 *
 * Example: in <form popover><input name="getBoundingClientRect"></form> form.getBoundingClientRect is the field; boxOf(form) is its box.
 */

/** The page's root element; null while the page has none. */
export const rootElement = (): HTMLElement | null => Reflect.get(Document.prototype, "documentElement", document) as HTMLElement | null;

/** The page's body. */
export const bodyElement = (): HTMLElement | null => Reflect.get(Document.prototype, "body", document) as HTMLElement | null;

/** True while nobody can see the page. */
export const isHidden = (): boolean => Reflect.get(Document.prototype, "hidden", document);

/** A new element. */
export const make = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
  Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];

/** A new range. */
export const makeRange = (): Range => Document.prototype.createRange.call(document);

/** Every element of the page outside shadow trees that a selector fits. */
export const allOf = (selector: string): readonly Element[] => [...Document.prototype.querySelectorAll.call(document, selector)];

/** What is in front at a point. */
export const elementAt = (x: number, y: number): Element | null => Document.prototype.elementFromPoint.call(document, x, y);

/** An element's box. */
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** Whether a selector fits an element. */
export const fits = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);

/** Whether a node stands in another. */
export const holds = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
