/**
 * The script of sites where the user is reminded in the page: it reads and reports as the quiet one does. The code that marks comes only
 * once somebody was sighted, so that the many pages where nobody stands do not pay for it.
 */
import { background, bring, look, type PageView, type Shown } from "./look.ts";
import type { ViewMaker } from "./view.ts";

/** Stands for the view until it is there; as a class it would weigh more in every page. */
function comingView(): PageView {
  let coming: Promise<PageView> | undefined;
  let latest: readonly Shown[] = [];
  const onceThere = (use: (view: PageView) => void): void => void coming?.then(use);
  return {
    show: (sightings) => {
      latest = sightings;
      if (sightings.length > 0) coming ??= bringView();
      onceThere((view) => view.show(latest));
    },
    resize: (...size) => onceThere((view) => view.resize(...size)),
    remove: () => onceThere((view) => view.remove()),
  };
}

async function bringView(): Promise<PageView> {
  const make = await bring<ViewMaker>("view", "petitCarnetView");
  return make((sighting, folded) => background.remind(sighting, folded));
}

void look(comingView());
