/**
 * Measures all engines on one page: load after load in fresh documents, the engines taking turns with the floor, so that a machine that gets slower
 * in between gets slower for all of them. A row is made of medians.
 */
import type { Page } from "puppeteer-core";
import { PEERS } from "../peers/peers.ts";
import type { BenchPage as InPage, Measured, Order } from "../in-page/bench-page.ts";
import { bundleForPage, startChromium } from "./bench-browser.ts";
import { nameParts } from "./bench-names.ts";
import { type BenchRow, median } from "./bench-result.ts";
import { pages, serveBench } from "./bench-site.ts";
import { notebookData } from "./bench-data.ts";

/** What to measure. */
export interface Task {
  readonly page: string;
  readonly sizes: readonly number[];
  readonly loads: number;
  /** Loads of each peer on W1; on other pages one. 0 leaves the peers out. */
  readonly peerLoads: number;
}

const WARM_SCANS = 6;
/** A tab that takes longer than this has crashed or will never answer. */
const PATIENCE_MS = 90_000;

/** The rows of one page. */
export async function measureEngines({ page: label, sizes, loads, peerLoads }: Task): Promise<readonly BenchRow[]> {
  const turns = [
    { engine: "floor", size: 0, loads },
    ...sizes.map((size) => ({ engine: "petit-carnet", size, loads })),
    ...(peerLoads === 0
      ? []
      : sizes.flatMap((size) => Object.keys(PEERS).map((engine) => ({ engine, size, loads: label === "W1" ? peerLoads : 1 })))),
  ];
  for (const size of sizes) notebookData(size);
  await using site = await serveBench();
  await using chromium = await startChromium();
  const bundle = await bundleForPage("bench-page.ts");
  const open = async (): Promise<Page> => {
    const page = await chromium.browser.newPage();
    await page.evaluateOnNewDocument(bundle);
    return page;
  };
  let page = await open();
  const measured = new Map<string, Measured[]>();
  const failed = new Set<string>();
  const take = async (engine: string, size: number, memory: boolean): Promise<void> => {
    const key = `${engine} ${size}`;
    if (failed.has(key)) return;
    try {
      await page.goto(`${site.url}/${label}`, { waitUntil: "load" });
      const result = await withPatience(measureHere(page, label, engine, size, memory));
      measured.set(key, [...(measured.get(key) ?? []), result]);
    } catch (error) {
      failed.add(key);
      console.error(`${label} ${key}: ${String(error).split("\n")[0]}`);
      await page.close().catch(() => undefined);
      page = await open();
    }
  };
  for (let round = 0; round < loads; round++) {
    for (const turn of turns) if (round < turn.loads) await take(turn.engine, turn.size, false);
  }
  // Memory has loads of its own, since the collections that it needs disturb the clock.
  for (const turn of turns)
    for (let time = 0; time < 2; time++) if (turn.engine !== "floor" || time < 2) await take(turn.engine, turn.size, true);
  return turns.filter(({ engine }) => engine !== "floor").flatMap(({ engine, size }) => rowOf(label, engine, size, measured) ?? []);
}

async function measureHere(page: Page, label: string, engine: string, size: number, memory: boolean): Promise<Measured> {
  const planted = (pages.get(label)?.planted ?? []).map(({ place, name }) => {
    const { given, family } = nameParts(name);
    return { place, number: name, name: `${given} ${family}` };
  });
  const order: Order = { engine, size, warm: WARM_SCANS, planted, memory };
  return page.evaluate((order) => (globalThis as unknown as { petitCarnetBench: InPage }).petitCarnetBench.measure(order), order);
}

function rowOf(page: string, engine: string, size: number, measured: ReadonlyMap<string, readonly Measured[]>): BenchRow | undefined {
  const timed = (key: string): readonly Measured[] => (measured.get(key) ?? []).filter(({ tabBytes }) => tabBytes === undefined);
  const bytes = (key: string): number => Math.min(...(measured.get(key) ?? []).flatMap(({ tabBytes }) => tabBytes ?? []));
  const [own, floor] = [timed(`${engine} ${size}`), timed("floor 0")];
  const [one] = own;
  if (!one) return undefined;
  const optional = (name: "longestMs" | "wallMs" | "slices"): number | undefined =>
    one[name] === undefined ? undefined : median(own.map((load) => load[name] ?? 0));
  const [wallMs, slices] = [optional("wallMs"), optional("slices")];
  return {
    page,
    names: size,
    engine,
    first_ms: median(own.map(({ firstMs }) => firstMs)),
    scan_ms: median(own.map(({ warmMs }) => median(warmMs))),
    floor_first_ms: median(floor.map(({ firstMs }) => firstMs)),
    floor_ms: median(floor.map(({ warmMs }) => median(warmMs))),
    tab_mb: Math.max(0, bytes(`${engine} ${size}`) - bytes("floor 0")) / 1e6,
    build_ms: median(own.map(({ buildMs }) => buildMs)),
    found: Math.min(...own.map(({ found }) => found)),
    planted: pages.get(page)?.planted.length ?? 0,
    ...(one.readBytes !== undefined && { read_mb: one.readBytes / 1e6 }),
    ...(one.longestMs !== undefined && { longest_ms: Math.max(...own.map(({ longestMs }) => longestMs ?? 0)) }),
    ...(wallMs !== undefined && { wall_ms: wallMs }),
    ...(slices !== undefined && { slices }),
  };
}

async function withPatience<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
