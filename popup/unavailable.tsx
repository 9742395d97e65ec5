import type { VNode } from "preact";
import { text } from "../src/ui/text.ts";
import { openNotebook } from "./open-pages.ts";

/** What the popup shows when the notebook cannot be opened: what is wrong, and the page that can help. */
export function Unavailable(): VNode {
  return (
    <main class="stack">
      <h1>{text("extensionName")}</h1>
      <p class="notice bad" role="alert">
        {text("popupUnavailable")}
      </p>
      <button type="button" class="button" onClick={() => openNotebook()}>
        {text("popupOpenNotebook")}
      </button>
    </main>
  );
}
