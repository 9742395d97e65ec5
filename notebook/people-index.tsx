import type { ComponentChild } from "preact";
import { countText, text } from "../src/ui/text.ts";
import type { NotebookModel } from "./notebook-model.ts";
import { findPeople } from "./people.ts";
import { PeopleList } from "./people-list.tsx";
import { hashOf } from "./place.ts";

/** The left page: the search field, how many were found, and the names. */
export function PeopleIndex({ model }: { readonly model: NotebookModel }): ComponentChild {
  const people = model.people.value;
  const typed = model.typed.value;
  const found = people && findPeople(people, typed);
  const total = model.complete.value ? people?.length : model.count.value;
  const openFirst = (event: Event): void => {
    event.preventDefault();
    const [first] = found ?? [];
    if (first && typed.trim() !== "") model.go({ at: "contact", id: first.id });
  };
  return (
    <section class="index" aria-labelledby="index-heading">
      <div class="spread">
        <h2 id="index-heading" class="index-heading" tabIndex={-1}>
          {text("notebookEverybody")}
        </h2>
        <a class="button small" id="new-contact" href={hashOf({ at: "new" })}>
          {text("notebookNew")}
        </a>
      </div>
      <form role="search" onSubmit={openFirst}>
        <label class="visually-hidden" for="search">
          {text("notebookSearch")}
        </label>
        <input
          id="search"
          type="search"
          autoComplete="off"
          spellcheck={false}
          placeholder={text("notebookSearchHint")}
          value={typed}
          onInput={(event) => {
            model.typed.value = event.currentTarget.value;
          }}
        />
      </form>
      <p class="soft small" role="status" id="found">
        {found ? foundText(found.length, total ?? 0, typed, model.complete.value) : text("notebookReading")}
      </p>
      {found && <PeopleList model={model} people={found} typed={typed} />}
    </section>
  );
}

function foundText(found: number, total: number, typed: string, complete: boolean): string {
  if (typed.trim() === "") return total === 0 ? text("notebookEmptyShort") : countText("notebookNames", total);
  if (!complete) return text("notebookReading");
  return found === 0 ? text("notebookNobody", typed.trim()) : countText("notebookFound", found);
}
