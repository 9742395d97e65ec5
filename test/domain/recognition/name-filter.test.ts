import { describe, expect, it } from "vitest";
import { addToFilter, emptyFilter, filterFrom, mayKnow, passesGate } from "../../../src/domain/recognition/name-filter.ts";
import { textKey } from "../../../src/domain/recognition/token-hash.ts";

const keys = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => textKey("t", `key ${from + at}`, 7));

describe("name filter", () => {
  it("knows every key that was added, also from its stored bytes, and few others", () => {
    const filter = emptyFilter(20_000, 7);
    addToFilter(filter, { gates: [1, -2, 3], keys: keys(0, 15_000) });
    const stored = filterFrom(7, filter.gates.slice(), filter.bits.slice());
    expect(keys(0, 15_000).every((key) => mayKnow(stored, key))).toBe(true);
    expect([1, -2, 3].every((hash) => passesGate(stored, hash))).toBe(true);
    const strangers = keys(1_000_000, 20_000).filter((key) => mayKnow(stored, key)).length;
    expect(strangers / 20_000).toBeLessThan(0.05);
    expect(strangers).toBeGreaterThan(0);
  });

  it("weighs less than half a megabyte as text at 100,000 names of four keys", () => {
    const { gates, bits } = emptyFilter(400_000, 7);
    expect(((gates.length + bits.length) * 4) / 3).toBeLessThan(500_000);
  });

  it("gives keys that are safe integers", () => expect(keys(0, 5000).every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true));
});
