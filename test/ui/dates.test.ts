import { beforeEach, describe, expect, test } from "vitest";
import { dateText, today } from "../../src/ui/dates.ts";
import { provideTexts } from "../../src/ui/text.ts";

describe.each([
  ["en", "2026-03-12", "March 12, 2026"],
  ["fr", "2026-03-12", "12 mars 2026"],
  ["fr", "2026-03-01", "1er mars 2026"],
  ["fr", "2026-03-11", "11 mars 2026"],
  ["en", "some day", "some day"],
])("in %s", (language, iso, words) => {
  beforeEach(() => provideTexts((key) => (key === "languageTag" ? language : key)));
  test(`${iso} is ${words}`, () => {
    expect(dateText(iso)).toBe(words);
  });
});

test("today is an ISO day", () => {
  expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
