/**
 * Marks: a small text-free sign at the upper right corner of each recognised name. They stand in one layer of our own over the page, so
 * no text node, style or layout of the page changes.
 */
import type { SightingId } from "../domain/recognition/sighting.ts";
import type { Shown } from "./look.ts";
import type { Place } from "./watch-page.ts";

const STYLE = `
:host { all: initial !important; position: absolute !important; left: 0 !important; top: 0 !important; width: 0 !important; height: 0 !important;
  z-index: 2147483646 !important; opacity: 1 !important; filter: none !important; transform: none !important; }
button { position: absolute; width: 18px; height: 18px; margin: 0; padding: 0; border: 0; background: none; cursor: pointer; }
button::before { content: ""; position: absolute; inset: 4px; border-radius: 50%; background: #8a3324; border: 1.5px solid #fffaf2; }
button:focus-visible { outline: 2px solid #1d5fa8; outline-offset: -1px; border-radius: 4px; }
button[hidden] { display: none; }
@media (forced-colors: active) { button::before { background: Highlight; border-color: Canvas; } }
@media print { :host { display: none !important; } }
`;

/** More marks than this tell nothing more, and each costs a measurement when the page moves. */
const MOST_MARKS = 100;

interface Mark {
  readonly button: HTMLButtonElement;
  readonly range: Range;
  readonly clippedBy: Element | undefined;
}

/** The marks of one frame. */
export class Marks {
  readonly #opened: (sighting: SightingId) => void;
  #host: HTMLElement | undefined;
  #marks: readonly Mark[] = [];
  #moving = false;
  #stop: AbortController | undefined;

  constructor(opened: (sighting: SightingId) => void) {
    this.#opened = opened;
  }

  /** Shows a mark beside each place of these sightings, and no other mark. */
  show(sightings: readonly Shown[]): void {
    this.remove();
    const wanted = sightings.flatMap(({ id, at }) => at.map((place) => ({ id, place }))).slice(0, MOST_MARKS);
    if (wanted.length === 0) return;
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "closed" });
    const style = document.createElement("style");
    style.textContent = STYLE;
    this.#marks = wanted.flatMap(({ id, place }) => this.#mark(id, place));
    root.append(style, ...this.#marks.map(({ button }) => button));
    document.documentElement.append(host);
    this.#host = host;
    this.#follow();
    this.#place();
  }

  /** Takes all marks away. */
  remove(): void {
    this.#stop?.abort();
    this.#host?.remove();
    this.#host = undefined;
    this.#marks = [];
  }

  #mark(id: SightingId, place: Place): readonly Mark[] {
    const range = rangeOf(place);
    if (!range) return [];
    const button = document.createElement("button");
    button.type = "button";
    button.ariaLabel = "Petit Carnet"; // says that there is a reminder, not of whom
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      if (event.isTrusted) this.#opened(id);
    });
    return [{ button, range, clippedBy: clippingAncestor(range.startContainer) }];
  }

  /** The page moves by scrolling (of any part of it), by resizing and by itself. */
  #follow(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const moved = (): void => this.#placeSoon();
    window.addEventListener("scroll", moved, { signal, capture: true, passive: true });
    window.addEventListener("resize", moved, { signal, passive: true });
    window.addEventListener("load", moved, { signal });
    const sizes = new ResizeObserver(moved);
    sizes.observe(document.documentElement);
    if (document.body) sizes.observe(document.body);
    signal.addEventListener("abort", () => sizes.disconnect());
  }

  #placeSoon(): void {
    if (this.#moving) return;
    this.#moving = true;
    requestAnimationFrame(() => {
      this.#moving = false;
      this.#place();
    });
  }

  /** Measures first and writes afterwards, so that the page is laid out once. */
  #place(): void {
    const origin = this.#host?.getBoundingClientRect();
    if (!origin) return;
    const corners = this.#marks.map(({ range, clippedBy }) => cornerOf(range, clippedBy?.getBoundingClientRect()));
    this.#marks.forEach(({ button }, position) => {
      const corner = corners[position];
      button.hidden = !corner;
      if (!corner) return;
      button.style.left = `${corner.x - origin.left - 6}px`;
      button.style.top = `${corner.y - origin.top - 9}px`;
    });
  }
}

/** A place may have gone from the page since it was read. */
function rangeOf({ start, startOffset, end, endOffset }: Place): Range | undefined {
  if (!start.isConnected || !end.isConnected) return undefined;
  try {
    const range = document.createRange();
    range.setStart(start, startOffset);
    range.setEnd(end, endOffset);
    return range;
  } catch {
    return undefined;
  }
}

/** The upper right corner of a name's last line; undefined when it is not to be seen. */
function cornerOf(range: Range, clip: DOMRect | undefined): { readonly x: number; readonly y: number } | undefined {
  const rects = range.getClientRects();
  const last =
    rects[rects.length - 1] ?? (range.startContainer instanceof Element ? range.startContainer.getBoundingClientRect() : undefined);
  if (!last || last.width === 0 || last.height === 0) return undefined;
  const inside =
    !clip || (last.right <= clip.right + 1 && last.left >= clip.left - 1 && last.top >= clip.top - 1 && last.bottom <= clip.bottom + 1);
  return inside ? { x: last.right, y: last.top } : undefined;
}

/** The nearest ancestor that hides what stands outside it. */
function clippingAncestor(node: Node): Element | undefined {
  for (let element = node.parentElement; element && element !== document.body; element = element.parentElement) {
    if (getComputedStyle(element).overflow !== "visible") return element;
  }
  return undefined;
}
