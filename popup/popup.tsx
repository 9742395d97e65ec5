/**
 * The popup from top to bottom: who is on this page, the name to note, how this site is treated.
 */
import type { VNode } from "preact";
import type { CaptureModel } from "../src/ui/capture-model.ts";
import type { PeopleModel } from "../src/ui/people-model.ts";
import { text } from "../src/ui/text.ts";
import { CaptureForm } from "./capture-form.tsx";
import { openNotebook } from "./open-pages.ts";
import { PeopleOnPage } from "./people-on-page.tsx";
import { SavedView } from "./saved-view.tsx";
import type { SiteModel } from "./site-model.ts";
import { SiteSwitch } from "./site-switch.tsx";

interface PopupProps {
  readonly people: PeopleModel;
  readonly form: CaptureModel;
  readonly site: SiteModel;
  /** False where the browser lets no script read the page. */
  readonly readable: boolean;
}

/** The whole popup. */
export function Popup({ people, form, site, readable }: PopupProps): VNode {
  const state = form.state.value;
  return (
    <>
      <header class="spread">
        <h1>{text("extensionName")}</h1>
        <button type="button" class="button quiet small" onClick={() => openNotebook()}>
          {text("popupOpenNotebook")}
        </button>
      </header>
      <main class="stack" tabIndex={-1}>
        <PeopleOnPage people={people} looked={site.looked.value === "looked"} />
        {state.step === "saved" ? (
          <SavedView saved={state} form={form} open={people.desk.openContact} />
        ) : (
          <CaptureForm form={form} readable={readable} />
        )}
      </main>
      <SiteSwitch site={site} />
    </>
  );
}
