/** `npm run bench -- --profile W1 [--names 10000]`: where the time of our engine goes, by function, first scan and warm ones together. */
import { startChromium } from "./bench-browser.ts";
import { serveBench } from "./bench-site.ts";
import { PageUnderMeasure } from "./page-under-measure.ts";

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly lineNumber: number };
}

const SAMPLE_US = 100;

/** Prints the functions that take longest on a page. */
export async function printProfile(label: string, size: number, warm: number): Promise<void> {
  await using site = await serveBench();
  await using chromium = await startChromium();
  const measured = await PageUnderMeasure.open(chromium, false);
  const { page, session } = measured;
  await page.goto(`${site.url}/${label}`, { waitUntil: "load" });
  await measured.call("prepare", { engine: "petit-carnet", size }, false);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: SAMPLE_US });
  await session.send("Profiler.start");
  await measured.call("scan", 1 + warm);
  const { profile } = await session.send("Profiler.stop");
  // Samples come later than asked: how long each stands for, the profile says itself.
  const names = new Map(
    (profile.nodes as readonly ProfileNode[]).map(({ id, callFrame: { functionName, lineNumber } }) => [
      id,
      functionName || `(line ${lineNumber})`,
    ]),
  );
  const byFunction = new Map<string, number>();
  for (const [at, id] of (profile.samples ?? []).entries()) {
    const name = names.get(id) ?? "";
    byFunction.set(name, (byFunction.get(name) ?? 0) + (profile.timeDeltas?.[at + 1] ?? 0) / 1000);
  }
  console.log(`${label}, ${size} names, the first scan and ${warm} more:`);
  const top = [...byFunction].filter(([name]) => !/^\((?:idle|root)\)$/.test(name)).toSorted((one, other) => other[1] - one[1]);
  for (const [name, ms] of top.slice(0, 25)) console.log(`${ms.toFixed(1).padStart(9)} ms  ${name}`);
}
