/** Quiet is invisible: the page's own trace is the same with the name saved and not saved, and with the site not watched at all. */
import { pause, type Screen } from "../support/screen.ts";
import { named, strangers } from "./canaries.ts";
import type { Ground } from "./ground.ts";
import { type Row, rowOf } from "./rows.ts";

const SHORT = ["frames"];

/** How often a page is loaded before two traces of it have to be equal: some pages do not repeat themselves, whoever looks on. */
const MOST_LOADS = 6;

/** By then every page of the gallery has done what it does by itself. */
const AT_REST_MS = 1500;

/** What the page is compared with itself under. */
type Condition = "saved" | "not saved" | "not watched";

/** Compares traces of each kind of page. */
export async function compareTraces(ground: Ground): Promise<readonly Row[]> {
  const { part } = ground;
  const kinds = ground.size.long || part !== "" ? ground.gallery.kinds.filter((kind) => kind.includes(part)) : SHORT;
  const saved = await tracesOf(ground, "saved", kinds, 1);
  let lines = 0;
  for (const [trace] of saved.values()) lines += trace?.length ?? 0;
  const compare = async (condition: Condition): Promise<readonly (string | undefined)[]> => {
    const other = await tracesOf(ground, condition, kinds, 1);
    for (let loads = 2; loads <= MOST_LOADS; loads += 1) {
      const apart = kinds.filter((kind) => difference(kind, other, saved) !== undefined);
      if (apart.length === 0) break;
      add(other, await tracesOf(ground, condition, apart, 1));
      if (apart.some((kind) => difference(kind, other, saved) !== undefined)) add(saved, await tracesOf(ground, "saved", apart, 1));
    }
    return kinds.map((kind) => difference(kind, other, saved));
  };
  const unsaved = await compare("not saved");
  const unwatched = await compare("not watched");
  await arrange(ground, "saved");
  return [
    rowOf("quiet: page's trace, name saved and not saved", ground.browser, unsaved, `${lines} lines compared`),
    rowOf("quiet: page's trace, site watched and not watched", ground.browser, unwatched),
  ];
}

type Traces = Map<string, (readonly string[])[]>;

function add(to: Traces, more: Traces): void {
  for (const [kind, traces] of more) to.set(kind, [...(to.get(kind) ?? []), ...traces]);
}

async function arrange(ground: Ground, condition: Condition): Promise<void> {
  await ground.fill(condition === "not saved" ? strangers : [named, ...strangers]);
  await ground.inside("choose", "quiet", {}, condition === "not watched" ? "asked" : "everywhere");
}

async function tracesOf(ground: Ground, condition: Condition, kinds: readonly string[], times: number): Promise<Traces> {
  await arrange(ground, condition);
  const traces: Traces = new Map();
  for (const kind of kinds) {
    const all = [];
    for (let time = 0; time < times; time += 1) {
      const tab = await ground.visit(kind, "traces", "", true);
      const known = await ground.recognised(tab, condition === "saved" ? 6000 : 500);
      // A comparison with a page on which nobody was recognised would prove nothing.
      if (known !== (condition === "saved"))
        throw new Error(`quiet ${kind}, ${condition}: ${known ? "somebody" : "nobody"} was recognised`);
      all.push(await traceOf(tab));
      await tab.close();
    }
    traces.set(kind, all);
  }
  return traces;
}

/** The trace of a page that is used for real: the pointer over the name, a click beside it, a key, the wheel. */
async function traceOf(tab: Screen): Promise<readonly string[]> {
  // Whoever was recognised was so sooner or later: the page is used at the same time of its life, after it has come to rest.
  await tab.port.run(`new Promise((done) => setTimeout(done, Math.max(0, ${AT_REST_MS} - performance.now()), 0))`);
  const place = (await tab.port.run(
    "(() => { const { x, y, height } = (document.querySelector('.name') ?? document.body).getBoundingClientRect(); return { x: x + 5, y: y + height / 2 }; })()",
  )) as { readonly x: number; readonly y: number };
  await tab.port.move({ x: Math.max(1, place.x), y: Math.max(1, place.y) });
  await tab.port.click({ x: 700, y: 500 }, 0);
  await tab.port.chord(["Tab"]);
  await pause(300);
  await tab.port.run("scrollTo(0, 40)");
  await pause(100);
  return grouped((await tab.port.run("hostile.trace()")) as readonly string[]);
}

/**
 * Lines of each kind in their order; which of two kinds came first is a matter of time, which `attack-timing.ts` looks at. The first picture of a
 * page (`pagereveal`) is a kind of its own: whoever looks on, it comes before the text is whole, or behind.
 */
function grouped(lines: readonly string[]): readonly string[] {
  const kindOf = (line: string): string => /^event: pagereveal|^[^:]*/.exec(line)?.[0] ?? "";
  const kinds = [...new Set(lines.map(kindOf))].toSorted();
  return kinds.flatMap((kind) => lines.filter((line) => kindOf(line) === kind));
}

/** What the traces with the name show that none of those without it show, or the other way round; undefined when two are equal. */
function difference(kind: string, without: Traces, having: Traces): string | undefined {
  const text = (lines: readonly string[]): string => lines.join("\n");
  const [one, other] = [without.get(kind) ?? [], having.get(kind) ?? []];
  if (one.some((first) => other.some((second) => text(first) === text(second)))) return undefined;
  const lines = (all: readonly (readonly string[])[]): ReadonlySet<string> => new Set(all.flat());
  const added = [...lines(other)].filter((line) => !lines(one).has(line));
  const lacking = [...lines(one)].filter((line) => !lines(other).has(line));
  return `${kind}: ${[...added.map((line) => `+ ${line}`), ...lacking.map((line) => `- ${line}`), "order"].slice(0, 4).join(" ").slice(0, 600)}`;
}
