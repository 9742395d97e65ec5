/**
 * Goes through the elements of a part of the page, a little at a time.
 *
 * Example: for (const pause of each(document.body, look)) … calls look for the body and for each of its elements, 200 between two pauses.
 */

/** A part of the page that is read for itself. */
export type Part = Element | ShadowRoot;

/** An element's open shadow root; what a form calls by that name may be a field of it, which may even hold the form. */
export function openRootOf({ shadowRoot }: Element): ShadowRoot | undefined {
  // Hardly any element has one, and to ask what nothing is an instance of is dear.
  return shadowRoot !== null && shadowRoot instanceof ShadowRoot ? shadowRoot : undefined;
}

const ELEMENTS_BETWEEN_PAUSES = 200;

/** Does something with every element of a part, and with the part, resting now and then. */
export function* each(root: Part, look: (element: Element) => void): Generator<void> {
  // A walker goes from element to element five times as fast as a list of them is made. A function of its own, since generators run slowly.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  const lookOn = (): Node | null => {
    let node: Node | null = walker.currentNode;
    for (let left = ELEMENTS_BETWEEN_PAUSES; node !== null && left > 0; left--, node = walker.nextNode()) look(node as Element);
    return node;
  };
  while (lookOn()) yield;
}
