/** A feed that grows while it is read: by our watch, by a peer over the whole page each time, or by nobody, so that the floor may read it afterwards. */
import type { Engine } from "./engine.ts";
import { readFloor } from "./floor.ts";
import type { Settle } from "./settle.ts";

const FEED = "bench-feed";

/** Who reads the feed. */
export type FeedReader = "watch" | "rescan" | "nobody";

/** Adds items batch by batch, each when the one before was read; gives the longest slice of the watch, by the clock. */
export async function growFeed(
  settle: Settle,
  engine: Engine,
  items: readonly string[],
  batch: number,
  reader: FeedReader,
): Promise<number> {
  let longest = 0;
  const stream = document.createElement("div");
  stream.id = FEED;
  document.body.append(stream);
  await settle.rest();
  for (let first = 0; first < items.length; first += batch) {
    settle.take();
    const part = document.createElement("div");
    part.innerHTML = items.slice(first, first + batch).join("");
    // The observer's callback is a microtask behind this, and starts the watch's work.
    settle.during(() => stream.append(part));
    await settle.rest();
    longest = Math.max(longest, settle.take().longest);
    if (reader === "rescan") await engine.scan();
  }
  return longest;
}

/** Reads all the new items as the floor does, for the first time. */
export function readFeed(): number {
  const stream = document.getElementById(FEED);
  return stream ? readFloor(stream) : 0;
}
