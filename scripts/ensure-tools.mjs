/**
 * Makes sure that a machine which has only Node and git has what the project needs, and installs what it lacks: the packages of the lock
 * file, and Chromium and Firefox from Debian's packages where that is possible. It uses Node's own modules only, since nothing else may be there yet.
 *
 * Example: `const { firefox } = await ensureTools(["firefox"])` gives the path of Firefox, and later parts find it in the environment too.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const LEAST_NODE = [20, 19];

const NAMES = {
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  firefox: ["firefox-esr", "firefox"],
};
const APPLICATIONS = {
  chromium: ["/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
};
/** Debian's packages: each browser, Firefox's French, and the letters that names are written in, for screenshots. */
const PACKAGES = { chromium: ["chromium"], firefox: ["firefox-esr", "firefox-esr-l10n-fr"] };
const FONTS = ["fonts-noto-core", "fonts-noto-cjk"];

/** Thrown with one line that says what the user should do. */
export class MissingTool extends Error {
  name = "MissingTool";
}

/**
 * Ensures the packages of the lock file and the named browsers; gives the browsers' paths and sets CHROMIUM and FIREFOX to them.
 * @param {readonly ("chromium" | "firefox")[]} browsers
 */
export async function ensureTools(browsers) {
  ensureNode();
  ensurePackages();
  const lacking = browsers.filter((browser) => findBrowser(browser) === undefined);
  if (lacking.length > 0) installBrowsers(lacking);
  const found = {};
  for (const browser of browsers) {
    const path = findBrowser(browser);
    if (path === undefined) throw new MissingTool(howToInstall(browser));
    found[browser] = path;
    process.env[browser.toUpperCase()] = path;
  }
  return found;
}

function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new MissingTool(`Node ${LEAST_NODE.join(".")} or later is needed; this is ${process.versions.node}.`);
}

/** Runs `npm ci` where what is installed is not what the lock file says. */
function ensurePackages() {
  if (packagesAreThere()) return;
  console.log("Installing the packages of package-lock.json (npm ci) …");
  const npm = (...args) =>
    spawnSync("npm", [...args, "--no-audit", "--no-fund"], { cwd: ROOT, encoding: "utf8", shell: process.platform === "win32" });
  const clean = npm("ci");
  if (clean.status === 0) return;
  // A registry that does not carry the builds for other systems leaves the lock file without them, and `npm ci` refuses such a lock file;
  // `npm install` takes the same versions from it.
  const tolerant = npm("install", "--no-save");
  if (tolerant.status !== 0)
    throw new MissingTool(`npm ci failed:\n${firstLines(clean.stderr)}\nand so did npm install:\n${firstLines(tolerant.stderr)}`);
}

/** npm begins with what went wrong, and ends with its manual. */
const firstLines = (text) => text.trim().split("\n").slice(0, 12).join("\n");

/** npm keeps what it installed in a lock file of its own: compare the two; packages for other systems are rightly absent. */
function packagesAreThere() {
  const installedFile = join(ROOT, "node_modules/.package-lock.json");
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedFile, "utf8")).packages;
  return Object.entries(wanted).every(([place, { version, integrity, optional, devOptional, peer }]) => {
    if (place === "") return true;
    const there = installed[place];
    if (!there) return optional === true || devOptional === true || peer === true;
    return there.version === version && there.integrity === integrity;
  });
}

/** @returns {string | undefined} the path of a browser's program */
export function findBrowser(browser) {
  const named = process.env[browser.toUpperCase()];
  if (named) {
    if (existsSync(named)) return named;
    throw new MissingTool(`${browser.toUpperCase()}=${named}: there is no such file.`);
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = [...NAMES[browser].flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS[browser]];
  return places.find((place) => existsSync(place));
}

function installBrowsers(browsers) {
  const asRoot = rootPrefix();
  if (!onPath("apt-get") || asRoot === undefined) return;
  const run = (...args) =>
    spawnSync(asRoot[0] ?? args[0], [...asRoot.slice(1), ...(asRoot.length > 0 ? args : args.slice(1))], {
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  const packages = [...browsers.flatMap((browser) => PACKAGES[browser]), ...FONTS];
  console.log(`Installing from Debian's packages: ${packages.join(" ")} …`);
  run("apt-get", "update", "-qq");
  const install = ["apt-get", "install", "-qq", "-y", "--no-install-recommends"];
  const { status, stderr } = run(...install, ...packages);
  if (status === 0) return;
  // One package that this system does not know must not keep the browsers away.
  for (const one of packages) run(...install, one);
  if (browsers.some((browser) => findBrowser(browser) === undefined)) console.error(stderr.trim().split("\n").slice(-3).join("\n"));
}

/** How to become root: not at all as root, by sudo where it asks for no password; undefined where neither goes. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return onPath("sudo") && spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"] : undefined;
}

function onPath(program) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
}

function howToInstall(browser) {
  return `${browser === "chromium" ? "Chromium" : "Firefox"} is missing: install it (Debian: apt-get install ${PACKAGES[browser].join(" ")}) or set ${browser.toUpperCase()} to its path.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const [browser, path] of Object.entries(await ensureTools(["chromium", "firefox"]))) console.log(`${browser}: ${path}`);
  } catch (error) {
    if (!(error instanceof MissingTool)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
