/**
 * How this site is treated: not watched, in the page, or quietly.
 */
import type { VNode } from "preact";
import type { Manner } from "../src/domain/sites.ts";
import { Chips } from "../src/ui/components/chips.tsx";
import { text } from "../src/ui/text.ts";
import { openSites } from "./open-pages.ts";
import type { SiteModel } from "./site-model.ts";

type Choice = Manner | "not-watched";

/** The foot of the popup. */
export function SiteSwitch({ site }: { readonly site: SiteModel }): VNode {
  const { watched, manner } = site.state.value;
  const choice: Choice = watched ? manner : "not-watched";
  const choose = (chosen: Choice | ""): void => {
    if (chosen === "not-watched") void site.leave();
    else if (chosen !== "") void site.watch(chosen);
  };
  return (
    <footer class="stack tight">
      {site.host === "" ? (
        <p class="small soft">{text("popupNoSite")}</p>
      ) : (
        <>
          <Chips
            legend={text("popupSite", site.host)}
            choices={[
              { value: "in-page", label: text("sitesInPage") },
              { value: "quiet", label: text("sitesQuiet") },
              { value: "not-watched", label: text("popupNotWatched") },
            ]}
            value={choice}
            onChange={choose}
          />
          <p class="small soft">{text(sentenceFor(choice))}</p>
        </>
      )}
      <div role="status" class="notices">
        {site.refused.value && <p class="notice small">{text("sitesRefused")}</p>}
      </div>
      <button type="button" class="button quiet small start" onClick={openSites}>
        {text("popupSites")}
      </button>
    </footer>
  );
}

const sentenceFor = (choice: Choice) =>
  choice === "in-page" ? ("sitesHonest" as const) : choice === "quiet" ? ("sitesQuietHint" as const) : ("popupNotWatchedHint" as const);
