/**
 * The reminder frame inside a web page: asks the background for its one reminder, by the token in its own address, and shows it.
 * It never takes the focus, and it has no way to read or change anything else.
 */
import { render } from "preact";
import type { ReminderCalls, ReminderSize } from "../src/messages/reminder-to-background.ts";
import { browser } from "../src/platform/browser.ts";
import { backgroundCaller } from "../src/platform/messaging.ts";
import { startPage } from "../src/ui/start-page.ts";
import { ReminderCard } from "./reminder-card.tsx";

const token = location.hash.slice(1);
const background = backgroundCaller<ReminderCalls>("reminder-to-background");

async function start(): Promise<void> {
  const root = startPage((key, parts) => browser.i18n.getMessage(key, parts), "reminderTitle");
  const reminder = await background.reminder(token).catch(() => undefined);
  const resize = (size: ReminderSize): void => void background.resize(token, size).catch(() => undefined);
  render(
    <ReminderCard
      reminder={reminder}
      resize={resize}
      openPanel={() => void background.openPanel(token).catch(() => undefined)}
      openContact={() => void background.openContact(token).catch(() => undefined)}
    />,
    root,
  );
  // The frame stays out of sight until it says that it is there, and how large it is.
  if (!reminder) resize("gone");
  else resize(reminder.folded ? "folded" : "open");
  // The host stays out of sight until now: a frame that the page's policy blocked is never seen as an empty box.
  if (reminder) await background.resize(token, reminder.folded ? "folded" : "open").catch(() => undefined);
}

void start();
