/**
 * Which tab is in front of the panel's window, and who was recognised there: tells at once, and again whenever one of the two changes.
 */
import { browser } from "../src/platform/browser.ts";
import { onPageSightings, readPageSightings } from "../src/platform/page-sightings.ts";
import type { PageSightings } from "../src/domain/recognition/sighting.ts";
import type { PageAtHand } from "../src/ui/people-model.ts";

/** The tab in front. */
export interface TabInFront {
  readonly id: number;
  /** Absent where neither a sighting nor the browser tells the address. */
  readonly page?: PageAtHand;
  readonly found?: PageSightings;
}

/** Follows the tab in front of this window; the first telling is over when the promise resolves. */
export async function followTabs(tell: (tab: TabInFront) => void, signal: AbortSignal): Promise<void> {
  const own = (await browser.windows.getCurrent()).id;
  let latest = 0;
  const look = async (): Promise<void> => {
    const asked = ++latest;
    const [tab] = await browser.tabs.query({ active: true, ...(own !== undefined && { windowId: own }) });
    const id = tab?.id ?? -1;
    const found = await readPageSightings(id);
    if (asked !== latest) return; // another tab came to the front meanwhile
    const [url, title] = [found?.url ?? tab?.url, found?.title ?? tab?.title ?? ""];
    tell({ id, ...(url && { page: { url, title } }), ...(found && { found }) });
  };
  const again = (): void => void look().catch(() => undefined);
  onPageSightings(again, signal);
  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener(again);
  addEventListener("hashchange", again, { signal });
  signal.addEventListener("abort", () => {
    browser.tabs.onActivated.removeListener(again);
    browser.tabs.onUpdated.removeListener(again);
  });
  await look();
}
