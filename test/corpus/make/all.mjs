/**
 * Writes every page of the corpus: generated ones (language × shape) and those written by hand. Deterministic: the same sources give the same bytes.
 *
 * Example: node test/corpus/make/all.mjs writes pages/fr-001-….html and .json; `node test/corpus/make/all.mjs fr de` only those languages.
 * A language lists its pages as "shape:slug"; halves alternate, the number is raised until the file name falls into the wanted half.
 */
import { readdirSync, readFileSync, writeFileSync, unlinkSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { Page } from "./page.mjs";
import { networks } from "./shapes/networks.mjs";
import { lists } from "./shapes/lists.mjs";
import { prose } from "./shapes/prose.mjs";
import { byHand } from "./by-hand.mjs";
import { faultsOf, halfOf } from "../verify.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const out = join(here, "..", "pages");
const shapes = { ...networks, ...lists, ...prose };
const only = process.argv.slice(2);
const languages = readdirSync(join(here, "lang")).sort();
const number = (n) => String(n).padStart(3, "0");

function write(stem, html, sheet) {
  writeFileSync(join(out, `${stem}.html`), html);
  const { cases, ...head } = sheet;
  writeFileSync(
    join(out, `${stem}.json`),
    `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "cases": [\n${cases.map((c) => `    ${JSON.stringify(c)}`).join(",\n")}\n  ]\n}\n`,
  );
}

function build(L, shapeName, slug) {
  const shape = shapes[shapeName];
  if (!shape) throw new Error(`${L.code}: no shape ${shapeName}`);
  let last;
  for (let seed = 0; seed < 60; seed++) {
    const p = new Page(L, slug, seed);
    try {
      const html = shape.make(p);
      p.addBridges(p.r.int(2, 5));
      const sheet = {
        language: L.locale ?? L.code,
        script: L.script,
        kind_of_page: shape.kind,
        source: "written for this corpus",
        cases: p.cases,
      };
      const faults = faultsOf(html, sheet);
      if (p.cases.length > 30) faults.push("too many cases");
      if (!faults.length) return { html, sheet };
      last = faults.join("; ");
    } catch (error) {
      last = error.stack;
    }
  }
  throw new Error(`${L.code} ${shapeName} ${slug}: ${last}`);
}

for (const f of readdirSync(out)) if (!only.length || only.includes(f.slice(0, f.search(/-\d{3}-/)))) unlinkSync(join(out, f));
let made = 0;
for (const file of languages) {
  const { default: L } = await import(pathToFileURL(join(here, "lang", file)).href);
  if (only.length && !only.includes(L.code)) continue;
  let n = 1;
  let half = languages.indexOf(file) % 2 ? "tune" : "held";
  const jobs = [
    ...L.pages
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split(":"))
      .map(([shape, slug]) => ({ slug: slug ?? shape, make: () => build(L, shape, slug ?? shape) })),
    ...byHand(L.code),
  ];
  for (const job of jobs) {
    while (halfOf(`${L.code}-${number(n)}-${job.slug}`) !== half) n += 1;
    const { html, sheet } = job.make();
    write(`${L.code}-${number(n)}-${job.slug}`, html, sheet);
    n += 1;
    made += 1;
    half = half === "tune" ? "held" : "tune";
  }
}
console.log(`${made} pages written`);
