/** The reminder's small buttons: a glyph to see, a word to hear. */
import type { ComponentChildren, VNode } from "preact";
import { text } from "../src/ui/text.ts";

interface Press {
  readonly onClick: () => void;
}

/** Takes the reminder away. */
export function CloseButton({ onClick }: Press): VNode {
  return (
    <button type="button" class="glyph" title={text("reminderClose")} aria-label={text("reminderClose")} onClick={onClick}>
      <Glyph>
        <path d="M4 4l8 8M12 4l-8 8" />
      </Glyph>
    </button>
  );
}

/** Folds the reminder to one line. */
export function FoldButton({ onClick }: Press): VNode {
  return (
    <button type="button" class="glyph" data-fold title={text("reminderFold")} aria-label={text("reminderFold")} onClick={onClick}>
      <Glyph>
        <path d="M3.5 6l4.5 4.5L12.5 6" />
      </Glyph>
    </button>
  );
}

/** A drawing in the ink of the text around it; it says nothing to a screen reader. */
export function Glyph({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
    >
      {children}
    </svg>
  );
}
