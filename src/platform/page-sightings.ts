/**
 * The sightings of the open tabs, in `storage.session`: in memory only, for trusted contexts only, there while the background is stopped.
 * Each frame of a page reports for itself; readers get one list a tab, one entry a person.
 */
import { mergeSightings } from "../domain/recognition/merge-sightings.ts";
import type { PageSightings } from "../domain/recognition/sighting.ts";
import { browser } from "./browser.ts";

/** What stands under `tab:ID`: the sightings by frame; frame 0 is the page itself. */
export type FrameSightings = Readonly<Record<number, PageSightings>>;

const PREFIX = "tab:";
const TICKETS = "tickets:";

/** Where the addresses of a tab's reminders are kept; they are forgotten with the tab. */
export const ticketsName = (tabId: number): string => TICKETS + tabId;

/** The sightings of a tab by frame. */
export async function readFrameSightings(tabId: number): Promise<FrameSightings> {
  const key = PREFIX + tabId;
  return ((await browser.storage.session.get(key))[key] ?? {}) as FrameSightings;
}

/**
 * The people on the page that a tab shows; undefined when it was not looked at. What was sighted on a page that the tab has left is never
 * given: a tab's address is known to us wherever we may read its page.
 */
export async function readPageSightings(tabId: number): Promise<PageSightings | undefined> {
  const [frames, tab] = await Promise.all([readFrameSightings(tabId), browser.tabs.get(tabId).catch(() => undefined)]);
  const [page] = Object.values(frames);
  if (!page || tab?.url === undefined || withoutFragment(tab.url) !== withoutFragment(page.url)) return undefined;
  return { url: page.url, title: page.title, sightings: mergeSightings(Object.values(frames).flatMap((frame) => frame.sightings)) };
}

const withoutFragment = (url: string): string => url.replace(/#.*$/, "");

/** Writes what a tab's frames show. */
export async function writeFrameSightings(tabId: number, frames: FrameSightings): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: frames });
}

/** Forgets tabs, when they close or load another page. */
export async function forgetPageSightings(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

/** Forgets tabs that were closed. Done when a page is reported and not when a tab closes: closing a page without a saved name wakes nothing. */
export async function forgetClosedTabs(): Promise<void> {
  const [all, open] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})]);
  const keys = new Set(open.flatMap(({ id }) => [`${PREFIX}${id}`, `${TICKETS}${id}`]));
  const gone = Object.keys(all).filter((key) => (key.startsWith(PREFIX) || key.startsWith(TICKETS)) && !keys.has(key));
  if (gone.length > 0) await browser.storage.session.remove(gone);
}

/** Calls back with a tab's id whenever what is known of it changed. */
export function onPageSightings(listener: (tabId: number) => void, signal: AbortSignal): void {
  const listen = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area !== "session") return;
    for (const key of Object.keys(changes)) if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listen));
}

/**
 * Tells who is on a tab's page, at once and again whenever that changes; the first telling is over when the promise resolves. It listens
 * before it reads: what comes in between (a script that takes over from another tells everybody anew) is told as well, and no older
 * answer after a newer one.
 */
export async function followPageSightings(
  tabId: number,
  tell: (found: PageSightings | undefined) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let latest = 0;
  const look = async (): Promise<void> => {
    const asked = ++latest;
    const found = await readPageSightings(tabId);
    if (asked === latest) await tell(found);
  };
  onPageSightings((changed) => void (changed === tabId && look()), signal);
  await look();
}
