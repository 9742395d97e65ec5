import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { ContactId } from "../src/domain/contact/contact.ts";
import { DoneNotice } from "../src/ui/components/done-notice.tsx";
import { PersonCard } from "../src/ui/components/person-card.tsx";
import type { PeopleModel } from "../src/ui/people-model.ts";
import { countText, text } from "../src/ui/text.ts";

/** How many people stand above the form before the rest folds away. */
const FEW = 2;

/** The people recognised on this page; nothing when there are none. */
export function PeopleOnPage({ people }: { readonly people: PeopleModel }): VNode {
  const opened = useSignal<ContactId | undefined>(undefined);
  const all = useSignal(false);
  const found = people.people.value;
  const shown = all.value ? found : found.slice(0, FEW);
  return (
    <>
      <DoneNotice model={people} />
      {found.length > 0 && (
        <section class="people stack tight" aria-labelledby="people-title">
          <h2 id="people-title">{text("popupPeople")}</h2>
          {shown.map((person) => (
            <PersonCard
              key={person.contact.id}
              person={person}
              model={people}
              open={opened.value === person.contact.id}
              toggle={() => (opened.value = opened.value === person.contact.id ? undefined : person.contact.id)}
            />
          ))}
          {found.length > shown.length && (
            <button type="button" class="button quiet small start" onClick={() => (all.value = true)}>
              {countText("popupMorePeople", found.length - shown.length)}
            </button>
          )}
        </section>
      )}
    </>
  );
}
