import type { ComponentChild } from "preact";
import { text } from "../src/ui/text.ts";
import { EditField } from "./edit-field.tsx";
import type { EditModel } from "./edit-model.ts";

/** How to reach the person: one entry a line. */
export function EditReach({ model }: { readonly model: EditModel }): ComponentChild {
  const { form } = model;
  return (
    <section class="stack" aria-labelledby="edit-reach-heading">
      <h3 id="edit-reach-heading">{text("contactReach")}</h3>
      <div class="fields">
        <EditField
          model={model}
          id="edit-emails"
          label="fieldEmails"
          hint="fieldOnePerLine"
          lines={1}
          value={form.emails}
          onInput={(emails) => model.change({ emails })}
        />
        <EditField
          model={model}
          id="edit-phones"
          label="fieldPhones"
          hint="fieldOnePerLine"
          lines={1}
          value={form.phones}
          onInput={(phones) => model.change({ phones })}
        />
      </div>
      <EditField
        model={model}
        id="edit-links"
        label="fieldLinks"
        hint="fieldLinksHint"
        lines={2}
        value={form.links}
        onInput={(links) => model.change({ links })}
      />
    </section>
  );
}
