import type { ComponentChild } from "preact";
import { text } from "../src/ui/text.ts";
import { isGranted } from "./site-choices.ts";
import type { SitesModel } from "./sites-model.ts";

/** Says when the browser's grant for every site and the user's choice do not agree, and brings them together. */
export function GrantForEverySite({ model }: { readonly model: SitesModel }): ComponentChild {
  const wanted = model.settings.value?.watch === "everywhere";
  // A host that nobody could have granted by itself tells whether the general grant is there.
  const granted = isGranted(model.origins.value, "every-site.invalid");
  if (wanted === granted) return null;
  return (
    <p class="notice row">
      {text(wanted ? "sitesMissingEverywhere" : "sitesSpareEverywhere")}
      <button
        type="button"
        class="button small"
        id={wanted ? "allow-everywhere" : "give-back-everywhere"}
        onClick={() => void (wanted ? model.watch("everywhere") : model.giveBackEverywhere())}
      >
        {text(wanted ? "sitesRowAllow" : "sitesSpareGiveBack")}
      </button>
    </p>
  );
}
