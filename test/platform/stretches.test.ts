import { afterEach, expect, test, vi } from "vitest";
import "../support/fake-browser.ts";
import { Stretches } from "../../src/platform/stretches.ts";

afterEach(() => vi.restoreAllMocks());

/** A clock that goes on by so much at each look. */
function clock(step: number): void {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += step));
}

/** How often somebody else could run while a hundred steps were done. */
async function turnsDuring(step: number): Promise<number> {
  clock(step);
  const others = { turns: 0, over: false };
  const next = (): void => {
    others.turns++;
    if (!others.over) setTimeout(next, 0);
  };
  setTimeout(next, 0);
  const stretches = new Stretches();
  for (let work = 0; work < 100; work++) await stretches.rest();
  others.over = true;
  return others.turns;
}

test("others run about every six milliseconds of long work, and not between steps that take no time", async () => {
  expect(await turnsDuring(1)).toBeGreaterThanOrEqual(12);
  expect(await turnsDuring(0.001)).toBe(0);
});

test("long work calls something of the browser's own now and then, without which it would be stopped", async () => {
  clock(4000);
  const called = vi.fn<() => Promise<object>>(async () => Promise.resolve({}));
  Object.assign((globalThis as unknown as { chrome: { runtime: object } }).chrome.runtime, { getPlatformInfo: called });
  const stretches = new Stretches();
  for (let work = 0; work < 10; work++) await stretches.rest();
  expect(called.mock.calls.length).toBeGreaterThanOrEqual(3);
});
