/** The popup on a page with people of the notebook: what comes first, and the switch of the site. */
import { describe, expect, test } from "vitest";
import { enter } from "../support/enter.ts";
import { BROWSERS, type Extension, launch } from "../support/extension.ts";
import type { Screen } from "../support/screen.ts";
import { serve } from "../support/server.ts";
import { watchEverywhere } from "../support/user.ts";

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Programme</title><main><p><b id="name">Bastien Courtillon</b> and Ingrid Åkesson</p></main>';

/** The headings of the popup from top to bottom. */
const headings = (popup: Screen): Promise<readonly string[]> =>
  popup.evaluate(() => [...document.querySelectorAll("h2")].map(({ id }) => id));

async function popupWith(extension: Extension, tab: Screen, heading: string): Promise<Screen> {
  const popup = await extension.popup(tab);
  await popup.waitFor(`#${heading}`);
  return popup;
}

describe.each(BROWSERS)("the popup in %s", (browser) => {
  test("begins with what the user came for, and treats the site as it is told", async () => {
    await using extension = await launch(browser);
    await using site = await serve({ "/programme": PAGE });
    await watchEverywhere(extension);
    await (await enter(extension)).importText("name\nBastien Courtillon\nIngrid Åkesson\n", "two.csv");
    const tab = await extension.open(`${site.url}/programme`);
    await tab.until(async () => (await extension.badge(tab)) === "2", "the count 2");

    const people = await popupWith(extension, tab, "people-title");
    expect(await headings(people)).toEqual(["people-title", "capture-title"]);
    await people.close();
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#name") ?? document.body));
    const capture = await popupWith(extension, tab, "people-title");
    expect(await headings(capture)).toEqual(["capture-title", "people-title"]);

    await capture.click("footer label:has(input[value=quiet])");
    await tab.until(async () => (await extension.marks(tab)).length === 0, "no mark");
    await tab.until(async () => (await extension.badge(tab)) === "2", "the count 2 on a quiet site");
    if (await capture.isOpen()) await capture.close();
    const again = await popupWith(extension, tab, "people-title");
    await again.click("footer label:has(input[value=not-watched])");
    await tab.until(async () => (await extension.badge(tab)) === "", "no count on a site that is not watched");
    await again.until(async () => !(await again.has("article.person")), "nobody");
    await again.close();
  });

  test("shows who is recognised while it still reads the page", async () => {
    await using extension = await launch(browser);
    await using site = await serve({ "/programme": PAGE });
    await watchEverywhere(extension);
    await (await enter(extension)).importText("name\nBastien Courtillon\nIngrid Åkesson\n", "two.csv");
    const tab = await extension.open(`${site.url}/programme`);
    await tab.until(async () => (await extension.badge(tab)) === "2", "the count 2");
    // What a change of the manner does in a moment: one script goes with all that it saw, the next tells it anew. The popup, which waits for a busy
    // page, opens in between; what comes while it waits must not pass it by.
    await extension.inExtension(`(async () => {
      const seen = await browser.storage.session.get(null);
      await browser.storage.session.clear();
      const timer = setInterval(async () => {
        if (browser.extension.getViews({ type: "popup" }).length === 0) return;
        clearInterval(timer);
        const [tab] = await browser.tabs.query({ url: "*://127.0.0.1/*" });
        const busy = () => { for (const end = Date.now() + 1000; Date.now() < end; ); };
        void browser.scripting.executeScript({ target: { tabId: tab.id }, func: busy });
        setTimeout(() => browser.storage.session.set(seen), 400);
      }, 5);
    })()`);
    const popup = await extension.popup(tab);
    await popup.waitFor("#people-title");
  });
});
