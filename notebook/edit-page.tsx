import { useSignal, useSignalEffect } from "@preact/signals";
import type { ComponentChild } from "preact";
import type { Contact, ContactId } from "../src/domain/contact/contact.ts";
import { text } from "../src/ui/text.ts";
import { EditForm } from "./edit-form.tsx";
import { EditModel } from "./edit-model.ts";
import type { NotebookModel } from "./notebook-model.ts";

/** A person's page open for writing, or a new one when `id` is undefined. */
export function EditPage({ model, id }: { readonly model: NotebookModel; readonly id: ContactId | undefined }): ComponentChild {
  const edit = useSignal<EditModel | "unknown" | undefined>(undefined);
  useSignalEffect(() => {
    // Read once: what is being written is not replaced under the pen; saving brings both together.
    if (model.people.value === undefined || edit.peek() !== undefined) return;
    const open = async (): Promise<void> => {
      const contact: Contact | undefined = id && (await model.store.get(id))?.contact;
      edit.value = id !== undefined && !contact ? "unknown" : new EditModel(model, contact);
    };
    void open();
  });
  if (edit.value === undefined) return null;
  if (edit.value === "unknown") return <p class="notice">{text("contactUnknown")}</p>;
  return <EditForm notebook={model} model={edit.value} isNew={id === undefined} />;
}
