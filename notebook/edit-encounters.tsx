import type { ComponentChild } from "preact";
import { newId } from "../src/platform/identity.ts";
import { text } from "../src/ui/text.ts";
import type { EncounterForm } from "./contact-form.ts";
import { dayOf, withDay } from "./edit-day.ts";
import { EditField } from "./edit-field.tsx";
import { EditList } from "./edit-list.tsx";
import type { EditModel } from "./edit-model.ts";

/** Where and when one met the person, on the web or in life. */
export function EditEncounters({ model }: { readonly model: EditModel }): ComponentChild {
  return (
    <EditList<EncounterForm>
      name="encounter"
      heading="contactEncounters"
      addWords="editAddEncounter"
      removeWords="editRemoveEncounter"
      items={model.form.encounters}
      itemLabel={(encounter) => text("fieldEncounterNamed", (encounter.text || encounter.title).slice(0, 60))}
      blank={() => ({ id: newId(), date: dayOf(new Date().toISOString()), url: "", title: "", text: "" })}
      onChange={(encounters) => model.change({ encounters })}
      fields={(item, change) => <EncounterFields model={model} item={item} change={change} />}
    />
  );
}

function EncounterFields(props: {
  readonly model: EditModel;
  readonly item: EncounterForm;
  readonly change: (changes: Partial<EncounterForm>) => void;
}): ComponentChild {
  const { model, item, change } = props;
  const { id } = item;
  return (
    <>
      <EditField
        model={model}
        id={`encounter-${id}`}
        label="fieldEncounter"
        lines={1}
        value={item.text}
        onInput={(said) => change({ text: said })}
      />
      <div class="fields">
        <EditField
          model={model}
          id={`encounter-date-${id}`}
          label="fieldDate"
          day
          value={dayOf(item.date)}
          onInput={(day) => change({ date: withDay(item.date, day) })}
        />
        <EditField
          model={model}
          id={`encounter-title-${id}`}
          label="fieldWhere"
          value={item.title}
          onInput={(title) => change({ title })}
        />
        <EditField model={model} id={`encounter-url-${id}`} label="fieldSourceUrl" value={item.url} onInput={(url) => change({ url })} />
      </div>
    </>
  );
}
