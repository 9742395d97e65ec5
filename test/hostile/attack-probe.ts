/** A page that looks for the extension from outside: its files, its id, its answers, its timing. */
import { readdir } from "node:fs/promises";
import type { Screen } from "../support/screen.ts";
import type { Ground } from "./ground.ts";
import { auc } from "./classifier.ts";
import { type Row, rowOf } from "./rows.ts";

/** The page is told the address that no page should know; where that alone opens something, the row says so. */
export async function probeFromOutside(ground: Ground): Promise<readonly Row[]> {
  const { extension, browser } = ground;
  await ground.choose("quiet");
  const tab = await ground.visit("nobody", "extension-probes");
  const packaged = (await readdir(`dist/${browser}`, { recursive: true }))
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => path.replaceAll("\\", "/"));
  const paths = ground.size.long ? packaged : packaged.filter((path) => /\.(html|js)$|icon-16\.png|manifest/.test(path));
  const probed = (await tab.port.run(`hostile.probe(${JSON.stringify(extension.origin)}, ${JSON.stringify(paths)})`)) as {
    readonly tried: number;
    readonly reached: readonly string[];
  };
  const framed = [];
  for (const path of paths.filter((one) => one.endsWith(".html"))) {
    await tab.port.run(`hostile.framed(${JSON.stringify(`${extension.origin}/${path}`)})`);
    framed.push((await isFramed(ground, tab, path)) ? path : undefined);
  }
  await tab.close();
  // Firefox has one address for an installation, random and never told to a page (the reading row asserts it); who knows it may load the reminder's page.
  const known = (one: string | undefined): boolean => browser === "firefox" && one !== undefined && one.includes("reminder/reminder.html");
  const reached = probed.reached.filter((one) => !known(one));
  const note =
    browser === "firefox"
      ? "with the installation's secret address; the reminder's page, empty without a token, answers there by the browser's design"
      : "with the extension's id";
  return [
    rowOf(
      "from outside: packaged files and messages",
      browser,
      [...reached, ...Array.from({ length: probed.tried - reached.length }, () => undefined)],
      note,
    ),
    rowOf(
      "from outside: our pages in a page's frame",
      browser,
      framed.filter((one) => !known(one)).concat(known("reminder/reminder.html") ? [undefined] : []),
      note,
    ),
    ...(browser === "chromium" ? [await refusalRow(ground)] : []),
  ];
}

async function isFramed(ground: Ground, tab: Screen, path: string): Promise<boolean> {
  const frames = await ground.extension.frameAddresses(tab);
  return frames.some((url) => url.startsWith(ground.extension.origin) && url.includes(path));
}

/**
 * Whether the time of a refusal tells more than that there is an extension of this id. That much Chromium tells by itself, whatever the extension
 * does: the row says how well.
 */
async function refusalRow(ground: Ground): Promise<Row> {
  const times = ground.size.of(100, 500);
  const tab = await ground.visit("nobody", "extension-probes");
  const compare = async (one: string, other: string): Promise<number> => {
    const [first = [], second = []] = (await tab.port.run(
      `hostile.refusals(${JSON.stringify(one)}, ${JSON.stringify(other)}, ${times})`,
    )) as readonly (readonly number[])[];
    return Math.abs(auc(first, second) - 0.5) + 0.5;
  };
  const { origin } = ground.extension;
  const inside = await compare(`${origin}/reminder/reminder.html`, `${origin}/reminder/nothing.html`);
  const absent = await compare(
    `${origin}/reminder/reminder.html`,
    "chrome-extension://abcdefghijklmnopabcdefghijklmnop/reminder/reminder.html",
  );
  await tab.close();
  const figure = `AUC ${inside.toFixed(3)} (0.5 is a guess)`;
  const browsers = `that there is an extension of a known id, Chromium itself tells by time: AUC ${absent.toFixed(3)}; no extension can prevent it`;
  return {
    attack: "from outside: what is packaged, told by the time of a refusal",
    browser: ground.browser,
    tried: times,
    through: inside > ground.size.of(0.7, 0.6) ? 1 : 0,
    note: `${figure} · ${browsers}`,
  };
}
