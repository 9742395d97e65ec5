/** Who follows a tab's sightings is told of all that comes, and last of what stands. */
import { beforeEach, expect, test } from "vitest";
import { session } from "../support/fake-browser.ts";
import type { PageSightings } from "../../src/domain/recognition/sighting.ts";
import { followPageSightings, writeFrameSightings } from "../../src/platform/page-sightings.ts";

const url = "https://app.example/people";
const page = (title: string): PageSightings => ({ url, title, sightings: [] });
const forever = new AbortController().signal;

/** Called whenever the tab's address is asked for: in the middle of a reading. */
let whileReading = async (): Promise<void> => Promise.resolve();
Object.assign((globalThis as unknown as { chrome: object }).chrome, {
  tabs: {
    get: async () => {
      await whileReading();
      return { id: 1, url };
    },
  },
});

beforeEach(() => {
  session.values.clear();
  whileReading = async () => Promise.resolve();
});

test("what comes while the first answer is read is told too", async () => {
  const told: (string | undefined)[] = [];
  whileReading = async () => {
    whileReading = async () => Promise.resolve();
    await writeFrameSightings(1, { 0: page("came meanwhile") });
  };
  await followPageSightings(1, async (found) => Promise.resolve(void told.push(found?.title)), forever);
  await expect.poll(() => told.at(-1)).toBe("came meanwhile");
});

test("an older answer is never told after a newer one", async () => {
  const told: (string | undefined)[] = [];
  await writeFrameSightings(1, { 0: page("first") });
  let arrive = (): void => undefined;
  whileReading = async () => {
    whileReading = async () => Promise.resolve();
    await new Promise<void>((resolve) => {
      arrive = resolve;
    });
  };
  const following = followPageSightings(1, async (found) => Promise.resolve(void told.push(found?.title)), forever);
  await writeFrameSightings(1, { 0: page("second") });
  await expect.poll(() => told).toEqual(["second"]);
  arrive();
  await following;
  expect(told).toEqual(["second"]);
});

test("other tabs are not told", async () => {
  const told: unknown[] = [];
  await followPageSightings(1, async (found) => Promise.resolve(void told.push(found)), forever);
  await writeFrameSightings(2, { 0: page("elsewhere") });
  expect(told).toEqual([undefined]);
});
