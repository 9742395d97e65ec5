import type { VNode } from "preact";
import type { CaptureModel } from "../src/ui/capture-model.ts";
import { text } from "../src/ui/text.ts";

/** Says that the form shows what was typed earlier, or offers what was typed on another page. */
export function DraftNotice({ form }: { readonly form: CaptureModel }): VNode {
  const offered = form.offered.value;
  return (
    <div role="status" class="notices">
      {form.restored.value && (
        <p class="notice small spread">
          {text("popupDraftRestored")}
          <button type="button" class="button quiet small" onClick={() => form.startAfresh()}>
            {text("popupStartAfresh")}
          </button>
        </p>
      )}
      {offered && (
        <div class="notice small">
          <p>{text("popupDraftOffered", offered.name || offered.referrer || "…", offered.page.title || offered.page.url)}</p>
          <div class="row">
            <button type="button" class="button quiet small" onClick={() => form.takeUpOffered()}>
              {text("popupDraftTakeUp")}
            </button>
            <button type="button" class="button quiet small" onClick={() => form.forgetOffered()}>
              {text("popupDraftForget")}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
