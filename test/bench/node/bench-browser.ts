/** A Chromium for measuring: the same flags in every run, pages from loopback, ended with all its processes. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { type Browser, launch } from "puppeteer-core";
import { shrink } from "../../../scripts/shrink.mjs";
import { findBrowser } from "../../support/find-browser.ts";
import { killTree } from "../../support/process-tree.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-background-timer-throttling",
  "--disable-renderer-backgrounding",
  // Memory is read at once instead of at the next collection of its own.
  "--enable-blink-features=ForceEagerMeasureMemory",
];

/** A running Chromium, ended when its holder is done with it. */
export interface BenchBrowser extends AsyncDisposable {
  readonly browser: Browser;
}

/** Starts Chromium without any extension, or with the built one. */
export async function startChromium(extension?: string): Promise<BenchBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "petit-carnet-bench-"));
  const tidy = (): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const browser = await launch({
    executablePath: findBrowser("chromium"),
    headless: true,
    pipe: true,
    userDataDir: profile,
    args: FLAGS,
    protocolTimeout: 600_000,
    enableExtensions: extension !== undefined,
  });
  if (extension !== undefined) await browser.installExtension(extension);
  const close = async (): Promise<void> => {
    await Promise.race([browser.close().catch(() => undefined), new Promise((done) => setTimeout(done, 4000))]);
    await killTree(browser.process()?.pid);
    await tidy();
  };
  return { browser, [Symbol.asyncDispose]: close };
}

/** Bundles one file of test/bench/in-page with the product's own modules, as a script for a page. */
export async function bundleForPage(entry: string, minify = true): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`test/bench/in-page/${entry}`],
    bundle: true,
    minify,
    write: false,
    format: "iife",
    // As the build makes content scripts.
    target: ["chrome127", "firefox142"],
    logLevel: "warning",
  });
  const code = outputFiles[0]?.text ?? "";
  return minify ? shrink(code) : code;
}
