import { describe, expect, test } from "vitest";
import {
  choiceOf,
  CHOICES,
  hostFrom,
  isGranted,
  linkedinWaits,
  originsOf,
  ROW_CHOICES,
  rowChoiceOf,
  settingOf,
  withChoice,
  withoutSite,
  withSite,
} from "../../options/site-choices.ts";
import { FIRST_SETTINGS, settingFor } from "../../src/domain/sites.ts";

describe("where to watch", () => {
  test.each(CHOICES)("the answer %s is the one that is shown then", (choice) => {
    expect(choiceOf(withChoice(FIRST_SETTINGS, choice))).toBe(choice);
  });

  test("LinkedIn is quiet until the user picks, and waits for that", () => {
    const settings = withChoice(FIRST_SETTINGS, "linkedin");
    expect(settingFor(settings, "www.linkedin.com")).toEqual({ watched: true, manner: "quiet" });
    expect(linkedinWaits(settings)).toBe(true);
    expect(linkedinWaits(withChoice(FIRST_SETTINGS, "everywhere"))).toBe(true);
    expect(linkedinWaits(withChoice(FIRST_SETTINGS, "chosen"))).toBe(false);
    expect(linkedinWaits(withSite(settings, "linkedin.com", { watched: true, manner: "in-page" }))).toBe(false);
  });

  test("LinkedIn asked for again keeps what the user picked", () => {
    const picked = withSite(FIRST_SETTINGS, "linkedin.com", { watched: true, manner: "in-page" });
    expect(withChoice(picked, "linkedin").sites["linkedin.com"]).toEqual({ watched: true, manner: "in-page" });
  });

  test("only when asked: no site stays watched, and its manner is remembered", () => {
    const settings = withChoice(withSite(FIRST_SETTINGS, "a.example", { watched: true, manner: "quiet" }), "asked");
    expect(settingFor(settings, "a.example")).toEqual({ watched: false, manner: "quiet" });
  });

  test("a site that is added when nothing was watched is watched", () => {
    const settings = withSite(FIRST_SETTINGS, "a.example", { watched: true });
    expect(settings.watch).toBe("chosen");
    expect(settingFor(settings, "blog.a.example")).toEqual({ watched: true, manner: "in-page" });
    expect(settingFor(withoutSite(settings, "a.example"), "a.example").watched).toBe(false);
  });

  test("the general manner holds for sites without their own, never for LinkedIn", () => {
    const settings = { ...withChoice(FIRST_SETTINGS, "everywhere"), manner: "quiet" } as const;
    expect(settingFor(settings, "a.example").manner).toBe("quiet");
    expect(settingFor({ ...settings, manner: "in-page" }, "linkedin.com").manner).toBe("quiet");
  });

  test.each(ROW_CHOICES)("the row %s shows what it was set to", (choice) => {
    expect(rowChoiceOf("a.example", settingOf(choice), "in-page")).toBe(choice);
  });

  test("LinkedIn's row shows no choice before there is one", () => {
    expect(rowChoiceOf("linkedin.com", { watched: true }, "in-page")).toBeUndefined();
    expect(rowChoiceOf("a.example", { watched: true }, "quiet")).toBe("quiet");
  });
});

describe("hostFrom", () => {
  test.each([
    ["blog.example", "blog.example"],
    [" https://www.Blog.example:8080/2026/post?x#y ", "blog.example"],
    ["http://localhost:3000/", "localhost"],
    ["127.0.0.1:8000", "127.0.0.1"],
    ["été.example", "xn--t-9fab.example"],
    ["www.example", "www.example"],
    ["https://fr.linkedin.com/in/noemie", "linkedin.com"],
  ])("reads %s", (typed, host) => {
    expect(hostFrom(typed)).toBe(host);
  });

  test.each([
    "",
    "noemie",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "chrome://extensions",
    "https://user:secret@a.example",
    "a b.example",
    "*.example",
    "*",
  ])("refuses %s", (typed) => {
    expect(hostFrom(typed)).toBeUndefined();
  });
});

describe("isGranted", () => {
  test.each([
    [["<all_urls>"], "a.example", true],
    [["*://*/*"], "a.example", true],
    [["*://*.a.example/*"], "a.example", true],
    [["https://*.a.example/*"], "blog.a.example", true],
    [["*://a.example/*"], "a.example", true],
    [["*://a.example/*"], "blog.a.example", false],
    [["*://*.a.example/*"], "nota.example", false],
    [["*://*.a.example/*"], "b.example", false],
    [[], "a.example", false],
    [["file:///*"], "a.example", false],
  ])("%j for %s: %s", (origins, host, granted) => {
    expect(isGranted(origins, host)).toBe(granted);
  });

  test.each(["linkedin.com", "a.example", "localhost"])("what is asked for covers the site: %s", (host) => {
    expect(isGranted(originsOf(host), host)).toBe(true);
  });
});
