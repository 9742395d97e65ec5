/** The whole run: every row of the table, in the browsers and at the size that are asked for. */
import type { BrowserName } from "../support/extension.ts";
import { deceive } from "./attack-deceive.ts";
import { pagesInEveryState } from "./attack-frames.ts";
import { reloadUnderTabs, stopAtRandom, stopWhileReading, stopWhileSavingSilently } from "./attack-lifecycle.ts";
import { sendMessages, spoilStorage } from "./attack-messages.ts";
import { networkRow } from "./attack-network.ts";
import { builtManifest, grantAndRevoke } from "./attack-permissions.ts";
import { poison } from "./attack-poison.ts";
import { probeFromOutside } from "./attack-probe.ts";
import { compareTraces } from "./attack-quiet.ts";
import { readPages } from "./attack-read.ts";
import { tellByTiming } from "./attack-timing.ts";
import { openProxy } from "../support/logging-proxy.ts";
import { Ground, type Size } from "./ground.ts";
import type { Row } from "./rows.ts";

export { openGallery } from "./gallery.ts";
export { HEAD, rowText, type Row } from "./rows.ts";

/** The groups of attacks, in the order in which they run. */
export const GROUPS: Readonly<Record<string, (ground: Ground) => Promise<readonly Row[]>>> = {
  read: readPages,
  deceive,
  poison,
  frames: pagesInEveryState,
  messages: sendMessages,
  spoil: spoilStorage,
  probe: probeFromOutside,
  stop: stopAtRandom,
  "stop-read": stopWhileReading,
  "stop-save": stopWhileSavingSilently,
  quiet: compareTraces,
  permissions: grantAndRevoke,
  reload: reloadUnderTabs,
  timing: tellByTiming,
};

/** What to run; absent means everything. */
export interface Wanted {
  readonly long: boolean;
  readonly browsers: readonly BrowserName[];
  /** Groups by name; `deceive:tiny` runs those of a group whose names hold “tiny”. */
  readonly only?: readonly string[];
  /** Told of each row as soon as it is known. */
  readonly told?: (row: Row) => void;
}

/** Runs the attacks and gives the rows; an attack that cannot be tried gets through. */
export async function runHostile({ long, browsers, only, told }: Wanted): Promise<readonly Row[]> {
  const size: Size = { long, of: (short, many) => (long ? many : short) };
  const rows: Row[] = [];
  const keep = (some: readonly Row[]): void => {
    for (const row of some) {
      rows.push(row);
      told?.(row);
    }
  };
  for (const browser of browsers) {
    keep(await builtManifest(browser));
    await using proxy = await openProxy();
    await using ground = await Ground.open(browser, size, proxy.address);
    for (const [name, attack] of Object.entries(GROUPS)) {
      const wanted = only?.find((one) => one === name || one.startsWith(`${name}:`));
      if (only ? wanted === undefined : name === "timing" && (!long || browser !== "chromium")) continue;
      ground.part = wanted?.split(":")[1] ?? "";
      const began = Date.now();
      try {
        keep(await attack(ground));
      } catch (error) {
        keep([
          {
            attack: `${name}: could not be tried`,
            browser,
            tried: 1,
            through: 1,
            note: error instanceof Error ? (error.stack ?? error.message) : String(error),
          },
        ]);
      }
      if (process.env["HOSTILE_TIMES"]) console.log(`      (${name}: ${((Date.now() - began) / 1000).toFixed(1)} s)`);
    }
    keep([networkRow(browser, proxy, ground.gallery.url)]);
  }
  return rows;
}
