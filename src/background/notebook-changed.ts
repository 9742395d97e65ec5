/** After the notebook was written: index and filter catch up, and the tabs that show somebody look again. Tabs that show nobody hear of a new filter by themselves. */
import type { TabCalls } from "../messages/background-to-content.ts";
import { browser } from "../platform/browser.ts";
import type { ContactStore } from "../platform/contact-store.ts";
import { tabCaller } from "../platform/messaging.ts";
import type { RecognitionIndex } from "../platform/recognition-index.ts";

/** Catches up, then asks the tabs concerned to report again. */
export async function followNotebook(store: ContactStore, index: RecognitionIndex): Promise<void> {
  await index.catchUp(store);
  await lookAgain();
}

/** Asks the tabs that reported somebody to report again: their filter says no more of it. */
export async function lookAgain(): Promise<void> {
  const kept = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith("tab:"));
  await Promise.all(kept.map((key) => askToLookAgain(Number(key.slice("tab:".length)))));
}

async function askToLookAgain(tabId: number): Promise<void> {
  await tabCaller<TabCalls>("background-to-content", tabId)
    .lookAgain()
    .catch(() => undefined); // the page has gone
}
