import type { ComponentChild } from "preact";
import type { ContactId } from "../src/domain/contact/contact.ts";
import { text } from "../src/ui/text.ts";
import type { NotebookModel } from "./notebook-model.ts";
import { hashOf } from "./place.ts";

const MOST = 100;

/** The names that this person gave: a referrer's page. */
export function GivenNames({ model, id }: { readonly model: NotebookModel; readonly id: ContactId }): ComponentChild {
  const given = (model.people.value ?? []).filter(({ referrers }) => referrers.includes(id)).slice(0, MOST);
  if (given.length === 0) return null;
  return (
    <section aria-labelledby="given-heading" class="stack tight">
      <h3 id="given-heading">{text("contactGave")}</h3>
      <ul class="given">
        {given.map((person) => (
          <li key={person.id}>
            <a class="name" href={hashOf({ at: "contact", id: person.id })}>
              {person.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
