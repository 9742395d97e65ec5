/**
 * One page that is measured: loads it, calls the bench inside it, and reads the clock of its main thread. That clock counts only what
 * the thread itself computes, so a machine that is busy with other things gives the same figures as a quiet one.
 */
import type { CDPSession, Page } from "puppeteer-core";
import type { InPage, Order, Told } from "../in-page/bench-page.ts";
import type { PlantedName } from "../in-page/engine.ts";
import { bundleForPage, type BenchBrowser } from "./bench-browser.ts";
import { median } from "./bench-result.ts";

/** What one load showed. */
export interface Load extends Told {
  readonly firstMs: number;
  readonly warmMs: number;
  readonly buildMs: number;
}

const WARM_SCANS = 6;
/** A tab that takes longer than this has crashed or will never answer. */
const PATIENCE_MS = 120_000;

/** See the file's head. */
export class PageUnderMeasure {
  readonly page: Page;
  readonly session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  /** A new tab with the bench in it. */
  static async open({ browser }: BenchBrowser, minify = true): Promise<PageUnderMeasure> {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(await bundleForPage("bench-page.ts", minify));
    const session = await page.createCDPSession();
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return new PageUnderMeasure(page, session);
  }

  /** Loads the page and times one engine: its first scan, then several more. */
  async time(address: string, order: Order, planted: readonly PlantedName[]): Promise<Load> {
    return withPatience(this.#time(address, order, planted));
  }

  /** Loads the page and gives the bytes that an engine and its first scan leave in it. */
  async weigh(address: string, order: Order): Promise<number> {
    return withPatience(this.#weigh(address, order));
  }

  /** Calls the bench inside the page. */
  call<Name extends keyof InPage>(name: Name, ...args: Parameters<InPage[Name]>): Promise<Awaited<ReturnType<InPage[Name]>>> {
    const given = args.map((arg) => JSON.stringify(arg)).join(",");
    return this.page.evaluate(`petitCarnetBench.${name}(${given})`) as Promise<Awaited<ReturnType<InPage[Name]>>>;
  }

  async #time(address: string, order: Order, planted: readonly PlantedName[]): Promise<Load> {
    await this.page.goto(address, { waitUntil: "load" });
    const { buildMs } = await this.call("prepare", order, false);
    // What a call costs that reads nothing is not the engine's.
    const calls = [];
    for (let turn = 0; turn < 5; turn++) calls.push(await this.threadMs(() => this.call("scan", 0)));
    const call = median(calls);
    const firstMs = (await this.threadMs(() => this.call("scan", 1))) - call;
    const first = await this.call("told", []);
    const warmMs = ((await this.threadMs(() => this.call("scan", WARM_SCANS))) - call) / WARM_SCANS;
    const { found } = await this.call("told", planted);
    return { ...first, firstMs, warmMs, buildMs, found };
  }

  async #weigh(address: string, order: Order): Promise<number> {
    await this.page.goto(address, { waitUntil: "load" });
    const { bytes } = await this.call("prepare", order, true);
    await this.call("scan", 1);
    return (await this.call("bytes")) - bytes;
  }

  /** The milliseconds of the main thread's own time that some work takes. */
  async threadMs(work: () => Promise<unknown>): Promise<number> {
    const before = await this.#threadTime();
    await work();
    return (await this.#threadTime()) - before;
  }

  async #threadTime(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ThreadTime")?.value ?? Number.NaN) * 1000;
  }
}

async function withPatience<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
