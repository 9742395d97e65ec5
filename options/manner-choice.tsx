import type { ComponentChild } from "preact";
import { text } from "../src/ui/text.ts";
import { ChoiceCard } from "./choice-card.tsx";
import type { SitesModel } from "./sites-model.ts";

/** "How to be reminded" where a site has no choice of its own, with the honest sentence about marks in a page. */
export function MannerChoice({ model }: { readonly model: SitesModel }): ComponentChild {
  const manner = model.settings.value?.manner ?? "in-page";
  return (
    <>
      <div class="choices" role="group" aria-labelledby="how">
        <ChoiceCard
          id="manner-in-page"
          pressed={manner === "in-page"}
          title="sitesInPage"
          hint="sitesInPageHint"
          choose={() => void model.change((before) => ({ ...before, manner: "in-page" }))}
        />
        <ChoiceCard
          id="manner-quiet"
          pressed={manner === "quiet"}
          title="sitesQuiet"
          hint="sitesQuietHint"
          choose={() => void model.change((before) => ({ ...before, manner: "quiet" }))}
        />
      </div>
      <p class="honest">{text("sitesHonest")}</p>
    </>
  );
}
