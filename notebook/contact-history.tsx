import type { ComponentChild } from "preact";
import type { ContactRecord } from "../src/domain/contact/history.ts";
import { text } from "../src/ui/text.ts";
import { type HistoryLine, historyLines } from "./history-words.ts";
import type { NotebookModel } from "./notebook-model.ts";

const MOST = 100;

/** What happened to this page of the notebook, the latest first, each entry with its way back. */
export function ContactHistory({ model, record }: { readonly model: NotebookModel; readonly record: ContactRecord }): ComponentChild {
  const lines = historyLines(record).toReversed();
  const undo = async (line: HistoryLine): Promise<void> => {
    const after = await model.write((store) => store.undo(record.contact.id, line.id));
    const change = after.history.at(-1);
    if (!change) return;
    model.toast.value = {
      words: text("historyDone"),
      undo: async () => void (await model.write((store) => store.undo(record.contact.id, change.id))),
    };
  };
  return (
    <section aria-labelledby="history-heading" class="stack tight">
      <h3 id="history-heading">{text("contactHistory")}</h3>
      <ol class="list history" id="history">
        {lines.slice(0, MOST).map((line, position) => (
          <li key={line.id} class="spread">
            <div>
              <p class="soft small" id={`when-${line.id}`}>
                {line.what} · {line.when}
              </p>
              {line.details.map((detail) => (
                <p key={detail} class="small history-detail">
                  {detail}
                </p>
              ))}
            </div>
            {line.undoable && record.deletedAt === undefined && (
              <button
                type="button"
                class="button quiet small undo-change"
                data-change={line.id}
                aria-describedby={`when-${line.id}`}
                onClick={() => void undo(line)}
              >
                {text(position === 0 ? "historyUndo" : "historyPutBack")}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
