import type { ImportReceipt } from "../src/platform/contact-store.ts";
import { countText } from "../src/ui/text.ts";
import type { NotebookModel } from "./notebook-model.ts";

/** Undoes an import and says what went back and what was kept because the user had changed it since. */
export async function undoImport(model: NotebookModel, { id }: Pick<ImportReceipt, "id">): Promise<void> {
  const { undone, kept } = await model.write((store) => store.undoImport(id));
  const said = [countText("importUndone", undone), ...(kept > 0 ? [countText("importKept", kept)] : [])];
  model.toast.value = { words: said.join(" ") };
}
