/**
 * The short form of `npm run hostile`: hostile pages in real browsers get nothing through. Each group of attacks is one test; the long form and its
 * figures are in scripts/hostile.mjs.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtManifest } from "../hostile/attack-permissions.ts";
import { networkRow } from "../hostile/attack-network.ts";
import { Ground } from "../hostile/ground.ts";
import { rowText } from "../hostile/rows.ts";
import { GROUPS } from "../hostile/run.ts";
import { BROWSERS } from "../support/extension.ts";
import { type LoggingProxy, openProxy } from "../support/logging-proxy.ts";

const SHORT = { long: false, of: (short: number): number => short };

describe.each(BROWSERS)("hostile pages in %s", (browser) => {
  let proxy: LoggingProxy;
  let ground: Ground;

  beforeAll(async () => {
    proxy = await openProxy();
    ground = await Ground.open(browser, SHORT, proxy.address);
  });

  afterAll(async () => {
    await ground[Symbol.asyncDispose]();
    await proxy[Symbol.asyncDispose]();
  });

  test("manifest", async () => {
    expect((await builtManifest(browser)).filter(({ through }) => through > 0).map(rowText)).toEqual([]);
  });

  test.each(Object.keys(GROUPS).filter((name) => name !== "timing"))("%s", async (name) => {
    const rows = (await GROUPS[name]?.(ground)) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ through }) => through > 0).map(rowText)).toEqual([]);
  });

  test("network", () => {
    const row = networkRow(browser, proxy, ground.gallery.url);
    expect(row.through, rowText(row)).toBe(0);
  });
});
