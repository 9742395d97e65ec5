/** The context menu on a selection and on a link, each to note with a look at the form or silently. */
import type { Menus } from "webextension-polyfill";
import { browser } from "../platform/browser.ts";

/** The id of one of our entries. */
export type MenuItem = "note-selection" | "note-selection-silently" | "note-link" | "note-link-silently";

/** The entries of the context menu: what each stands on, and its text. */
const MENU_ITEMS: Readonly<Record<MenuItem, readonly [Menus.ContextType, string]>> = {
  "note-selection": ["selection", "menuNoteSelection"],
  "note-selection-silently": ["selection", "menuNoteSelectionSilently"],
  "note-link": ["link", "menuNoteLink"],
  "note-link-silently": ["link", "menuNoteLinkSilently"],
};

/** True for the id of one of our entries. */
export const isMenuItem = (id: unknown): id is MenuItem => typeof id === "string" && Object.hasOwn(MENU_ITEMS, id);

/** Makes the entries; both browsers keep them across restarts, so once an installation or update is enough. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, [context, message]] of Object.entries(MENU_ITEMS)) {
    browser.contextMenus.create({ id, contexts: [context], title: browser.i18n.getMessage(message) });
  }
}
