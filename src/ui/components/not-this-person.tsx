import type { VNode } from "preact";
import type { Contact } from "../../domain/contact/contact.ts";
import type { Sighting } from "../../domain/recognition/sighting.ts";
import { isByOwnAddress, type PeopleModel } from "../people-model.ts";
import { text } from "../text.ts";

interface NotThisPersonProps {
  readonly contact: Contact;
  readonly sighting: Sighting;
  readonly model: PeopleModel;
}

/** "Not this person": on this page, or where only the name speaks also on this site or anywhere; remembered, with an undo. */
export function NotThisPersonChoice({ contact, sighting, model }: NotThisPersonProps): VNode {
  return (
    <details class="fold not-this-person">
      <summary>{text("notThisPerson")}</summary>
      <p class="small soft">{text("notThisPersonWhere", contact.name)}</p>
      <div class="row">
        <button type="button" class="button small" onClick={() => void model.notThisPerson(contact, "page")}>
          {text("notThisPersonPage")}
        </button>
        {!isByOwnAddress(sighting) && (
          <>
            <button type="button" class="button small" onClick={() => void model.notThisPerson(contact, "site")}>
              {text("notThisPersonSite")}
            </button>
            <button type="button" class="button small" onClick={() => void model.notThisPerson(contact, "everywhere")}>
              {text("notThisPersonEverywhere")}
            </button>
          </>
        )}
      </div>
    </details>
  );
}
