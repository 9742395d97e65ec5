import type { ComponentChild } from "preact";
import { text } from "../src/ui/text.ts";
import { SiteAdd } from "./site-add.tsx";
import { SiteRow } from "./site-row.tsx";
import type { SitesModel } from "./sites-model.ts";

/** The sites that have a choice of their own, and the way to add one. */
export function SiteList({ model }: { readonly model: SitesModel }): ComponentChild {
  const sites = Object.entries(model.settings.value?.sites ?? {}).toSorted(([one], [other]) => one.localeCompare(other));
  return (
    <section class="stack" aria-labelledby="site-by-site">
      <h2 id="site-by-site">{text("sitesListHeading")}</h2>
      <p class="soft">{text(sites.length === 0 ? "sitesListEmpty" : "sitesListHint")}</p>
      {sites.length > 0 && (
        <ul class="list" id="sites">
          {sites.map(([host, setting]) => (
            <SiteRow key={host} model={model} host={host} setting={setting} />
          ))}
        </ul>
      )}
      <SiteAdd model={model} />
    </section>
  );
}
