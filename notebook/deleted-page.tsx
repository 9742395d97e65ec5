import { useSignal, useSignalEffect } from "@preact/signals";
import type { ComponentChild } from "preact";
import type { ContactRecord } from "../src/domain/contact/history.ts";
import { dateText } from "../src/ui/dates.ts";
import { text } from "../src/ui/text.ts";
import type { NotebookModel } from "./notebook-model.ts";
import { hashOf } from "./place.ts";

const MOST = 200;

/** The names that were deleted; each can be put back. */
export function DeletedPage({ model }: { readonly model: NotebookModel }): ComponentChild {
  const deleted = useSignal<readonly ContactRecord[] | undefined>(undefined);
  useSignalEffect(() => {
    const isOpen = model.people.value !== undefined;
    void model.generation.value; // read again after every write
    const read = async (): Promise<void> => {
      deleted.value = await model.store.deleted();
    };
    if (isOpen) void read();
  });
  const restore = async ({ contact }: ContactRecord): Promise<void> => {
    await model.restore(contact.id);
    model.go({ at: "contact", id: contact.id }, { words: text("notebookRestored", contact.name) });
  };
  return (
    <section class="stack" aria-labelledby="deleted-heading">
      <h2 id="deleted-heading">{text("notebookDeleted")}</h2>
      <p class="soft">{text(deleted.value?.length === 0 ? "notebookDeletedNone" : "notebookDeletedHint")}</p>
      <ul class="list" id="deleted">
        {deleted.value?.slice(0, MOST).map((record) => (
          <li key={record.contact.id} class="spread deleted-row">
            <span>
              <a class="name" href={hashOf({ at: "contact", id: record.contact.id })}>
                {record.contact.name}
              </a>{" "}
              <span class="soft small">{text("notebookDeletedOn", dateText(record.deletedAt ?? ""))}</span>
            </span>
            <button
              type="button"
              class="button small"

              onClick={() => void restore(record)}
            >
              {text("notebookRestore")}
              <span class="visually-hidden"> {record.contact.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
