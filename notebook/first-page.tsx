import type { ComponentChild } from "preact";
import { text } from "../src/ui/text.ts";
import type { NotebookModel } from "./notebook-model.ts";
import { hashOf } from "./place.ts";

/** The right page while nobody is chosen: what to do next, above all in an empty notebook. */
export function FirstPage({ model }: { readonly model: NotebookModel }): ComponentChild {
  if (model.people.value === undefined) return null;
  const isEmpty = model.people.value.length === 0;
  return (
    <div class="first-page stack">
      <h2>{text(isEmpty ? "notebookEmptyHeading" : "notebookOpenHeading")}</h2>
      <p class="soft">{text(isEmpty ? "notebookEmpty" : "notebookOpen")}</p>
      {isEmpty && (
        <p class="row first-ways">
          <a class="button primary" href={hashOf({ at: "new" })}>
            {text("notebookNew")}
          </a>
          <a class="button" href={hashOf({ at: "import" })}>
            {text("notebookImport")}
          </a>
        </p>
      )}
    </div>
  );
}
