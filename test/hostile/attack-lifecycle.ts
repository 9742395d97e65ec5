/** Lifecycle: the background is stopped at random points of the main story, and the extension is reloaded under open tabs. */
import { blankContact, type ContactId } from "../../src/domain/contact/contact.ts";
import { pause, type Screen, waitUntil } from "../support/screen.ts";
import { named, strangers } from "./canaries.ts";
import type { Ground } from "./ground.ts";
import { type Row, rowOf } from "./rows.ts";

/** Stops the background while somebody is saved and seen: nothing may be lost, nothing done twice. */
export async function stopAtRandom(ground: Ground): Promise<readonly Row[]> {
  const { extension, browser, size } = ground;
  await ground.choose("in-page");
  await ground.fill([named, ...strangers]);
  const times = size.of(3, 200);
  const saves: (string | undefined)[] = [];
  const sightings: (string | undefined)[] = [];
  const reminders: (string | undefined)[] = [];
  for (let round = 0; round < times; round += 1) {
    const name = `${surname(round + 3)} ${surname(round * 7 + 11)}`;
    const delay = (round * 37) % 250;
    const tab = await ground.visit("nobody", undefined, `also=${encodeURIComponent(name)}`);
    const contact = blankContact(`urn:uuid:00000000-0000-4000-9000-${String(round).padStart(12, "0")}` as ContactId, name);
    const saving = ground.inside("add", [contact]);
    await pause(delay);
    await extension.stopBackground();
    await saving;
    const count = await ground.inside("countOf", name);
    saves.push(count === 1 ? undefined : `round ${round}: ${String(count)} contacts`);
    sightings.push((await ground.recognised(tab, 8000)) ? undefined : `round ${round}, stopped after ${delay} ms: not seen`);
    reminders.push(
      (await waitUntil(async () => (await extension.reminderFrames(tab)).length === 1, 4000))
        ? undefined
        : `round ${round}: ${(await extension.reminderFrames(tab)).length} reminders`,
    );
    await tab.close();
  }
  await ground.fill([named, ...strangers]);
  return [
    rowOf("background stopped at random: saved once, no less and no more", browser, saves),
    rowOf("background stopped at random: person on an open page not seen", browser, sightings),
    rowOf("background stopped at random: reminder lacking or doubled", browser, reminders),
  ];
}

/** Stops it between a page's report and its reminder. */
export async function stopWhileReading(ground: Ground): Promise<readonly Row[]> {
  const { extension, browser, size } = ground;
  await ground.choose("in-page");
  const times = size.of(2, 60);
  const lost: (string | undefined)[] = [];
  for (let round = 0; round < times; round += 1) {
    const opening = ground.visit("article", undefined);
    await pause((round * 53) % 600);
    await extension.stopBackground();
    const tab = await opening;
    const seen =
      (await ground.recognised(tab, 8000)) && (await waitUntil(async () => (await extension.reminderFrames(tab)).length === 1, 4000));
    lost.push(seen ? undefined : `round ${round}`);
    await tab.close();
  }
  return [rowOf("background stopped while a page is read: reminder lost", browser, lost)];
}

/** Stops it while the user saves by a key. */
export async function stopWhileSavingSilently(ground: Ground): Promise<readonly Row[]> {
  const { extension, browser, size } = ground;
  const times = size.of(2, 40);
  const wrong: (string | undefined)[] = [];
  for (let round = 0; round < times; round += 1) {
    const name = `${surname(round * 3 + 5)} ${surname(round * 11 + 2)}`;
    const tab = await ground.visit("nobody", undefined, `also=${encodeURIComponent(name)}`);
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("p:last-of-type") ?? document.body));
    const pressed = extension.command("save-silently", tab).catch(() => undefined);
    await pause((round * 41) % 300);
    await extension.stopBackground();
    await Promise.race([pressed, pause(2500)]); // a stopped worker answers the driver no more
    const sign = await extension.badge(tab);
    const count = Number(await ground.inside("countOf", name));
    // A stop in the middle may keep the command from being done; then the button must not say that it was.
    if (count > 1 || (sign === "✓" && count !== 1)) wrong.push(`round ${round}: ${count} contacts, the button says “${sign}”`);
    else wrong.push(undefined);
    await tab.close();
  }
  await ground.fill([named, ...strangers]);
  return [rowOf("background stopped during a silent save: doubled, or said to be done and not", browser, wrong)];
}

/** A page alone, one with frames of its own and of another site, one with sandboxed and empty frames. */
const RELOADED = ["article", "frames", "srcdoc"];

/** Reloads the extension under open tabs: one live script for each frame, no second mark, no error. */
export async function reloadUnderTabs(ground: Ground): Promise<readonly Row[]> {
  const { extension, browser, size } = ground;
  await ground.choose("in-page");
  const tabs = [];
  for (let at = 0; at < size.of(3, 20); at += 1) tabs.push(await ground.visit(RELOADED[at % RELOADED.length] ?? "article", undefined));
  const before = new Map<Screen, number>();
  for (const tab of tabs) {
    if (await ground.recognised(tab))
      before.set(tab, alive(await ground.inside("liveScripts", await ground.inside("tabAt", await tab.url()))));
  }
  await pause(1000); // an update waits until nothing is under way
  const errors = await extension.consoleErrors(tabs);
  await extension.reload();
  const live: (string | undefined)[] = [];
  const marks: (string | undefined)[] = [];
  for (const tab of tabs) {
    await extension.show(tab);
    const tabId = await ground.inside("tabAt", await tab.url());
    // Of the frames that we read each has one; the sandboxed and the empty ones, and those of other sites, have none.
    const [count, wanted] = [async () => alive(await ground.inside("liveScripts", tabId)), before.get(tab)];
    const same = await waitUntil(async () => (await count()) === wanted, 6000);
    live.push(same ? undefined : `${tab.label}: ${await count()} live scripts instead of ${String(wanted)}`);
  }
  await pause(500); // the new scripts put their marks
  for (const tab of tabs) {
    const hosts = Number(
      await tab.port.run("[...document.documentElement.children].filter((one) => one !== document.head && one !== document.body).length"),
    );
    marks.push(hosts <= 2 ? undefined : `${hosts} elements of ours`);
  }
  const heard = await errors();
  for (const tab of tabs) await tab.close();
  return [
    rowOf(
      "extension reloaded under open tabs: not one live script a frame",
      browser,
      live,
      `${[...before.values()].reduce((sum, one) => sum + one, 0)} frames in ${tabs.length} tabs`,
    ),
    rowOf("extension reloaded under open tabs: marks of the old script left over", browser, marks),
    rowOf(
      "extension reloaded under open tabs: errors in the console",
      browser,
      tabs.map((_, at) => heard[at]),
    ),
  ];
}

const alive = (answers: unknown): number => (answers as readonly unknown[]).filter((one) => one === true).length;

/** An invented surname for a number; no two numbers below some thousands share one. */
function surname(number: number): string {
  const [first, second, third] = [number % 19, Math.floor(number / 19) % 13, Math.floor(number / 247) % 11];
  return `${"B C D F G K L M N P R S T V Br Cl Fr Gr Tr".split(" ")[first] ?? ""}${"alo enu iro ova ulé éma ani ori ulo abi eri idu oné".split(" ")[second] ?? ""}${"vert rand bault zier quin ssel nard llet mond rtin chez".split(" ")[third] ?? ""}`;
}
