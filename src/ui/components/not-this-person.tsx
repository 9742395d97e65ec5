import type { VNode } from "preact";
import type { Contact } from "../../domain/contact/contact.ts";
import type { PeopleModel } from "../people-model.ts";
import { text } from "../text.ts";

/** "Not this person": on this page, on this site, or anywhere; remembered, with an undo. */
export function NotThisPersonChoice({ contact, model }: { readonly contact: Contact; readonly model: PeopleModel }): VNode {
  return (
    <details class="fold not-this-person">
      <summary>{text("notThisPerson")}</summary>
      <p class="small soft">{text("notThisPersonWhere", contact.name)}</p>
      <div class="row">
        <button type="button" class="button small" onClick={() => void model.notThisPerson(contact, "page")}>
          {text("notThisPersonPage")}
        </button>
        <button type="button" class="button small" onClick={() => void model.notThisPerson(contact, "site")}>
          {text("notThisPersonSite")}
        </button>
        <button type="button" class="button small" onClick={() => void model.notThisPerson(contact, "everywhere")}>
          {text("notThisPersonEverywhere")}
        </button>
      </div>
    </details>
  );
}
