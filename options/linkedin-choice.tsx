import type { ComponentChild } from "preact";
import { LINKEDIN, type Manner } from "../src/domain/sites.ts";
import { text } from "../src/ui/text.ts";
import { ChoiceCard } from "./choice-card.tsx";
import { isLinkedinWatched, linkedinWaits } from "./site-choices.ts";
import type { SitesModel } from "./sites-model.ts";

/** How to be reminded on LinkedIn: shown while LinkedIn is watched, told of its stance, with nothing chosen beforehand. */
export function LinkedinChoice({ model }: { readonly model: SitesModel }): ComponentChild {
  const settings = model.settings.value;
  if (!settings || !isLinkedinWatched(settings)) return null;
  const manner = settings.sites[LINKEDIN]?.manner;
  const choose = (picked: Manner): void => void model.keepSite(LINKEDIN, { watched: true, manner: picked });
  return (
    <section class="stack" aria-labelledby="linkedin">
      <h2 id="linkedin" tabIndex={-1}>
        {text("sitesLinkedinHow")}
      </h2>
      <p>{text("sitesLinkedinStance")}</p>
      <div class="choices" role="group" aria-labelledby="linkedin">
        <ChoiceCard
          id="linkedin-quiet"
          pressed={manner === "quiet"}
          title="sitesQuiet"
          hint="sitesLinkedinQuietHint"
          choose={() => choose("quiet")}
        />
        <ChoiceCard
          id="linkedin-in-page"
          pressed={manner === "in-page"}
          title="sitesInPage"
          hint="sitesLinkedinInPageHint"
          choose={() => choose("in-page")}
        />
      </div>
      {linkedinWaits(settings) && <p class="soft small">{text("sitesLinkedinWaits")}</p>}
    </section>
  );
}
