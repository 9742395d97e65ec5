/** The bench inside a page: measures one engine in this load of the page. */
import type { Engine, Notebook, PlantedName } from "./engine.ts";
import { feedWork } from "./feed.ts";
import { floor } from "./floor.ts";
import { type Known, memoryShards } from "./memory-shards.ts";
import { ourEngine, type OurEngine } from "./our-engine.ts";
import { peerEngine } from "./peer-engine.ts";
import { watchCallbacks } from "./settle.ts";

/** What is measured in one load. */
export interface Order {
  readonly engine: string;
  /** How many names the notebook holds. */
  readonly size: number;
  /** Scans behind the first one. */
  readonly warm: number;
  readonly planted: readonly PlantedName[];
  /** Measures memory instead of time: the collections that this needs would disturb the clock. */
  readonly memory: boolean;
}

/** What came out. */
export interface Measured {
  readonly firstMs: number;
  readonly warmMs: readonly number[];
  readonly buildMs: number;
  readonly found: number;
  readonly tabBytes?: number;
  readonly readBytes?: number;
  /** Of our first scan: the longest slice, how many there were, and how long the user would wait for all of them. */
  readonly longestMs?: number;
  readonly slices?: number;
  readonly wallMs?: number;
}

const settle = watchCallbacks();

const text = async (path: string): Promise<string> => (await fetch(`/data/${path}`)).text();

async function knownOf(size: number): Promise<Known> {
  return memoryShards(new Float64Array(await (await fetch(`/data/keys-${size}`)).arrayBuffer()));
}

async function engineOf({ engine, size }: Order): Promise<Engine | OurEngine> {
  if (engine === "floor") return floor;
  if (engine === "petit-carnet") return ourEngine(settle, await knownOf(size));
  const peer = peerEngine(engine);
  if (!peer) throw new Error(`no engine ${engine}`);
  return peer;
}

async function measure(order: Order): Promise<Measured> {
  const { size, planted, memory } = order;
  const engine = await engineOf(order);
  const notebook: Notebook = {
    names: async () => JSON.parse(await text(`names-${size}`)) as readonly string[],
    filter: () => text(`filter-${size}`),
  };
  const before = memory ? await bytes() : 0;
  await engine.fetch(notebook);
  const began = performance.now();
  engine.build();
  const buildMs = performance.now() - began;
  const firstMs = await engine.scan();
  const ours =
    "lastWork" in engine ? { longestMs: engine.lastWork.longest, slices: engine.lastWork.slices, wallMs: engine.lastWork.wall } : {};
  const after = memory ? await bytes() : 0;
  const warmMs: number[] = [];
  for (let turn = 0; turn < order.warm && !memory; turn++) warmMs.push(await engine.scan());
  const found = await engine.found(planted);
  return {
    firstMs,
    warmMs,
    buildMs,
    found,
    ...(memory && { tabBytes: after - before }),
    ...("readBytes" in engine && { readBytes: engine.readBytes }),
    ...ours,
  };
}

/** All memory of the page's own, after a collection. */
async function bytes(): Promise<number> {
  const measured = await (
    performance as Performance & { measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }> }
  ).measureUserAgentSpecificMemory();
  return measured.bytes;
}

/** The feed: our watch runs, then items come in. */
async function feed(size: number, items: readonly string[], batch: number): ReturnType<typeof feedWork> {
  const ours = ourEngine(settle, await knownOf(size));
  await ours.fetch({ names: () => Promise.resolve([]), filter: () => text(`filter-${size}`) });
  ours.build();
  await ours.scan();
  const regExp = peerEngine("one big RegExp");
  await regExp?.fetch({
    names: async () => JSON.parse(await text(`names-${size}`)) as readonly string[],
    filter: () => Promise.resolve(""),
  });
  regExp?.build();
  return feedWork({ settle, items, batch, rescan: () => regExp?.scan() ?? Promise.resolve(0) });
}

/** What the driver calls. */
export interface BenchPage {
  measure(order: Order): Promise<Measured>;
  feed(size: number, items: readonly string[], batch: number): ReturnType<typeof feedWork>;
}

(globalThis as { petitCarnetBench?: BenchPage }).petitCarnetBench = { measure, feed };
