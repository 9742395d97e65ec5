import type { ComponentChild } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ImportReason, ImportRow } from "../src/domain/exchange/import-plan.ts";
import { countText, text, type TextKey } from "../src/ui/text.ts";
import type { ImportModel, Preview } from "./import-model.ts";
import { ImportUnread } from "./import-unread.tsx";

/** How many rows are shown of each kind; the others are counted. */
const ROWS = 60;

const REASONS: Readonly<Record<ImportReason, TextKey>> = {
  new: "importReasonNew",
  "was-deleted": "importReasonWasDeleted",
  "file-is-newer": "importReasonFileIsNewer",
  same: "importReasonSame",
  "notebook-is-newer": "importReasonNotebookIsNewer",
  "nothing-new": "importReasonNothingNew",
};

/** What a file would add, change and skip, with names and reasons, before it is done. */
export function ImportPreview(props: { readonly imports: ImportModel; readonly preview: Preview; readonly busy: boolean }): ComponentChild {
  const { imports, preview, busy } = props;
  const { plan, unread, leftOut } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview.file]);
  const nothing = plan.add.length + plan.change.length === 0;
  const nobody = nothing && plan.skip.length + unread.length === 0;
  return (
    <section class="import-preview stack" aria-labelledby="preview-heading" id="import-preview">
      <h3 id="preview-heading" tabIndex={-1} ref={heading}>
        {text("importPreviewHeading", preview.file)}
      </h3>
      {nothing && <p>{text(nobody ? "importNobodyInIt" : "importNothingNew")}</p>}
      <Rows id="import-add" words="importWillAdd" rows={plan.add} open />
      <Rows id="import-change" words="importWillChange" rows={plan.change} open />
      <Rows id="import-skip" words="importWillSkip" rows={plan.skip} />
      <ImportUnread unread={unread} leftOut={leftOut} />
      <p class="row">
        {!nothing && (
          <button type="button" class="button primary" id="import-confirm" aria-disabled={busy} onClick={() => void imports.confirm()}>
            {text("importConfirm")}
          </button>
        )}
        <button type="button" class="button quiet" id="import-cancel" aria-disabled={busy} onClick={() => imports.putAside()}>
          {text(nothing ? "importPutAside" : "importCancel")}
        </button>
      </p>
    </section>
  );
}

function Rows(props: {
  readonly id: string;
  readonly words: "importWillAdd" | "importWillChange" | "importWillSkip";
  readonly rows: readonly ImportRow[];
  readonly open?: boolean;
}): ComponentChild {
  const { id, words, rows, open = false } = props;
  if (rows.length === 0) return null;
  return (
    <details class="fold" id={id} open={open} data-count={rows.length}>
      <summary>{countText(words, rows.length)}</summary>
      <ul class="list import-rows">
        {rows.slice(0, ROWS).map((row) => (
          <li key={row.record.contact.id} class="spread">
            <span class="name">{row.record.contact.name}</span>
            <span class="soft small">{reasonText(row)}</span>
          </li>
        ))}
      </ul>
      {rows.length > ROWS && <p class="soft small">{text("importMore", rows.length - ROWS)}</p>}
    </details>
  );
}

function reasonText({ reason, looksLike }: ImportRow): string {
  const why = text(REASONS[reason]);
  return looksLike && reason === "new" ? `${why} ${text("importLooksLike", looksLike.name)}` : why;
}
