import type { ComponentChild } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ImportReceipt } from "../src/platform/contact-store.ts";
import { countText, text } from "../src/ui/text.ts";
import type { ImportModel } from "./import-model.ts";
import { receiptParts } from "./imports-list.tsx";
import type { NotebookModel } from "./notebook-model.ts";
import { undoImport } from "./undo-import.ts";

/** What an import did, with its way back. */
export function ImportDone(props: {
  readonly model: NotebookModel;
  readonly imports: ImportModel;
  readonly receipt: ImportReceipt;
  readonly skipped: number;
}): ComponentChild {
  const { model, imports, receipt, skipped } = props;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  const parts = [...receiptParts(receipt), ...(skipped > 0 ? [countText("importSkipped", skipped)] : [])];
  const takeBack = async (): Promise<void> => {
    await undoImport(model, receipt);
    imports.putAside();
  };
  return (
    <p class="notice good row" id="import-done" data-added={receipt.added} data-changed={receipt.changed} data-skipped={skipped}>
      {text("importDone", parts.join(", "))}
      <button type="button" class="button small" id="undo-import" ref={undo} onClick={() => void takeBack()}>
        {text("importUndo")}
      </button>
    </p>
  );
}
