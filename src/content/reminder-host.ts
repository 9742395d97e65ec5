/**
 * The element that holds the reminder frame in a corner of the page. The frame's text is of the extension's own origin: the page cannot
 * read it. Two fixed sizes, so that its height tells nothing. It stays out of sight until the frame says that it is there: where a page's
 * policy blocks it, nothing is ever seen.
 */
import { OWN_STYLE_SIGN } from "../domain/site-scripts.ts";
import type { SightingId } from "../domain/recognition/sighting.ts";
import type { ReminderSize } from "../messages/reminder-to-background.ts";
import { guardRoot } from "./root-guard.ts";
import { make, rootElement } from "./unshadowed.ts";
import { guardVisible } from "./visible-guard.ts";

/**
 * Rules inside the shadow tree win over the page's own `!important` rules on the host and over its inline style. What `all` leaves out and
 * what page animations could still change is named one by one.
 */
const STYLE = `${OWN_STYLE_SIGN}
:host { all: initial !important; display: block !important; position: fixed !important; inset: auto 16px 16px auto !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: hidden !important;
  width: min(380px, calc(100vw - 32px)) !important; border-radius: 10px !important; z-index: 2147483647 !important; opacity: 1 !important;
  filter: none !important; transform: none !important; clip-path: none !important; animation: none !important; transition: none !important;
  direction: ltr !important; box-shadow: 0 6px 24px rgb(0 0 0 / 0.28) !important; color-scheme: normal !important; }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; }
@media print { :host { display: none !important; } }
`;

/** The sizes, in a sheet inside the closed root: an attribute of the host would be the page's to read and to change. */
const SIZES: Readonly<Record<Exclude<ReminderSize, "gone"> | "waiting", string>> = {
  waiting: ":host { height: 340px !important; visibility: hidden !important; }",
  folded: ":host { height: 56px !important; visibility: visible !important; }",
  open: ":host { height: 340px !important; visibility: visible !important; }",
};

/** How long a frame may take to appear before it is given up. */
const PATIENCE_MS = 8000;

/** How showing a reminder ended: it was seen; its frame gave up before, as when the background is stopped; or it was taken away before. */
export type Ending = "seen" | "failed" | "removed";

interface Open {
  readonly sighting: SightingId;
  readonly host: HTMLElement;
  readonly stop: AbortController;
  readonly setSize: (size: keyof typeof SIZES) => void;
  readonly ended: (ending: Ending) => void;
  seen: boolean;
}

/** Holds at most one reminder at a time. */
export class ReminderHost {
  #open: Open | undefined;

  /** Loads the reminder of a sighting, in place of any other; resolves when it is seen or gone. */
  async open(sighting: SightingId, address: string): Promise<Ending> {
    this.remove();
    const { host, root, frame, size } = makeHost();
    rootElement()?.append(host);
    // Not by `src`: in Firefox the events of a pointer over the frame hand the element to the page, and its attributes with it.
    frame.contentWindow?.location.replace(address);
    host.showPopover(); // the top layer: no style of the page stands above it
    const stop = new AbortController();
    return new Promise((ended) => {
      const disturbed = (): void => {
        if (this.#open?.host === host) this.remove();
      };
      const ours = guardRoot(root, frame, disturbed, stop.signal);
      const setSize = (name: keyof typeof SIZES): void => ours(() => (size.textContent = SIZES[name]));
      const open: Open = { sighting, host, stop, setSize, ended, seen: false };
      this.#open = open;
      guardVisible(host, () => open.seen, disturbed, stop.signal);
      setTimeout(() => open.seen || disturbed(), PATIENCE_MS);
    });
  }

  /** Gives the reminder of a sighting another size, or takes it away; true when the reader has put it away. */
  resize(sighting: SightingId, size: ReminderSize): boolean {
    const open = this.#open;
    if (!open || sighting !== open.sighting) return false;
    if (size === "gone") {
      this.remove("failed");
      return open.seen;
    }
    open.seen = true;
    open.setSize(size);
    open.ended("seen");
    return false;
  }

  /** Takes the reminder away when its sighting is no longer one of these. */
  keepOnly(sightings: readonly SightingId[]): void {
    if (this.#open && !sightings.includes(this.#open.sighting)) this.remove();
  }

  /** Takes the reminder away. */
  remove(ending: Ending = "removed"): void {
    const open = this.#open;
    this.#open = undefined;
    open?.stop.abort();
    open?.host.remove();
    open?.ended(ending); // once seen, it has ended before
  }
}

interface Made {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly frame: HTMLIFrameElement;
  readonly size: HTMLStyleElement;
}

/** The element with its closed root and its frame, not yet in the page. */
function makeHost(): Made {
  const host = make("div");
  const root = host.attachShadow({ mode: "closed" });
  const [style, size] = [make("style"), make("style")];
  style.textContent = STYLE;
  size.textContent = SIZES.waiting;
  const frame = make("iframe");
  // Chromium keeps other frames out of pages with COEP, and reports their address to the page. Ours needs neither cookies nor storage.
  frame.setAttribute("credentialless", "");
  frame.title = "Petit Carnet";
  root.append(style, size, frame);
  host.popover = "manual";
  return { host, root, frame, size };
}
