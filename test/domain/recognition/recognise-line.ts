/**
 * One printed line, read without a browser as the product reads it: keys, filter, scan, confirmation. For tables of cases.
 *
 * Example: recogniseLine({ name: "Noémie Levain" }, "Par LEVAIN Noémie") → "probable"; "rue Noémie Levain" → undefined.
 */
import { confirmCandidates } from "../../../src/domain/recognition/confirm.ts";
import { explainReport } from "../../../src/domain/recognition/explain.ts";
import { addToFilter, emptyFilter } from "../../../src/domain/recognition/name-filter.ts";
import type { Candidate, PageReport } from "../../../src/domain/recognition/page-report.ts";
import { recognitionKeys } from "../../../src/domain/recognition/recognition-key.ts";
import type { Strength } from "../../../src/domain/recognition/sighting.ts";
import { beginScan, endLine, readText, takeHits } from "../../../src/domain/recognition/token-scan.ts";
import { unspacedHits } from "../../../src/domain/recognition/unspaced-scan.ts";
import { type CasePerson, contactOf } from "../../bench/case-contact.ts";

const SALT = 7;

/** What a line got, and in words why. */
export interface LineResult {
  readonly strength: Strength | undefined;
  readonly why: readonly string[];
}

/** How sure it is that a line names a person. */
export function recogniseLine(person: CasePerson, line: string): LineResult {
  const contact = contactOf(person, "1");
  const keys = recognitionKeys(contact, SALT);
  const filter = emptyFilter(keys.keys.length, SALT);
  addToFilter(filter, keys);
  beginScan(filter, () => false);
  readText(line, 0, 0, line.length);
  endLine();
  const hits = [...takeHits(), ...unspacedHits(line, filter).map((hit) => ({ ...hit, at: hit.start }))];
  const candidates = hits.filter(({ key }) => keys.keys.includes(key)).map((hit) => candidateOf(line, hit));
  const report: PageReport = { url: "https://page.example/", title: "", candidates };
  const [sighting] = confirmCandidates(report, () => [contact]);
  return { strength: sighting?.strength, why: explainReport(report, () => [contact]) };
}

function candidateOf(line: string, { key, at, start, end }: { key: number; at: number; start: number; end: number }): Candidate {
  return {
    kind: "name",
    key,
    at,
    text: line.slice(start, end),
    before: line.slice(0, start).slice(-80),
    after: line.slice(end, end + 80),
    around: line.slice(0, 400),
  };
}
