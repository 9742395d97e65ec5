import type { VNode } from "preact";
import { text } from "../src/ui/text.ts";
import { CloseButton } from "./glyph-buttons.tsx";

/** What stands in a frame whose reminder was shown already or cannot be had. */
export function PutAway({ close }: { readonly close: () => void }): VNode {
  return (
    <main class="folded">
      <h1 class="visually-hidden">{text("reminderTitle")}</h1>
      <p class="line soft">{text("reminderShown")}</p>
      <CloseButton onClick={close} />
    </main>
  );
}
