import { useSignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { text } from "../src/ui/text.ts";
import { EditBasics } from "./edit-basics.tsx";
import { EditEncounters } from "./edit-encounters.tsx";
import { EditFindings } from "./edit-findings.tsx";
import type { EditModel } from "./edit-model.ts";
import { EditReach } from "./edit-reach.tsx";
import { EditReferrals } from "./edit-referrals.tsx";
import type { NotebookModel } from "./notebook-model.ts";
import type { Place } from "./place.ts";

/** The form for everything that one can note of a person. */
export function EditForm(props: { readonly notebook: NotebookModel; readonly model: EditModel; readonly isNew: boolean }): ComponentChild {
  const { notebook, model, isNew } = props;
  const form = useRef<HTMLFormElement>(null);
  const failed = useSignal(false);
  useLayoutEffect(() => {
    if (isNew) form.current?.querySelector<HTMLElement>("#edit-name")?.focus();
  }, []);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    failed.value = false;
    try {
      const id = await model.save();
      if (id === undefined) return focusFirstProblem(form.current);
      notebook.go({ at: "contact", id }, { words: text("editSaved") });
    } catch {
      failed.value = true;
    }
  };
  return (
    <form class="edit" ref={form} noValidate onSubmit={(event) => void save(event)} aria-labelledby="edit-heading">
      <h2 id="edit-heading">{isNew ? text("editNewHeading") : text("editHeading", model.form.name)}</h2>
      {model.dirty.value && <p class="soft small">{text("editDraft")}</p>}
      <EditBasics notebook={notebook} model={model} isNew={isNew} />
      <EditReferrals notebook={notebook} model={model} />
      <EditReach model={model} />
      <EditFindings model={model} />
      <EditEncounters model={model} />
      <div class="edit-end">
        <div role="alert">
          {failed.value && <p class="problem">{text("editFailed")}</p>}
          {model.problems.value.length > 0 && <p class="problem">{text("editProblems")}</p>}
        </div>
        <p class="row">
          <button type="submit" class="button primary" id="save-contact">
            {text("editSave")}
          </button>
          <button type="button" class="button quiet" id="cancel-edit" onClick={() => leave(notebook, model)}>
            {text(model.dirty.value ? "editGiveUp" : "editBack")}
          </button>
        </p>
      </div>
    </form>
  );
}

/** Away from the form without saving; what was typed can be taken back. */
function leave(notebook: NotebookModel, model: EditModel): void {
  const place = notebook.place.value;
  const away: Place = "id" in place ? { at: "contact", id: place.id } : { at: "everybody" };
  if (!model.dirty.value) return notebook.go(away);
  const takeBack = model.giveUp();
  const undo = async (): Promise<void> => {
    takeBack();
    notebook.go(place);
    return Promise.resolve();
  };
  notebook.go(away, { words: text("editGivenUp"), undo, takesFocus: true });
}

/** After the next paint: only then do the fields carry what is wrong with them. */
function focusFirstProblem(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()));
}
