import { describe, expect, test } from "vitest";
import { foldName } from "../../../src/domain/name/name-fold.ts";
import { breadthFor, recognitionKeys } from "../../../src/domain/recognition/recognition-key.ts";
import { pairKey, tokenHash } from "../../../src/domain/recognition/token-hash.ts";
import { contactOf } from "../../bench/case-contact.ts";

const SALT = 5;
const keysOf = (name: string, breadth?: "every" | "usual" | "own"): readonly number[] =>
  recognitionKeys(contactOf({ name }, "1"), SALT, breadth).keys;
const keyOf = (given: string, family: string): number => pairKey(tokenHash(foldName(given), SALT), tokenHash(foldName(family), SALT));

describe("a small notebook follows every loose form", () => {
  test.each([
    ["Élisabeth Nguyen", "Babeth", "Nguyen"],
    ["Nick Sutcliffe", "Nicholas", "Sutcliffe"],
    ["Lenka Horáčková", "Lenky", "Horáčkové"],
    ["Zdzisław Ostaszewski", "Zdzisławowi", "Ostaszewskiemu"],
    ["Кирилл Бахметов", "Кирилла", "Бахметова"],
  ])("%s as %s %s", (name, given, family) => {
    expect(keysOf(name)).toContain(keyOf(given, family));
    expect(keysOf(name, "own")).not.toContain(keyOf(given, family));
  });
});

test("given and family name stand in one case: no key for a case mixed with another", () => {
  expect(keysOf("Lenka Horáčková")).not.toContain(keyOf("Lenkou", "Horáčkové"));
  expect(keysOf("Petr Malina")).not.toContain(keyOf("Petra", "Malina"));
});

test("names one letter away are somebody else's", () => {
  expect(keysOf("Sara Brown")).not.toContain(keyOf("Sarah", "Brown"));
  expect(keysOf("Julie Brown")).not.toContain(keyOf("Julia", "Brown"));
});

test("the larger the notebook, the fewer forms, and the own name always", () => {
  expect([1, 5000, 5001, 50_000, 50_001, 1_000_000].map(breadthFor)).toEqual(["every", "every", "usual", "usual", "own", "own"]);
  for (const breadth of ["every", "usual", "own"] as const) expect(keysOf("Robert Brown", breadth)).toContain(keyOf("Robert", "Brown"));
  expect(keysOf("Robert Brown", "usual")).toContain(keyOf("Bob", "Brown"));
  expect(keysOf("Robert Brown", "own").length).toBeLessThan(keysOf("Robert Brown", "usual").length);
});
