/**
 * Tells the background that something was written. Nothing waits for it: whatever is lost, the background catches up at its next start. Since a
 * stop may cut a call off, it is repeated for as long as the page is there.
 */
import type { PageCalls } from "../messages/pages-to-background.ts";
import type { Caller } from "../messages/call.ts";
import { backgroundCaller } from "./messaging.ts";

const background: Caller<PageCalls> = backgroundCaller<PageCalls>("pages-to-background");

const TIMES = 4;
const AGAIN_MS = 400;

/** Calls that are sent and forgotten. */
export const tellBackground: { readonly notebookChanged: () => void; readonly sitesChanged: () => void } = {
  notebookChanged: () => void untilHeard(() => background.notebookChanged()),
  sitesChanged: () => void untilHeard(() => background.sitesChanged()),
};

async function untilHeard(call: () => Promise<void>): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) {
    try {
      await call();
      return;
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, AGAIN_MS * 2 ** time);
      });
    }
  }
}
