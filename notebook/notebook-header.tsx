import type { ComponentChild } from "preact";
import { text, type TextKey } from "../src/ui/text.ts";
import { ExportButton } from "./export-button.tsx";
import type { NotebookModel } from "./notebook-model.ts";
import { hashOf, type Place } from "./place.ts";

const WAYS: readonly { readonly at: "everybody" | "deleted" | "import"; readonly words: TextKey }[] = [
  { at: "everybody", words: "notebookEverybody" },
  { at: "import", words: "notebookImport" },
  { at: "deleted", words: "notebookDeleted" },
];

/** The notebook's cover: its name, the ways through it, and the copy to a file. */
export function NotebookHeader({ model }: { readonly model: NotebookModel }): ComponentChild {
  const at: Place["at"] = model.place.value.at;
  return (
    <header class="cover">
      <h1>
        <a href="#">Petit Carnet</a>
      </h1>
      <nav aria-label={text("notebookWays")}>
        <ul>
          {WAYS.map((way) => (
            <li key={way.at}>
              <a href={hashOf(way)} aria-current={way.at === at ? "page" : undefined}>
                {text(way.words)}
              </a>
            </li>
          ))}
          <li>
            <a href="../options/options.html">{text("notebookSites")}</a>
          </li>
        </ul>
      </nav>
      <ExportButton model={model} />
    </header>
  );
}
