/**
 * Watches that an element of ours is seen as it was made: whole, uncovered, in front. A page can fade, cover and move what stands in it, to
 * make a visitor press what she does not see; what is no longer fully visible is taken away instead.
 *
 * Chromium says itself whether anything covers or fades an element (IntersectionObserver's `isVisible`). Firefox does not: there the covers
 * that a page can make are looked for one by one.
 */
import { finderInRoots } from "./shadow-roots.ts";
import { allOf, boxOf, elementAt, fits, holds, rootElement } from "./unshadowed.ts";

const LOOK_EVERY_MS = 200;
/** Chromium gives no answer sooner. */
const DELAY_MS = 100;
/** Less than this of it in view is not the whole. */
const WHOLE = 0.98;

/** What fades or cuts the top layer together with the root element, with the value that does neither. */
const ROOT_STYLES: readonly (readonly [string, string])[] = [
  ["filter", "none"],
  ["mask-image", "none"],
  ["clip-path", "none"],
  ["opacity", "1"],
  ["mix-blend-mode", "normal"],
];

/** The members of the top layer. */
const TOP_LAYER = ":popover-open, :modal, :fullscreen";
/** Looking into the shadow roots of a page takes longer: every so many looks. */
const DEEP_EVERY = 5;
/** Pages show hints in the top layer too: then ours comes to the front again, but not more often than this in so many milliseconds. */
const MOST_RAISES = 5;
const RAISES_WITHIN_MS = 3000;

/** Calls `disturbed` once, as soon as the element is not fully visible; `seen` says whether it is meant to be seen already. */
export function guardVisible(host: HTMLElement, seen: () => boolean, disturbed: () => void, signal: AbortSignal): void {
  const keepInFront = inFront(host, signal);
  const look = (): void => {
    try {
      if (stands(host) && keepInFront() && (!seen() || (isWhole(host) && isInFront(host)))) return;
    } catch {
      // A page that makes looking fail has something to hide.
    }
    disturbed();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    threshold: [0, WHOLE, 1],
    trackVisibility: true,
    delay: DELAY_MS,
  };
  const covers = new IntersectionObserver((entries) => {
    for (const entry of entries as readonly (IntersectionObserverEntry & { readonly isVisible?: boolean })[])
      if (seen() && entry.isVisible === false) disturbed();
  }, options);
  covers.observe(host);
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    covers.disconnect();
  });
}

/**
 * Keeps ours the youngest member of the top layer, which stands above all others. What a younger one paints cannot be measured (shadows, outlines,
 * children that stick out), so that it may come at all is what counts. The answer is false where ours cannot stay in front.
 */
function inFront(host: HTMLElement, signal: AbortSignal): () => boolean {
  let looks = 0;
  const find = finderInRoots(TOP_LAYER);
  let inRoots = find();
  const others = (): readonly Element[] => {
    looks += 1;
    if (looks % DEEP_EVERY === 0) inRoots = find();
    return [...allOf(TOP_LAYER), ...inRoots.filter((one) => fits(one, TOP_LAYER))].filter((one) => one !== host);
  };
  let below = new Set(others());
  let raised: readonly number[] = [];
  const opened = ({ target, newState }: ToggleEvent): void => {
    if (newState === "open" && target instanceof Element) below.delete(target);
  };
  addEventListener("beforetoggle", opened, { capture: true, signal });
  return () => {
    const now = others();
    const younger = now.filter((one) => !below.has(one));
    if (younger.length === 0) return true;
    raised = [...raised, Date.now()].filter((time) => Date.now() - time < RAISES_WITHIN_MS);
    // Below a modal dialog nothing can be pressed, even in front of it.
    if (raised.length > MOST_RAISES || younger.some((one) => fits(one, ":modal"))) return false;
    host.hidePopover();
    host.showPopover();
    below = new Set(now);
    return true;
  };
}

/** Where we put it, and in the top layer. */
function stands(host: HTMLElement): boolean {
  return host.parentNode !== null && host.parentNode === rootElement() && host.matches(":popover-open");
}

/** Inside the window with all its sides, and not turned, scaled or cut. */
function isWhole(host: HTMLElement): boolean {
  const { left, top, right, bottom, width, height } = host.getBoundingClientRect();
  return (
    left >= 0 &&
    top >= 0 &&
    right <= innerWidth &&
    bottom <= innerHeight &&
    width >= host.offsetWidth * WHOLE &&
    height >= host.offsetHeight * WHOLE &&
    width > 0
  );
}

/** Nothing in front of it at its corners and in its middle, nothing that fades it, and no younger member of the top layer over it. */
function isInFront(host: HTMLElement): boolean {
  const root = rootElement();
  if (!root) return false;
  const { left, top, width, height } = host.getBoundingClientRect();
  for (const across of [0.04, 0.5, 0.96])
    for (const down of [0.1, 0.5, 0.9]) if (elementAt(left + width * across, top + height * down) !== host) return false;
  const style = getComputedStyle(root);
  if (ROOT_STYLES.some(([name, value]) => ![value, ""].includes(style.getPropertyValue(name)))) return false;
  if (CSS.supports("selector(:active-view-transition)") && fits(root, ":active-view-transition")) return false;
  for (const other of allOf(TOP_LAYER))
    if (
      other !== host &&
      other !== root &&
      !holds(other, host) &&
      (overlaps(other, host) || isPainted(getComputedStyle(other, "::backdrop")))
    )
      return false;
  return true;
}

function overlaps(one: Element, other: Element): boolean {
  const [first, second] = [boxOf(one), boxOf(other)];
  return first.left < second.right && second.left < first.right && first.top < second.bottom && second.top < first.bottom;
}

/** A backdrop may be larger than what it belongs to; browsers give popovers one that shows nothing. */
function isPainted({
  backgroundColor,
  backgroundImage,
  backdropFilter,
  boxShadow,
  borderStyle,
  outlineStyle,
}: CSSStyleDeclaration): boolean {
  const images = [backgroundImage, backdropFilter, boxShadow, borderStyle, outlineStyle];
  return !/^(rgba\(0, 0, 0, 0\)|transparent|)$/.test(backgroundColor) || images.some((one) => !["none", "", undefined].includes(one));
}
