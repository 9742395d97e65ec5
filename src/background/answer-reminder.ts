/** What a reminder frame may ask; each call carries the token of the frame's address, which is bound to its tab. */
import type { TabCalls } from "../messages/background-to-content.ts";
import type { Handlers, Readers } from "../messages/call.ts";
import type { ReminderCalls } from "../messages/reminder-to-background.ts";
import { browser } from "../platform/browser.ts";
import type { ContactStore } from "../platform/contact-store.ts";
import { type Sender, tabCaller } from "../platform/messaging.ts";
import { openSidePanel } from "../platform/side-panel.ts";
import { tellReminder, ticketFor } from "./reminders.ts";

const SIZES = ["folded", "open", "gone"] as const;
const token = (args: readonly unknown[]): [string] | undefined =>
  args.length === 1 && typeof args[0] === "string" ? [args[0]] : undefined;

/** Reads the arguments of reminder frames' calls. */
export const reminderReaders: Readers<ReminderCalls> = {
  reminder: token,
  resize: ([first, size, ...rest]) => {
    const known = SIZES.find((one) => one === size);
    return typeof first === "string" && known && rest.length === 0 ? [first, known] : undefined;
  },
  openPanel: token,
  openContact: token,
};

/** The handlers of reminder frames' calls. */
export function reminderHandlers(store: () => Promise<ContactStore>): Handlers<ReminderCalls, Sender> {
  return {
    reminder: async (sender, token) => tellReminder(await store(), token, sender.tab?.id),
    resize: async (sender, token, size) => {
      const ticket = await ticketFor(token, sender.tab?.id);
      if (ticket) await tabCaller<TabCalls>("background-to-content", ticket.tabId, ticket.frameId).resizeReminder(ticket.sighting, size);
    },
    openPanel: async (sender, token) => {
      // Before anything is awaited: afterwards the browser no longer counts it as the user's click.
      const opened = sender.tab?.id === undefined ? Promise.reject(new Error("no tab")) : openSidePanel(sender.tab.id);
      await opened.catch(() => browser.action.openPopup()).catch(() => openContactPage(token, sender));
    },
    openContact: (sender, token) => openContactPage(token, sender),
  };
}

async function openContactPage(token: string, sender: Sender): Promise<void> {
  const ticket = await ticketFor(token, sender.tab?.id);
  if (ticket)
    await browser.tabs.create({ url: browser.runtime.getURL(`notebook/notebook.html#contact=${encodeURIComponent(ticket.contact)}`) });
}
