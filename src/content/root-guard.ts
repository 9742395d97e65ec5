/**
 * Watches that nobody but us changes what stands in a closed root of ours. Firefox hands a page what its pointer is over, the frame in our root,
 * and with it the root: a page could lay words of its own over the reminder, fade it, or lead the frame elsewhere.
 *
 * Example: const ours = guardRoot(root, frame, () => remove(), signal); ours(() => size.textContent = "…") changes it; anybody else's change removes it.
 */

const LOOK_EVERY_MS = 200;

/** Calls `disturbed` at the first change that is not made through the function given back. */
export function guardRoot(
  root: ShadowRoot,
  frame: HTMLIFrameElement,
  disturbed: () => void,
  signal: AbortSignal,
): (change: () => void) => void {
  const observer = new MutationObserver(disturbed);
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  // What leaves no record: sheets that are adopted, animations. Rules of our own sheets are closed to the page.
  const timer = setInterval(() => {
    if (root.adoptedStyleSheets.length > 0 || root.getAnimations().length > 0) disturbed();
  }, LOOK_EVERY_MS);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearInterval(timer);
  });
  frame.addEventListener("load", once(disturbed), { signal });
  return (change) => {
    if (observer.takeRecords().length > 0) disturbed();
    change();
    observer.takeRecords();
  };
}

/** A frame loads once, our page; a second time it was led elsewhere. */
function once(again: () => void): () => void {
  let loads = 0;
  return () => {
    loads += 1;
    if (loads > 1) again();
  };
}
