/**
 * `npm run both`: asks the built extension in Chromium and in Firefox whom it recognises on the same pages, and prints every difference.
 *
 * Example: npm run both -- --corpus test/corpus/pages fr-041-billet-noemie.html prints "1 pages, 0 differences", or a line such as
 * fr-041-billet-noemie.html: Noémie Levain: chromium certain (profile-link, name), firefox probable (name)
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./ensure-tools.mjs";

const BROWSERS = ["chromium", "firefox"];
const USAGE = `npm run both -- [--corpus FOLDER | --notebook FILE] [--dist FOLDER] [--json FILE] [PAGE…]

--corpus    test/corpus/pages unless told, with the notebook of each page; --notebook and pages as for npm run sightings
--dist      the folder of the built extensions, when it is not dist
--json      what each browser said, as FILE-chromium and FILE-firefox`;

async function main() {
  const { args, dist, json } = readArguments(process.argv.slice(2));
  const said = [];
  // One after the other: side by side they would only wait for each other.
  for (const browser of BROWSERS) said.push(await sightings(browser, args, dist, json));
  const [chromium, firefox] = said;
  const differences = differencesOf(chromium, firefox);
  for (const line of differences) console.log(line);
  const pages = new Set([...chromium.keys(), ...firefox.keys()]).size;
  console.log(`${pages} pages, ${differences.length} differences`);
  process.exitCode = differences.length === 0 && pages > 0 ? 0 : 1;
}

/** What one browser says of each page: who is sighted, how surely, by which kinds of evidence. */
async function sightings(browser, args, dist, json) {
  const command = [join(ROOT, "scripts/sightings.mjs"), "--browser", browser, ...args];
  if (dist) command.push("--dist", join(dist, browser));
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (part) => (text += part));
  await new Promise((done) => {
    child.on("close", done);
  });
  if (json) writeFileSync(`${json}-${browser}`, text);
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => JSON.parse(line)).map(({ page, sightings, error }) => [page, error ? { error } : people(sightings)]));
}

/** In no order, since browsers need not agree on one. */
function people(sightings) {
  return Object.fromEntries(
    sightings.map(({ contact, strength, evidence }) => [
      contact,
      `${strength} (${[...new Set(evidence.map(({ kind }) => kind))].toSorted((one, other) => one.localeCompare(other)).join(", ")})`,
    ]),
  );
}

function differencesOf(one, other) {
  const pages = [...new Set([...one.keys(), ...other.keys()])];
  return pages.flatMap((page) => {
    const [here, there] = [one.get(page) ?? { error: "no line" }, other.get(page) ?? { error: "no line" }];
    const names = [...new Set([...Object.keys(here), ...Object.keys(there)])].filter((name) => here[name] !== there[name]);
    return names.map((name) => `${page}: ${name}: ${BROWSERS[0]} ${here[name] ?? "nobody"}, ${BROWSERS[1]} ${there[name] ?? "nobody"}`);
  });
}

function readArguments(given) {
  const args = [];
  const own = {};
  for (let at = 0; at < given.length; at++) {
    if (given[at] === "--help") {
      console.log(USAGE);
      process.exit(0);
    } else if (given[at] === "--dist" || given[at] === "--json") own[given[at].slice(2)] = given[++at];
    else args.push(given[at]);
  }
  if (!args.includes("--corpus") && !args.includes("--notebook")) args.unshift("--corpus", "test/corpus/pages");
  return { args, ...own };
}

await main();
