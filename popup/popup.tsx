/**
 * The popup from top to bottom: who is on this page and the name to note (the other way round for who came to note one), how this site is
 * treated.
 */
import type { VNode } from "preact";
import type { CaptureModel } from "../src/ui/capture-model.ts";
import type { PeopleModel } from "../src/ui/people-model.ts";
import { text } from "../src/ui/text.ts";
import { CaptureForm } from "./capture-form.tsx";
import { LookAtPage } from "./look-at-page.tsx";
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
  /** True when the user came with a name in hand (a selection, a link, a draft): then noting it comes before who is on the page. */
  readonly captureFirst: boolean;
}

/** The whole popup. */
export function Popup({ people, form, site, readable, captureFirst }: PopupProps): VNode {
  const state = form.state.value;
  const capture =
    state.step === "saved" ? (
      <SavedView saved={state} form={form} open={people.desk.openContact} />
    ) : (
      <CaptureForm form={form} readable={readable} open={people.desk.openContact} />
    );
  return (
    <>
      <header class="spread">
        <h1>{text("extensionName")}</h1>
        <button type="button" class="button quiet small" onClick={() => openNotebook()}>
          {text("popupOpenNotebook")}
        </button>
      </header>
      <main class="stack" tabIndex={-1}>
        {captureFirst && capture}
        <PeopleOnPage people={people} />
        <LookAtPage site={site} nobody={people.people.value.length === 0} />
        {!captureFirst && capture}
      </main>
      <SiteSwitch site={site} />
    </>
  );
}
