/** A page that poisons its own world: the name is still recognised, the page lives on, and nothing of the notebook changes or leaks. */
import { pause, type Screen, waitUntil } from "../support/screen.ts";
import { leaksIn } from "./canaries.ts";
import type { Ground } from "./ground.ts";
import { type Row, rowOf } from "./rows.ts";

const SHORT = [
  "built-ins that throw",
  "document that shadows its own properties",
  "window that shadows its own properties",
  "a million mutations a minute",
  "text that changes under our ranges",
  "root deleted and put back",
];

interface Poison {
  readonly name: string;
  /** Nothing is left that could be recognised. */
  readonly gone: boolean;
}

/** Tries every poison in both manners. */
export async function poison(ground: Ground): Promise<readonly Row[]> {
  const rows = [];
  const first = await ground.visit("nobody", "poisons");
  const all = (await first.port.run("hostile.poisons")) as readonly Poison[];
  await first.close();
  const { part } = ground;
  const poisons = all.filter(({ name }) => (ground.size.long || part !== "" ? name.includes(part) : SHORT.includes(name)));
  for (const manner of ground.size.long ? (["in-page", "quiet"] as const) : (["in-page"] as const)) {
    await ground.choose(manner);
    const before = await ground.inside("everything");
    const lost: (string | undefined)[] = [];
    const dead: (string | undefined)[] = [];
    const figures: string[] = [];
    for (const { name, gone } of poisons) {
      const began = Date.now();
      const tab = await ground.extension.open(ground.gallery.page("article", "poisons", `poison=${encodeURIComponent(name)}`));
      const known = await ground.recognised(tab, 30_000);
      lost.push(known || gone ? undefined : name);
      await pause(500);
      dead.push(await problemOf(tab, name));
      figures.push(await figureOf(tab, name));
      await tab.close();
      if (process.env["HOSTILE_TIMES"]) console.log(`        ${name} ${Date.now() - began} ms`);
    }
    const changed = (await ground.inside("everything")) === before ? undefined : "the notebook changed";
    rows.push(
      rowOf(
        `poisoned page, ${manner}: name not recognised any more`,
        ground.browser,
        lost,
        figures.filter(Boolean).join(", ") || undefined,
      ),
      rowOf(`poisoned page, ${manner}: page dead, stuck or told something`, ground.browser, dead),
      rowOf(`poisoned page, ${manner}: notebook changed`, ground.browser, [changed]),
    );
  }
  return rows;
}

/** How much a poison did, in words; empty where the page cannot say it. */
async function figureOf(tab: Screen, name: string): Promise<string> {
  const number = async (expression: string): Promise<number> => Number(await tab.port.run(expression).catch(() => Number.NaN));
  const patched = await number("hostile.counts.patched ?? 0");
  if (patched > 0) return `${name}: ${patched} patched`;
  const rate = name.includes("million")
    ? await number("Math.round((hostile.counts.mutations * 6e4) / (performance.now() - hostile.began))")
    : 0;
  return rate > 0 ? `${rate} mutations a minute` : "";
}

/** The page's own clock still goes, and what it heard of is nothing of ours. */
async function problemOf(tab: Screen, name: string): Promise<string | undefined> {
  // The page may have poisoned JSON itself: a number crosses without it.
  const beat = async (): Promise<number> => Number(await tab.port.run("hostile.beats.count").catch(() => Number.NaN));
  const first = await beat();
  if (Number.isNaN(first)) return undefined; // so poisoned that even the driver cannot ask: the count above spoke for it
  const alive = await waitUntil(async () => (await beat()) > first, 8000);
  if (!alive) return `${name}: the page stands still`;
  const heard = String(await tab.port.run("String(hostile.counts.heard ?? '')").catch(() => ""));
  return leaksIn(heard).length > 0 ? `${name}: heard ${heard}` : undefined;
}
