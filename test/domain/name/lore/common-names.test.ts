import { expect, test } from "vitest";
import { foldName } from "../../../../src/domain/name/name-fold.ts";
import { commonness, isFrequentFamily, isFrequentGiven, unspacedCommonness } from "../../../../src/domain/name/lore/common-names.ts";

const words = (text: string): string[] => foldName(text).split(" ");

test.each([
  ["Marie", "Martin"],
  ["Jean", "Dupont"],
  ["John", "Smith"],
  ["Thị Lan", "Nguyễn"],
  ["José", "García"],
  ["Anna", "Müller"],
  ["Giuseppe", "Russo"],
  ["Maria", "Silva"],
  ["Jan", "Kowalski"],
  ["Елена", "Смирнова"],
  ["Ayşe", "Yılmaz"],
  ["Γιώργος", "Παπαδόπουλος"],
  ["Jan", "van der Meer"],
])("%s %s is common", (given, family) => {
  expect(commonness(words(given), words(family).slice(-1))).toBe("common");
});

test("the family name may stand first", () => {
  expect(commonness(["nguyen", "thi"], ["lan"])).toBe("common");
  expect(commonness(["kovacs"], ["anna"])).toBe("common");
});

test("half a frequent name is ordinary, none is rare", () => {
  expect(commonness(["marie"], ["levain"])).toBe("ordinary");
  expect(commonness(["zorblax"], ["martin"])).toBe("ordinary");
  expect(commonness(["zorblax"], ["levain"])).toBe("rare");
});

test("one more given name tells people apart", () => {
  expect(commonness(["marie", "odile"], ["martin"])).toBe("ordinary");
});

test("names of two countries do not make one common name", () => {
  expect(commonness(["giuseppe"], ["kowalski"])).toBe("ordinary");
});

test("names without spaces", () => {
  expect(["김민준", "王伟", "佐藤太郎", "陈志强"].map(unspacedCommonness)).toEqual(["common", "common", "common", "common"]);
  expect(unspacedCommonness("山田椛雫")).toBe("ordinary");
  expect(unspacedCommonness("鬼頭椛雫")).toBe("rare");
});

test("which half a listed name is", () => {
  expect(isFrequentGiven("nathalie")).toBe(true);
  expect(isFrequentFamily("nathalie")).toBe(false);
  expect(isFrequentFamily("dupont")).toBe(true);
  expect(isFrequentGiven("levain")).toBe(false);
});
