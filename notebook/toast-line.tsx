import type { ComponentChild } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { text } from "../src/ui/text.ts";
import type { NotebookModel, Toast } from "./notebook-model.ts";

const GONE_AFTER = 8000;

/** What was just done, with a button to undo it; a way back stays until it is used or put away. */
export function ToastLine({ model }: { readonly model: NotebookModel }): ComponentChild {
  const toast = model.toast.value;
  return (
    <div class="toast-line" role="status">
      {toast && <ToastCard key={toast} model={model} toast={toast} />}
    </div>
  );
}

function ToastCard({ model, toast }: { readonly model: NotebookModel; readonly toast: Toast }): ComponentChild {
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (toast.takesFocus) undoButton.current?.focus();
    if (toast.undo) return undefined;
    // What offers nothing to do need not be put away by hand.
    const timer = setTimeout(() => putAway(), GONE_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const putAway = (): void => {
    if (model.toast.value === toast) model.toast.value = undefined;
  };
  const undo = async (): Promise<void> => {
    model.toast.value = undefined;
    await toast.undo?.();
  };
  return (
    <p class="toast">
      <span>{toast.words}</span>
      {toast.undo && (
        <button type="button" class="button small" id="undo" ref={undoButton} onClick={() => void undo()}>
          {text("notebookUndo")}
        </button>
      )}
      <button type="button" class="button quiet small" aria-label={text("notebookPutAway")} onClick={putAway}>
        ✕
      </button>
    </p>
  );
}
