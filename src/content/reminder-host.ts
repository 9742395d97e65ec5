/**
 * The element that holds the reminder frame in a corner of the page. The frame's text is of the extension's own origin: the page cannot
 * read it. Two fixed sizes, so that its height tells nothing. It stays out of sight until the frame says that it is there: where a page's
 * policy blocks it, nothing is ever seen.
 */
import type { SightingId } from "../domain/recognition/sighting.ts";
import type { ReminderSize } from "../messages/reminder-to-background.ts";

/** Rules inside the shadow tree win over the page's own `!important` rules on the host. */
const STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: auto 16px 16px auto !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: hidden !important;
  width: min(380px, calc(100vw - 32px)) !important; height: 340px !important; border-radius: 10px !important; z-index: 2147483647 !important;
  opacity: 1 !important; filter: none !important; transform: none !important; clip-path: none !important; visibility: hidden !important;
  box-shadow: 0 6px 24px rgb(0 0 0 / 0.28) !important; color-scheme: normal !important; }
:host([data-size="folded"]) { height: 56px !important; visibility: visible !important; }
:host([data-size="open"]) { visibility: visible !important; }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; }
@media print { :host { display: none !important; } }
`;

/** How long a frame may take to appear before it is given up. */
const PATIENCE_MS = 8000;

/** Holds at most one reminder at a time. */
export class ReminderHost {
  #host: HTMLElement | undefined;
  #sighting: SightingId | undefined;

  /** Loads the reminder of a sighting, in place of any other. */
  open(sighting: SightingId, address: string): void {
    this.remove();
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "closed" });
    const style = document.createElement("style");
    style.textContent = STYLE;
    const frame = document.createElement("iframe");
    frame.src = address;
    frame.title = "Petit Carnet";
    root.append(style, frame);
    host.popover = "manual";
    document.documentElement.append(host);
    host.showPopover(); // the top layer: no style of the page stands above it
    this.#host = host;
    this.#sighting = sighting;
    setTimeout(() => this.#host === host && host.dataset["size"] === undefined && this.remove(), PATIENCE_MS);
  }

  /** Gives the reminder of a sighting another size, or takes it away. */
  resize(sighting: SightingId, size: ReminderSize): void {
    if (!this.#host || sighting !== this.#sighting) return;
    if (size === "gone") this.remove();
    else this.#host.dataset["size"] = size;
  }

  /** Takes the reminder away when its sighting is no longer one of these. */
  keepOnly(sightings: readonly SightingId[]): void {
    if (this.#sighting && !sightings.includes(this.#sighting)) this.remove();
  }

  /** Takes the reminder away. */
  remove(): void {
    this.#host?.remove();
    this.#host = undefined;
    this.#sighting = undefined;
  }
}
