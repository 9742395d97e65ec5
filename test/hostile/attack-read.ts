/** In the page tells no text: every probe of `reads.js` on every kind of page, with mark and reminder there, and real input on both. */
import { pause, type Screen, waitUntil } from "../support/screen.ts";
import { canaries, leaksIn } from "./canaries.ts";
import type { Ground } from "./ground.ts";
import { type Row, rowOf } from "./rows.ts";

/** The pages of the short form: frames, a policy, isolation. */
const SHORT = ["frames", "strict-policy", "isolated"];

/** All that docs/threat-model.md lets a page see of us: the marks' element, and the reminder's in its sizes. */
const BUDGET: ReadonlySet<string> = new Set([
  "<div></div> 0x0",
  '<div popover="manual"></div> 380x56',
  '<div popover="manual"></div> 380x340',
]);

interface Loot {
  readonly probes: number;
  readonly loot: readonly (readonly [string, string])[];
}

/** Reads in the manner in which the user is reminded in the page. */
export async function readPages(ground: Ground): Promise<readonly Row[]> {
  await ground.choose("in-page");
  const kinds = ground.size.long ? ground.gallery.kinds : SHORT;
  const attempts: (string | undefined)[] = [];
  const told: (string | undefined)[] = [];
  const unseen: string[] = [];
  const beyond: (string | undefined)[] = [];
  let reminders = 0;
  for (const kind of kinds) {
    const tab = await ground.visit(kind, "reads");
    if (!(await ground.recognised(tab))) unseen.push(kind);
    reminders += await touchEverything(ground, tab);
    const more = ((await tab.port.run("hostile.seen()")) as readonly string[]).filter((one) => !BUDGET.has(one));
    beyond.push(more.length > 0 ? `${kind}: ${more.join(" ")}` : undefined);
    const { probes, loot } = await lootOf(tab);
    for (let at = 0; at < probes; at += 1) attempts.push(undefined);
    loot.forEach(([probe, text], at) => {
      const leaks = leaksIn(text);
      if (leaks.length > 0) attempts[at % attempts.length] = `${kind}: ${probe} gave ${leaks.join(" ")}`;
    });
    told.push(
      loot
        .map(([probe, text]) => (/(chrome|moz)-extension:/.test(text) ? `${kind}: ${probe} gave an address of ours` : undefined))
        .find((one) => one !== undefined),
    );
    await tab.close();
  }
  const reports = ground.gallery.reports.map((text) =>
    leaksIn(text).length > 0 || /(chrome|moz)-extension:/.test(text) ? `report: ${text.slice(0, 300)}` : undefined,
  );
  return [
    rowOf(
      "in the page: words of the notebook read by probes",
      ground.browser,
      attempts,
      `${kinds.length} kinds of page, ${reminders} reminders open, ${canaries.length} canaries`,
    ),
    rowOf("in the page: elements of ours beyond the budget of the threat model", ground.browser, beyond),
    rowOf("in the page: the extension's address told", ground.browser, told),
    rowOf(
      "in the page: told by reports of a broken policy",
      ground.browser,
      reports.length > 0 ? reports : [undefined],
      `${reports.length} reports`,
    ),
    rowOf(
      "in the page: name not recognised on a kind of page",
      ground.browser,
      kinds.map((kind) => (unseen.includes(kind) ? kind : undefined)),
    ),
  ];
}

/** A visitor who uses the reminder: moves over it, opens it, presses its parts and a key. Gives how many reminders there were. */
async function touchEverything(ground: Ground, tab: Screen): Promise<number> {
  // Not `reminderFrame`, which waits long: some pages may not hold one.
  await waitUntil(async () => (await ground.extension.reminderFrames(tab)).length > 0, 1500);
  const [frame] = await ground.extension.reminderFrames(tab);
  const [mark] = await ground.extension.marks(tab);
  if (mark) {
    await tab.port.move({ x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 });
    await tab.port.click({ x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 }, 0);
    await pause(200);
  }
  if (!frame) return 0;
  const [now] = await ground.extension.reminderFrames(tab);
  await now?.click("[data-fold]").catch(() => undefined);
  await now?.hover("h1").catch(() => undefined);
  await tab.port.chord(["Tab"]);
  await pause(100);
  return 1;
}

async function lootOf(tab: Screen): Promise<Loot> {
  const guesses = canaries.slice(0, 12);
  await tab.port.run(`hostile.run(${JSON.stringify(guesses)})`);
  await pause(50);
  const text = await tab.port.run(
    "JSON.stringify({ probes: hostile.probes, loot: hostile.loot.map(([probe, text]) => [probe, text.slice(0, 40000)]) })",
  );
  const { probes, loot } = JSON.parse(String(text)) as Loot;
  // What the test itself asked the page to look for is no leak, unless the page was told that it is there.
  const clean = (one: string): string =>
    one.startsWith("told ")
      ? one
      : guesses.reduce((rest, guess) => rest.replaceAll(guess, "").replaceAll(encodeURIComponent(guess), ""), one);
  return { probes, loot: loot.map(([probe, one]) => [probe, clean(one)] as const) };
}
