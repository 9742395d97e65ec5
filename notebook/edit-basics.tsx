import { useSignal, useSignalEffect } from "@preact/signals";
import type { ComponentChild } from "preact";
import type { Contact } from "../src/domain/contact/contact.ts";
import { FitPicker } from "../src/ui/components/fit-picker.tsx";
import { text } from "../src/ui/text.ts";
import { EditField } from "./edit-field.tsx";
import type { EditModel } from "./edit-model.ts";
import type { NotebookModel } from "./notebook-model.ts";
import { hashOf } from "./place.ts";

/** Who it is: name, other names, work, place, fit, note. */
export function EditBasics(props: {
  readonly notebook: NotebookModel;
  readonly model: EditModel;
  readonly isNew: boolean;
}): ComponentChild {
  const { notebook, model, isNew } = props;
  const { form } = model;
  return (
    <section class="stack" aria-label={text("editWho")}>
      <EditField model={model} id="edit-name" label="fieldName" required value={form.name} onInput={(name) => model.change({ name })} />
      {isNew && <Namesakes notebook={notebook} model={model} />}
      <div class="fields">
        <EditField model={model} id="edit-role" label="fieldRole" value={form.role} onInput={(role) => model.change({ role })} />
        <EditField
          model={model}
          id="edit-organization"
          label="fieldOrganization"
          value={form.organization}
          onInput={(organization) => model.change({ organization })}
        />
        <EditField model={model} id="edit-city" label="fieldCity" value={form.city} onInput={(city) => model.change({ city })} />
        <EditField
          model={model}
          id="edit-aliases"
          label="fieldAliases"
          hint="fieldOnePerLine"
          lines={1}
          value={form.aliases}
          onInput={(aliases) => model.change({ aliases })}
        />
      </div>
      <FitPicker value={form.fit as Contact["fit"] & string} onChange={(fit) => model.change({ fit })} />
      <EditField model={model} id="edit-note" label="contactNote" lines={2} value={form.note} onInput={(note) => model.change({ note })} />
    </section>
  );
}

/** The contacts that bear the name being written down already: no twin is made in silence. */
function Namesakes({ notebook, model }: { readonly notebook: NotebookModel; readonly model: EditModel }): ComponentChild {
  const found = useSignal<readonly Contact[]>([]);
  useSignalEffect(() => {
    const { name } = model.form;
    const look = async (): Promise<void> => {
      const records = await notebook.store.namesakes(name);
      if (model.form.name === name) found.value = records.map(({ contact }) => contact);
    };
    void look();
  });
  return (
    <div role="status">
      {found.value.map(({ id, name }) => (
        <p class="notice" key={id}>
          {text("editNamesake")} <a href={hashOf({ at: "contact", id })}>{name}</a>
        </p>
      ))}
    </div>
  );
}
