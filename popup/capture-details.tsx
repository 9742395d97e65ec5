/**
 * What can be said of a name beyond the four questions; folded away until wanted, or while it holds what the page proposed.
 */
import type { VNode } from "preact";
import { CHANNELS, INTRODUCTIONS } from "../src/domain/contact/contact.ts";
import type { CaptureModel } from "../src/ui/capture-model.ts";
import { DateField, SelectField, TextArea, TextField } from "../src/ui/components/field.tsx";
import { text } from "../src/ui/text.ts";
import { channelText, introductionText } from "../src/ui/words.ts";

/** The folded rest of the capture form. */
export function CaptureDetails({ form }: { readonly form: CaptureModel }): VNode {
  const draft = form.draft.value;
  return (
    <details class="fold details" open={form.problems.value.includes("otherWays")}>
      <summary>{text("popupMore")}</summary>
      <div class="stack tight">
        {!form.target.value && <Person form={form} />}
        <TextArea
          name="otherWays"
          label={text("popupOtherWays")}
          value={draft.otherWays}
          onInput={(otherWays) => form.change({ otherWays })}
          hint={text("popupOtherWaysHint")}
          problem={form.problems.value.includes("otherWays") ? text("popupReachUnclear") : undefined}
        />
        <Circumstances form={form} />
        <TextArea name="note" label={text("popupNote")} value={draft.note} onInput={(note) => form.change({ note })} />
        {draft.quote !== "" && (
          <TextArea
            name="quote"
            label={text("popupQuote")}
            value={draft.quote}
            onInput={(quote) => form.change({ quote })}
            hint={text("popupQuoteHint")}
          />
        )}
      </div>
    </details>
  );
}

/** Who the person is; only for a new contact: a known one is changed in the notebook. */
function Person({ form }: { readonly form: CaptureModel }): VNode {
  const { role, organization, city, aliases } = form.draft.value;
  return (
    <>
      <TextField name="role" label={text("popupRole")} value={role} onInput={(role) => form.change({ role })} />
      <TextField
        name="organization"
        label={text("popupOrganization")}
        value={organization}
        onInput={(organization) => form.change({ organization })}
      />
      <TextField name="city" label={text("popupCity")} value={city} onInput={(city) => form.change({ city })} />
      <TextField
        name="aliases"
        label={text("popupAliases")}
        value={aliases}
        onInput={(aliases) => form.change({ aliases })}
        hint={text("popupAliasesHint")}
      />
    </>
  );
}

/** How the name was given. */
function Circumstances({ form }: { readonly form: CaptureModel }): VNode {
  const { reason, channel, introduction, date } = form.draft.value;
  return (
    <>
      <TextField name="reason" label={text("popupReason")} value={reason} onInput={(reason) => form.change({ reason })} />
      <div class="pair">
        <SelectField
          name="channel"
          label={text("popupChannel")}
          value={channel}
          choices={CHANNELS.map((value) => ({ value, label: channelText(value) }))}
          onChange={(channel) => form.change({ channel })}
        />
        <DateField name="date" label={text("popupDate")} value={date} onInput={(date) => form.change({ date })} />
      </div>
      <SelectField
        name="introduction"
        label={text("popupIntroduction")}
        value={introduction}
        choices={INTRODUCTIONS.map((value) => ({ value, label: introductionText(value) }))}
        onChange={(introduction) => form.change({ introduction })}
      />
    </>
  );
}
