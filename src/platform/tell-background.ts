/** Tells the background that something was written. Nothing waits for it and nothing depends on it: it catches up at its next start. */
import type { PageCalls } from "../messages/pages-to-background.ts";
import type { Caller } from "../messages/call.ts";
import { backgroundCaller } from "./messaging.ts";

const background: Caller<PageCalls> = backgroundCaller<PageCalls>("pages-to-background");

/** Calls that are sent and forgotten. */
export const tellBackground: { readonly notebookChanged: () => void; readonly sitesChanged: () => void } = {
  notebookChanged: () => void background.notebookChanged().catch(() => undefined),
  sitesChanged: () => void background.sitesChanged().catch(() => undefined),
};
