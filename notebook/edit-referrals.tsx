import type { ComponentChild } from "preact";
import { type Channel, CHANNELS, type Contact, type Introduction, INTRODUCTIONS } from "../src/domain/contact/contact.ts";
import { newId } from "../src/platform/identity.ts";
import { Combobox } from "../src/ui/components/combobox.tsx";
import { SelectField } from "../src/ui/components/field.tsx";
import { today } from "../src/ui/dates.ts";
import { text } from "../src/ui/text.ts";
import { channelText, introductionText } from "../src/ui/words.ts";
import { blankReferral, type ReferralForm } from "./contact-form.ts";
import { dayOf, withDay } from "./edit-day.ts";
import { EditField, problemText } from "./edit-field.tsx";
import { EditList } from "./edit-list.tsx";
import type { EditModel } from "./edit-model.ts";
import type { NotebookModel } from "./notebook-model.ts";

interface EditReferralsProps {
  readonly notebook: NotebookModel;
  readonly model: EditModel;
}

/** Who gave this name, in which words: every time somebody did. */
export function EditReferrals({ notebook, model }: EditReferralsProps): ComponentChild {
  const suggest = async (typed: string): Promise<readonly Contact[]> => {
    const found = await notebook.store.startingWith(typed, 6);
    return found.map(({ contact }) => contact);
  };
  return (
    <EditList<ReferralForm>
      name="referral"
      heading="contactReferrals"
      addWords="editAddReferral"
      removeWords="editRemoveReferral"
      items={model.form.referrals}
      itemLabel={({ referrer }) => text("fieldReferralBy", referrer)}
      blank={() => blankReferral(newId(), today())}
      onChange={(referrals) => model.change({ referrals })}
      fields={(item, change) => <ReferralFields model={model} item={item} change={change} suggest={suggest} />}
    />
  );
}

function ReferralFields(props: {
  readonly model: EditModel;
  readonly item: ReferralForm;
  readonly change: (changes: Partial<ReferralForm>) => void;
  readonly suggest: (typed: string) => Promise<readonly Contact[]>;
}): ComponentChild {
  const { model, item, change, suggest } = props;
  const { id } = item;
  return (
    <>
      <div data-field="referrer">
        <Combobox
          name="referrer"
          label={text("fieldReferrer")}
          value={item.referrer}
          problem={problemText(model, `referrer-${id}`)}
          onInput={(referrer) => change({ referrer, contact: "" })}
          suggest={suggest}
          onPick={(contact) => change({ referrer: contact.name, contact: contact.id })}
        />
      </div>
      <EditField model={model} id={`words-${id}`} label="fieldWords" lines={2} value={item.words} onInput={(words) => change({ words })} />
      <EditField model={model} id={`reason-${id}`} label="fieldReason" value={item.reason} onInput={(reason) => change({ reason })} />
      <div class="fields">
        <EditField
          model={model}
          id={`date-${id}`}
          label="fieldDate"
          day
          value={dayOf(item.date)}
          onInput={(day) => change({ date: withDay(item.date, day) })}
        />
        <SelectField<Channel>
          name="channel"
          label={text("fieldChannel")}
          value={item.channel as Channel | ""}
          choices={CHANNELS.map((value) => ({ value, label: channelText(value) }))}
          onChange={(channel) => change({ channel })}
        />
        <SelectField<Introduction>
          name="introduction"
          label={text("fieldIntroduction")}
          value={item.introduction as Introduction | ""}
          choices={INTRODUCTIONS.map((value) => ({ value, label: introductionText(value) }))}
          onChange={(introduction) => change({ introduction })}
        />
      </div>
    </>
  );
}
