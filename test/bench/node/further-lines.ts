/** The lines of the bench that are no engine on a page: the feed, and the whole extension. */
import type { BenchPage as InPage } from "../in-page/bench-page.ts";
import { bundleForPage, startChromium } from "./bench-browser.ts";
import { feedItems } from "./bench-pages.ts";
import type { Line } from "./bench-result.ts";
import { serveBench } from "./bench-site.ts";
import { wholeExtension } from "./whole-extension.ts";

/** Measures the parts asked for. */
export async function furtherLines(parts: ReadonlySet<string>, wakeLoads: number): Promise<readonly Line[]> {
  const lines: Line[] = [];
  if (parts.has("feed")) lines.push(await feed());
  if (parts.has("extension")) lines.push(...(await wholeExtension(wakeLoads)));
  return lines;
}

const ITEMS = 200;
const BATCH = 20;
const NAMES = 10_000;

async function feed(): Promise<Line> {
  await using site = await serveBench();
  await using chromium = await startChromium();
  const page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument(await bundleForPage("bench-page.ts"));
  await page.goto(`${site.url}/W3`, { waitUntil: "load" });
  const call = (size: number, items: readonly string[], batch: number): ReturnType<InPage["feed"]> =>
    (globalThis as unknown as { petitCarnetBench: InPage }).petitCarnetBench.feed(size, items, batch);
  const { oursMs, floorMs, rescanMs, longestMs } = await page.evaluate(call, NAMES, feedItems(ITEMS), BATCH);
  return {
    line: `feed of W3 growing by ${ITEMS} items (${ITEMS * 7} text nodes), ${BATCH} at a time, ${NAMES} names`,
    ours_ms: round(oursMs),
    floor_ms: round(floorMs),
    times_floor: round(oursMs / floorMs),
    regexp_over_the_page_ms: round(rescanMs),
    longest_ms: round(longestMs),
    asked: `longest slice ${round(longestMs)} ms (under 8)`,
    good: longestMs < 8 ? "yes" : "no",
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
