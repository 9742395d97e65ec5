/** A feed that grows: what our watch does with the new items, beside the floor over the same items and a RegExp over the whole page each time. */
import { readFloor } from "./floor.ts";
import type { Settle } from "./settle.ts";

/** Milliseconds for all items together. */
export interface FeedWork {
  readonly oursMs: number;
  readonly floorMs: number;
  readonly rescanMs: number;
  readonly longestMs: number;
  /** Of each batch. */
  readonly batchesMs: readonly number[];
}

/** What the feed is made of. */
export interface Feed {
  readonly settle: Settle;
  readonly items: readonly string[];
  readonly batch: number;
  rescan(): Promise<number>;
}

/** Adds the items batch by batch, each when the one before was read. */
export async function feedWork({ settle, items, batch, rescan }: Feed): Promise<FeedWork> {
  const batchesMs: number[] = [];
  let longestMs = 0;
  let floorMs = 0;
  let rescanMs = 0;
  const stream = document.createElement("div");
  document.body.append(stream);
  await settle.rest();
  for (let first = 0; first < items.length; first += batch) {
    settle.take();
    const part = document.createElement("div");
    part.innerHTML = items.slice(first, first + batch).join("");
    stream.append(part);
    // The observer's callback starts the work before this goes on.
    await settle.rest();
    const work = settle.take();
    batchesMs.push(work.busy);
    longestMs = Math.max(longestMs, work.longest);
    // The floor's turn is on a copy that nobody has read: it has to be as cold.
    const copy = document.createElement("div");
    copy.innerHTML = part.innerHTML;
    const began = performance.now();
    readFloor(copy);
    floorMs += performance.now() - began;
    rescanMs += await rescan();
  }
  return { oursMs: batchesMs.reduce((sum, one) => sum + one, 0), floorMs, rescanMs, longestMs, batchesMs };
}
