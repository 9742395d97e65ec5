/** Messages: whoever has taken over the script in a page, or a frame of ours, is told no text of the notebook and can write nothing. */
import type { Screen } from "../support/screen.ts";
import { leaksIn, named, strangers } from "./canaries.ts";
import { fuzz, type Fuzzed } from "./fuzz.ts";
import type { Ground } from "./ground.ts";
import { type Row, rowOf } from "./rows.ts";

/** The page, a frame of its own site and one of another. */
const FRAMES = 3;

/** Sends made-up messages from the script's own world in a page, from its frames and from the reminder's frame. */
export async function sendMessages(ground: Ground): Promise<readonly Row[]> {
  await ground.choose("in-page");
  const total = ground.size.of(1500, 50_000);
  const tab = await ground.visit("frames", undefined);
  await ground.extension.reminderFrame(tab); // until it is there, its frame is an empty one of the page's own, which goes away under a script
  const before = await ground.inside("everything");
  const fromPage: Fuzzed[] = [];
  const part = 2000;
  for (let sent = 0; sent < total; sent += part) fromPage.push(...(await fromScripts(ground, tab, sent + 1, Math.min(part, total - sent))));
  const fromFrame = await fromReminder(ground, Math.ceil(total / 10));
  const changed = (await ground.inside("everything")) === before ? undefined : "the notebook or the choices changed";
  await ground.inside("closeOwnTabs");
  // Still there: a page that is opened now is recognised as before.
  const after = await ground.visit("article", undefined);
  const alive = (await ground.recognised(after)) ? undefined : "the background answers no more";
  await after.close();
  await tab.close();
  return [
    disclosures("messages from the script's own world in a page: words told", ground, fromPage),
    disclosures("messages from the reminder's frame: words told", ground, fromFrame),
    stored(ground, fromPage),
    rowOf(
      "messages from a frame of another site: people told to stand on this page",
      ground.browser,
      fromPage
        .filter(({ origin }) => origin !== ground.gallery.url)
        .map(({ sightings }) => (sightings > 0 ? `${sightings} sightings` : undefined)),
    ),
    rowOf("messages: too tame to find a sighting or a reminder's address", ground.browser, [tame(fromPage)]),
    rowOf(
      "messages: not answered",
      ground.browser,
      [...fromPage, ...fromFrame].map(({ unanswered }) => (unanswered > 0 ? `${unanswered} without an answer` : undefined)),
    ),
    rowOf("messages: changes of the notebook", ground.browser, [changed]),
    rowOf("messages: background dead afterwards", ground.browser, [alive]),
  ];
}

/**
 * Spoils all that a script taken over can write of our storage. Tabs recognise nobody by a spoiled filter until the background wakes the next time;
 * the notebook is not touched, and never said to be lost.
 */
export async function spoilStorage(ground: Ground): Promise<readonly Row[]> {
  await ground.choose("in-page");
  const tab = await ground.visit("article", undefined);
  await ground.recognised(tab);
  const before = [await ground.inside("everything"), await ground.inside("opened")].join();
  const names = (await ground.inside("spoilFromTab", await ground.inside("tabAt", await tab.url()))) as readonly string[];
  await ground.extension.stopBackground();
  const after = [await ground.inside("everything"), await ground.inside("opened")].join();
  await ground.fill([named, ...strangers]); // any call wakes the background
  const next = await ground.visit("article", undefined);
  const seen = await ground.recognised(next);
  await next.close();
  await tab.close();
  return [
    rowOf(
      "storage spoiled by a script taken over: notebook changed, or said to be lost",
      ground.browser,
      [before === after ? undefined : after.slice(-200)],
      `${names.length} entries spoiled`,
    ),
    rowOf("storage spoiled by a script taken over: nobody recognised after the next wake", ground.browser, [seen ? undefined : "nobody"]),
  ];
}

const tame = (all: readonly Fuzzed[]): string | undefined =>
  all.some(({ sightings, addresses }) => sightings > 0 && addresses > 0)
    ? undefined
    : `sightings ${all.map((one) => one.sightings).join()}, addresses ${all.map((one) => one.addresses).join()}`;

async function fromScripts(ground: Ground, tab: Screen, seed: number, count: number): Promise<readonly Fuzzed[]> {
  const tabId = await ground.inside("tabAt", await tab.url());
  const answers = (await ground.inside("fuzzInTab", tabId, seed, Math.ceil(count / FRAMES))) as readonly string[];
  if (answers.length < FRAMES || answers.some((one) => typeof one !== "string"))
    throw new Error(`frames that did not send: ${answers.join()}`);
  return answers.map((one) => JSON.parse(one) as Fuzzed);
}

async function fromReminder(ground: Ground, count: number): Promise<readonly Fuzzed[]> {
  const tab = await ground.visit("article", undefined);
  const frame = await ground.extension.reminderFrame(tab);
  // Its own reminder was told already; whoever is in this frame now has to be told nothing more.
  const answer = JSON.parse(String(await frame.port.run(`(${fuzz.toString()})(77, ${count})`))) as Fuzzed;
  await tab.close();
  return [answer];
}

function disclosures(attack: string, ground: Ground, all: readonly Fuzzed[]): Row {
  const told = all.flatMap(({ answers }) => leaksIn(answers));
  const sent = all.reduce((sum, one) => sum + one.sent, 0);
  const answers = new Set(all.flatMap((one) => one.answers.split("\n").map(shape)));
  return {
    attack,
    browser: ground.browser,
    tried: sent,
    through: told.length,
    note: [...told, `${answers.size} kinds of answer: ${[...answers].slice(0, 8).join("  ")}`].join(" · "),
  };
}

/** An answer without its random ids. */
const shape = (answer: string): string =>
  answer
    .replaceAll(/[0-9a-f-]{36}/g, "ID")
    .replaceAll(/\d+/g, "N")
    .replaceAll(/(\{"id":"ID"[^}]*\},?)+/g, "SIGHTINGS")
    .slice(0, 100);

function stored(ground: Ground, all: readonly Fuzzed[]): Row {
  const told = all.map((one) => leaksIn(one.stored).join(" ") || undefined);
  const areas = JSON.parse(all[0]?.stored ?? "[]") as readonly (readonly [string, Readonly<Record<string, unknown>>])[];
  const note = areas
    .map(([area, values]) => `${area}: ${[...new Set(Object.keys(values).map((key) => key.replace(/\d+/, "N")))].join(" ") || "nothing"}`)
    .join("; ");
  return rowOf("storage that the script in a page can read: words in it", ground.browser, told, note);
}
