/**
 * How long the service worker computes without a break, in its thread's own time: what the browser's trace says of it, so that the worker need
 * not be attached to, and what else the machine does adds nothing.
 */
import type { Browser } from "puppeteer-core";

/** As much of a trace's event as is used; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

/** The longest of its tasks while some work is done, in milliseconds; not a number when it did nothing. */
export async function longestStretch(browser: Browser, work: () => Promise<unknown>): Promise<number> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => void events.push(...(value as unknown as readonly TraceEvent[])));
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["toplevel"] } });
  try {
    await work();
  } finally {
    const complete = new Promise((done) => {
      session.once("Tracing.tracingComplete", done);
    });
    await session.send("Tracing.end");
    await complete;
    await session.detach();
  }
  const named = events.filter(({ name, args }) => name === "thread_name" && args?.name?.startsWith("ServiceWorker"));
  const threads = new Set(named.map(threadOf));
  const tasks = events.filter((event) => event.name.includes("RunTask") && threads.has(threadOf(event)));
  return tasks.length === 0 ? Number.NaN : Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
