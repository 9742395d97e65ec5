import { signal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { useMemo } from "preact/hooks";
import { text } from "../src/ui/text.ts";
import { quotedText } from "../src/ui/words.ts";
import type { NotebookModel } from "./notebook-model.ts";
import type { Person } from "./people.ts";
import { hashOf } from "./place.ts";

/** How many rows are drawn at once: more are neither read nor scrolled by anybody. */
const ROWS = 100;

/** The names, a hundred at a time; under their letters, as in a paper index, while nothing is searched. */
export function PeopleList(props: {
  readonly model: NotebookModel;
  readonly people: readonly Person[];
  readonly typed: string;
}): ComponentChild {
  const { model, people, typed } = props;
  const lettered = typed.trim() === "";
  // Another search begins at its first hundred again.
  const most = useMemo(() => signal(ROWS), [typed]);
  const place = model.place.value;
  const current = "id" in place ? place.id : undefined;
  const shown = people.slice(0, most.value);
  return (
    <>
      {byLetter(shown, lettered).map(({ letter, group }) => (
        <div key={letter} class="letter-group">
          {lettered && <h3 class="letter">{letter}</h3>}
          <ul class="list people">
            {group.map((person) => (
              <li key={person.id}>
                <PersonRow person={person} current={person.id === current} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {people.length > shown.length && (
        <p class="more">
          <button type="button" class="button small" id="show-more" onClick={() => (most.value += ROWS)}>
            {text("notebookShowMore", people.length - shown.length)}
          </button>
        </p>
      )}
    </>
  );
}

/** One name, who said it and in which words. */
function PersonRow({ person, current }: { readonly person: Person; readonly current: boolean }): ComponentChild {
  const { id, name, work, referrer, words } = person;
  return (
    <a class="person" href={hashOf({ at: "contact", id })} data-contact={id} aria-current={current ? "page" : undefined}>
      <span class="name">{name}</span>
      {work && <span class="person-line soft small">{work}</span>}
      {referrer && (
        <span class="person-line small">
          {words ? text("notebookRowWords", referrer, quotedText(words)) : text("notebookRowReferrer", referrer)}
        </span>
      )}
    </a>
  );
}

function byLetter(people: readonly Person[], lettered: boolean): readonly { readonly letter: string; readonly group: readonly Person[] }[] {
  if (!lettered) return people.length === 0 ? [] : [{ letter: "", group: people }];
  return [...Map.groupBy(people, ({ letter }) => letter)].map(([letter, group]) => ({ letter, group }));
}
