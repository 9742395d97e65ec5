/** A feed that grows while it is read: by our watch, by the floor over the new items only, by a peer over the whole page each time, or by nobody. */
import type { Engine } from "./engine.ts";
import { readFloor } from "./floor.ts";
import type { Settle } from "./settle.ts";

/** Who reads the feed. */
export type FeedReader = "watch" | "floor" | "rescan" | "nobody";

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
    if (reader === "floor") readFloor(part);
    if (reader === "rescan") await engine.scan();
  }
  return longest;
}
