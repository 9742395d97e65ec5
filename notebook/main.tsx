/**
 * The notebook page: everybody, one person's page to read and to write on, deleted names, bringing in and saving to a file. Where one is
 * stands in the address (`place.ts`). It reads and writes the store itself, so it works while the background is stopped.
 */
import { render } from "preact";
import { browser } from "../src/platform/browser.ts";
import { startPage } from "../src/ui/start-page.ts";
import { Notebook } from "./notebook.tsx";
import { NotebookModel } from "./notebook-model.ts";

const root = startPage((key, parts) => browser.i18n.getMessage(key, parts), "notebookTitle");
const model = new NotebookModel();
addEventListener("hashchange", () => model.followAddress());
render(<Notebook model={model} />, root);
void model.open();
