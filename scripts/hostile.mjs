/**
 * `npm run hostile`: tries to read, deceive, poison and probe with hostile pages in real browsers, and prints a table: attack, browser, tried, got
 * through. Ends with an error when anything got through.
 *
 * Usage: npm run hostile [-- --short] [--browser chromium] [--only read,deceive:cover] [--json FILE]
 *        npm run hostile -- --serve [PORT]      the gallery alone, to look at
 */
import { build } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ensureTools, MissingTool, ROOT } from "./ensure-tools.mjs";

/** The runner is TypeScript, which Node 20 does not read. @returns {Promise<typeof import("../test/hostile/run.ts")>} */
async function runner() {
  const file = join(ROOT, "node_modules/.cache/petit-carnet/hostile.mjs");
  await mkdir(join(ROOT, "node_modules/.cache/petit-carnet"), { recursive: true });
  await build({
    entryPoints: [join(ROOT, "test/hostile/run.ts")],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  return import(pathToFileURL(file).href);
}

/** Serves the gallery until the process ends, for `npm start -- --hostile` and for people. */
export async function serveGallery(port = 8642) {
  const { openGallery } = await runner();
  const gallery = await openGallery(port);
  console.log(`The hostile gallery is at ${gallery.url}`);
  return gallery;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "string" },
      short: { type: "boolean" },
      serve: { type: "boolean" },
      browser: { type: "string", multiple: true },
      only: { type: "string" },
    },
  });
  process.chdir(ROOT);
  if (values.serve) {
    await serveGallery(Number(positionals[0] ?? 8642));
    return;
  }
  const browsers = values.browser ?? ["chromium", "firefox"];
  await ensureTools(browsers);
  const { GROUPS, HEAD, rowText, runHostile } = await runner();
  const only = values.only?.split(",");
  const unknown = only?.filter((one) => !Object.hasOwn(GROUPS, one.split(":")[0] ?? ""));
  if (unknown?.length) throw new MissingTool(`--only ${unknown.join()} is not known: ${Object.keys(GROUPS).join(", ")}`);
  console.log(HEAD);
  const rows = await runHostile({ long: !values.short, browsers, ...(only && { only }), told: (row) => console.log(rowText(row)) });
  if (values.json) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  const through = rows.filter((row) => row.through > 0);
  console.log(`\n${rows.length - through.length} rows held, ${through.length} got through`);
  if (through.length > 0) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch((error) => {
    if (!(error instanceof MissingTool)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
