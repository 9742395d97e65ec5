import type { ComponentChild } from "preact";
import type { Skip, SkipReason } from "../src/domain/exchange/notebook-file.ts";
import { countText, text, type TextKey } from "../src/ui/text.ts";

const ROWS = 30;

const REASONS: Readonly<Record<SkipReason, TextKey>> = {
  "not-a-contact": "importSkipNotAContact",
  "no-name": "importSkipNoName",
  "no-id": "importSkipNoId",
  duplicate: "importSkipDuplicate",
  "too-long": "importSkipTooLong",
  "not-an-address": "importSkipNotAnAddress",
  "not-understood": "importSkipNotUnderstood",
};

/** What of a file cannot be taken at all, and the parts that contacts are taken without, each with its reason. */
export function ImportUnread({ unread, leftOut }: { readonly unread: readonly Skip[]; readonly leftOut: readonly Skip[] }): ComponentChild {
  return (
    <>
      <Skips id="import-unread" words="importUnread" skips={unread} />
      <Skips id="import-left-out" words="importLeftOut" skips={leftOut} />
    </>
  );
}

function Skips(props: {
  readonly id: string;
  readonly words: "importUnread" | "importLeftOut";
  readonly skips: readonly Skip[];
}): ComponentChild {
  const { id, words, skips } = props;
  if (skips.length === 0) return null;
  return (
    <details class="fold" id={id} data-count={skips.length}>
      <summary>{countText(words, skips.length)}</summary>
      <ul class="list import-rows">
        {skips.slice(0, ROWS).map(({ position, reason, part }, index) => (
          <li key={`${position}-${index}`} class="small">
            {position > 0 && `${text("importPosition", position)} `}
            {text(REASONS[reason])}
            {part !== undefined && <span class="soft"> ({part})</span>}
          </li>
        ))}
      </ul>
      {skips.length > ROWS && <p class="soft small">{text("importMore", skips.length - ROWS)}</p>}
    </details>
  );
}
