/** The drivers themselves: a test that passes because its instrument is blind is worse than none. */
import { describe, expect, test } from "vitest";
import { axe } from "../support/axe.ts";
import { CannotDrive } from "../support/cannot-drive.ts";
import { BROWSERS, launch } from "../support/extension.ts";
import { serve } from "../support/server.ts";

const BAD_PAGE = `<!doctype html><html lang="en"><title>Bad</title><main><h1>Bad</h1><img src="data:,"><p style="color:#ddd;background:#fff">pale</p></main>`;

describe.each(BROWSERS)("the driver of %s", (browser) => {
  test("sees what is there, and says what is not", async () => {
    await using site = await serve({ "/": BAD_PAGE });
    await using extension = await launch(browser, { language: "fr", dark: true });
    const tab = await extension.open(`${site.url}/`);

    expect((await axe(tab)).map((line) => line.split(":")[0])).toEqual(expect.arrayContaining(["image-alt", "color-contrast"]));
    await expect(tab.waitFor("#absent", undefined, 200)).rejects.toThrow(/waited 200 ms for #absent; it says:\nBad/);
    expect(await extension.badge(tab)).toBe("");
    expect(await extension.marks(tab)).toEqual([]);

    const page = await extension.page("options/options.html");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr");
    expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
    await expect(extension.badge(await extension.popup(tab))).rejects.toThrow(CannotDrive);
  });

  test("grants what a user would grant, and not before", async () => {
    await using extension = await launch(browser);
    const origins = async (): Promise<unknown> => extension.inExtension("browser.permissions.getAll().then(({ origins }) => origins)");
    expect(await origins()).toEqual([]);
    await extension.grantSites("*://127.0.0.1/*");
    expect(await origins()).toEqual(["*://127.0.0.1/*"]);
  });

  test("without the extension asks it nothing", async () => {
    await using bare = await launch(browser, { dist: null });
    await expect(bare.inExtension("1")).rejects.toThrow(CannotDrive);
    await expect(bare.stopBackground()).rejects.toThrow(CannotDrive);
  });
});

test("the server never leaves its folder", async () => {
  await using site = await serve("samples/pages");
  expect((await fetch(`${site.url}/%2e%2e/notebook.json`)).status).toBe(404);
  expect((await fetch(`${site.url}/..%2fnotebook.json`)).status).toBe(404);
  expect((await fetch(`${site.url}/blog.html`)).status).toBe(200);
});
