/** Marks stay beside their names, and leave the page's layout alone. */
import { describe, expect, test } from "vitest";
import { enter } from "../support/enter.ts";
import { BROWSERS, launch, type Extension } from "../support/extension.ts";
import { pause, type Screen } from "../support/screen.ts";
import { serve } from "../support/server.ts";
import { watchEverywhere } from "../support/user.ts";

const NAME = '<b id="name">Bastien Courtillon</b>';
const lines = (count: number): string => "<p>Nobody stands on this line.</p>".repeat(count);
const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Marks</title><style>body{margin:0;font:16px/1.5 sans-serif}</style>${body}`;
const PAGES = {
  "/nested": page(
    `<div id="outer" style="height:300px;overflow:auto"><div style="height:60px"></div><div id="inner" style="height:200px;overflow:auto">${lines(2)}<p>${NAME}</p>${lines(30)}</div>${lines(30)}</div>`,
  ),
  "/header": page(
    `<header style="position:sticky;top:0;height:90px;background:silver">A header that stays</header><p>${NAME}</p>${lines(80)}`,
  ),
  "/moving": page(`<div style="height:400px;overflow:auto"><div id="above"></div><p>${NAME}</p>${lines(30)}</div>`),
  "/edge": page(`<div style="float:right">${NAME}</div>`),
  "/stretched": page(`<div style="position:relative"><a href="#" style="position:absolute;inset:0"></a><p>${NAME}</p></div>`),
};

/** How far the only mark stands from the end of the name's top; undefined when there is none. */
async function distance(extension: Extension, tab: Screen): Promise<number | undefined> {
  const [mark] = await extension.marks(tab);
  if (!mark) return undefined;
  const { x, y } = await tab.evaluate(() => {
    const box = document.querySelector("#name")?.getClientRects()[0];
    return { x: box?.right ?? -999, y: box?.top ?? -999 };
  });
  return Math.hypot(mark.x + mark.width / 2 - x, mark.y + mark.height / 2 - y);
}

describe.each(BROWSERS)("marks in %s", (browser) => {
  test("follow their names, hide with them, and never make the page scroll sideways", async () => {
    await using extension = await launch(browser);
    await using site = await serve(PAGES);
    await watchEverywhere(extension);
    await (await enter(extension)).importText("name\nBastien Courtillon\n", "one.csv");
    const open = async (path: string): Promise<Screen> => {
      const tab = await extension.open(site.url + path);
      await tab.until(async () => (await distance(extension, tab)) !== undefined, "a mark");
      return tab;
    };
    const stands = (tab: Screen): Promise<void> =>
      tab.until(async () => ((await distance(extension, tab)) ?? 99) < 12, "the mark beside the name");
    const hides = (tab: Screen): Promise<void> => tab.until(async () => (await distance(extension, tab)) === undefined, "no mark");

    const nested = await open("/nested");
    await nested.evaluate(() => document.querySelector("#inner")?.scrollBy(0, 40));
    await stands(nested);
    await nested.evaluate(() => document.querySelector("#outer")?.scrollBy(0, 250));
    await hides(nested);
    await nested.evaluate(() => document.querySelector("#outer")?.scrollTo(0, 0));
    await stands(nested);
    await nested.close();

    const header = await open("/header");
    await header.evaluate(() => scrollTo(0, 60));
    await hides(header);
    await header.close();

    const moving = await open("/moving");
    await moving.evaluate(() => document.querySelector<HTMLElement>("#above")?.style.setProperty("height", "120px"));
    await pause(100);
    await stands(moving);
    await moving.close();

    const stretched = await open("/stretched");
    await stands(stretched);
    await stretched.close();

    const edge = await open("/edge");
    expect(await edge.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    await edge.close();
  });
});
