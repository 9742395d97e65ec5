/** Lets scripts use the commands of test/bench/node, which are TypeScript: they are bundled into node_modules/.cache, a matter of milliseconds. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureTools, MissingTool, ROOT } from "./ensure-tools.mjs";

const CACHE = join(ROOT, "node_modules/.cache/petit-carnet-bench");

/** One command's module; ends with a clear line where Chromium is missing. @param {string} command */
export async function loadBench(command) {
  process.chdir(ROOT);
  try {
    await ensureTools(["chromium"]);
  } catch (error) {
    if (!(error instanceof MissingTool)) throw error;
    console.error(error.message);
    process.exit(1);
  }
  const { build } = await import("esbuild");
  const outfile = join(CACHE, `${command}.mjs`);
  await build({
    entryPoints: [`test/bench/node/${command}.ts`],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}
