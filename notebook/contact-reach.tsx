import type { ComponentChild } from "preact";
import type { Contact } from "../src/domain/contact/contact.ts";
import { text, type TextKey } from "../src/ui/text.ts";
import { WebLink } from "./web-link.tsx";

/** How to reach the person: e-mail, phone, links. */
export function ContactReach({ contact }: { readonly contact: Contact }): ComponentChild {
  const { emails, phones, links } = contact;
  if (emails.length + phones.length + links.length === 0) return null;
  return (
    <section aria-labelledby="reach-heading" class="stack tight">
      <h3 id="reach-heading">{text("contactReach")}</h3>
      <dl class="reach">
        <Ways
          label="contactEmail"
          ways={emails}
          show={(email) => <a href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>{email}</a>}
        />
        <Ways label="contactPhone" ways={phones} show={(phone) => <a href={`tel:${phone.replace(/[^\d+*#]/g, "")}`}>{phone}</a>} />
        <Ways label="contactLink" ways={links} show={(link) => <WebLink address={link} />} />
      </dl>
    </section>
  );
}

function Ways(props: {
  readonly label: TextKey;
  readonly ways: readonly string[];
  readonly show: (way: string) => ComponentChild;
}): ComponentChild {
  if (props.ways.length === 0) return null;
  return (
    <div>
      <dt>{text(props.label)}</dt>
      {props.ways.map((way) => (
        <dd key={way}>{props.show(way)}</dd>
      ))}
    </div>
  );
}
