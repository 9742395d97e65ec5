import { type ReadonlySignal, useSignal, useSignalEffect } from "@preact/signals";
import type { ContactId } from "../src/domain/contact/contact.ts";
import type { ContactRecord } from "../src/domain/contact/history.ts";
import type { NotebookModel } from "./notebook-model.ts";

/** What is known of one contact's record: nothing yet, or the record as it stands now (undefined: there is none). */
export type Known = { readonly record: ContactRecord | undefined } | undefined;

/** Reads a contact, and reads it again whenever the notebook was written. The component is keyed by `id`, which never changes. */
export function useRecord(model: NotebookModel, id: ContactId): ReadonlySignal<Known> {
  const known = useSignal<Known>(undefined);
  useSignalEffect(() => {
    const isOpen = model.people.value !== undefined;
    void model.generation.value; // read again after every write
    const read = async (): Promise<void> => {
      known.value = { record: await model.store.get(id) };
    };
    if (isOpen) void read();
  });
  return known;
}
