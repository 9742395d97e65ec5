/** A page that has not changed is not described anew when it is read with another filter. */
import { expect, it } from "vitest";
import { type Known, describeKnown } from "../../src/content/describe-known.ts";
import type { Find } from "../../src/content/scan-page.ts";

const node = {} as Node;
const findAt = (key: number, startOffset: number, at: number): Find => ({
  kind: "name",
  key,
  at,
  place: { start: node, startOffset, end: node, endOffset: startOffset + 5 },
  said: undefined,
});
const known = (find: Find, text: string): Known => ({
  find,
  candidate: { kind: "name", key: find.key, at: find.at, text, before: "", after: "", around: text },
});

/** What stands on the page after a reading, and of which finds it was asked whether anybody may read them. */
function describedAfter(
  before: readonly Known[],
  finds: readonly Find[],
): { readonly here: readonly Known[]; readonly asked: readonly Find[] } {
  const here: Known[] = [];
  const asked: Find[] = [];
  const isReadable = (find: Find): boolean => asked.push(find) < 0;
  const answers = new Map(finds.map(({ key }) => [key, key !== 3]));
  for (const _ of describeKnown({ finds, answers, before, isReadable }, here));
  return { here, asked };
}

it("keeps what stands where it stood, under its new number, and looks at what is new between", () => {
  const [one, two] = [findAt(1, 0, 10), findAt(2, 40, 20)];
  const [oneAgain, between, twoAgain] = [findAt(1, 0, 110), findAt(4, 20, 120), findAt(2, 40, 130)];
  const { here, asked } = describedAfter([known(one, "Noémie Levain"), known(two, "Paul Roche")], [oneAgain, between, twoAgain]);
  expect(here.map(({ candidate: { text, at } }) => [text, at])).toEqual([
    ["Noémie Levain", 110],
    ["Paul Roche", 130],
  ]);
  expect(asked).toEqual([between]);
});

it("keeps nothing that moved, that is nobody's any more, or that stood nowhere before", () => {
  const moved = findAt(1, 7, 110);
  expect(describedAfter([known(findAt(1, 0, 10), "Noémie Levain")], [moved])).toEqual({ here: [], asked: [moved] });
  expect(describedAfter([known(findAt(3, 0, 10), "Noémie Levain")], [findAt(3, 0, 110)])).toEqual({ here: [], asked: [] });
});
