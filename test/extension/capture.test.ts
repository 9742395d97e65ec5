/** The other ways to note a name: without opening anything, from the context menu, by a keyboard command; and looking at a page with nothing granted. */
import { describe, expect, test } from "vitest";
import { enter, type Entered } from "../support/enter.ts";
import { BROWSERS, launch } from "../support/extension.ts";
import { waitUntil } from "../support/screen.ts";
import { serve } from "../support/server.ts";

async function namesIn(inside: Entered): Promise<readonly string[]> {
  const file = JSON.parse(await inside.exported()) as { readonly contacts: readonly { readonly name: { readonly full: string } }[] };
  return file.contacts.map(({ name }) => name.full).toSorted((one, other) => one.localeCompare(other));
}

async function waitForNames(inside: Entered, names: readonly string[]): Promise<void> {
  await waitUntil(async () => (await namesIn(inside)).length >= names.length);
  expect(await namesIn(inside)).toEqual(names);
}

describe.each(BROWSERS)("noting a name in %s", (browser) => {
  test("from the context menu and by the keyboard command, silently", async () => {
    await using site = await serve("samples/pages");
    await using extension = await launch(browser);
    await extension.grantSites();
    const inside = await enter(extension);
    const programme = await extension.open(`${site.url}/programme.html`);
    await extension.contextMenu(programme, "note-selection-silently", { selector: "#noemie", kind: "selection" });
    await waitForNames(inside, ["Noémie Levain"]);
    await extension.contextMenu(programme, "note-link-silently", { selector: ".who a[href*=courtillon]", kind: "link" });
    await waitForNames(inside, ["Bastien Courtillon", "Noémie Levain"]);
    expect(await inside.exported()).toContain("https://bastien-courtillon.example/");
    // Once more: no twin.
    await extension.contextMenu(programme, "note-selection-silently", { selector: "#noemie", kind: "selection" });
    await extension.stopBackground();
    const profile = await extension.open(`${site.url}/profile.html`);
    await profile.evaluate(() => getSelection()?.selectAllChildren(document.querySelector(".also a") ?? document.body));
    await extension.command("save-silently", profile);
    await waitForNames(inside, ["Bastien Courtillon", "Noémie Levain", "Tomás Ferreira-Lima"]);
  });

  test("a draft survives the popup vanishing at any keystroke", async () => {
    await using site = await serve("samples/pages");
    await using extension = await launch(browser);
    const blog = await extension.open(`${site.url}/blog.html`);
    const popup = await extension.popup(blog);
    await popup.fill("[name=name]", "Rupert Hollings");
    await popup.fill("[name=words]", "He asks good ques");
    await popup.close();
    await extension.stopBackground();
    const again = await extension.popup(blog);
    await again.until(
      async () => (await again.evaluate(() => document.querySelector<HTMLTextAreaElement>("[name=words]")?.value)) === "He asks good ques",
      "the draft",
    );
    expect(await again.evaluate(() => document.querySelector<HTMLInputElement>("[name=name]")?.value)).toBe("Rupert Hollings");
  });

  test("“Look at this page” works with nothing granted", async () => {
    await using site = await serve("samples/pages");
    await using extension = await launch(browser);
    const inside = await enter(extension);
    await inside.people([{ name: "Noémie Levain", url: "https://noemie-levain.example/" }]);
    const blog = await extension.open(`${site.url}/blog.html`);
    expect(await extension.badge(blog)).toBe("");
    const popup = await extension.popup(blog);
    await popup.click(".look button");
    await popup.waitFor("article.person", "Noémie Levain");
    expect(await extension.badge(blog)).toBe("1");
    expect(await extension.inExtension("browser.permissions.getAll().then(({ origins }) => origins)")).toEqual([]);
  });
});
