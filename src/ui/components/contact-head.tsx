import type { VNode } from "preact";
import type { Contact } from "../../domain/contact/contact.ts";
import { fitText } from "../words.ts";

/** Who it is: the name as a heading of the level that fits the screen, the work, the fit. */
export function ContactHead({ contact, level = 2 }: { readonly contact: Contact; readonly level?: 1 | 2 | 3 }): VNode {
  const work = [contact.role, contact.organization, contact.city].filter(Boolean).join(", ");
  const Heading = `h${level}` as const;
  return (
    <div class="contact-head">
      <div class="row">
        <Heading class="name">{contact.name}</Heading>
        {contact.fit && <span class="tag">{fitText(contact.fit)}</span>}
      </div>
      {work && <p class="small soft">{work}</p>}
    </div>
  );
}
