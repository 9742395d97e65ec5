/**
 * `npm start [-- --browser firefox] [--headless] [--out FOLDER]`: builds, then opens a browser with the extension, a sample notebook and sample pages.
 * Without a display it plays the story of the main job, prints what it saw step by step, and writes screenshots.
 *
 * `npm start -- --hostile` serves the hostile gallery instead of the sample pages; without a display it serves it until Ctrl+C, for any browser.
 */
import { mkdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { ensureTools, MissingTool, ROOT } from "./ensure-tools.mjs";
import { serveGallery } from "./hostile.mjs";
import { buildIfStale, loadSupport } from "./support.mjs";

const PAGES = ["programme.html", "annuaire.html", "blog.html", "profile.html", "recipes.html"];

function readOptions(args) {
  const value = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const browser = value("--browser") ?? "chromium";
  if (!["chromium", "firefox"].includes(browser)) throw new MissingTool(`--browser ${browser} is not known: chromium or firefox`);
  const headless = args.includes("--headless") || !hasDisplay();
  return { browser, headless, hostile: args.includes("--hostile"), out: resolve(value("--out") ?? join(ROOT, "screenshots")) };
}

function hasDisplay() {
  return process.platform === "darwin" || process.platform === "win32" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function main() {
  const { browser, headless, hostile, out } = readOptions(process.argv.slice(2));
  if (hostile && headless) {
    await ensureTools([]);
    await serveGallery(); // until Ctrl+C
    return;
  }
  await ensureTools([browser]);
  console.log(buildIfStale() ? "Built dist/." : "dist/ is up to date.");
  const support = await loadSupport();
  const site = hostile ? await serveGallery() : await support.serve("samples/pages");
  try {
    if (headless) await play(support, site, browser, out);
    else await show(support, site, browser, hostile ? [""] : PAGES);
  } finally {
    await site.close();
  }
}

/** A real window, with everything to try; ends when the user closes it. */
async function show(support, site, browser, pages) {
  const extension = await support.launch(browser, { visible: true, language: userLanguage() });
  await support.watchEverywhere(extension);
  const notebook = await support.importFile(extension, "samples/notebook.json");
  await notebook.goto(`${extension.origin}/notebook/notebook.html`);
  for (const page of pages) await extension.open(`${site.url}/${page}`);
  console.log(`${browser} is open, with a sample notebook and the pages of ${site.url}/. Close its window, or press Ctrl+C, to end.`);
  await Promise.race([
    extension.ended,
    new Promise((done) => {
      process.once("SIGINT", done);
      process.once("SIGTERM", done);
    }),
  ]);
  await extension.close();
}

/** No display: the story, told step by step. */
async function play(support, site, browser, out) {
  const folder = join(out, browser);
  mkdirSync(folder, { recursive: true });
  console.log(`No display: the story is played in ${browser} without a window.\n`);
  const extension = await support.launch(browser);
  let step = 0;
  try {
    await support.playStory(
      extension,
      site,
      {
        say: (words) => console.log(`${String((step += 1)).padStart(2)}. ${words}`),
        picture: (screen, name) => screen.screenshot(join(folder, `${name}.png`)),
        between: () => extension.stopBackground(),
      },
      () => support.launch(browser),
    );
  } finally {
    await extension.close();
  }
  console.log(`\nThe background was stopped between all steps. Screenshots: ${relative(process.cwd(), folder) || folder}`);
}

function userLanguage() {
  return /^fr/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale)
    ? "fr"
    : "en";
}

try {
  await main();
} catch (error) {
  if (!(error instanceof MissingTool)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
