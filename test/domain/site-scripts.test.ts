import { expect, test } from "vitest";
import { type Settings, settingFor, settingsFrom } from "../../src/domain/sites.ts";
import { siteScripts } from "../../src/domain/site-scripts.ts";

const settings = (more: Partial<Settings>): Settings => ({ welcomed: true, watch: "asked", sites: {}, ...more });

test("nothing is watched until the user chose", () => {
  expect(siteScripts(settingsFrom(undefined))).toEqual([]);
});

test("every site, but LinkedIn quiet until the user picks a manner there", () => {
  expect(siteScripts(settings({ watch: "everywhere" }))).toEqual([
    { id: "everywhere", matches: ["*://*/*"], excludeMatches: ["*://linkedin.com/*", "*://*.linkedin.com/*"], file: "content/in-page.js" },
    { id: "site:linkedin.com", matches: ["*://linkedin.com/*", "*://*.linkedin.com/*"], excludeMatches: [], file: "content/quiet.js" },
  ]);
});

test("a host's own entry wins over its parent's, which covers the other subdomains", () => {
  const chosen = settings({
    watch: "chosen",
    sites: {
      "example.org": { watched: true },
      "mail.example.org": { watched: false },
      "blog.example.org": { watched: true, manner: "quiet" },
    },
  });
  expect(siteScripts(chosen).map(({ id, file, excludeMatches }) => [id, file, excludeMatches])).toEqual([
    [
      "site:example.org",
      "content/in-page.js",
      ["*://mail.example.org/*", "*://*.mail.example.org/*", "*://blog.example.org/*", "*://*.blog.example.org/*"],
    ],
    ["site:blog.example.org", "content/quiet.js", []],
  ]);
  expect(settingFor(chosen, "www.mail.example.org").watched).toBe(false);
  expect(settingFor(chosen, "shop.example.org")).toEqual({ watched: true, manner: "in-page" });
});

test.each([[null], [7], [{ watch: "always", sites: { a: 1, b: { watched: "yes" }, c: { watched: true, manner: "loud" } } }]])(
  "reads malformed settings %j without trusting them",
  (stored) => {
    const read = settingsFrom(stored);
    expect(read.watch).toBe("asked");
    expect(Object.values(read.sites).every(({ manner }) => manner === undefined)).toBe(true);
  },
);
