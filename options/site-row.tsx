import type { ComponentChild } from "preact";
import type { SiteSetting } from "../src/domain/sites.ts";
import { text, type TextKey } from "../src/ui/text.ts";
import { isGranted, ROW_CHOICES, type RowChoice, rowChoiceOf, settingOf } from "./site-choices.ts";
import type { SitesModel } from "./sites-model.ts";

const WORDS: Readonly<Record<RowChoice, TextKey>> = { "in-page": "sitesInPage", quiet: "sitesQuiet", "not-watched": "sitesRowNotWatched" };

/** One site with its own choice, and what the browser lacks to keep it. */
export function SiteRow(props: { readonly model: SitesModel; readonly host: string; readonly setting: SiteSetting }): ComponentChild {
  const { model, host, setting } = props;
  const current = rowChoiceOf(host, setting, model.settings.value?.manner ?? "in-page");
  const missing = setting.watched && !isGranted(model.origins.value, host);
  const pick = (value: string): void => {
    const choice = ROW_CHOICES.find((one) => one === value);
    if (choice) void model.keepSite(host, settingOf(choice));
  };
  return (
    <li class="site" data-host={host}>
      <div class="spread">
        <span class="name site-host">{host}</span>
        <span class="row">
          <select aria-label={text("sitesRowLabel", host)} value={current ?? ""} onChange={(event) => pick(event.currentTarget.value)}>
            {current === undefined && <option value="">{text("sitesRowPick")}</option>}
            {ROW_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {text(WORDS[choice])}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="button quiet small"
            aria-label={text("sitesRowRemoveNamed", host)}
            onClick={() => void model.removeSite(host)}
          >
            {text("sitesRowRemove")}
          </button>
        </span>
      </div>
      {missing && (
        <p class="row small">
          {text("sitesRowMissing")}
          <button
            type="button"
            class="button small"
            aria-label={text("sitesRowAllowNamed", host)}
            onClick={() => void model.keepSite(host, setting)}
          >
            {text("sitesRowAllow")}
          </button>
        </p>
      )}
    </li>
  );
}
