/** Lets scripts use the drivers of test/support, which are TypeScript: they are bundled into node_modules/.cache, a matter of milliseconds. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./ensure-tools.mjs";

const PARTS = ["extension", "server", "screen", "enter", "user", "story"];
const CACHE = join(ROOT, "node_modules/.cache/petit-carnet-support");

/** Everything that scripts use of test/support, in one object. */
export async function loadSupport() {
  process.chdir(ROOT);
  const { build } = await import("esbuild");
  await build({
    entryPoints: PARTS.map((part) => `test/support/${part}.ts`),
    outdir: CACHE,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
  const modules = await Promise.all(PARTS.map((part) => import(pathToFileURL(join(CACHE, `${part}.mjs`)).href)));
  return Object.assign({}, ...modules);
}

/** Builds `dist` unless it was built from exactly these sources. */
export function buildIfStale() {
  const stamp = join(ROOT, "dist/sources.sha256");
  const now = sourcesDigest();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return false;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["build.mjs"], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
  writeFileSync(stamp, now);
  return true;
}

const SOURCES = [
  "src",
  "popup",
  "panel",
  "notebook",
  "options",
  "reminder",
  "_locales",
  "icons",
  "manifest.json",
  "package-lock.json",
  "build.mjs",
];

/** One hash over the names and bytes of everything that the build reads. */
export function sourcesDigest() {
  const hash = createHash("sha256");
  const take = (path) => {
    const full = join(ROOT, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).toSorted()) take(`${path}/${name}`);
    else hash.update(`${path}\0`).update(readFileSync(full));
  };
  for (const source of SOURCES) take(source);
  return hash.digest("hex");
}
