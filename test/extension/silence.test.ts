/**
 * A page on which nobody of the notebook stands: the background sleeps on, and the page cannot tell that we are there. The notebook's first names
 * and last names do stand on the pages, each with another half, so that the compact filter is put to work.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { enter } from "../support/enter.ts";
import { BROWSERS, type Extension, launch } from "../support/extension.ts";
import { pause } from "../support/screen.ts";
import { serve, type Site } from "../support/server.ts";

const FOLDER = "test/corpus/pages";
const PAGES = twentyPages();
/** Two parts of one name stand so many words apart at most. */
const REACH = 4;
const SYLLABLES = ["zor", "vaf", "quil", "dreb", "wush", "plim", "jox", "thra", "gwen", "fux"];

/** Twenty pages of the corpus, of all kinds and languages. */
function twentyPages(): readonly string[] {
  const all = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".html"))
    .toSorted();
  return Array.from({ length: 20 }, (_, position) => all[Math.floor((position * all.length) / 20)] ?? "");
}

/** Words of the pages that look like parts of names; none within a name's reach of an initial, which may be anybody's and is asked about. */
function wordsOfPages(): readonly string[] {
  const text = PAGES.map((page) => readFileSync(join(FOLDER, page), "utf8").replaceAll(/<[^>]*>|&\w+;/g, " ")).join(" ");
  const words: readonly string[] = text.match(/\p{L}+/gu) ?? [];
  const nearInitials = new Set(
    words.flatMap((word, at) => (/^\p{Lu}$/u.test(word) ? words.slice(Math.max(0, at - REACH), at + REACH + 1) : [])),
  );
  return [...new Set(text.match(/\p{Lu}\p{Ll}{3,}/gu))].filter((word) => !nearInitials.has(word));
}

/** A thousand people, each with one half that stands on the pages and one that stands nowhere. */
function thousandPeople(): readonly { readonly name: string }[] {
  const words = wordsOfPages();
  return Array.from({ length: 1000 }, (_, number) => {
    const invented = [number % 10, Math.floor(number / 10) % 10, Math.floor(number / 100)].map((digit) => SYLLABLES[digit] ?? "").join("");
    const nowhere = `${invented.charAt(0).toUpperCase()}${invented.slice(1)}`;
    const printed = words[(number * 7) % words.length] ?? "";
    return { name: number % 2 === 0 ? `${printed} ${nowhere}` : `${nowhere} ${printed}` };
  });
}

/** What the page itself can see of its document. */
async function domOf(browser: Extension, site: Site, page: string): Promise<string> {
  const tab = await browser.open(`${site.url}/${page}`);
  await pause(400);
  const dom = await tab.evaluate(() => {
    const hosts = [...document.querySelectorAll("*")].map((one) => one.shadowRoot?.innerHTML ?? "");
    return JSON.stringify([
      document.documentElement.outerHTML,
      hosts,
      CSS.highlights?.size,
      document.adoptedStyleSheets.length,
      window.length,
    ]);
  });
  await tab.close();
  return dom;
}

async function meetOne(extension: Extension, met: Site): Promise<void> {
  const tab = await extension.open(`${met.url}/`);
  await tab.until(async () => (await extension.badge(tab)) === "1", "the count of a page with a saved name", 30_000);
  await tab.close();
}

describe.each(BROWSERS)("pages without saved names in %s", (browser) => {
  test("wake nothing and stay as they are", async () => {
    await using site = await serve(FOLDER);
    await using met = await serve({ "/": `<!doctype html><title>Met</title><p>${thousandPeople()[0]?.name}</p>` });
    await using extension = await launch(browser);
    const inside = await enter(extension);
    await extension.grantSites();
    await inside.watchEverywhere("in-page");
    await inside.people(thousandPeople());
    // Stopped before it has followed, it would be told once more, and that would be a wake of our own making.
    await inside.caughtUp();
    // The counter-proof first: on this page the count appears, and it wakes a background that sleeps.
    await meetOne(extension, met);
    await extension.stopBackground();
    const before = await extension.backgroundWakes();
    await meetOne(extension, met);
    expect(await extension.backgroundWakes()).toBeGreaterThan(before);
    await pause(300);
    await extension.stopBackground();

    const asleep = await extension.backgroundWakes();
    const withUs = new Map<string, string>();
    const woken: string[] = [];
    for (const page of PAGES) {
      withUs.set(page, await domOf(extension, site, page));
      if ((await extension.backgroundWakes()) === asleep + woken.length) continue;
      woken.push(page);
      await extension.stopBackground();
    }
    await pause(1000);
    expect(woken).toEqual([]);
    expect(await extension.backgroundWakes()).toBe(asleep);

    await using bare = await launch(browser, { dist: null });
    for (const page of PAGES) expect(withUs.get(page), page).toBe(await domOf(bare, site, page));
  });
});
