/**
 * The main job as one story, played in a real browser: a name is saved from an event's programme, comes back in a blog's comment, is looked into,
 * and the notebook goes to a file and into another profile unchanged. The test and `npm start` without a display both play it.
 */
import { readFile } from "node:fs/promises";
import type { Extension } from "./extension.ts";
import type { Screen } from "./screen.ts";
import type { Site } from "./server.ts";
import { exportNotebook, importFile, watchEverywhere } from "./user.ts";

/** How a story is told. */
export interface Telling {
  /** One step is done; it says what was seen. */
  say(step: string): void;
  /** A screen worth a picture; `name` has no suffix. */
  picture(screen: Screen, name: string): Promise<void>;
  /** Between all steps: a test stops the background here. */
  between(): Promise<void>;
}

/** What the user writes down about Noémie. */
const NOEMIE = {
  name: "Noémie Levain",
  referrer: "Sandra Okafor",
  words: "She does just what you do, with maps.",
  fit: "same-field",
  finding: "Founded the Atelier des Lisières in 2021.",
} as const;

/** Thrown when the product does something else than the story tells. */
export class StoryBroken extends Error {
  override readonly name: string = "StoryBroken";
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new StoryBroken(otherwise);
}

/** Plays it all; `site` serves samples/pages, and `freshProfile` starts the same browser anew for the import. */
export async function playStory(extension: Extension, site: Site, telling: Telling, freshProfile: () => Promise<Extension>): Promise<void> {
  await watchEverywhere(extension);
  telling.say("Welcome: watched on every site, reminded in the page.");
  await telling.between();
  await saveFromProgramme(extension, site, telling);
  await telling.between();
  const blog = await meetOnBlog(extension, site, telling);
  await telling.between();
  await lookInto(extension, blog, telling);
  await telling.between();
  const file = await exportNotebook(extension);
  telling.say(`Exported the notebook to ${file.split("/").at(-1)}.`);
  await telling.between();
  await importElsewhere(file, telling, freshProfile);
}

async function saveFromProgramme(extension: Extension, site: Site, telling: Telling): Promise<void> {
  const programme = await extension.open(`${site.url}/programme.html`);
  await programme.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#noemie") ?? document.body));
  const popup = await extension.popup(programme);
  await popup.waitFor("[name=name]");
  const proposed = await popup.evaluate(() => document.querySelector<HTMLInputElement>("[name=name]")?.value);
  must(proposed === NOEMIE.name, `the popup proposes “${proposed}” for the selection “${NOEMIE.name}”`);
  telling.say(`On the programme the popup opens with “${proposed}” filled in.`);
  await popup.fill("[name=referrer]", NOEMIE.referrer);
  await popup.fill("[name=words]", NOEMIE.words);
  await popup.click(`label:has(input[value="${NOEMIE.fit}"])`);
  await telling.picture(popup, "1-capture");
  await popup.click("button[type=submit]");
  await popup.waitFor(".saved-line");
  telling.say(`“${await popup.text(".saved-line")}”`);
  await popup.close();
  // The programme is looked at again at once: Noémie and Sandra both stand on it.
  await programme.until(async () => (await extension.badge(programme)) === "2", "the toolbar count 2 on the programme");
  await programme.close();
}

async function meetOnBlog(extension: Extension, site: Site, telling: Telling): Promise<Screen> {
  const blog = await extension.open(`${site.url}/blog.html`);
  await blog.until(async () => (await extension.badge(blog)) === "1", "the toolbar count 1");
  await blog.until(async () => (await extension.marks(blog)).length > 0, "a mark beside the name");
  const marks = await extension.marks(blog);
  telling.say(
    `On the blog the toolbar counts ${await extension.badge(blog)}, and ${marks.length === 1 ? "a mark stands" : `${marks.length} marks stand`} beside the name.`,
  );
  const reminder = await extension.reminderFrame(blog);
  const folded = await reminder.text();
  must(folded.includes(NOEMIE.name) && folded.includes(NOEMIE.referrer), `the folded reminder says “${folded}”`);
  telling.say(`The reminder, folded: “${oneLine(folded)}”`);
  await blog.evaluate(() => document.querySelector("#comment-104")?.scrollIntoView({ block: "center" }));
  await telling.picture(blog, "2-reminder-folded");
  await telling.between();
  await reminder.click("[data-fold]");
  await reminder.waitForText(NOEMIE.words);
  const open = await reminder.text();
  must(open.includes(NOEMIE.referrer), `the open reminder does not name the referrer: “${open}”`);
  telling.say(`Unfolded: “${oneLine(open)}”`);
  await telling.picture(blog, "3-reminder-open");
  return blog;
}

async function lookInto(extension: Extension, blog: Screen, telling: Telling): Promise<void> {
  const popup = await extension.popup(blog);
  await popup.waitFor("article.person");
  await popup.click("article.person button[aria-expanded=false]");
  await popup.click(".research > button");
  await popup.click('label:has(input[value="career"])');
  await popup.fill(".finding-form textarea[name=text]", NOEMIE.finding);
  await telling.picture(popup, "4-finding");
  await popup.click(".finding-form button[type=submit]");
  await popup.waitFor(".findings li", NOEMIE.finding);
  const said = await popup.text(".findings li");
  const title = await blog.evaluate(() => document.title);
  must(said.includes(title) || said.includes("127.0.0.1"), `the finding does not tell its source: “${said}”`);
  telling.say(`Noted with its source: “${oneLine(said)}”`);
  await popup.close();
}

async function importElsewhere(file: string, telling: Telling, freshProfile: () => Promise<Extension>): Promise<void> {
  await using fresh = await freshProfile();
  const notebook = await importFile(fresh, file);
  await telling.picture(notebook, "5-imported");
  await notebook.close();
  await fresh.stopBackground();
  const again = await exportNotebook(fresh);
  const [first, second] = await Promise.all([readFile(file, "utf8"), readFile(again, "utf8")]);
  must(first.includes(NOEMIE.finding) && first.includes(NOEMIE.words), "the exported file lacks what was noted");
  must(first === second, "the notebook of the fresh profile is exported differently");
  telling.say(`Imported into a fresh profile: the same notebook, ${Buffer.byteLength(first)} bytes, byte for byte.`);
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " · ").trim();
