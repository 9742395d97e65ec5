/** The lines of the bench that are no engine on a page: the feed, and the whole extension. */
import { startChromium } from "./bench-browser.ts";
import { feedItems } from "./bench-pages.ts";
import type { FeedReader } from "../in-page/feed.ts";
import { type Line, median } from "./bench-result.ts";
import { serveBench } from "./bench-site.ts";
import { progress } from "./progress.ts";
import { PageUnderMeasure } from "./page-under-measure.ts";
import { wholeExtension } from "./whole-extension.ts";

/** Measures the parts asked for. */
export async function furtherLines(parts: ReadonlySet<string>, wakeLoads: number, build: () => void): Promise<readonly Line[]> {
  const lines: Line[] = [];
  if (parts.has("feed")) progress("feed");
  if (parts.has("feed")) lines.push(await feed());
  if (!parts.has("extension")) return lines;
  build();
  lines.push(...(await wholeExtension(wakeLoads)));
  return lines;
}

const ITEMS = 200;
const BATCH = 20;
const NAMES = 10_000;
const TURNS = 5;

async function feed(): Promise<Line> {
  await using site = await serveBench();
  await using chromium = await startChromium();
  const page = await PageUnderMeasure.open(chromium);
  const items = feedItems(ITEMS);
  let longest = 0;
  const grow = async (engine: string, reader: FeedReader): Promise<number> => {
    const times = [];
    for (let turn = 0; turn < TURNS; turn++) {
      await page.page.goto(`${site.url}/W3`, { waitUntil: "load" });
      await page.call("prepare", { engine, size: NAMES }, false);
      await page.call("scan", 1);
      times.push(
        await page.threadMs(async () => {
          longest = Math.max(longest, await page.call("feed", items, BATCH, reader));
        }),
      );
    }
    return median(times);
  };
  // What the page itself takes to grow is nobody's reading; what it grew by is then as cold for the floor as it was for us.
  const nobody = await grow("floor", "nobody");
  const call = await page.threadMs(() => page.call("scan", 0));
  const floor = (await page.threadMs(() => page.call("readFeed"))) - call;
  const regExp = (await grow("one big RegExp", "rescan")) - nobody;
  longest = 0;
  const ours = (await grow("petit-carnet", "watch")) - nobody;
  return {
    line: `feed of W3 growing by ${ITEMS} items (${ITEMS * 7} text nodes), ${BATCH} at a time, ${NAMES} names`,
    ours_ms: round(ours),
    floor_ms: round(floor),
    times_floor: round(ours / floor),
    regexp_over_the_page_ms: round(regExp),
    longest_ms: round(longest),
    asked: `${round(ours)} ms for all, longest slice ${round(longest)} ms (under 8)`,
    good: longest < 8 ? "yes" : "no",
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
