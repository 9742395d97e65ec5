import { useSignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { writeNotebook } from "../src/domain/exchange/notebook-file.ts";
import { text } from "../src/ui/text.ts";
import type { NotebookModel } from "./notebook-model.ts";

/** Saves the whole notebook, histories included, to a file of the user's. */
export function ExportButton({ model }: { readonly model: NotebookModel }): ComponentChild {
  const busy = useSignal(false);
  const save = async (): Promise<void> => {
    if (busy.value) return;
    busy.value = true;
    try {
      download(writeNotebook(await (await model.whenOpen).all()), `petit-carnet-${today()}.json`);
      model.toast.value = { words: text("notebookExported") };
    } catch {
      model.toast.value = { words: text("notebookExportFailed") };
    } finally {
      busy.value = false;
    }
  };
  return (
    <button type="button" class="button" id="export" aria-disabled={busy.value} onClick={() => void save()}>
      {text(busy.value ? "notebookExporting" : "notebookExport")}
    </button>
  );
}

/** The day where the user is, as it shall stand in the file's name. */
function today(): string {
  const day = new Date();
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function download(content: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is more than any disk needs to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
