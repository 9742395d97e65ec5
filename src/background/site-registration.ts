/** Registers the content scripts that the user's choices ask for, and brings open tabs in line at once. */
import type { Scripting } from "webextension-polyfill";
import type { TabCalls } from "../messages/background-to-content.ts";
import { browser } from "../platform/browser.ts";
import { tabCaller } from "../platform/messaging.ts";
import { readSettings } from "../platform/settings-store.ts";
import { type SiteScript, siteScripts } from "../domain/site-scripts.ts";
import { forgetTab } from "./recognise-page.ts";

let work: Promise<void> = Promise.resolve();

/**
 * Makes the registered scripts those of the user's choices; calls wait for one another. Open tabs are brought in line when these scripts changed,
 * and with `anew` in any case: a grant that was given or taken back, or an update, changes what may and does run without changing them.
 */
export function registerSites(anew = false): Promise<void> {
  work = work.catch(() => undefined).then(() => register(anew));
  return work;
}

async function register(anew: boolean): Promise<void> {
  const wanted = siteScripts(await readSettings()).map(registration);
  const present = await browser.scripting.getRegisteredContentScripts();
  const same = sameScripts(wanted, present);
  if (same && !anew) return;
  if (!same && present.length > 0) await browser.scripting.unregisterContentScripts({ ids: present.map(({ id }) => id) });
  if (!same && wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
  await bringOpenTabsInLine(wanted);
}

const registration = ({ id, matches, excludeMatches, file }: SiteScript): Scripting.RegisteredContentScript => ({
  id,
  matches: [...matches],
  ...(excludeMatches.length > 0 && { excludeMatches: [...excludeMatches] }),
  js: [file],
  allFrames: true,
  runAt: "document_idle",
  persistAcrossSessions: true,
});

function sameScripts(wanted: readonly Scripting.RegisteredContentScript[], present: readonly Scripting.RegisteredContentScript[]): boolean {
  return formOf(wanted) === formOf(present);
}

/** Browsers give scripts back in an order of their own, and Firefox with whole addresses for files. */
function formOf(scripts: readonly Scripting.RegisteredContentScript[]): string {
  const byId = scripts.toSorted((one, other) => one.id.localeCompare(other.id));
  return JSON.stringify(
    byId.map(({ id, matches, excludeMatches, js }) => [
      id,
      matches,
      excludeMatches ?? [],
      js?.map((file) => file.replace(/^.*\/(?=content\/)/, "")),
    ]),
  );
}

/** Stops the scripts that run, then starts those that should: without this a choice would hold only for pages loaded later. */
async function bringOpenTabsInLine(wanted: readonly Scripting.RegisteredContentScript[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [stop(id)])));
  for (const { matches, excludeMatches, js } of wanted) {
    const [there, elsewhere] = await Promise.all([tabsAt(matches), tabsAt(excludeMatches)]);
    const excluded = new Set(elsewhere);
    await Promise.all(there.filter((id) => !excluded.has(id)).map((id) => inject(id, js ?? [])));
  }
}

/** The tabs whose page matches a pattern and may be seen by us. */
async function tabsAt(patterns: readonly string[] | undefined): Promise<readonly number[]> {
  if (!patterns || patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

async function stop(tabId: number): Promise<void> {
  await tabCaller<TabCalls>("background-to-content", tabId)
    .stop()
    .catch(() => undefined); // no script of ours is there
  // What it sighted is no longer followed: the script that comes after it, if any, tells anew.
  await forgetTab(tabId);
}

async function inject(tabId: number, files: readonly string[]): Promise<void> {
  // A page may refuse (the browser's own pages, a store, a page that is going away): that is no fault.
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [...files] }).catch(() => undefined);
}
