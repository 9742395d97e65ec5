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
const TIMES = 4;
const AGAIN_MS = 300;

async function start(): Promise<void> {
  const root = startPage((key, parts) => browser.i18n.getMessage(key, parts), "reminderTitle");
  const reminder = await untilHeard(() => background.reminder(token));
  const resize = (size: ReminderSize): void => void untilHeard(() => background.resize(token, size));
  render(
    <ReminderCard
      reminder={reminder}
      resize={resize}
      openPanel={() => void background.openPanel(token).catch(() => undefined)}
      openContact={() => void background.openContact(token).catch(() => undefined)}
    />,
    root,
  );
  // The host stays out of sight until now: a frame that the page's policy blocked is never seen as an empty box.
  if (!reminder) return resize("gone");
  resize(reminder.folded ? "folded" : "open");
  // A page that leads the frame elsewhere has nothing of ours around what it shows there.
  addEventListener("pagehide", () => resize("gone"));
}

/** Asks again when the background is stopped while it answers. */
async function untilHeard<Answer>(call: () => Promise<Answer>): Promise<Answer | undefined> {
  for (let time = 0; time < TIMES; time += 1) {
    try {
      return await call();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
  return undefined;
}

void start();
