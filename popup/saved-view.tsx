import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { ContactId } from "../src/domain/contact/contact.ts";
import type { CaptureModel, CaptureState } from "../src/ui/capture-model.ts";
import { ContactHead } from "../src/ui/components/contact-head.tsx";
import { text } from "../src/ui/text.ts";

interface SavedViewProps {
  readonly saved: Extract<CaptureState, { readonly step: "saved" }>;
  readonly form: CaptureModel;
  readonly open: (id: ContactId) => void;
}

/** Says that it is on disk, and what one may do next. */
export function SavedView({ saved: { contact, added }, form, open }: SavedViewProps): VNode {
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => next.current?.focus(), []);
  return (
    <section class="leaf saved stack tight" aria-label={text("popupCapture")}>
      {/* A live region that arrives with its words is not read out: the button that takes the focus says them. */}
      <p id="saved-line" class="saved-line">
        {added ? text("popupAdded", contact.name) : text("popupSaved", contact.name)}
      </p>
      <ContactHead contact={contact} />
      <div class="row">
        <button type="button" ref={next} class="button small" aria-describedby="saved-line" onClick={() => open(contact.id)}>
          {text("personOpen")}
        </button>
        <button type="button" class="button quiet small" onClick={() => form.startNext()}>
          {text("popupNext")}
        </button>
      </div>
    </section>
  );
}
