/** What a user does in the product's own screens, in words: what several tests and the sample start do alike. */
import type { Extension } from "./extension.ts";
import type { Screen } from "./screen.ts";

/** Answers the welcome screen: watch every site, and be reminded in the page or quietly. */
export async function watchEverywhere(extension: Extension, manner: "in-page" | "quiet" = "in-page"): Promise<void> {
  await extension.allowSites();
  const welcome = await extension.page("options/options.html#welcome");
  await welcome.click("#watch-everywhere");
  await welcome.waitFor("#watch-everywhere[aria-pressed=true]");
  await welcome.click(`#manner-${manner}`);
  await welcome.waitFor(`#manner-${manner}[aria-pressed=true]`);
  await welcome.click("#linkedin-quiet");
  await welcome.click("#welcome-done");
  await welcome.close().catch(() => undefined);
}

/** Exports the notebook and gives the file's path. */
export async function exportNotebook(extension: Extension): Promise<string> {
  const notebook = await extension.page("notebook/notebook.html");
  const file = await extension.download(() => notebook.click("#export"));
  await notebook.close();
  return file;
}

/** Imports a file through the import screen and gives the screen, which says what was done. */
export async function importFile(extension: Extension, file: string): Promise<Screen> {
  const notebook = await extension.page("notebook/notebook.html#import");
  await notebook.waitFor("#import-file");
  await notebook.upload("#import-file", file);
  await notebook.click("#import-confirm");
  await notebook.waitFor("#import-done", undefined, 60_000);
  return notebook;
}
