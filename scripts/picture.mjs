/**
 * `npm run picture`: makes the README's picture of the reminder, from the built extension and the sample pages, so that it never shows what is not there.
 * Usage: node scripts/picture.mjs [--browser firefox] [--dark] [--language fr] [FILE]
 */
import { parseArgs } from "node:util";
import { ensureTools, MissingTool } from "./ensure-tools.mjs";
import { buildIfStale, loadSupport } from "./support.mjs";

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: "string", default: "chromium" },
      dark: { type: "boolean", default: false },
      language: { type: "string", default: "en" },
    },
  });
  const [file = "docs/reminder.png"] = positionals;
  await ensureTools([values.browser]);
  buildIfStale();
  const support = await loadSupport();
  const site = await support.serve("samples/pages");
  const extension = await support.launch(values.browser, { dark: values.dark, language: values.language });
  try {
    await support.watchEverywhere(extension);
    await (await support.importFile(extension, "samples/notebook.json")).close();
    const blog = await extension.open(`${site.url}/blog.html`);
    await blog.port.resize(1100, 720);
    const reminder = await extension.reminderFrame(blog);
    await blog.evaluate(() => document.querySelector("#comment-104")?.scrollIntoView({ block: "start" }));
    await reminder.click("[data-fold]");
    await reminder.waitFor("blockquote");
    // The pointer goes away, so that no button looks pressed, and the mark comes to rest.
    await blog.port.move({ x: 20, y: 20 });
    await blog.screenshot(file);
    console.log(`Wrote ${file}.`);
  } finally {
    await extension.close();
    await site.close();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof MissingTool)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
