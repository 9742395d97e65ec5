/**
 * One person at hand: folded, who it is, who named them and how that begins; unfolded, their words in full, the evidence, the research file and what one can say of
 * the sighting.
 */
import type { VNode } from "preact";
import { latestReferral } from "../../domain/contact/contact.ts";
import type { PeopleModel, PersonAtHand } from "../people-model.ts";
import { text } from "../text.ts";
import { quotedText } from "../words.ts";
import { ContactHead } from "./contact-head.tsx";
import { NotThisPersonChoice } from "./not-this-person.tsx";
import { ReferralView } from "./referral-view.tsx";
import { ResearchFile } from "./research-file.tsx";
import { EvidenceWords, StrengthMark } from "./strength-mark.tsx";

interface PersonCardProps {
  readonly person: PersonAtHand;
  readonly model: PeopleModel;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** A person on this page, as a sheet to unfold. */
export function PersonCard({ person, model, open, toggle }: PersonCardProps): VNode {
  const { contact, sighting } = person;
  const referral = latestReferral(contact);
  return (
    <article class={`leaf person ${sighting?.strength ?? ""}`}>
      <ContactHead contact={contact} level={3} />
      {sighting && <StrengthMark strength={sighting.strength} />}
      {referral &&
        (open || !referral.words ? (
          <ReferralView referral={referral} />
        ) : (
          <p class="small said">{text("notebookRowWords", referral.referrer.name, quotedText(referral.words))}</p>
        ))}
      <div class="row actions">
        <button type="button" class="button small" aria-expanded={open} onClick={toggle}>
          {open ? text("personFold") : text("personResearch")}
          <span class="visually-hidden"> {contact.name}</span>
        </button>
        <button type="button" class="button quiet small" onClick={() => model.desk.openContact(contact.id)}>
          {text("personOpen")}
          <span class="visually-hidden"> {contact.name}</span>
        </button>
      </div>
      {open && <Unfolded person={person} model={model} />}
    </article>
  );
}

function Unfolded({ person, model }: Pick<PersonCardProps, "person" | "model">): VNode {
  const { contact, sighting } = person;
  return (
    <div class="stack">
      {sighting && <EvidenceWords evidence={sighting.evidence} />}
      <ResearchFile
        contact={contact}
        desk={model.desk}
        page={model.page.value}
        level={4}
        add={(finding) => model.addFinding(contact.id, finding)}
        remove={(finding) => model.removeFinding(contact.id, finding)}
      />
      {sighting && (
        <>
          {contact.encounters.some(({ url }) => url !== undefined && url === model.page.value?.url) ? (
            <p class="small soft">{text("encounterIsKept")}</p>
          ) : (
            <button type="button" class="button quiet small start" onClick={() => void model.keepSighting(contact, sighting)}>
              {text("encounterKeep")}
            </button>
          )}
          <NotThisPersonChoice contact={contact} sighting={sighting} model={model} />
        </>
      )}
    </div>
  );
}
