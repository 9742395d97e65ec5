/**
 * One frame of a corpus page, read as the product reads it: keys → filter → the real reading code → exact shards → candidates → the
 * border that a report crosses → confirmation. Runs in the page, before anything of the page.
 */
import { describeKnown } from "../../../src/content/describe-known.ts";
import { confirmCandidates } from "../../../src/domain/recognition/confirm.ts";
import type { Contact } from "../../../src/domain/contact/contact.ts";
import { explainReport } from "../../../src/domain/recognition/explain.ts";
import { addToFilter, emptyFilter } from "../../../src/domain/recognition/name-filter.ts";
import { readPageReport } from "../../../src/domain/recognition/read-page-report.ts";
import { recognitionKeys } from "../../../src/domain/recognition/recognition-key.ts";
import type { Strength } from "../../../src/domain/recognition/sighting.ts";
import { type FoundOnPage, watchPage } from "../../../src/content/watch-page.ts";
import { memoryShards } from "./memory-shards.ts";
import { watchCallbacks } from "./settle.ts";

/** A sighting of one of the contacts given, by her number among them. */
export interface CorpusSighting {
  readonly person: number;
  readonly strength: Strength;
  readonly text: string;
  /** Kind and detail of each piece of evidence. */
  readonly evidence: readonly string[];
}

/** What came of a frame: the sightings, and for each candidate which step made or dropped it. */
export interface FrameResult {
  readonly sightings: readonly CorpusSighting[];
  readonly steps: readonly string[];
}

const SALT = 20_261_123;
const settle = watchCallbacks();

/** Who of these people is sighted in this frame, and why; none in a frame of another site, which the product does not read. */
async function readFrame(contacts: readonly Contact[], address: string | undefined): Promise<FrameResult> {
  if (location.origin !== window.top?.location.origin) return { sightings: [], steps: [] };
  const keys = contacts.map((contact) => recognitionKeys(contact, SALT));
  const filter = emptyFilter(keys.flatMap((one) => one.keys).length, SALT);
  for (const some of keys) addToFilter(filter, some);
  let last: FoundOnPage = { candidates: [], places: [] };
  const { signal } = new AbortController();
  const known = memoryShards(keys.flatMap((some) => some.keys));
  settle.during(() => void watchPage({ filter, known, describer: async () => describeKnown, found: (found) => (last = found), signal }));
  await settle.rest();
  const url = address ?? location.href.replace(/#.*$/, "");
  const report = readPageReport(JSON.parse(JSON.stringify({ url, title: document.title, candidates: last.candidates })));
  if (report === undefined) throw new Error("the report does not pass the border");
  const behind = (key: number): typeof contacts => contacts.filter((_, number) => keys[number]?.keys.includes(key));
  const sightings = confirmCandidates(report, behind).map(({ contact, strength, text, evidence }) => ({
    person: contacts.findIndex(({ id }) => id === contact),
    strength,
    text,
    evidence: evidence.map(({ kind, detail }) => `${kind}: ${detail}`),
  }));
  return { sightings, steps: explainReport(report, behind) };
}

(globalThis as { petitCarnetCorpus?: typeof readFrame }).petitCarnetCorpus = readFrame;
