import type { ComponentChild } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { text } from "../src/ui/text.ts";
import type { NotebookModel, Toast } from "./notebook-model.ts";

/** What was just done, with a button to undo it; it stays until it is put away or something else is done. */
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
  // The control that did it may be gone; then the way back is where the keyboard goes on.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) undoButton.current?.focus();
  }, []);
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
      <button type="button" class="button quiet small" aria-label={text("notebookPutAway")} onClick={() => (model.toast.value = undefined)}>
        ✕
      </button>
    </p>
  );
}
