import type { ComponentChild } from "preact";
import { text, type TextKey } from "../src/ui/text.ts";
import type { NotebookModel, Trouble } from "./notebook-model.ts";

const HEADINGS: Readonly<Record<Trouble, TextKey>> = {
  lost: "troubleLostHeading",
  newer: "troubleNewerHeading",
  unreadable: "troubleUnreadableHeading",
};
const SENTENCES: Readonly<Record<Trouble, TextKey>> = { lost: "troubleLost", newer: "troubleNewer", unreadable: "troubleUnreadable" };

/** Shown instead of a notebook that cannot be opened: what happened and what to do; never an empty notebook in its place. */
export function TroublePage({ model, trouble }: { readonly model: NotebookModel; readonly trouble: Trouble }): ComponentChild {
  const beginAgain = async (): Promise<void> => {
    await model.open(true);
    if (!model.trouble.value) model.go({ at: "import" });
  };
  return (
    <main class="trouble leaf stack">
      <h1>{text(HEADINGS[trouble])}</h1>
      <p role="alert">{text(SENTENCES[trouble])}</p>
      {trouble === "lost" && <p>{text("troubleLostWhatToDo")}</p>}
      <p class="row">
        <button type="button" class="button" id="try-again" onClick={() => location.reload()}>
          {text("troubleTryAgain")}
        </button>
        {trouble === "lost" && (
          <button type="button" class="button primary" id="begin-again" onClick={() => void beginAgain()}>
            {text("troubleBeginAgain")}
          </button>
        )}
      </p>
    </main>
  );
}
