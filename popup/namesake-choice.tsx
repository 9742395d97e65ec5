/**
 * The name stands in the notebook already: shows that contact, so that no twin is made, and lets one say that it is somebody else.
 */
import type { VNode } from "preact";
import { type Contact, type ContactId, latestReferral } from "../src/domain/contact/contact.ts";
import type { CaptureModel } from "../src/ui/capture-model.ts";
import { ContactHead } from "../src/ui/components/contact-head.tsx";
import { ReferralView } from "../src/ui/components/referral-view.tsx";
import { text } from "../src/ui/text.ts";

interface NamesakeChoiceProps {
  readonly form: CaptureModel;
  /** Shows a contact's page in the notebook. */
  readonly open: (id: ContactId) => void;
}

/** The namesakes to choose from; the first is meant until another is chosen. */
export function NamesakeChoice({ form, open }: NamesakeChoiceProps): VNode {
  const namesakes = form.namesakes.value;
  return (
    <>
      {/* Stands before there is anything to say: a live region that arrives with its words is not read out. */}
      <span class="visually-hidden" role="status">
        {namesakes.length > 0 && text("popupKnown")}
      </span>
      {namesakes.length > 0 && <Choice form={form} namesakes={namesakes} open={open} />}
    </>
  );
}

function Choice(props: NamesakeChoiceProps & { readonly namesakes: readonly Contact[] }): VNode {
  const { form, namesakes, open } = props;
  const meant = form.target.value;
  return (
    <fieldset class="leaf namesakes" role="radiogroup">
      <legend class="label">{text("popupKnown")}</legend>
      <div class="stack tight">
        {namesakes.map((contact) => (
          <label class="choice" key={contact.id}>
            <input
              type="radio"
              name="namesake"
              value={contact.id}
              checked={meant?.id === contact.id}
              onChange={() => (form.chosen.value = contact.id)}
            />
            <Known contact={contact} />
          </label>
        ))}
        <label class="choice">
          <input type="radio" name="namesake" value="another" checked={!meant} onChange={() => (form.chosen.value = "another")} />
          <span>{text("popupAnotherPerson")}</span>
        </label>
        {meant && (
          <button type="button" class="button quiet small start" onClick={() => open(meant.id)}>
            {text("personOpen")}
            <span class="visually-hidden"> {meant.name}</span>
          </button>
        )}
      </div>
    </fieldset>
  );
}

function Known({ contact }: { readonly contact: Contact }): VNode {
  const referral = latestReferral(contact);
  return (
    <div class="known">
      <ContactHead contact={contact} level={3} />
      {referral && <ReferralView referral={referral} />}
    </div>
  );
}
