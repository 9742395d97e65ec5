/** Quiet is invisible: the page's own trace is the same with the name saved and not saved, and with the site not watched at all. */
import { pause, type Screen } from "../support/screen.ts";
import { named, strangers } from "./canaries.ts";
import type { Ground } from "./ground.ts";
import { type Row, rowOf } from "./rows.ts";

const SHORT = ["article", "comments", "frames", "strict-policy"];
const TIMES = 2;

/** Compares traces; each kind of page is loaded twice without the name, so that a page that never repeats itself is told apart. */
export async function compareTraces(ground: Ground): Promise<readonly Row[]> {
  const kinds = ground.size.long ? ground.gallery.kinds : SHORT;
  await ground.inside("choose", "quiet", {}, "asked");
  const without = await tracesOf(ground, kinds, TIMES, undefined);
  await ground.choose("quiet");
  await ground.fill(strangers);
  const unsaved = await tracesOf(ground, kinds, TIMES, false);
  await ground.fill([named, ...strangers]);
  const saved = await tracesOf(ground, kinds, TIMES, true);
  const rows = [
    rowOf(
      "quiet: page's trace, name saved and not saved",
      ground.browser,
      kinds.map((kind) => apart(kind, unsaved, saved)),
      linesNote(saved),
    ),
    rowOf(
      "quiet: page's trace, site watched and not watched",
      ground.browser,
      kinds.map((kind) => apart(kind, without, saved)),
    ),
  ];
  return rows;
}

type Traces = ReadonlyMap<string, readonly (readonly string[])[]>;

async function tracesOf(ground: Ground, kinds: readonly string[], times: number, expected: boolean | undefined): Promise<Traces> {
  const traces = new Map<string, readonly (readonly string[])[]>();
  for (const kind of kinds) {
    const all = [];
    for (let time = 0; time < times; time += 1) {
      const tab = await ground.visit(kind, "traces", "", true);
      const known = await ground.recognised(tab, expected === true ? 6000 : 600);
      // A comparison with a page on which nobody was recognised would prove nothing.
      if (expected !== undefined && known !== expected) throw new Error(`quiet ${kind}: ${known ? "somebody" : "nobody"} was recognised`);
      all.push(await traceOf(tab));
      await tab.close();
    }
    traces.set(kind, all);
  }
  return traces;
}

/** The trace of a page that is used for real: the pointer over the name, a click beside it, a key, the wheel. */
async function traceOf(tab: Screen): Promise<readonly string[]> {
  const place = (await tab.port.run(
    "(() => { const { x, y, height } = (document.querySelector('.name') ?? document.body).getBoundingClientRect(); return { x: x + 5, y: y + height / 2 }; })()",
  )) as { readonly x: number; readonly y: number };
  await tab.port.move({ x: Math.max(1, place.x), y: Math.max(1, place.y) });
  await tab.port.click({ x: 700, y: 500 }, 0);
  await tab.port.chord(["Tab"]);
  await pause(300);
  await tab.port.run("scrollTo(0, 40)");
  await pause(100);
  return (await tab.port.run("hostile.trace()")) as readonly string[];
}

/** What the traces with the name show that none of those without it show, or the other way round. */
function apart(kind: string, without: Traces, having: Traces): string | undefined {
  const text = (lines: readonly string[]): string => lines.join("\n");
  const [one, other] = [without.get(kind) ?? [], having.get(kind) ?? []];
  if (one.some((first) => other.some((second) => text(first) === text(second)))) return undefined;
  const lines = (all: readonly (readonly string[])[]): ReadonlySet<string> => new Set(all.flat());
  const added = [...lines(other)].filter((line) => !lines(one).has(line));
  const lacking = [...lines(one)].filter((line) => !lines(other).has(line));
  return `${kind}: ${[...added.map((line) => `+ ${line}`), ...lacking.map((line) => `- ${line}`), "order"].slice(0, 4).join(" ").slice(0, 600)}`;
}

function linesNote(traces: Traces): string {
  const lines = [...traces.values()].flat().reduce((total, one) => total + one.length, 0);
  return `${lines} lines compared`;
}
