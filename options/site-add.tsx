import { useSignal } from "@preact/signals";
import type { ComponentChild, TargetedEvent } from "preact";
import { LINKEDIN } from "../src/domain/sites.ts";
import { text } from "../src/ui/text.ts";
import { hostFrom } from "./site-choices.ts";
import type { SitesModel } from "./sites-model.ts";

/** Adds a site to be watched, by name or by any address of it. */
export function SiteAdd({ model }: { readonly model: SitesModel }): ComponentChild {
  const typed = useSignal("");
  const wrong = useSignal(false);
  const add = async (event: TargetedEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const host = hostFrom(typed.value);
    wrong.value = host === undefined;
    if (host === undefined) return document.getElementById("site-host")?.focus();
    const manner = model.settings.value?.sites[host]?.manner;
    if (!(await model.keepSite(host, { watched: true, ...(manner && { manner }) }))) return;
    typed.value = "";
    if (host === LINKEDIN) document.getElementById("linkedin")?.focus();
  };
  return (
    <form class="site-add" onSubmit={(event) => void add(event)} noValidate>
      <div class="field">
        <label for="site-host">{text("sitesAddLabel")}</label>
        <span class="row">
          <input
            id="site-host"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            value={typed}
            aria-invalid={wrong}
            aria-describedby="site-host-hint"
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
          <button type="submit" class="button" id="site-add">
            {text("sitesAddButton")}
          </button>
        </span>
        <span id="site-host-hint" class={wrong.value ? "problem" : "hint"} role={wrong.value ? "alert" : undefined}>
          {text(wrong.value ? "sitesAddProblem" : "sitesAddHint")}
        </span>
      </div>
    </form>
  );
}
