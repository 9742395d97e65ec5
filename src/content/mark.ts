/**
 * Marks: a small text-free sign at the upper right corner of each recognised name. They stand in one layer of our own over the page, so
 * no text node, style or layout of the page changes.
 */
import { OWN_STYLE_SIGN } from "../domain/site-scripts.ts";
import type { SightingId } from "../domain/recognition/sighting.ts";
import type { Shown } from "./look.ts";
import { clippingAncestors, cornerOf, rangeOf } from "./mark-place.ts";
import { bodyElement, boxOf, isHidden, make, rootElement } from "./unshadowed.ts";
import type { Place } from "./watch-page.ts";

const STYLE = `${OWN_STYLE_SIGN}
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
const LOOK_AGAIN_MS = 1000;
const SIZE = 18;
/** How far a mark reaches out to the right of its name. */
const REACH = 12;

interface Mark {
  readonly button: HTMLButtonElement;
  readonly range: Range;
  readonly clippedBy: readonly Element[];
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
    const host = make("div");
    const root = host.attachShadow({ mode: "closed" });
    const style = make("style");
    style.textContent = STYLE;
    this.#marks = wanted.flatMap(({ id, place }) => this.#mark(id, place));
    root.append(style, ...this.#marks.map(({ button }) => button));
    rootElement()?.append(host);
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
    const button = make("button");
    button.type = "button";
    button.ariaLabel = "Petit Carnet"; // says that there is a reminder, not of whom
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      if (event.isTrusted) this.#opened(id);
    });
    return [{ button, range, clippedBy: clippingAncestors(range.startContainer) }];
  }

  /** The page moves by scrolling (of any part of it), by resizing and by itself. */
  #follow(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const moved = (): void => this.#placeSoon();
    window.addEventListener("scroll", moved, { signal, capture: true, passive: true });
    window.addEventListener("resize", moved, { signal, passive: true });
    for (const event of ["load", "toggle", "transitionend", "animationend"])
      window.addEventListener(event, moved, { signal, capture: true, passive: true });
    const sizes = new ResizeObserver(moved);
    for (const element of [rootElement(), bodyElement()]) if (element) sizes.observe(element);
    // What nothing tells: a page that moves its parts without changing its size.
    const timer = setInterval(() => isHidden() || moved(), LOOK_AGAIN_MS);
    signal.addEventListener("abort", () => {
      sizes.disconnect();
      clearInterval(timer);
    });
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
    const origin = this.#host && boxOf(this.#host);
    if (!origin) return;
    const width = rootElement()?.clientWidth ?? innerWidth;
    const corners = this.#marks.map(({ range, clippedBy }) => cornerOf(range, clippedBy));
    this.#marks.forEach(({ button }, position) => {
      const corner = corners[position];
      button.hidden = !corner;
      if (!corner) return;
      // Beside the right edge it stands over the name's end: reaching out, it would make the page scroll sideways.
      const right = corner.x <= width ? Math.min(corner.x + REACH, width) : corner.x + REACH;
      button.style.left = `${right - SIZE - origin.left}px`;
      button.style.top = `${Math.max(corner.y - SIZE / 2 - origin.top, 0)}px`;
    });
  }
}
