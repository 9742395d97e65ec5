/**
 * Verifies the corpus itself, without any recogniser: files pair up, what is said to be printed stands on its page, near names truly do not,
 * no two cases of a page contradict each other. Prints counts by kind, half, language and script; exits 1 on any fault.
 *
 * Example: node test/corpus/check.mjs
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { faultsOf, halfOf } from "./verify.mjs";

const pages = join(fileURLToPath(new URL(".", import.meta.url)), "pages");
const WANTED = {
  printed: 800,
  "saved-form": 400,
  near: 300,
  bridge: 200,
  longer: 150,
  "named-after": 200,
  routes: 150,
  "hidden-place": 60,
  "common-word": 100,
  weak: 100,
};

const faults = [];
const counts = { kind: {}, language: {}, script: {}, half: {}, pages: 0, cases: 0 };
const add = (table, k, half) => ((table[k] ??= { tune: 0, held: 0 })[half] += 1);
const files = readdirSync(pages);
const stems = files.filter((f) => f.endsWith(".html")).map((f) => f.slice(0, -5));
for (const f of files.filter((f) => f.endsWith(".json"))) if (!stems.includes(f.slice(0, -5))) faults.push(`${f}: no page`);

for (const stem of stems) {
  if (!/^[a-z]{2,3}(-[a-z]+)?-\d{3}-[a-z0-9-]+$/.test(stem)) faults.push(`${stem}: file name`);
  let sheet;
  try {
    sheet = JSON.parse(readFileSync(join(pages, `${stem}.json`), "utf8"));
  } catch (error) {
    faults.push(`${stem}: sheet: ${error.message}`);
    continue;
  }
  faults.push(...faultsOf(readFileSync(join(pages, `${stem}.html`), "utf8"), sheet).map((text) => `${stem}: ${text}`));
  const half = halfOf(stem);
  counts.pages += 1;
  add(counts.half, "pages", half);
  for (const one of sheet.cases) {
    counts.cases += 1;
    add(counts.kind, one.kind, half);
    add(counts.language, sheet.language, half);
    add(counts.script, sheet.script, half);
  }
}

const table = (title, t) => {
  console.log(`\n${title}`);
  for (const [k, v] of Object.entries(t).sort((a, b) => b[1].tune + b[1].held - a[1].tune - a[1].held))
    console.log(
      `  ${k.padEnd(14)} ${String(v.tune + v.held).padStart(5)}   tune ${String(v.tune).padStart(4)}   held ${String(v.held).padStart(4)}`,
    );
};
console.log(
  `${counts.pages} pages, ${counts.cases} cases, ${Object.keys(counts.language).length} languages, ${Object.keys(counts.script).length} scripts, ${(files.reduce((n, f) => n + statSync(join(pages, f)).size, 0) / 1e6).toFixed(2)} MB`,
);
table("Pages by half", counts.half);
table("Cases by kind", counts.kind);
table("Cases by language", counts.language);
table("Cases by script", counts.script);
const total = (k) => (counts.kind[k] ? counts.kind[k].tune + counts.kind[k].held : 0);
for (const [k, want] of Object.entries(WANTED)) {
  const have = k === "routes" ? total("link") + total("email") + total("phone") + total("handle") : total(k);
  if (have < want) console.log(`\nwanted ${want} ${k}, there are ${have}`);
}
if (faults.length) {
  console.error(`\n${faults.length} faults\n${faults.slice(0, 60).join("\n")}`);
  process.exitCode = 1;
}
