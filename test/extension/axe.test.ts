/** Every screen can be used by everyone, as far as axe can tell: in French and English, in light and dark. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { axe } from "../support/axe.ts";
import { enter } from "../support/enter.ts";
import { type Extension, launch } from "../support/extension.ts";
import type { Screen } from "../support/screen.ts";
import { serve, type Site } from "../support/server.ts";

const NOEMIE = "urn:uuid:5a3f0c1e-7b2d-4e8a-9c41-000000000001";

/** The screens that are pages of their own. */
const PAGES = [
  "options/options.html#welcome",
  "options/options.html",
  "notebook/notebook.html",
  `notebook/notebook.html#contact=${NOEMIE}`,
  `notebook/notebook.html#edit=${NOEMIE}`,
  "notebook/notebook.html#new",
  "notebook/notebook.html#deleted",
  "notebook/notebook.html#import",
] as const;

/** What is wrong with a screen, in light and in dark. */
async function wrongs(screen: Screen, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const scheme of ["light", "dark"] as const) {
    await screen.port.colours(scheme);
    found.push(...(await axe(screen)).map((wrong) => `${name}, ${scheme}: ${wrong}`));
  }
  await screen.port.colours(undefined);
  return found;
}

async function pagesOfOurs(extension: Extension): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of PAGES) {
    const page = await extension.page(path);
    await page.waitFor("h1, h2");
    found.push(...(await wrongs(page, path)));
    await page.close();
  }
  return found;
}

async function screensOnAPage(extension: Extension, site: Site): Promise<readonly string[]> {
  const found: string[] = [];
  const blog = await extension.open(`${site.url}/blog.html`);
  const reminder = await extension.reminderFrame(blog);
  found.push(...(await wrongs(reminder, "reminder, folded")));
  await reminder.click("[data-fold]");
  await reminder.waitFor("blockquote");
  found.push(...(await wrongs(reminder, "reminder, open")));
  const popup = await extension.popup(blog);
  await popup.waitFor("article.person");
  found.push(...(await wrongs(popup, "popup, people on the page")));
  await popup.click("article.person button[aria-expanded=false]");
  await popup.click(".research > button");
  await popup.waitFor(".finding-form");
  found.push(...(await wrongs(popup, "popup, a finding")));
  await popup.close();
  const panel = await extension.panel(blog);
  await panel.waitFor("article.person");
  found.push(...(await wrongs(panel, "panel")));
  const recipes = await extension.open(`${site.url}/recipes.html`);
  await panel.until(async () => !(await panel.has("article.person")), "nobody");
  found.push(...(await wrongs(panel, "panel, nobody")));
  await panel.close();
  const empty = await extension.popup(recipes);
  await empty.waitFor("[name=name]");
  found.push(...(await wrongs(empty, "popup, nobody")));
  await empty.close();
  return found;
}

describe.each([
  ["chromium", "en"],
  ["chromium", "fr"],
  ["firefox", "en"],
  ["firefox", "fr"],
] as const)("%s in %s", (browser, language) => {
  test("axe finds nothing on any screen", async () => {
    await using site = await serve("samples/pages");
    await using extension = await launch(browser, { language });
    const inside = await enter(extension);
    await extension.grantSites();
    await inside.watchEverywhere("in-page");
    await inside.importText(await readFile("samples/notebook.json", "utf8"), "notebook.json");
    const found = [...(await pagesOfOurs(extension)), ...(await screensOnAPage(extension, site))];
    expect(found).toEqual([]);
  });
});
