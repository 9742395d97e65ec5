import type { ComponentChild } from "preact";
import { useEffect } from "preact/hooks";
import type { ContactId } from "../src/domain/contact/contact.ts";
import type { ContactRecord } from "../src/domain/contact/history.ts";
import { text } from "../src/ui/text.ts";
import { ContactHead } from "./contact-head.tsx";
import { ContactHistory } from "./contact-history.tsx";
import { ContactMeetings } from "./contact-meetings.tsx";
import { ContactReach } from "./contact-reach.tsx";
import { ContactReferrals } from "./contact-referrals.tsx";
import { ContactResearch } from "./contact-research.tsx";
import { GivenNames } from "./given-names.tsx";
import { NotThisPersonList } from "./not-this-person-list.tsx";
import type { NotebookModel } from "./notebook-model.ts";
import { useRecord } from "./use-record.ts";

/** One person's page, to read: the name, who said it and in which words first; then all the rest. */
export function ContactPage({ model, id }: { readonly model: NotebookModel; readonly id: ContactId }): ComponentChild {
  const known = useRecord(model, id).value;
  const name = known?.record?.contact.name;
  useEffect(() => {
    if (name === undefined) return undefined;
    document.title = `${name} · Petit Carnet`;
    return () => {
      document.title = text("notebookTitle");
    };
  }, [name]);
  if (!known) return null;
  if (!known.record) return <p class="notice">{text("contactUnknown")}</p>;
  return <Sheet model={model} record={known.record} />;
}

function Sheet({ model, record }: { readonly model: NotebookModel; readonly record: ContactRecord }): ComponentChild {
  const { contact } = record;
  return (
    <article class="sheet" aria-labelledby="contact-name" data-contact={contact.id}>
      {record.deletedAt !== undefined && <DeletedNotice model={model} record={record} />}
      <ContactHead model={model} record={record} />
      <ContactReferrals contact={contact} />
      <ContactReach contact={contact} />
      {contact.note !== undefined && (
        <section aria-labelledby="note-heading">
          <h3 id="note-heading">{text("contactNote")}</h3>
          <p class="prose">{contact.note}</p>
        </section>
      )}
      <ContactResearch contact={contact} />
      <ContactMeetings contact={contact} />
      <GivenNames model={model} id={contact.id} />
      <NotThisPersonList model={model} contact={contact} />
      <ContactHistory model={model} record={record} />
    </article>
  );
}

function DeletedNotice({ model, record }: { readonly model: NotebookModel; readonly record: ContactRecord }): ComponentChild {
  return (
    <p class="notice row">
      {text("contactIsDeleted")}
      <button type="button" class="button small" id="restore-contact" onClick={() => void model.restore(record.contact.id)}>
        {text("notebookRestore")}
      </button>
    </p>
  );
}
