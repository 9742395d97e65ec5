/**
 * The built extension as a whole, with 100,000 contacts and the real content script: rebuilding, a change that reaches an open tab, needless
 * wakes, the start on a page, thirty tabs at once. It leans on the driver of test/support and changes nothing of the extension.
 */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Extension, launch } from "../../support/extension.ts";
import { pause, type Screen, waitUntil } from "../../support/screen.ts";
import type { ExtensionBench, Rebuild } from "../in-page/extension-bench.ts";
import { bundleForPage } from "./bench-browser.ts";
import { isSavedIn } from "./bench-data.ts";
import { nameParts } from "./bench-names.ts";
import { quietPage } from "./bench-pages.ts";
import { type Line, median } from "./bench-result.ts";
import { serveBench } from "./bench-site.ts";
import { progress } from "./progress.ts";

const CONTACTS = 100_000;
const TABS = 30;
const NEWCOMER = "Quentin Zwickelbaum";
/** Behind the last reading of a quiet page nothing happens any more; so long it is given to read, and then until the page has nothing to do. */
const READING_MS = 150;

/** Measures it; `wakeLoads` quiet pages are loaded. */
export async function wholeExtension(wakeLoads: number): Promise<readonly Line[]> {
  // A copy, because somebody may build anew while this runs.
  const copy = await mkdtemp(join(tmpdir(), "petit-carnet-bench-dist-"));
  await cp("dist/chromium", copy, { recursive: true });
  const isSaved = isSavedIn(CONTACTS);
  await using site = await serveBench((path) => {
    if (path === "/newcomer") return `<!doctype html><title>news</title><p>yesterday ${NEWCOMER} spoke at length</p>`;
    const quiet = /^\/quiet\/(\d+)$/.exec(path)?.[1];
    return quiet === undefined ? undefined : quietPage(Number(quiet), isSaved);
  });
  await using extension = await launch("chromium", { dist: copy });
  try {
    const inside = await enterBench(extension);
    await extension.grantSites();
    await inside.watchQuietly();
    progress(`extension: import of ${CONTACTS} contacts`);
    const importMs = await inside.fill(CONTACTS);
    const lines: Line[] = [];
    const measure = async (what: string, line: () => Promise<Line>): Promise<void> => {
      progress(`extension: ${what}`);
      lines.push(await line());
    };
    await measure("rebuild", () => rebuildLine(extension, inside, importMs));
    await measure("one change", () => changeLine(extension, inside, site.url));
    await measure(`${wakeLoads} quiet pages`, () => wakeLine(extension, inside, site.url, wakeLoads));
    await measure("start on W1", () => startLine(extension, inside, site.url, "W1"));
    await measure("start on W2", () => startLine(extension, inside, site.url, "W2"));
    await measure(`${TABS} tabs`, () => tabsLine(extension, inside, site.url));
    return lines;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

type Asked = {
  readonly [Name in keyof ExtensionBench]: (
    ...args: Parameters<ExtensionBench[Name]>
  ) => Promise<Awaited<ReturnType<ExtensionBench[Name]>>>;
};

/** Brings the bench's own page code into a page of the extension. */
async function enterBench(extension: Extension): Promise<Asked> {
  const code = await bundleForPage("extension-bench.ts");
  await extension.inExtension(`(() => { ${code}; return true; })()`);
  return new Proxy({} as Asked, {
    get: (_, name) => {
      if (typeof name !== "string" || name === "then") return undefined;
      return (...args: unknown[]) =>
        extension.inExtension(`petitCarnetExtensionBench.${name}(${args.map((arg) => JSON.stringify(arg)).join(",")})`);
    },
  });
}

async function rebuildLine(extension: Extension, inside: Asked, importMs: number): Promise<Line> {
  let rebuilt: Rebuild | undefined;
  const stretch = await extension.longestStretch(async () => {
    rebuilt = await inside.rebuild();
  });
  const { ms = Number.NaN, heldMs = Number.NaN, pings = 0, over = 0, restMs = Number.NaN } = rebuilt ?? {};
  return {
    line: `index and filter of ${CONTACTS} contacts rebuilt`,
    import_ms: Math.round(importMs),
    rebuild_ms: Math.round(ms),
    stretch_ms: Math.round(stretch * 10) / 10,
    held_ms: Math.round(heldMs),
    held_at_rest_ms: Math.round(restMs),
    pings,
    pings_over_50_ms: over,
    asked: `the background computed for ${Math.round(stretch)} ms at a stretch (at most 50); by the clock, with all else that the machine did, it answered after ${Math.round(heldMs)} ms at the latest, and after ${Math.round(restMs)} while it did nothing`,
    good: stretch <= 50 ? "yes" : "no",
  };
}

async function changeLine(extension: Extension, inside: Asked, site: string): Promise<Line> {
  const tab = await extension.open(`${site}/newcomer`);
  await pause(1000);
  const knownMs = await inside.changeOne(NEWCOMER);
  await tab.close();
  return {
    line: `one contact changed among ${CONTACTS}`,
    known_ms: Math.round(knownMs),
    asked: `the open tab knew after ${Math.round(knownMs)} ms (within 1000)`,
    good: knownMs <= 1000 ? "yes" : "no",
  };
}

async function wakeLine(extension: Extension, inside: Asked, site: string, loads: number): Promise<Line> {
  const tab = await extension.open(`${site}/quiet/0`);
  await pause(1000);
  await extension.stopBackground();
  const before = await extension.backgroundWakes();
  const woken: number[] = [];
  let counted = 0;
  let ms = 0;
  for (let load = 1; load <= loads; load++) {
    await tab.goto(`${site}/quiet/${load}`);
    const began = performance.now();
    await pause(READING_MS);
    await untilIdle(tab);
    ms += performance.now() - began;
    const wakes = (await extension.backgroundWakes()) - before;
    if (wakes > counted) {
      counted = wakes;
      woken.push(load);
      // Awake it would be asked without being woken; and what it is told as the page goes is no wake of the next page.
      await tab.goto("about:blank");
      await pause(READING_MS);
      await extension.stopBackground();
    }
    if (load % 100 === 0) progress(`extension: ${load} quiet pages, ${wakes} wakes`);
  }
  const wakes = (await extension.backgroundWakes()) - before;
  const atSaved = await wakesForSavedName(extension, inside, tab, site);
  await tab.close();
  return {
    line: `${loads} page loads without a saved name at ${CONTACTS} contacts`,
    wakes,
    woken_by_pages: woken.join(" "),
    waited_ms: Math.round(ms),
    wakes_at_a_page_with_a_saved_name: atSaved,
    asked: `${wakes} wakes (at most 1 in 1000)`,
    good: wakes <= Math.max(1, Math.ceil(loads / 1000)) && atSaved >= 1 ? "yes" : "no",
  };
}

/** A busy machine may let a page wait longer than that: two idle moments say that what was to be read is read. */
async function untilIdle(tab: Screen): Promise<void> {
  await tab.evaluate(async () => {
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => requestIdleCallback(resolve));
  });
}

/** The count would be worth nothing if it did not rise where it should. */
async function wakesForSavedName(extension: Extension, inside: Asked, tab: Screen, site: string): Promise<number> {
  await extension.stopBackground();
  const before = await extension.backgroundWakes();
  await tab.goto(`${site}/W4`);
  await waitUntil(async () => `${site}/W4` in (await inside.sightedAt()));
  return (await extension.backgroundWakes()) - before;
}

async function startLine(extension: Extension, inside: Asked, site: string, page: string): Promise<Line> {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const address = `${site}/${page}?turn=${turn}`;
    const tab = await extension.open(address);
    await waitUntil(async () => address in (await inside.sightedAt()));
    const ready = await tab.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      return performance.timeOrigin + (navigation?.domContentLoadedEventEnd ?? 0);
    });
    times.push(((await inside.sightedAt())[address] ?? Number.NaN) - ready);
    await tab.close();
  }
  return {
    line: `${page} with the real content script, ${CONTACTS} contacts: from the page's text being there to its sightings stored`,
    median_ms: Math.round(median(times)),
    longest_ms: Math.round(Math.max(...times)),
  };
}

async function tabsLine(extension: Extension, inside: Asked, site: string): Promise<Line> {
  const address = (tab: number): string => `${site}/W3?tab=${tab}`;
  const given = { name: `${nameParts(0).given} ${nameParts(0).family}` };
  const began = Date.now();
  const open = `Promise.all(Array.from({ length: ${TABS} }, (_, tab) => chrome.tabs.create({ active: false, url: ${JSON.stringify(`${site}/W3?tab=`)} + tab }))).then((tabs) => tabs.map(({ id }) => id))`;
  const ids = (await extension.inExtension(open)) as readonly number[];
  const all = await waitUntil(async () => {
    const at = await inside.sightedAt();
    return Array.from({ length: TABS }, (_, tab) => address(tab)).every((one) => one in at);
  }, 60_000);
  const at = await inside.sightedAt();
  const known = Array.from({ length: TABS }, (_, tab) => at[address(tab)]).filter((one) => one !== undefined);
  await extension.inExtension(`chrome.tabs.remove(${JSON.stringify(ids)}).then(() => true)`);
  return {
    line: `${TABS} tabs of W3 opened at once, with names such as ${given.name}`,
    tabs_sighted: known.length,
    all_ms: Math.round(Math.max(...known) - began),
    asked: `${known.length} of ${TABS} tabs have their sightings`,
    good: all ? "yes" : "no",
  };
}
