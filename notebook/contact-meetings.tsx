import type { ComponentChild } from "preact";
import type { Contact } from "../src/domain/contact/contact.ts";
import { dateText } from "../src/ui/dates.ts";
import { text } from "../src/ui/text.ts";
import { WebLink } from "./web-link.tsx";

/** The encounters that the user kept, the latest first. */
export function ContactMeetings({ contact }: { readonly contact: Contact }): ComponentChild {
  if (contact.encounters.length === 0) return null;
  return (
    <section aria-labelledby="encounters-heading" class="stack tight">
      <h3 id="encounters-heading">{text("contactEncounters")}</h3>
      <ul class="list findings">
        {contact.encounters
          .toSorted((one, other) => other.date.localeCompare(one.date))
          .map(({ id, date, text: said, url, title }) => (
            <li key={id}>
              {said !== undefined && <p class="prose">{said}</p>}
              <p class="soft small">
                {dateText(date)}
                {url !== undefined ? " · " : ""}
                {url !== undefined ? <WebLink address={url} title={title} /> : title !== undefined && ` · ${title}`}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}
