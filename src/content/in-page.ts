/**
 * The script of sites where the user is reminded in the page: it reads and reports as the quiet one does. The code that marks comes only
 * once somebody was sighted, so that the many pages where nobody stands do not pay for it.
 */
import { background, bring, look, type PageView, type Shown } from "./look.ts";
import type { ViewMaker } from "./view.ts";

/** Stands for the view until it is there. */
class ComingView implements PageView {
  #coming: Promise<PageView> | undefined;
  #latest: readonly Shown[] = [];

  show(sightings: readonly Shown[]): void {
    this.#latest = sightings;
    if (sightings.length === 0 && !this.#coming) return;
    this.#coming ??= bringView();
    void this.#coming.then((view) => view.show(this.#latest));
  }

  resize(...size: Parameters<PageView["resize"]>): void {
    void this.#coming?.then((view) => view.resize(...size));
  }

  remove(): void {
    void this.#coming?.then((view) => view.remove());
  }
}

async function bringView(): Promise<PageView> {
  const make = await bring<ViewMaker>("view", "petitCarnetView");
  return make((sighting, folded) => background.remind(sighting, folded));
}

void look(new ComingView());
