/** What is shown inside a page: marks beside names and the reminder in the corner. Brought into a frame once somebody is sighted there. */
import { OWN_STYLE_SIGN } from "../domain/site-scripts.ts";
import { type SightingId, STRENGTHS } from "../domain/recognition/sighting.ts";
import { later } from "./in-slices.ts";
import type { PageView, Shown } from "./look.ts";
import { browser } from "../platform/browser.ts";
import { Marks } from "./mark.ts";
import { ReminderHost } from "./reminder-host.ts";
import { shadowRootOf } from "./shadow-roots.ts";
import { allOf } from "./unshadowed.ts";

/** Gives the address of a reminder frame, folded or open; undefined when there is none, rejected when the background was stopped meanwhile. */
export type Remind = (sighting: SightingId, folded: boolean) => Promise<string | undefined>;

/** How the in-page script, which runs in the same isolated world, gets its view. */
export type ViewMaker = (remind: Remind) => PageView;

const LOOK_EVERY_MS = 1000;
/** A background that is stopped while a reminder opens is there again a moment later. */
const TIMES = 3;
const AGAIN_MS = 700;

class InPageView implements PageView {
  readonly #remind: Remind;
  readonly #host: ReminderHost = new ReminderHost();
  readonly #marks: Marks = new Marks((sighting) => void this.#open(sighting, false));
  #openedFor: string | undefined;
  /** Whom the reader has put away: they do not open by themselves again, whatever the page makes of its address. */
  readonly #putAway: Set<SightingId> = new Set();
  #asked = 0;

  #whileAlive: ReturnType<typeof setInterval> | undefined;
  #removed = false;

  constructor(remind: Remind) {
    this.#remind = remind;
    removeLeftovers();
  }

  show(sightings: readonly Shown[]): void {
    if (this.#removed) return;
    this.#marks.show(sightings);
    // An extension that is switched off says nothing to its scripts: they have to look.
    this.#whileAlive ??= setInterval(() => browser.runtime?.id === undefined && this.remove(), LOOK_EVERY_MS);
    this.#host.keepOnly(sightings.map(({ id }) => id));
    const strongest = sightings.toSorted((one, other) => STRENGTHS.indexOf(one.strength) - STRENGTHS.indexOf(other.strength))[0];
    // By itself once a page, and only in the page proper: a frame may be out of sight.
    if (!strongest || window !== window.top || this.#openedFor === location.pathname) return;
    this.#openedFor = location.pathname;
    if (!this.#putAway.has(strongest.id)) void this.#open(strongest.id, true);
  }

  resize(sighting: SightingId, size: Parameters<PageView["resize"]>[1]): void {
    if (this.#host.resize(sighting, size)) this.#putAway.add(sighting);
  }

  remove(): void {
    this.#removed = true;
    clearInterval(this.#whileAlive);
    this.#marks.remove();
    this.#host.remove();
  }

  async #open(sighting: SightingId, folded: boolean): Promise<void> {
    const asked = ++this.#asked;
    for (let time = 0; time < TIMES; time += 1) {
      const address = await this.#remind(sighting, folded).catch(() => "");
      if (address === undefined || this.#removed || asked !== this.#asked) return;
      if (address !== "" && (await this.#host.open(sighting, address)) !== "failed") return;
      await later(AGAIN_MS);
    }
  }
}

/**
 * Takes away what a former version left in this frame: after an update its script is dead (in Firefox gone without a word), and its mark would
 * stand there without answering.
 */
function removeLeftovers(): void {
  for (const element of allOf("html > div"))
    if (shadowRootOf(element)?.firstElementChild?.textContent.includes(OWN_STYLE_SIGN)) element.remove();
}

(globalThis as { petitCarnetView?: ViewMaker }).petitCarnetView = (remind) => new InPageView(remind);
