import type { VNode } from "preact";
import { text, type TextKey } from "../src/ui/text.ts";
import type { Looked, SiteModel } from "./site-model.ts";

interface LookAtPageProps {
  readonly site: SiteModel;
  /** True while nobody is recognised on the page. */
  readonly nobody: boolean;
}

/** "Look at this page", where the site is not watched, and what came of it; it stays for another look. */
export function LookAtPage({ site, nobody }: LookAtPageProps): VNode {
  const looked = site.looked.value;
  return (
    <div class="row look">
      {site.host !== "" && !site.state.value.watched && (
        <button type="button" class="button small" onClick={() => void site.look()}>
          {text("popupLook")}
        </button>
      )}
      <span class="small soft" role="status">
        {nobody && looked !== "not-yet" && text(WORDS[looked])}
      </span>
    </div>
  );
}

const WORDS: Readonly<Record<Exclude<Looked, "not-yet">, TextKey>> = {
  looking: "popupLooking",
  looked: "popupNobody",
  refused: "popupLookRefused",
};
