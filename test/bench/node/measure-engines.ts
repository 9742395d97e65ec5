/**
 * Measures all engines on one page: load after load in fresh documents, the engines taking turns with the floor, so that a machine that gets slower
 * in between gets slower for all of them. A row is made of medians.
 */
import type { PlantedName } from "../in-page/engine.ts";
import { PEERS } from "../peers/peers.ts";
import { type BenchBrowser, startChromium } from "./bench-browser.ts";
import { notebookData } from "./bench-data.ts";
import { nameParts } from "./bench-names.ts";
import { type BenchRow, median } from "./bench-result.ts";
import { pages, serveBench } from "./bench-site.ts";
import { progress } from "./progress.ts";
import { type Load, PageUnderMeasure } from "./page-under-measure.ts";

/** What to measure. */
export interface Task {
  readonly page: string;
  readonly sizes: readonly number[];
  readonly loads: number;
  /** Loads of each peer on W1; on other pages one. 0 leaves the peers out. */
  readonly peerLoads: number;
}

interface Turn {
  readonly engine: string;
  readonly size: number;
  readonly loads: number;
}

/** What all loads of one engine and size showed; `bytes` are those that it left in the tab. */
interface Record {
  readonly loads: Load[];
  readonly bytes: number[];
  failures: number;
}

const WEIGHINGS = 2;
/** Whoever fails twice has failed; once may have been the machine. */
const MOST_FAILURES = 2;

/** The rows of one page. */
export async function measureEngines({ page: label, sizes, loads, peerLoads }: Task): Promise<readonly BenchRow[]> {
  const peerTurns = label === "W1" ? peerLoads : Math.min(1, peerLoads);
  const floor: Turn = { engine: "floor", size: 0, loads };
  const loose: Turn = { engine: "loose floor", size: 0, loads };
  const ours = sizes.map((size): Turn => ({ engine: "petit-carnet", size, loads }));
  const peers = sizes.flatMap((size) => Object.keys(PEERS).map((engine): Turn => ({ engine, size, loads: peerTurns })));
  const records = new Map<Turn, Record>([floor, loose, ...ours, ...peers].map((turn) => [turn, { loads: [], bytes: [], failures: 0 }]));
  for (const size of sizes) {
    progress(`${label}: notebook of ${size} names`);
    notebookData(size);
  }
  await measureAll(label, records, loads);
  const [under, looseUnder] = [records.get(floor), records.get(loose)];
  if (!under || !looseUnder) return [];
  return [...ours, ...peers].flatMap((turn) => rowOf(label, turn, records.get(turn), under, looseUnder) ?? []);
}

async function measureAll(label: string, records: ReadonlyMap<Turn, Record>, rounds: number): Promise<void> {
  await using site = await serveBench();
  await using tab = new RestartedTab();
  const address = `${site.url}/${label}`;
  const planted = plantedOn(label);
  const take = async (turn: Turn, record: Record, work: (page: PageUnderMeasure) => Promise<void>): Promise<void> => {
    if (record.failures >= MOST_FAILURES) return;
    try {
      await work(await tab.page());
    } catch (error) {
      record.failures++;
      console.error(`${label}, ${turn.size} names, ${turn.engine}: ${String(error).split("\n")[0]}`);
      await tab.restart();
    }
  };
  for (let round = 0; round < rounds; round++) {
    progress(`${label}: load ${round + 1} of ${rounds}`);
    for (const [turn, record] of records) {
      if (round < turn.loads) await take(turn, record, async (page) => void record.loads.push(await page.time(address, turn, planted)));
    }
  }
  progress(`${label}: memory`);
  // Memory has loads of its own, since the collections that it needs disturb the clock.
  for (const [turn, record] of records) {
    for (let time = 0; time < WEIGHINGS && turn.loads > 0; time++)
      await take(turn, record, async (page) => void record.bytes.push(await page.weigh(address, turn)));
  }
}

/** The tab of a run, in a new browser after an engine crashed the last one or did not answer. */
class RestartedTab implements AsyncDisposable {
  #running: { readonly chromium: BenchBrowser; readonly page: PageUnderMeasure } | undefined;

  async page(): Promise<PageUnderMeasure> {
    if (!this.#running) {
      const chromium = await startChromium();
      this.#running = { chromium, page: await PageUnderMeasure.open(chromium) };
    }
    return this.#running.page;
  }

  async restart(): Promise<void> {
    const last = this.#running;
    this.#running = undefined;
    await last?.chromium[Symbol.asyncDispose]();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.restart();
  }
}

function plantedOn(label: string): readonly PlantedName[] {
  return (pages.get(label)?.planted ?? []).map(({ place, name }) => {
    const { given, family } = nameParts(name);
    return { place, number: name, name: `${given} ${family}` };
  });
}

function rowOf(page: string, { engine, size }: Turn, record: Record | undefined, floor: Record, loose: Record): BenchRow | undefined {
  const { loads = [], bytes = [] } = record ?? {};
  const [one] = loads;
  if (!one) return undefined;
  return {
    page,
    names: size,
    engine,
    first_ms: median(loads.map(({ firstMs }) => firstMs)),
    scan_ms: median(loads.map(({ warmMs }) => warmMs)),
    floor_first_ms: median(floor.loads.map(({ firstMs }) => firstMs)),
    floor_ms: median(floor.loads.map(({ warmMs }) => warmMs)),
    tab_mb: Math.max(0, Math.min(...bytes) - Math.min(...floor.bytes)) / 1e6,
    build_ms: median(loads.map(({ buildMs }) => buildMs)),
    found: Math.min(...loads.map(({ found }) => found.length)),
    planted: pages.get(page)?.planted.length ?? 0,
    loose_floor_first_ms: median(loose.loads.map(({ firstMs }) => firstMs)),
    loose_floor_ms: median(loose.loads.map(({ warmMs }) => warmMs)),
    ...(one.readBytes !== undefined && {
      missed: missed(page, one),
      read_mb: one.readBytes / 1e6,
      longest_ms: median(loads.map(({ longestMs = 0 }) => longestMs)),
      worst_ms: Math.max(...loads.map(({ longestMs = 0 }) => longestMs)),
      wall_ms: median(loads.map(({ wallMs = 0 }) => wallMs)),
      slices: median(loads.map(({ slices = 0 }) => slices)),
    }),
  };
}

/** What a load missed: the spelling, and the words as they stand on the page. */
function missed(page: string, { found }: Load): readonly string[] {
  const { planted = [], html = "" } = pages.get(page) ?? {};
  const words = (place: number): string => new RegExp(`id="p${place}">([^<]*)`).exec(html)?.[1] ?? "";
  return planted.filter(({ place }) => !found.includes(place)).map(({ place, spelling }) => `${spelling} (${words(place)})`);
}
