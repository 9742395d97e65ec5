/**
 * Notes a name: who said it, in which words, the fit and one way to reach them; everything else folds away. Enter in a line saves, and so
 * does Ctrl or Cmd with Enter anywhere.
 */
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { ContactId } from "../src/domain/contact/contact.ts";
import type { CaptureModel } from "../src/ui/capture-model.ts";
import { Combobox } from "../src/ui/components/combobox.tsx";
import { TextArea, TextField } from "../src/ui/components/field.tsx";
import { FitPicker } from "../src/ui/components/fit-picker.tsx";
import { text } from "../src/ui/text.ts";
import { CaptureDetails } from "./capture-details.tsx";
import { DraftNotice } from "./draft-notice.tsx";
import { NamesakeChoice } from "./namesake-choice.tsx";

interface CaptureFormProps {
  readonly form: CaptureModel;
  readonly readable: boolean;
  /** Shows a contact's page in the notebook. */
  readonly open: (id: ContactId) => void;
}

/** The form; it starts where something is missing: the name, or else who said it. */
export function CaptureForm({ form, readable, open }: CaptureFormProps): VNode {
  const element = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => focusOn(element.current, form.draft.value.name.trim() === "" ? "name" : "referrer", { preventScroll: true }), []);
  const save = async (): Promise<void> => {
    await form.save();
    const [first] = form.problems.value;
    if (first) requestAnimationFrame(() => focusOn(element.current, first)); // it may have to unfold first
  };
  return (
    <form
      ref={element}
      class="stack capture"
      aria-labelledby="capture-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <h2 id="capture-title">{text("popupCapture")}</h2>
      <DraftNotice form={form} />
      <Questions form={form} readable={readable} open={open} />
      <CaptureDetails form={form} />
      <SaveRow form={form} />
    </form>
  );
}

/** The name, and the four questions. */
function Questions({ form, readable, open }: CaptureFormProps): VNode {
  const draft = form.draft.value;
  const problem = (field: (typeof form.problems.value)[number], words: string): string | undefined =>
    form.problems.value.includes(field) ? words : undefined;
  return (
    <>
      <TextField
        name="name"
        label={text("popupName")}
        value={draft.name}
        onInput={(name) => form.change({ name })}
        hint={draft.name === "" ? text(readable ? "popupNothingProposed" : "popupUnreadable") : undefined}
        problem={problem("name", text("popupNameMissing"))}
        required
      />
      <NamesakeChoice form={form} open={open} />
      <Combobox
        name="referrer"
        label={text("popupReferrer")}
        value={draft.referrer}
        onInput={(referrer) => form.change({ referrer, referrerId: "" })}
        onPick={({ name, id }) => form.change({ referrer: name, referrerId: id })}
        suggest={(typed) => form.suggestReferrers(typed)}
        problem={problem("referrer", text("popupReferrerMissing"))}
      />
      <TextArea name="words" label={text("popupWords")} value={draft.words} onInput={(words) => form.change({ words })} />
      <FitPicker value={draft.fit} onChange={(fit) => form.change({ fit })} />
      <TextField
        name="reach"
        label={text("popupReach")}
        value={draft.reach}
        onInput={(reach) => form.change({ reach })}
        hint={text("popupReachHint")}
        problem={problem("reach", text("popupReachUnclear"))}
      />
    </>
  );
}

/** Puts the focus on a field; at the start without scrolling away the people above the form. */
function focusOn(form: HTMLFormElement | null, name: string, how: FocusOptions = {}): void {
  form?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus(how);
}

function SaveRow({ form }: { readonly form: CaptureModel }): VNode {
  const state = form.state.value;
  const target = form.target.value;
  return (
    <>
      <div role="alert" class="notices">
        {state.step === "failed" && <p class="notice bad">{text("notSaved", state.why)}</p>}
      </div>
      <button type="submit" class="button primary save" aria-disabled={state.step === "saving"}>
        {target ? text("popupAddTo", target.name) : text("popupSave")}
      </button>
    </>
  );
}
