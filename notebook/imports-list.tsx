import { useSignal, useSignalEffect } from "@preact/signals";
import type { ComponentChild } from "preact";
import type { ImportReceipt } from "../src/platform/contact-store.ts";
import { dateText } from "../src/ui/dates.ts";
import { countText, text } from "../src/ui/text.ts";
import type { NotebookModel } from "./notebook-model.ts";
import { undoImport } from "./undo-import.ts";

/** What an import did, in words: what it did not do goes without saying. */
export const receiptParts = ({ added, changed }: ImportReceipt): readonly string[] => [
  ...(added > 0 || changed === 0 ? [countText("importAdded", added)] : []),
  ...(changed > 0 ? [countText("importChanged", changed)] : []),
];

/** The files brought in so far; each can be taken back, months later too. */
export function ImportsList({ model }: { readonly model: NotebookModel }): ComponentChild {
  const imports = useSignal<readonly ImportReceipt[]>([]);
  useSignalEffect(() => {
    const isOpen = model.people.value !== undefined;
    void model.generation.value; // read again after every write
    const read = async (): Promise<void> => {
      imports.value = await model.store.imports();
    };
    if (isOpen) void read();
  });
  if (imports.value.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="imports-heading">
      <h3 id="imports-heading">{text("importsHeading")}</h3>
      <ul class="list" id="imports">
        {imports.value.map((receipt) => (
          <li key={receipt.id} class="spread imports-row" data-import={receipt.id}>
            <span>
              {receipt.label} <span class="soft small">{[dateText(receipt.at), ...receiptParts(receipt)].join(" · ")}</span>
            </span>
            <button type="button" class="button small undo-import" onClick={() => void undoImport(model, receipt)}>
              {text("importUndo")}
              <span class="visually-hidden"> {receipt.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
