import type { ComponentChild } from "preact";
import type { ContactRecord } from "../src/domain/contact/history.ts";
import { text } from "../src/ui/text.ts";
import { fitText } from "../src/ui/words.ts";
import type { NotebookModel } from "./notebook-model.ts";
import { hashOf } from "./place.ts";

/** The head of a person's page: name, other names, work, fit, and what can be done with the page. */
export function ContactHead({ model, record }: { readonly model: NotebookModel; readonly record: ContactRecord }): ComponentChild {
  const { contact } = record;
  const { id, name, aliases } = contact;
  const work = [contact.role, contact.organization, contact.city].filter(Boolean).join(" · ");
  const remove = async (): Promise<void> => {
    await model.delete(id);
    model.go({ at: "everybody" }, { words: text("notebookDeletedOne", name), takesFocus: true, undo: () => restore() });
  };
  const restore = async (): Promise<void> => {
    await model.restore(id);
    model.go({ at: "contact", id });
  };
  return (
    <header class="contact-head">
      <h2 id="contact-name" class="contact-name" tabIndex={-1}>
        {name}
      </h2>
      {aliases.length > 0 && <p class="soft">{text("contactAlso", aliases.join(", "))}</p>}
      {(work || contact.fit) && (
        <p class="row">
          {work && <span>{work}</span>}
          {contact.fit && (
            <span class="tag" id="contact-fit">
              {fitText(contact.fit)}
            </span>
          )}
        </p>
      )}
      {record.deletedAt === undefined && (
        <p class="row contact-ways">
          <a class="button" id="edit-contact" href={hashOf({ at: "edit", id })}>
            {text("contactEdit")}
          </a>
          <button type="button" class="button quiet" id="delete-contact" onClick={() => void remove()}>
            {text("contactDelete")}
          </button>
        </p>
      )}
    </header>
  );
}
