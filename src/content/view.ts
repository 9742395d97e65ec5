/** What is shown inside a page: marks beside names and the reminder in the corner. Brought into a frame once somebody is sighted there. */
import { type SightingId, STRENGTHS } from "../domain/recognition/sighting.ts";
import type { PageView, Shown } from "./look.ts";
import { Marks } from "./mark.ts";
import { ReminderHost } from "./reminder-host.ts";

/** Gives the address of a reminder frame, folded or open; undefined when there is none. */
export type Remind = (sighting: SightingId, folded: boolean) => Promise<string | undefined>;

/** How the in-page script, which runs in the same isolated world, gets its view. */
export type ViewMaker = (remind: Remind) => PageView;

class InPageView implements PageView {
  readonly #remind: Remind;
  readonly #host: ReminderHost = new ReminderHost();
  readonly #marks: Marks = new Marks((sighting) => void this.#open(sighting, false));
  #openedFor: string | undefined;

  constructor(remind: Remind) {
    this.#remind = remind;
  }

  show(sightings: readonly Shown[]): void {
    this.#marks.show(sightings);
    this.#host.keepOnly(sightings.map(({ id }) => id));
    const strongest = sightings.toSorted((one, other) => STRENGTHS.indexOf(one.strength) - STRENGTHS.indexOf(other.strength))[0];
    // By itself once a page, and only in the page proper: a frame may be out of sight.
    if (!strongest || window !== window.top || this.#openedFor === location.pathname) return;
    this.#openedFor = location.pathname;
    void this.#open(strongest.id, true);
  }

  resize(sighting: SightingId, size: Parameters<PageView["resize"]>[1]): void {
    this.#host.resize(sighting, size);
  }

  remove(): void {
    this.#marks.remove();
    this.#host.remove();
  }

  async #open(sighting: SightingId, folded: boolean): Promise<void> {
    const address = await this.#remind(sighting, folded);
    if (address) this.#host.open(sighting, address);
  }
}

(globalThis as { petitCarnetView?: ViewMaker }).petitCarnetView = (remind) => new InPageView(remind);
