/** Pages that live: what comes later is seen, what goes is forgotten, whatever way the page has of coming and going. */
import { describe, expect, test } from "vitest";
import { enter, type Entered } from "../support/enter.ts";
import { BROWSERS, type Extension, launch } from "../support/extension.ts";
import { pause } from "../support/screen.ts";
import { serve, type Site } from "../support/server.ts";

const PAGE = `<!doctype html><html lang="en"><title>Live</title><main><h1>Live</h1><ul id="list"></ul><div id="host"></div></main>`;
const PAGES = {
  "/": PAGE,
  "/other": `<!doctype html><title>Other</title><p>Nobody is here.</p>`,
  "/one": `<!doctype html><title>One</title><p>Noémie Levain</p>`,
  // Chromium keeps no page with a frame of an extension in its back/forward cache: it loads it again.
  "/people/ingrid": `<!doctype html><title>Ingrid</title><p>Ingrid Åkesson and Noémie Levain</p>`,
};

interface Setting extends AsyncDisposable {
  readonly extension: Extension;
  readonly inside: Entered;
  readonly site: Site;
}

async function setting(browser: (typeof BROWSERS)[number], manner: "in-page" | "quiet"): Promise<Setting> {
  const site = await serve(PAGES);
  const extension = await launch(browser);
  const inside = await enter(extension);
  await extension.grantSites();
  await inside.watchEverywhere(manner);
  await inside.people([{ name: "Noémie Levain" }, { name: "Bastien Courtillon" }, { name: "Ingrid Åkesson" }]);
  // The index is there once somebody is counted.
  const first = await extension.open(`${site.url}/one`);
  await first.until(async () => (await extension.badge(first)) === "1", "the first count", 30_000);
  await first.close();
  const dispose = async (): Promise<void> => {
    await extension.close();
    await site.close();
  };
  return { extension, inside, site, [Symbol.asyncDispose]: dispose };
}

describe.each(BROWSERS)("live pages in %s", (browser) => {
  test("infinite scroll, shadow roots, single-page navigation and back/forward", async () => {
    await using all = await setting(browser, "in-page");
    const { extension, site } = all;
    const tab = await extension.open(`${site.url}/`);
    const counts = (count: string): Promise<void> => tab.until(async () => (await extension.badge(tab)) === count, `the count “${count}”`);
    await pause(300);
    expect(await extension.badge(tab)).toBe("");
    await tab.evaluate(() =>
      document.querySelector("#list")?.insertAdjacentHTML("beforeend", "<li>Nobody</li><li><b>Noémie</b> Levain</li>"),
    );
    await counts("1");
    await extension.stopBackground();
    await tab.evaluate(() => {
      const root = document.querySelector("#host")?.attachShadow({ mode: "open" });
      if (root) root.innerHTML = "<p>COURTILLON Bastien</p>";
    });
    await counts("2");
    await tab.evaluate(() => document.querySelector("#list li:last-child")?.remove());
    await counts("1");
    await extension.stopBackground();
    await tab.evaluate(() => {
      history.pushState({}, "", "/people/ingrid");
      document.title = "Ingrid";
      document.querySelector("main")?.replaceChildren("Ingrid Åkesson and Noémie Levain");
    });
    await counts("2");
    await tab.goto(`${site.url}/other`);
    await counts("");
    await tab.evaluate(() => history.back());
    await counts("2");
  });

  test("a field that passes for the shadow root of a form inside it ends no reading", async () => {
    await using all = await setting(browser, "in-page");
    const { extension, site } = all;
    const tab = await extension.open(`${site.url}/`);
    await pause(600);
    await tab.evaluate(() =>
      document
        .querySelector("main")
        ?.insertAdjacentHTML("beforeend", `<fieldset name="shadowRoot" form="ring"><form id="ring"><p>Nobody</p></form></fieldset>`),
    );
    await pause(600);
    await tab.evaluate(() => document.querySelector("#ring")?.append("Nobody either"));
    await pause(600);
    await tab.evaluate(() => document.querySelector("#list")?.insertAdjacentHTML("beforeend", "<li>Noémie Levain</li>"));
    await tab.until(async () => (await extension.badge(tab)) === "1", "the count");
  });

  test("a quiet site counts, and nothing is put into its page", async () => {
    await using all = await setting(browser, "quiet");
    const { extension, site } = all;
    const tab = await extension.open(`${site.url}/one`);
    await tab.until(async () => (await extension.badge(tab)) === "1", "the count");
    await pause(1000);
    expect(await extension.marks(tab)).toEqual([]);
    expect(await extension.reminderFrames(tab)).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});
