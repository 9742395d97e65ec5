/**
 * `npm run corpus [-- --json FILE] [--half tune|held|both] [--failures N] [--pages PART]`: reads every page of the corpus in Chromium with the
 * real reading code and confirmation, over that page's contacts, and counts who was recognised. `--explain PAGE` prints instead, for the
 * pages of that name in the half to tune on, which step made or dropped each candidate, and one line for a contact without any.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Contact } from "../../../src/domain/contact/contact.ts";
import { type Strength, STRENGTHS } from "../../../src/domain/recognition/sighting.ts";
import { contactOf } from "../case-contact.ts";
import { serve } from "../../support/server.ts";
import type { FrameResult } from "../in-page/corpus-page.ts";
import { bundleForPage, startChromium } from "./bench-browser.ts";
import { readFrames, stepsOf } from "./corpus-frames.ts";
import { corpusTable, failuresOf, type Judged, rowsOf } from "./corpus-result.ts";
import { PAGES, peopleOf, readSheets, type Sheet } from "./corpus-sheets.ts";

/** Runs the command with its arguments. */
export async function runCorpus(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "string" },
      half: { type: "string", default: "both" },
      failures: { type: "string" },
      pages: { type: "string", default: "" },
      explain: { type: "string" },
    },
  });
  if (values.explain !== undefined) return explainPages(values.explain);
  const began = Date.now();
  const sheets = readSheets().filter(({ half, stem }) => (values.half === "both" || values.half === half) && stem.includes(values.pages));
  const judged = await judgeAll(sheets);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rowsOf(judged), null, 1)}\n`);
  console.log(corpusTable(judged));
  const languages = new Set(sheets.map(({ language }) => language)).size;
  const scripts = new Set(sheets.map(({ script }) => script)).size;
  console.log(
    `${sheets.length} pages, ${languages} languages, ${scripts} scripts, ${judged.length} cases, ${((Date.now() - began) / 1000).toFixed(0)} s`,
  );
  if (values.failures !== undefined) console.log(`\n${failuresOf(judged, Number(values.failures) || Infinity)}`);
}

async function judgeAll(sheets: readonly Sheet[]): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  await readAll(sheets, (sheet, frames) => judged.push(...judge(sheet, frames)));
  return judged;
}

/** Of the half to tune on only: the other half's pages stay unread, or they would measure nothing. */
async function explainPages(part: string): Promise<void> {
  const sheets = readSheets().filter(({ half, stem }) => half === "tune" && stem.includes(part));
  await readAll(sheets, (sheet, frames) => console.log([sheet.stem, ...stepsOf(frames, contactsOf(sheet))].join("\n  ")));
}

const contactsOf = (sheet: Sheet): readonly Contact[] => peopleOf(sheet).people.map((person, number) => contactOf(person, String(number)));

async function readAll(sheets: readonly Sheet[], take: (sheet: Sheet, frames: readonly FrameResult[]) => void): Promise<void> {
  await using site = await serve(PAGES);
  await using chromium = await startChromium();
  const page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument(await bundleForPage("corpus-page.ts"));
  for (const sheet of sheets) take(sheet, await readFrames(page, `${site.url}/${sheet.stem}.html`, contactsOf(sheet), sheet.url));
}

function judge(sheet: Sheet, frames: readonly FrameResult[]): readonly Judged[] {
  const { personOf } = peopleOf(sheet);
  return sheet.cases.map((one, number) => {
    const hers = frames.flatMap(({ sightings }) => sightings).filter(({ person }) => person === personOf[number]);
    const [strongest] = hers.toSorted((a, b) => rank(a.strength) - rank(b.strength));
    const because = hers.flatMap(({ text, evidence }) => [`“${text}”`, ...evidence]);
    return { page: sheet.stem, half: sheet.half, script: sheet.script, case: one, strength: strongest?.strength, because };
  });
}

const rank = (strength: Strength): number => STRENGTHS.indexOf(strength);
