/**
 * The short form of the corpus: the half to tune on, names only, read line by line without a browser. It must not fall below what was
 * reached before (`corpus-floor.json`, with its reason). The true figures are those of `npm run corpus`, in a browser and over both halves.
 *
 * After a change for the better, record it: RECORD_CORPUS_FLOOR=1 npx vitest run --config test/vitest.config.ts test/domain/recognition/corpus.test.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { confirmCandidates } from "../../../src/domain/recognition/confirm.ts";
import { type NameFilter, addToFilter, emptyFilter } from "../../../src/domain/recognition/name-filter.ts";
import type { Candidate } from "../../../src/domain/recognition/page-report.ts";
import { recognitionKeys } from "../../../src/domain/recognition/recognition-key.ts";
import { beginScan, endLine, readText, takeHits } from "../../../src/domain/recognition/token-scan.ts";
import { unspacedHits } from "../../../src/domain/recognition/unspaced-scan.ts";
import { contactOf } from "../../bench/case-contact.ts";
import { isRight, type Judged } from "../../bench/node/corpus-result.ts";
import { PAGES, peopleOf, readSheets, type Sheet } from "../../bench/node/corpus-sheets.ts";
import { pageLines } from "../../bench/node/page-lines.ts";

const FLOOR = "test/domain/recognition/corpus-floor.json";
const KINDS = ["printed", "saved-form", "near", "bridge", "longer", "named-after", "common-word"];
const SALT = 1;

/** What was reached, as shares of right answers, and why the numbers are what they are. */
interface Floor {
  readonly reason: string;
  readonly right: Readonly<Record<string, number>>;
}

function judge(sheet: Sheet): readonly Judged[] {
  const { people, personOf } = peopleOf(sheet);
  const contacts = people.map((person, number) => contactOf(person, String(number)));
  const keys = contacts.map((contact) => recognitionKeys(contact, SALT));
  const filter = emptyFilter(keys.flatMap((some) => some.keys).length, SALT);
  for (const some of keys) addToFilter(filter, some);
  const known = (key: number): typeof contacts => contacts.filter((_, number) => keys[number]?.keys.includes(key));
  const candidates = candidatesIn(pageLines(readFileSync(join(PAGES, `${sheet.stem}.html`), "utf8")), filter).filter(
    ({ key }) => known(key).length > 0,
  );
  const sightings = confirmCandidates({ url: "https://corpus.example/", title: "", candidates }, known);
  return sheet.cases.map((one, number) => {
    const hers = sightings.find(({ contact }) => contact === String(personOf[number]));
    return { page: sheet.stem, half: sheet.half, script: sheet.script, case: one, strength: hers?.strength, because: [] };
  });
}

function candidatesIn(lines: readonly string[], filter: NameFilter): readonly Candidate[] {
  beginScan(filter, () => false);
  return lines.flatMap((line) => {
    readText(line, 0, 0, line.length);
    endLine();
    const hits = [...takeHits(), ...unspacedHits(line, filter).map((hit) => ({ ...hit, at: hit.start }))];
    return hits.map(({ key, start, end, at }): Candidate => {
      const text = line.slice(start, end);
      return {
        kind: "name",
        key,
        at,
        text,
        before: line.slice(0, start).slice(-80),
        after: line.slice(end, end + 80),
        around: line.slice(0, 400),
      };
    });
  });
}

test("the half to tune on is recognised as well as before", () => {
  const judged = readSheets()
    .filter(({ half }) => half === "tune")
    .flatMap(judge);
  const right = Object.fromEntries(
    KINDS.map((kind) => {
      const some = judged.filter((one) => one.case.kind === kind);
      return [kind, Math.floor((some.filter(isRight).length / some.length) * 1000) / 1000];
    }),
  );
  if (process.env["RECORD_CORPUS_FLOOR"] !== undefined) {
    const reason = process.env["RECORD_CORPUS_FLOOR"];
    writeFileSync(FLOOR, `${JSON.stringify({ reason, right } satisfies Floor, null, 2)}\n`);
  }
  const floor = JSON.parse(readFileSync(FLOOR, "utf8")) as Floor;
  for (const kind of KINDS) expect.soft(right[kind], `share of right answers, ${kind}`).toBeGreaterThanOrEqual(floor.right[kind] ?? 0);
});
