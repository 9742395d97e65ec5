import type { ComponentChild } from "preact";
import { type Contact, type Finding, SECTIONS } from "../src/domain/contact/contact.ts";
import { dateText } from "../src/ui/dates.ts";
import { text } from "../src/ui/text.ts";
import { quotedText, sectionText } from "../src/ui/words.ts";
import { WebLink } from "./web-link.tsx";

/** The research file by section; each finding with its source and its day. */
export function ContactResearch({ contact }: { readonly contact: Contact }): ComponentChild {
  const { findings } = contact;
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="research-heading" class="stack">
      <h3 id="research-heading">{text("contactResearch")}</h3>
      {SECTIONS.filter((section) => findings.some((one) => one.section === section)).map((section) => (
        <section key={section} class="stack tight" aria-labelledby={`section-${section}`}>
          <h4 id={`section-${section}`}>{sectionText(section)}</h4>
          <ul class="list findings">
            {findings
              .filter((one) => one.section === section)
              .toSorted((one, other) => other.date.localeCompare(one.date))
              .map((finding) => (
                <OneFinding key={finding.id} finding={finding} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function OneFinding({ finding }: { readonly finding: Finding }): ComponentChild {
  const { text: statement, quote, source, date } = finding;
  return (
    <li>
      <p class="prose">{statement}</p>
      {quote !== undefined && <blockquote class="clipping">{quotedText(quote)}</blockquote>}
      <p class="soft small">
        {source.url !== undefined ? <WebLink address={source.url} title={source.title} /> : (source.title ?? text("contactTyped"))}
        {` · ${dateText(date)}`}
      </p>
    </li>
  );
}
