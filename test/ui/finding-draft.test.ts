import { describe, expect, test } from "vitest";
import { blankFinding, findingDraftFrom, findingFromDraft, findingProblems } from "../../src/ui/finding-draft.ts";

const PAGE = { url: "https://school.example/team", title: "Team" };
const blank = blankFinding(PAGE, "career", "2026-11-23");

test("a finding takes its source from the page at hand", () => {
  expect(findingFromDraft({ ...blank, text: " Teaches type design " }, "f", "2026-11-24")).toEqual({
    id: "f",
    section: "career",
    text: "Teaches type design",
    source: { kind: "typed", ...PAGE },
    date: "2026-11-23",
  });
});

test("a clipped passage is the quote, or the finding itself when nothing else is said", () => {
  const clipped = { ...blank, quote: "Noémie Levain, teacher", clipped: true };
  expect(findingFromDraft({ ...clipped, text: "Teaches" }, "f", "")).toMatchObject({
    text: "Teaches",
    quote: "Noémie Levain, teacher",
    source: { kind: "clipped" },
  });
  const alone = findingFromDraft(clipped, "f", "");
  expect(alone).toMatchObject({ text: "Noémie Levain, teacher", source: { kind: "clipped" } });
  expect(alone).not.toHaveProperty("quote");
});

describe("what cannot be saved is named", () => {
  test.each([
    ["nothing said", blank, ["text"]],
    ["an address that is none", { ...blank, text: "x", url: "javascript:alert(1)" }, ["url"]],
    ["no source at all is fine", { ...blank, text: "x", url: "", title: "" }, []],
  ])("%s", (_, draft, problems) => {
    expect(findingProblems(draft)).toEqual(problems);
  });
});

test("a kept draft is read back, and anything else is ignored", () => {
  const kept = { ...blank, text: "Teaches" };
  expect(findingDraftFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  expect([undefined, 3, blank, { ...kept, section: "gossip" }, { section: "news", text: 4 }].map(findingDraftFrom)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
