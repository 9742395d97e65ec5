/**
 * Writes every page of the corpus: generated ones (language × shape) and those written by hand. Deterministic: the same sources give the same bytes.
 *
 * Example: node test/corpus/make/all.mjs writes pages/fr-001-….html and .json; `node test/corpus/make/all.mjs fr de` only those languages.
 * A language lists its pages as "shape:slug". A page that exists keeps its number, hence its half, for ever; a new one takes the next number
 * that puts it into the half of which its language has fewer.
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

const before = readdirSync(out)
  .filter((f) => f.endsWith(".html"))
  .map((f) => f.slice(0, -5));
const sheets = [];
for (const file of languages) {
  const { default: L } = await import(pathToFileURL(join(here, "lang", file)).href);
  if (only.length && !only.includes(L.code)) continue;
  const mine = before.filter((stem) => stem.startsWith(`${L.code}-`));
  const stemOf = new Map(mine.map((stem) => [stem.slice(L.code.length + 5), stem]));
  const used = { tune: 0, held: 0 };
  for (const stem of mine) used[halfOf(stem)] += 1;
  let n = Math.max(0, ...mine.map((stem) => Number(stem.slice(L.code.length + 1, L.code.length + 4)))) + 1;
  const jobs = [
    ...L.pages
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split(":"))
      .map(([shape, slug]) => ({ slug: slug ?? shape, make: () => build(L, shape, slug ?? shape) })),
    ...byHand(L.code),
  ];
  for (const job of jobs) {
    let stem = stemOf.get(job.slug);
    if (!stem) {
      const half = used.tune <= used.held ? "tune" : "held";
      while (halfOf(`${L.code}-${number(n)}-${job.slug}`) !== half) n += 1;
      stem = `${L.code}-${number(n)}-${job.slug}`;
      used[half] += 1;
      n += 1;
    }
    const { html, sheet } = job.make();
    sheets.push([stem, html, sheet]);
  }
}
// Nothing is removed before everything could be made.
for (const f of readdirSync(out)) if (!only.length || only.includes(f.slice(0, f.search(/-\d{3}-/)))) unlinkSync(join(out, f));
for (const [stem, html, sheet] of sheets) write(stem, html, sheet);
console.log(`${sheets.length} pages written`);
