/** Clicks are harmless: pages that hide, cover and move the reminder, with real pointer input. The reminder is fully visible or gone; the notebook never changes. */
import { pause, type Screen, waitUntil } from "../support/screen.ts";
import type { Ground } from "./ground.ts";
import { type Box, difference, type Picture, readPng } from "./picture.ts";
import { type Row, rowOf } from "./rows.ts";

/** One of each sort for the short form. */
const SHORT = [
  "opacity of the body",
  "filter of the root",
  "rule on html > div: opacity",
  "style of the host: all",
  "host moved into a box",
  "tiny popover with a large child",
];

/** How long a reminder may stand disturbed before it has to be gone. */
const PATIENCE_MS = 2500;
/** More than this part of its pixels has to be as they should. */
const LIKE = 0.985;

/** Tries every deception. */
export async function deceive(ground: Ground): Promise<readonly Row[]> {
  await ground.choose("in-page");
  const reference = await undisturbed(ground);
  let gone = 0;
  let presses = 0;
  const { part } = ground;
  const names = ground.size.long || part !== "" ? (await allAttacks(ground)).filter((name) => name.includes(part)) : SHORT;
  const seen: (string | undefined)[] = [];
  const changed: (string | undefined)[] = [];
  for (const name of names) {
    const tab = await ground.visit("article", "deceives");
    const there = await ground.extension.reminderFrame(tab).then(
      () => true,
      () => false,
    );
    if (!there) throw new Error(`no reminder to attack by “${name}”`);
    const before = await ground.inside("everything");
    const box = await placeOf(tab);
    if (process.env["HOSTILE_TIMES"]) console.log(`        ${name}`);
    if (name.startsWith("inside") && ground.browser === "firefox") {
      // The pointer goes over the reminder and away again: Firefox, and only Firefox, tells the page of what it passes inside the root.
      await tab.port.move({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      await tab.port.move({ x: 400, y: 400 });
    }
    await tab.port.run(`void hostile.deceive(${JSON.stringify(name)})`);
    await pause(500);
    seen.push((await fullyVisibleOrGone(ground, tab, reference, box)) ? undefined : name);
    if ((await ground.extension.reminderFrames(tab)).length === 0) gone += 1;
    presses += await pressEverywhere(ground, tab);
    changed.push((await ground.inside("everything")) === before ? undefined : name);
    await tab.close();
    await ground.inside("closeOwnTabs");
  }
  return [
    rowOf("deceiving pages: reminder half seen", ground.browser, seen, `fully visible ${names.length - gone}, gone ${gone}`),
    rowOf("undisturbed reminder: taken away all the same", ground.browser, [reference.stays ? undefined : "gone after a while"]),
    rowOf("deceiving pages: real presses that change the notebook", ground.browser, changed, `${presses} presses`),
  ];
}

async function allAttacks(ground: Ground): Promise<readonly string[]> {
  const tab = await ground.visit("nobody", "deceives");
  const names = (await tab.port.run("hostile.attacks")) as readonly string[];
  await tab.close();
  return names;
}

interface Reference {
  /** A guard that takes every reminder away would pass every attack. */
  readonly stays: boolean;
  readonly picture: Picture;
  readonly box: Box;
}

/** How the reminder looks when nobody disturbs it. */
async function undisturbed(ground: Ground): Promise<Reference> {
  const tab = await ground.visit("article", "deceives");
  await ground.extension.reminderFrame(tab);
  await tab.port.move({ x: 400, y: 400 });
  await pause(400);
  const box = await placeOf(tab);
  const picture = readPng(await tab.port.picture());
  await tab.port.run("scrollTo(0, 50)");
  await pause(1500);
  const stays = (await ground.extension.reminderFrames(tab)).length === 1;
  await tab.close();
  return { stays, picture, box };
}

/** The middle of the folded reminder, asked for before the page disturbs anything: its round corners show the page. */
async function placeOf(tab: Screen): Promise<Box> {
  const [width = 0, height = 0] = (await tab.port.run("[document.documentElement.clientWidth, innerHeight]")) as readonly number[];
  return { x: width - 16 - 380 + 12, y: height - 16 - 56 + 6, width: 380 - 24, height: 56 - 12 };
}

async function fullyVisibleOrGone(ground: Ground, tab: Screen, reference: Reference, box: Box): Promise<boolean> {
  return waitUntil(async () => {
    if ((await ground.extension.reminderFrames(tab)).length === 0) return true;
    const picture = readPng(await tab.port.picture());
    // A scroll bar that the attack brings moves the corner and hides nothing.
    return [box, await placeOf(tab)].some((one) => difference(picture, one, reference.picture, reference.box) < 1 - LIKE);
  }, PATIENCE_MS);
}

/** Presses where the marks are, and all over the reminder's place; what closes it comes last. Gives how many presses. */
async function pressEverywhere(ground: Ground, tab: Screen): Promise<number> {
  const [width = 0, height = 0] = (await tab.port.run("[innerWidth, innerHeight]").catch(() => [1280, 800])) as readonly number[];
  const marks = await ground.extension.marks(tab).catch(() => []);
  const points = [
    ...marks.slice(0, 2).map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })),
    ...(ground.size.long ? [250, 340, 320, 150, 380, 120, 40] : [250, 340, 40]).flatMap((right) =>
      [30, 50].map((bottom) => ({ x: width - right, y: height - bottom })),
    ),
  ].filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
  for (const point of points) {
    const pressed = tab.port.click(point, 0).catch(() => undefined);
    if ((await Promise.race([pressed.then(() => true), pause(400).then(() => false)])) === true) continue;
    // A press that opened another tab is answered only once this one is in front again.
    await ground.extension.show(tab);
    await Promise.race([pressed, pause(2000)]);
  }
  return points.length;
}
