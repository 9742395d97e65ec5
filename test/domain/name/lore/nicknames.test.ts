import { describe, expect, test } from "vitest";
import { foldName } from "../../../../src/domain/name/name-fold.ts";
import { hasOtherGivenNames, otherGivenNames } from "../../../../src/domain/name/lore/nicknames.ts";
import { CZECH } from "../../../../src/domain/name/lore/nicknames/czech.ts";
import { FRENCH } from "../../../../src/domain/name/lore/nicknames/french.ts";
import { GREEK } from "../../../../src/domain/name/lore/nicknames/greek.ts";
import { NORDIC } from "../../../../src/domain/name/lore/nicknames/nordic.ts";
import { POLISH } from "../../../../src/domain/name/lore/nicknames/polish.ts";
import { TURKISH } from "../../../../src/domain/name/lore/nicknames/turkish.ts";
import { UKRAINIAN } from "../../../../src/domain/name/lore/nicknames/ukrainian.ts";

const PAIRS = [
  ["Nicholas", "Nick"],
  ["Robert", "Bob"],
  ["Élisabeth", "Babeth"],
  ["Matthieu", "Mat"],
  ["Vojtěch", "Vojta"],
  ["Евгений", "Женя"],
  ["Евгения", "Женя"],
  ["Катерина", "Катруся"],
  ["Francisco", "Paco"],
  ["José", "Pepe"],
  ["Johannes", "Hans"],
  ["Giuseppe", "Beppe"],
  ["Conceição", "São"],
  ["Willem", "Wim"],
  ["Małgorzata", "Gosia"],
  ["Süleyman", "Sülo"],
  ["Erzsébet", "Bözsi"],
  ["Κωνσταντίνος", "Κώστας"],
  ["Lars", "Lasse"],
  ["Mihai", "Mihăiță"],
  ["Juan Carlos", "Juanca"],
] as const;

describe("names go both ways", () => {
  test.each(PAIRS)("%s and %s", (full, short) => {
    expect(otherGivenNames(foldName(full))).toContain(foldName(short));
    expect(otherGivenNames(foldName(short))).toContain(foldName(full));
  });
});

test("the usual form comes first, and no name is its own", () => {
  expect(otherGivenNames("robert").slice(0, 3)).toContain("bob");
  expect(otherGivenNames("nicholas")[0]).toBe("nick");
  for (const name of ["alex", "anna", "robert", "саша"]) expect(otherGivenNames(name)).not.toContain(name);
});

test("whoever is in no list has no other name, and part of a name is not a name", () => {
  expect(otherGivenNames("zorblax")).toEqual([]);
  expect(otherGivenNames("nichol")).toEqual([]);
  expect(otherGivenNames("")).toEqual([]);
  expect(hasOtherGivenNames("nick")).toBe(true);
});

test("no name has so many others that the filter would feel it", () => {
  for (const name of ["alex", "maria", "sasha", "chris", "jo"]) expect(otherGivenNames(name).length).toBeLessThanOrEqual(16);
});

test.each([CZECH, FRENCH, GREEK, NORDIC, POLISH, TURKISH, UKRAINIAN])(
  "every name of a list is found by the form that pages are folded to",
  (list) => {
    const lost = list
      .split(/[\s,=]+/)
      .map((name) => foldName(name.replaceAll("_", " ")))
      .filter((name) => name.length > 1 && !hasOtherGivenNames(name));
    expect(lost).toEqual([]);
  },
);
