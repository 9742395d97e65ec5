import type { ComponentChild } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { text } from "../src/ui/text.ts";
import { ContactPage } from "./contact-page.tsx";
import { DeletedPage } from "./deleted-page.tsx";
import { EditPage } from "./edit-page.tsx";
import { FirstPage } from "./first-page.tsx";
import { ImportPage } from "./import-page.tsx";
import type { NotebookModel } from "./notebook-model.ts";
import { hashOf, type Place } from "./place.ts";

/** The right page: whatever the address names. The focus follows, so that the keyboard and screen readers go along. */
export function RightPage({ model }: { readonly model: NotebookModel }): ComponentChild {
  const page = useRef<HTMLDivElement>(null);
  const place = model.place.value;
  const hash = hashOf(place);
  const first = useRef(hash);
  useEffect(() => {
    if (first.current === hash) return;
    first.current = "";
    scrollTo({ top: 0 });
    page.current?.scrollTo({ top: 0 });
    // A toast that took the focus keeps it.
    if (document.activeElement?.id !== "undo") page.current?.focus({ preventScroll: true });
  }, [hash]);
  return (
    <div class="page" ref={page} tabIndex={-1}>
      {place.at !== "everybody" && (
        <p class="back">
          <a href={hashOf({ at: "everybody" })}>{text("notebookBack")}</a>
        </p>
      )}
      {pageAt(model, place)}
    </div>
  );
}

function pageAt(model: NotebookModel, place: Place): ComponentChild {
  if (place.at === "contact") return <ContactPage key={place.id} model={model} id={place.id} />;
  if (place.at === "edit") return <EditPage key={place.id} model={model} id={place.id} />;
  if (place.at === "new") return <EditPage key="new" model={model} id={undefined} />;
  if (place.at === "deleted") return <DeletedPage model={model} />;
  if (place.at === "import") return <ImportPage model={model} />;
  return <FirstPage model={model} />;
}
