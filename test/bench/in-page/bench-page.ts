/** The bench inside a page: measures one engine in this load of the page. */
import type { Engine, PlantedName } from "./engine.ts";
import { type FeedReader, growFeed, readFeed } from "./feed.ts";
import { floor, looseFloor } from "./floor.ts";
import { type Known, memoryShards } from "./memory-shards.ts";
import { ourEngine, type OurEngine } from "./our-engine.ts";
import { peerEngine } from "./peer-engine.ts";
import { watchCallbacks } from "./settle.ts";

/** What is measured in one load. */
export interface Order {
  readonly engine: string;
  /** How many names the notebook holds. */
  readonly size: number;
}

/** What an engine tells after its scans. */
export interface Told {
  /** The places of the planted names that the last scan found. */
  readonly found: readonly number[];
  readonly readBytes?: number;
  /** Of our last scan, by the clock: the longest slice, how many there were, and how long the user would wait for all of them. */
  readonly longestMs?: number;
  readonly slices?: number;
  readonly wallMs?: number;
}

/** What the driver calls. */
export interface InPage {
  /** Takes an engine and gives it the notebook: the milliseconds of its building, and with `memory` the bytes that the page held before. */
  prepare(order: Order, memory: boolean): Promise<{ readonly buildMs: number; readonly bytes: number }>;
  /** Reads the page so many times. */
  scan(times: number): Promise<void>;
  /** What came of the last scan. */
  told(planted: readonly PlantedName[]): Promise<Told>;
  /** All memory of the page's own, after a collection. */
  bytes(): Promise<number>;
  /** Reads what the page grew by, as the floor does. */
  readFeed(): Promise<number>;
  /** Lets the page grow; the engine that was prepared reads it, or nobody. */
  feed(items: readonly string[], batch: number, reader: FeedReader): Promise<number>;
}

const settle = watchCallbacks();

const text = async (path: string): Promise<string> => (await fetch(`/data/${path}`)).text();

async function knownOf(size: number): Promise<Known> {
  return memoryShards(new Float64Array(await (await fetch(`/data/keys-${size}`)).arrayBuffer()));
}

async function engineOf({ engine, size }: Order): Promise<Engine | OurEngine> {
  if (engine === "floor") return floor;
  if (engine === "loose floor") return looseFloor;
  if (engine === "petit-carnet") return ourEngine(settle, await knownOf(size));
  const peer = peerEngine(engine);
  if (!peer) throw new Error(`no engine ${engine}`);
  return peer;
}

let engine: Engine | OurEngine = floor;

const page: InPage = {
  async prepare(order: Order, memory: boolean): Promise<{ readonly buildMs: number; readonly bytes: number }> {
    engine = await engineOf(order);
    const before = memory ? await page.bytes() : 0;
    await engine.fetch({
      names: async () => JSON.parse(await text(`names-${order.size}`)) as readonly string[],
      filter: () => text(`filter-${order.size}`),
    });
    const began = performance.now();
    engine.build();
    return { buildMs: performance.now() - began, bytes: before };
  },

  async scan(times: number): Promise<void> {
    for (let turn = 0; turn < times; turn++) await engine.scan();
  },

  async told(planted: readonly PlantedName[]): Promise<Told> {
    const found = await engine.found(planted);
    if (!("lastWork" in engine)) return { found };
    const { longest, slices, wall } = engine.lastWork;
    return { found, readBytes: engine.readBytes, longestMs: longest, slices, wallMs: wall };
  },

  async bytes(): Promise<number> {
    const measuring = performance as Performance & { measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }> };
    return (await measuring.measureUserAgentSpecificMemory()).bytes;
  },

  async readFeed() {
    return readFeed();
  },

  async feed(items: readonly string[], batch: number, reader: FeedReader): Promise<number> {
    return growFeed(settle, engine, items, batch, reader);
  },
};

(globalThis as { petitCarnetBench?: InPage }).petitCarnetBench = page;
