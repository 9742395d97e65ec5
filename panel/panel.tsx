/**
 * The panel: the people who are surely or probably on the page, then those who only have the same name; each unfolds to the research file.
 */
import { useComputed, useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { ContactId } from "../src/domain/contact/contact.ts";
import { DoneNotice } from "../src/ui/components/done-notice.tsx";
import { PersonCard } from "../src/ui/components/person-card.tsx";
import type { PeopleModel, PersonAtHand } from "../src/ui/people-model.ts";
import { text } from "../src/ui/text.ts";

/** The whole panel. */
export function Panel({ people }: { readonly people: PeopleModel }): VNode {
  const page = people.page.value;
  const found = people.people.value;
  const toCheck = found.filter(({ sighting }) => sighting?.strength === "possible");
  const here = found.filter((person) => !toCheck.includes(person));
  // Until the reader unfolds somebody, the first who is surely or probably meant lies open.
  const chosen = useSignal<ContactId | "nobody" | undefined>(undefined);
  const opened = useComputed(() => chosen.value ?? firstSure(people.people.value));
  const list = (persons: readonly PersonAtHand[]): readonly VNode[] =>
    persons.map((person) => (
      <PersonCard
        key={person.contact.id}
        person={person}
        model={people}
        open={opened.value === person.contact.id}
        toggle={() => (chosen.value = opened.value === person.contact.id ? "nobody" : person.contact.id)}
      />
    ));
  return (
    <main class="stack" tabIndex={-1}>
      <header>
        <h1>{text("panelHeading")}</h1>
        {page?.title && <p class="small soft page-title">{page.title}</p>}
      </header>
      <DoneNotice model={people} />
      <section class="stack tight" aria-label={text("panelHeading")}>
        <h2 class="visually-hidden">{text("panelHere")}</h2>
        {list(here)}
        <div role="status" class="notices">
          {found.length === 0 && <p class="soft">{text("panelEmpty")}</p>}
        </div>
      </section>
      {toCheck.length > 0 && (
        <section class="stack tight" aria-labelledby="to-check">
          <h2 id="to-check">{text("strengthPossible")}</h2>
          {list(toCheck)}
        </section>
      )}
    </main>
  );
}

/** Somebody opened on purpose, or the strongest sighting that is more than a shared name. */
const firstSure = (found: readonly PersonAtHand[]): ContactId | undefined =>
  found.find(({ sighting }) => sighting?.strength !== "possible")?.contact.id;
