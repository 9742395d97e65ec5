import type { ComponentChild } from "preact";
import type { Contact, NotThisPerson } from "../src/domain/contact/contact.ts";
import { changeContact } from "../src/domain/contact/contact-edit.ts";
import { dateText } from "../src/ui/dates.ts";
import { text } from "../src/ui/text.ts";
import type { NotebookModel } from "./notebook-model.ts";

/** Where the user said that a sighting was somebody else; each can be taken back. */
export function NotThisPersonList({ model, contact }: { readonly model: NotebookModel; readonly contact: Contact }): ComponentChild {
  const { notThisPerson } = contact;
  if (notThisPerson.length === 0) return null;
  const remove = async (verdict: NotThisPerson): Promise<void> => {
    const [record] = await model.save(changeContact(contact, { notThisPerson: notThisPerson.filter(({ id }) => id !== verdict.id) }));
    const change = record?.history.at(-1);
    if (!change) return;
    model.toast.value = {
      words: text("contactNotThisRemoved"),
      undo: async () => void (await model.write((store) => store.undo(contact.id, change.id))),
    };
  };
  return (
    <section aria-labelledby="not-this-heading" class="stack tight">
      <h3 id="not-this-heading">{text("contactNotThis")}</h3>
      <p class="soft small">{text("contactNotThisHint")}</p>
      <ul class="list findings">
        {notThisPerson.map((verdict) => (
          <li key={verdict.id} class="spread">
            <span class="where">
              {whereText(verdict)} <span class="soft small">{dateText(verdict.date)}</span>
            </span>
            <button
              type="button"
              class="button small"
              aria-label={text("contactNotThisRemoveNamed", whereText(verdict))}
              onClick={() => void remove(verdict)}
            >
              {text("contactNotThisRemove")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whereText({ scope, where }: NotThisPerson): string {
  if (scope === "everywhere" || where === undefined) return text("contactNotThisEverywhere");
  return text(scope === "page" ? "contactNotThisPage" : "contactNotThisSite", where);
}
