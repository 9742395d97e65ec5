/**
 * The filter reaches tabs from storage, without the background; and when several tabs look while several pages of ours write, and the background
 * is stopped in between, every tab ends with the people whom the notebook holds at the end.
 */
import { describe, expect, test } from "vitest";
import { enter } from "../support/enter.ts";
import { BROWSERS, type Extension, launch } from "../support/extension.ts";
import { pause, type Screen } from "../support/screen.ts";
import { serve } from "../support/server.ts";

const PEOPLE = ["Noémie Levain", "Bastien Courtillon", "Ingrid Åkesson", "Quentin Zwickelbaum"];
const page = (text: string): string => `<!doctype html><html lang="en"><title>Race</title><p>${text}</p></html>`;
const PAGES = {
  "/nobody": page("yesterday nobody spoke"),
  // Both words of Noémie Diré, and a sentence between them.
  "/strange": page("Dire nous pour Noémie Foton"),
  ...Object.fromEntries(PEOPLE.map((name, number) => [`/${number}`, page(`yesterday ${name} spoke`)])),
  "/all": page(PEOPLE.map((name) => `yesterday ${name} spoke`).join("</p><p>")),
};

const counts = (extension: Extension, tab: Screen, count: string, what: string): Promise<void> =>
  tab.until(async () => (await extension.badge(tab)) === count, `the count “${count}” ${what}`, 30_000);

describe.each(BROWSERS)("the filter in %s", (browser) => {
  test("is read by a new tab without waking the background, and finds what comes into that tab later", async () => {
    await using site = await serve(PAGES);
    await using extension = await launch(browser);
    const inside = await enter(extension);
    await extension.grantSites();
    await inside.watchEverywhere("quiet");
    await inside.people([...PEOPLE, "Noémie Diré"].map((name) => ({ name })));
    const met = await extension.open(`${site.url}/0`);
    await counts(extension, met, "1", "of the first page");
    await met.close();
    await pause(300);
    await extension.stopBackground();
    const asleep = await extension.backgroundWakes();
    const tab = await extension.open(`${site.url}/nobody`);
    const strange = await extension.open(`${site.url}/strange`);
    await pause(1000);
    expect(await extension.backgroundWakes()).toBe(asleep);
    await strange.close();
    // The filter was there all the time: the name is found, and only that wakes the background.
    await tab.evaluate(() => document.querySelector("p")?.append(" and Noémie Levain"));
    await counts(extension, tab, "1", "of what came later");
    expect(await extension.backgroundWakes()).toBe(asleep + 1);
  });

  test("is right in every tab after pages of ours wrote at once and the background was stopped in between", async () => {
    await using site = await serve(PAGES);
    await using extension = await launch(browser);
    const inside = await enter(extension);
    await extension.grantSites();
    await inside.watchEverywhere("quiet");
    await inside.people([{ name: "Ophélie Karsenty" }]);
    const tabs: Screen[] = [];
    for (const number of PEOPLE.keys()) tabs.push(await extension.open(`${site.url}/${number}`));
    const all = await extension.open(`${site.url}/all`);
    const stopped = async (writing: readonly Promise<unknown>[], after: number): Promise<void> => {
      await pause(after);
      await extension.stopBackground();
      await Promise.all(writing);
    };
    // Everybody is put in at once and taken out at once, and the background dies in the middle of it, each time at another moment.
    for (const after of [0, 30, 90]) {
      const noted = PEOPLE.map((name) => inside.note(name));
      await stopped(noted, after);
      await stopped(
        (await Promise.all(noted)).map((id) => inside.forget(id)),
        after,
      );
    }
    const last = await Promise.all(PEOPLE.slice(1).map((name) => inside.note(name)));
    await counts(extension, all, "3", "of the tab with everybody");
    for (const [number, tab] of tabs.entries()) await counts(extension, tab, number === 0 ? "" : "1", `of tab ${number}`);
    await Promise.all(last.map((id) => inside.forget(id)));
    await counts(extension, all, "", "of nobody");
    for (const [number, tab] of tabs.entries()) await counts(extension, tab, "", `of nobody in tab ${number}`);
  });
});
