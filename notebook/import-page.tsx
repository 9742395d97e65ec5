import { useSignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { ReadProblem } from "../src/domain/exchange/notebook-file.ts";
import { text, type TextKey } from "../src/ui/text.ts";
import { ImportDone } from "./import-done.tsx";
import { ImportModel } from "./import-model.ts";
import { ImportPreview } from "./import-preview.tsx";
import { ImportsList } from "./imports-list.tsx";
import type { NotebookModel } from "./notebook-model.ts";

const PROBLEMS: Readonly<Record<ReadProblem | "unreadable", TextKey>> = {
  "not-json": "importNotJson",
  "not-ours": "importNotOurs",
  "cut-off": "importCutOff",
  "newer-version": "importNewer",
  "too-large": "importTooLarge",
  hostile: "importHostile",
  unreadable: "importUnreadable",
};

/** Brings names in from a file: shown first, then done, and undone whenever one likes. */
export function ImportPage({ model }: { readonly model: NotebookModel }): ComponentChild {
  const imports = useMemo(() => new ImportModel(model), [model]);
  const state = imports.state.value;
  useDropAnywhere((file) => void imports.read(file));
  return (
    <section class="stack" aria-labelledby="import-heading">
      <h2 id="import-heading">{text("notebookImport")}</h2>
      <p class="soft">{text("importIntro")}</p>
      <FileField read={(file) => void imports.read(file)} />
      <div role="status" class="stack">
        {state.step === "reading" && <p>{text("importReading", state.file)}</p>}
        {state.step === "writing" && <p>{text("importWriting")}</p>}
        {state.step === "refused" && (
          <p class="notice bad" id="import-problem">
            {text(PROBLEMS[state.problem])} {text("importNothingChanged")}
          </p>
        )}
        {state.step === "failed" && (
          <p class="notice bad" id="import-problem">
            {text("importFailed")} {text("importNothingChanged")}
          </p>
        )}
        {state.step === "done" && <ImportDone model={model} imports={imports} receipt={state.receipt} skipped={state.skipped} />}
      </div>
      {(state.step === "preview" || state.step === "writing") && (
        <ImportPreview imports={imports} preview={state} busy={state.step === "writing"} />
      )}
      <ImportsList model={model} />
    </section>
  );
}

function FileField({ read }: { readonly read: (file: File) => void }): ComponentChild {
  const over = useSignal(false);
  return (
    <div
      class="drop"
      data-over={over.value}
      onDragEnter={() => (over.value = true)}
      onDragLeave={() => (over.value = false)}
      onDrop={() => (over.value = false)}
    >
      <span class="file">
        <input
          id="import-file"
          type="file"
          accept=".json,.csv,application/json,text/csv"
          aria-describedby="import-file-hint"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) read(file);
            // So that the same file can be chosen again after it was mended.
            event.currentTarget.value = "";
          }}
        />
        <label for="import-file" class="button">
          {text("importChoose")}
        </label>
      </span>
      <p class="hint" id="import-file-hint">
        {text("importChooseHint")}
      </p>
    </div>
  );
}

/** A file dropped anywhere is taken; without this the browser would leave the notebook and show the file. */
function useDropAnywhere(take: (file: File) => void): void {
  useEffect(() => {
    const stop = new AbortController();
    addEventListener("dragover", (event) => event.preventDefault(), { signal: stop.signal });
    addEventListener(
      "drop",
      (event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) take(file);
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
}
