/** Where the browsers are: the environment's CHROMIUM and FIREFOX first, then the usual places of Debian and others. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = {
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  firefox: ["firefox-esr", "firefox"],
} as const;

const APPLICATIONS = {
  chromium: ["/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
} as const;

/** The path of a browser's program; throws one clear line where there is none. */
export function findBrowser(browser: "chromium" | "firefox"): string {
  const named = process.env[browser.toUpperCase()];
  if (named !== undefined && named !== "") return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const places = [...NAMES[browser].flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS[browser]];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) {
    throw new Error(
      `No ${browser} found: install one (Debian: apt-get install chromium firefox-esr) or set ${browser.toUpperCase()} to its path.`,
    );
  }
  return found;
}
