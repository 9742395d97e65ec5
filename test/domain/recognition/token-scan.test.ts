import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { blankContact } from "../../../src/domain/contact/contact.ts";
import type { ContactId } from "../../../src/domain/contact/contact.ts";
import { addToFilter, emptyFilter } from "../../../src/domain/recognition/name-filter.ts";
import type { NameFilter } from "../../../src/domain/recognition/name-filter.ts";
import { recognitionKeys } from "../../../src/domain/recognition/recognition-key.ts";
import { HAS_AT_SIGN, HAS_DIGITS, HAS_UNSPACED, beginScan, readText, takeHits } from "../../../src/domain/recognition/token-scan.ts";
import { unspacedHits } from "../../../src/domain/recognition/unspaced-scan.ts";

const SALT = -1_234_567;
const person = (name: string): ReturnType<typeof blankContact> => blankContact("urn:uuid:1" as ContactId, name);

function filterOf(...names: readonly string[]): NameFilter {
  const filter = emptyFilter(1000, SALT);
  for (const name of names) addToFilter(filter, recognitionKeys(person(name), SALT));
  return filter;
}

/** What the hits say, of texts that follow each other in one line. */
function hits(filter: NameFilter, ...texts: readonly string[]): readonly string[] {
  beginScan(filter, () => true);
  texts.forEach((text, piece) => readText(text, piece, 0, text.length));
  return takeHits().map(({ startPiece, start, endPiece, end }) =>
    startPiece === endPiece
      ? (texts[startPiece] ?? "").slice(start, end)
      : [(texts[startPiece] ?? "").slice(start), ...texts.slice(startPiece + 1, endPiece), (texts[endPiece] ?? "").slice(0, end)].join(""),
  );
}

const NOEMIE = filterOf("Noémie Levain");

describe("tokenScan", () => {
  it.each([
    "Noémie Levain",
    "LEVAIN Noémie",
    "noemie levain",
    "Levain, Noémie",
    "N. Levain",
    "Noe\u0301mie\u00A0Levain",
    "Noémie-Levain",
    "Noémie de la Levain",
    "Ｎｏｅｍｉｅ Levain",
  ])("finds %s", (printed) => expect(hits(NOEMIE, `Yesterday ${printed}, they say.`)).toContain(printed));

  it.each([
    ["No", "émie Levain"],
    ["N", "o", "é", "m", "i", "e", " ", "Le", "vain"],
    ["Noémie", " ", "Levain"],
    ["Noémie", "Levain"],
  ])("finds it split: %s|%s", (...texts) => expect(hits(NOEMIE, ...texts)).toContain(texts.join("")));

  it.each(["Noémie met many people before Levain", "Noémie. Levain", "Noémie; Levain", "n. Levain", "Noémie levain", "noémie@levain"])(
    "passes over %s",
    (text) => expect(hits(NOEMIE, text)).toEqual([]),
  );

  it("tells what else a text holds", () => {
    const read = (text: string): number => (beginScan(NOEMIE, () => false), readText(text, 0, 0, text.length));
    expect(read("a@b")).toBe(HAS_AT_SIGN);
    expect(read("06 12 34 56 78")).toBe(HAS_DIGITS);
    expect(read("山田")).toBe(HAS_UNSPACED);
    expect(read("in 2026")).toBe(0);
  });

  it("finds the name in any surroundings that do not touch it", () => {
    const around = string({ unit: "grapheme", maxLength: 200 });
    assert(
      property(around, around, (before, after) => hits(NOEMIE, `${before} | Noémie Levain | ${after}`).includes("Noémie Levain")),
      {
        numRuns: 500,
      },
    );
  });

  it.each([700, 1400, 7000])("reads long texts in parts of %i characters", (length) => {
    const text = `${"one two three ".repeat(3000)}Noémie Levain ${"four five ".repeat(3000)}`;
    beginScan(NOEMIE, () => true);
    for (let from = 0; from < text.length; from += length) readText(text, 0, from, Math.min(text.length, from + length));
    expect(takeHits().map(({ start, end }) => text.slice(start, end))).toEqual(["Noémie Levain"]);
  });
});

describe("unspacedHits", () => {
  const filter = filterOf("山田 太郎", "김민수");
  it.each(["記者の山田太郎さんは", "山田　太郎", "氏名：太郎 山田。"])("finds the name in %s", (text) =>
    expect(unspacedHits(text, filter)).toHaveLength(1),
  );
  it("passes over others", () => expect(unspacedHits("山田花子さんと김민지", filter)).toEqual([]));
});
