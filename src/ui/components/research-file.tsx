/**
 * The research file of one contact: what was found, by section, each with its source; and a form to add to it.
 */
import type { VNode } from "preact";
import { useSignal } from "@preact/signals";
import { type Contact, type Finding, type Section, SECTIONS } from "../../domain/contact/contact.ts";
import type { Desk } from "../desk.ts";
import type { PageAtHand } from "../people-model.ts";
import { text } from "../text.ts";
import { sectionText } from "../words.ts";
import { FindingForm } from "./finding-form.tsx";
import { FindingView } from "./finding-view.tsx";

interface ResearchFileProps {
  readonly contact: Contact;
  readonly desk: Pick<Desk, "stamps" | "drafts" | "readPage">;
  /** The page that a new finding comes from, if one is at hand. */
  readonly page?: PageAtHand | undefined;
  readonly add: (finding: Finding) => Promise<boolean>;
  readonly remove: (finding: Finding) => Promise<boolean>;
  /** The level of the sections' headings. */
  readonly level?: 2 | 3 | 4;
}

/** Findings under identity, career, network and news, and the form for the next one. */
export function ResearchFile({ contact, desk, page, add, remove, level = 3 }: ResearchFileProps): VNode {
  const started = useSignal(desk.drafts.read(draftKey(contact)) !== undefined);
  const filled = SECTIONS.filter((section) => contact.findings.some((one) => one.section === section));
  return (
    <div class="research stack">
      {filled.map((section) => (
        <SectionOfFile key={section} section={section} contact={contact} remove={remove} level={level} />
      ))}
      {filled.length === 0 && !started.value && <p class="small soft">{text("researchEmpty")}</p>}
      {started.value ? (
        <FindingForm
          key={contact.id}
          draftKey={draftKey(contact)}
          desk={desk}
          page={page}
          section={nextSection(contact)}
          add={add}
          close={() => (started.value = false)}
        />
      ) : (
        <button type="button" class="button small start" onClick={() => (started.value = true)}>
          {text("researchAdd")}
        </button>
      )}
    </div>
  );
}

const draftKey = (contact: Contact): string => `finding:${contact.id}`;

/** The first section that is still empty, in the order in which one digs. */
const nextSection = (contact: Contact): Section =>
  SECTIONS.find((section) => !contact.findings.some((one) => one.section === section)) ?? "news";

function SectionOfFile(
  props: { readonly section: Section; readonly level: 2 | 3 | 4 } & Pick<ResearchFileProps, "contact" | "remove">,
): VNode {
  const { section, contact, remove, level } = props;
  const Heading = `h${level}` as const;
  const findings = contact.findings.filter((one) => one.section === section).toSorted((one, other) => other.date.localeCompare(one.date));
  return (
    <section>
      <Heading class="section-name">{sectionText(section)}</Heading>
      <ul class="list findings">
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingView finding={finding} remove={() => void remove(finding)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
