/** The script of sites where the user is reminded in the page: reads and reports as the quiet one, and shows mark and reminder. */
import type { SightingId } from "../domain/recognition/sighting.ts";
import { STRENGTHS } from "../domain/recognition/sighting.ts";
import { background, look, type PageView, type Shown } from "./look.ts";
import { Marks } from "./mark.ts";
import { ReminderHost } from "./reminder-host.ts";

class InPageView implements PageView {
  readonly #host: ReminderHost = new ReminderHost();
  readonly #marks: Marks = new Marks((sighting) => void this.#remind(sighting, false));
  #openedFor: string | undefined;

  show(sightings: readonly Shown[]): void {
    this.#marks.show(sightings);
    this.#host.keepOnly(sightings.map(({ id }) => id));
    const strongest = sightings.toSorted((one, other) => STRENGTHS.indexOf(one.strength) - STRENGTHS.indexOf(other.strength))[0];
    // By itself once a page, and only in the page proper: a frame may be out of sight.
    if (!strongest || window !== window.top || this.#openedFor === location.pathname) return;
    this.#openedFor = location.pathname;
    void this.#remind(strongest.id, true);
  }

  resize(sighting: SightingId, size: Parameters<PageView["resize"]>[1]): void {
    this.#host.resize(sighting, size);
  }

  remove(): void {
    this.#marks.remove();
    this.#host.remove();
  }

  async #remind(sighting: SightingId, folded: boolean): Promise<void> {
    const address = await background.remind(sighting, folded).catch(() => undefined);
    if (address) this.#host.open(sighting, address);
  }
}

void look(new InPageView());
