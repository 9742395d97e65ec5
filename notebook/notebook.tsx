import type { ComponentChild } from "preact";
import { text } from "../src/ui/text.ts";
import { NotebookHeader } from "./notebook-header.tsx";
import type { NotebookModel } from "./notebook-model.ts";
import { PeopleIndex } from "./people-index.tsx";
import { RightPage } from "./right-page.tsx";
import { ToastLine } from "./toast-line.tsx";
import { TroublePage } from "./trouble-page.tsx";

/** The open notebook: everybody on the left page, what one reads or writes on the right one. */
export function Notebook({ model }: { readonly model: NotebookModel }): ComponentChild {
  const trouble = model.trouble.value;
  if (trouble) return <TroublePage model={model} trouble={trouble} />;
  return (
    <>
      <a class="skip" href="#search" onClick={skipTo("search")}>
        {text("notebookSkipToSearch")}
      </a>
      <NotebookHeader model={model} />
      <main class="book" data-at={model.place.value.at}>
        <PeopleIndex model={model} />
        <RightPage model={model} />
      </main>
      <ToastLine model={model} />
    </>
  );
}

/** The address says where in the notebook one is, so a skip link moves the focus without changing it. */
function skipTo(id: string): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
}
