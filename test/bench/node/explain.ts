/**
 * `npm run sightings -- --explain …`: says of local pages which step made or dropped each candidate. The pages are read in Chromium by the same
 * reading code and judged by the same confirmation as in the extension, without its store and its background.
 */
import { readFileSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import type { Contact } from "../../../src/domain/contact/contact.ts";
import { readContactsCsv } from "../../../src/domain/exchange/csv-contacts.ts";
import { readNotebook } from "../../../src/domain/exchange/notebook-file.ts";
import { serve } from "../../support/server.ts";
import { type CasePerson, contactOf } from "../case-contact.ts";
import { bundleForPage, startChromium } from "./bench-browser.ts";
import { readFrames, stepsOf } from "./corpus-frames.ts";

/** A local page, with the people of its own notebook where it is one of a corpus. */
export interface PageToExplain {
  readonly name: string;
  readonly file: string;
  readonly people?: readonly CasePerson[];
}

/** Prints the steps of every page; `notebook` is the file of contacts for pages without people of their own. */
export async function explainFiles(pages: readonly PageToExplain[], notebook: string | undefined): Promise<void> {
  const known = notebook === undefined ? [] : contactsIn(notebook);
  await using chromium = await startChromium();
  const page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument(await bundleForPage("corpus-page.ts"));
  for (const { name, file, people } of pages) {
    await using site = await serve(dirname(file));
    const contacts = people?.map((person, number) => contactOf(person, String(number))) ?? known;
    const frames = await readFrames(page, `${site.url}/${encodeURIComponent(basename(file))}`, contacts, undefined);
    console.log([name, ...stepsOf(frames, people === undefined ? [] : contacts)].join("\n  "));
  }
}

/** The contacts of our JSON or of a CSV. */
function contactsIn(file: string): readonly Contact[] {
  const text = readFileSync(file, "utf8");
  let number = 0;
  const read =
    extname(file).toLowerCase() === ".csv" ? readContactsCsv(text, () => String(number++), "2026-01-01T00:00:00Z") : readNotebook(text);
  if (!read.ok) throw new Error(`${file} cannot be read: ${read.problem}`);
  return read.records.map(({ contact }) => contact);
}
