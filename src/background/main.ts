/**
 * The background: composition root. Every listener is registered in the first turn, since the browser stops the background at will and
 * starts it for an event; nothing is held in memory that a stop would lose.
 */
import type { ContentCalls } from "../messages/content-to-background.ts";
import type { PageCalls } from "../messages/pages-to-background.ts";
import type { ReminderCalls } from "../messages/reminder-to-background.ts";
import { browser } from "../platform/browser.ts";
import { type ContactStore, openContactStore } from "../platform/contact-store.ts";
import { answerCalls, isContentScript, isOwnPage, isReminderFrame, noArguments } from "../platform/messaging.ts";
import { leaveNotedLink } from "../platform/noted-link.ts";
import { RecognitionIndex } from "../platform/recognition-index.ts";
import { contentHandlers, contentReaders } from "./answer-content.ts";
import { reminderHandlers, reminderReaders } from "./answer-reminder.ts";
import { isMenuItem, makeMenus } from "./menus.ts";
import { followNotebook, lookAgain } from "./notebook-changed.ts";
import { saveSilently, showSilentSave } from "./save-silently.ts";
import { registerSites } from "./site-registration.ts";

const index: RecognitionIndex = new RecognitionIndex(() => void lookAgain());
let opening: Promise<ContactStore> | undefined;

/** The notebook, opened once; a failure is not kept, so that a restored notebook is found at the next call. */
function notebook(): Promise<ContactStore> {
  opening ??= openContactStore().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

const follow = async (): Promise<void> => followNotebook(await notebook(), index);

answerCalls<ContentCalls>("content-to-background", isContentScript, contentReaders, contentHandlers(notebook, index));
answerCalls<ReminderCalls>("reminder-to-background", isReminderFrame, reminderReaders, reminderHandlers(notebook));
answerCalls<PageCalls>(
  "pages-to-background",
  isOwnPage,
  { notebookChanged: noArguments, sitesChanged: noArguments },
  { notebookChanged: follow, sitesChanged: () => registerSites() },
);

browser.runtime.onInstalled.addListener(({ reason }) => {
  void makeMenus();
  void registerSites(true);
  void follow().catch(() => undefined); // an unreadable notebook is told by its own pages
  if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("options/options.html#welcome") });
});
// A stop may have cut off what the last start was doing; whatever wakes us now, the index and the tabs' filter follow first.
void notebook()
  .then((store) => index.catchUp(store))
  .catch(() => undefined); // an unreadable notebook is told by its own pages
browser.runtime.onStartup.addListener(() => void follow().catch(() => undefined));
browser.permissions.onAdded.addListener(() => void registerSites(true));
browser.permissions.onRemoved.addListener(() => void registerSites(true));

browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, linkUrl }, tab) => {
  if (!isMenuItem(menuItemId) || tab?.id === undefined) return;
  // The popup opens in the click itself, before anything is awaited; it takes the link as soon as it is there.
  if (menuItemId === "note-link") void leaveNotedLink({ tabId: tab.id, href: linkUrl ?? "" });
  if (menuItemId === "note-link" || menuItemId === "note-selection") void browser.action.openPopup();
  if (menuItemId === "note-selection-silently") void noteSilently(tab.id, selectionText === undefined ? {} : { selection: selectionText });
  if (menuItemId === "note-link-silently") void noteSilently(tab.id, linkUrl === undefined ? {} : { href: linkUrl });
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === "open-notebook") void browser.tabs.create({ url: browser.runtime.getURL("notebook/notebook.html") });
  else if (command === "save-silently" && tab?.id !== undefined) void noteSilently(tab.id, {});
});

async function noteSilently(tabId: number, from: { readonly selection?: string; readonly href?: string }): Promise<void> {
  const saving = notebook().then((store) => saveSilently(store, tabId, from));
  await showSilentSave(tabId, await saving.catch(() => ({ did: "failed", name: "" }) as const));
  await follow();
}
