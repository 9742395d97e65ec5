/**
 * The reminder folded to one line: "Noémie Levain: referred by Sandra, same field".
 */
import type { VNode } from "preact";
import type { Reminder } from "../src/messages/reminder-to-background.ts";
import { text } from "../src/ui/text.ts";
import { fitText } from "../src/ui/words.ts";
import { CloseButton, Glyph } from "./glyph-buttons.tsx";

interface FoldedLineProps {
  readonly reminder: Reminder;
  readonly unfold: () => void;
  readonly close: () => void;
}

/** One line that says who it is and who named them; pressing it unfolds the rest. */
export function FoldedLine({ reminder, unfold, close }: FoldedLineProps): VNode {
  const [before = "", after = ""] = sentence(reminder).split(NAME_STANDS_HERE);
  return (
    <main class="folded">
      <h1 class="visually-hidden">{text("reminderTitle")}</h1>
      <button type="button" class="line" data-fold title={text("reminderUnfold")} aria-expanded={false} onClick={unfold}>
        <span>
          {before}
          <span class="name">{reminder.name}</span>
          {after}
        </span>
        <Glyph>
          <path d="M3.5 10L8 5.5l4.5 4.5" />
        </Glyph>
      </button>
      <CloseButton onClick={close} />
    </main>
  );
}

/** Keeps the name's place in the translated sentence, so that it can be set in its own type. */
const NAME_STANDS_HERE = "\u0001";

function sentence({ referrer, fit }: Reminder): string {
  if (referrer && fit) return text("reminderLineReferredFit", NAME_STANDS_HERE, referrer, fitText(fit));
  if (referrer) return text("reminderLineReferred", NAME_STANDS_HERE, referrer);
  if (fit) return text("reminderLineFit", NAME_STANDS_HERE, fitText(fit));
  return text("reminderLine", NAME_STANDS_HERE);
}
