import type { ComponentChild } from "preact";
import { type Section, SECTIONS } from "../src/domain/contact/contact.ts";
import { newId } from "../src/platform/identity.ts";
import { SelectField } from "../src/ui/components/field.tsx";
import { text } from "../src/ui/text.ts";
import { sectionText } from "../src/ui/words.ts";
import type { FindingForm } from "./contact-form.ts";
import { dayOf, withDay } from "./edit-day.ts";
import { EditField } from "./edit-field.tsx";
import { EditList } from "./edit-list.tsx";
import type { EditModel } from "./edit-model.ts";

/** What was found out, each with its section, source and day. */
export function EditFindings({ model }: { readonly model: EditModel }): ComponentChild {
  return (
    <EditList<FindingForm>
      name="finding"
      heading="contactResearch"
      addWords="editAddFinding"
      removeWords="editRemoveFinding"
      items={model.form.findings}
      itemLabel={(finding) => text("fieldFindingNamed", finding.text.slice(0, 60))}
      blank={() => ({
        id: newId(),
        section: "identity",
        text: "",
        quote: "",
        url: "",
        title: "",
        kind: "typed",
        date: dayOf(new Date().toISOString()),
      })}
      onChange={(findings) => model.change({ findings })}
      fields={(item, change) => <FindingFields model={model} item={item} change={change} />}
    />
  );
}

interface FindingFieldsProps {
  readonly model: EditModel;
  readonly item: FindingForm;
  readonly change: (changes: Partial<FindingForm>) => void;
}

function FindingFields({ model, item, change }: FindingFieldsProps): ComponentChild {
  const { id } = item;
  return (
    <>
      <EditField
        model={model}
        id={`finding-${id}`}
        label="fieldFinding"
        lines={2}
        value={item.text}
        onInput={(said) => change({ text: said })}
      />
      <div class="fields">
        <SelectField<Section>
          name="section"
          label={text("fieldSection")}
          value={item.section as Section}
          choices={SECTIONS.map((value) => ({ value, label: sectionText(value) }))}
          onChange={(section) => change({ section: section || item.section })}
        />
        <EditField
          model={model}
          id={`finding-date-${id}`}
          label="fieldDate"
          day
          value={dayOf(item.date)}
          onInput={(day) => change({ date: withDay(item.date, day) })}
        />
      </div>
      <SourceFields model={model} item={item} change={change} />
    </>
  );
}

/** The passage that a finding rests on, and the page where it stands. */
function SourceFields({ model, item, change }: FindingFieldsProps): ComponentChild {
  const { id } = item;
  return (
    <>
      <EditField model={model} id={`quote-${id}`} label="fieldQuote" lines={1} value={item.quote} onInput={(quote) => change({ quote })} />
      <div class="fields">
        <EditField model={model} id={`finding-url-${id}`} label="fieldSourceUrl" value={item.url} onInput={(url) => change({ url })} />
        <EditField
          model={model}
          id={`finding-title-${id}`}
          label="fieldSourceTitle"
          value={item.title}
          onInput={(title) => change({ title })}
        />
      </div>
    </>
  );
}
