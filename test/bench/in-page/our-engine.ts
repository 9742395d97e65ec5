/**
 * Ours as an engine: the filter decoded as a tab decodes it, then `watchPage` itself, its slices added up. What it finds is confirmed by
 * the background's own code before it counts as found.
 */
import { describeKnown } from "../../../src/content/describe-known.ts";
import { confirmCandidates } from "../../../src/domain/recognition/confirm.ts";
import { filterFrom, type NameFilter } from "../../../src/domain/recognition/name-filter.ts";
import { recognitionKeys } from "../../../src/domain/recognition/recognition-key.ts";
import { type FoundOnPage, type PageWatch, watchPage } from "../../../src/content/watch-page.ts";
import { bytesFromText } from "../../../src/platform/byte-text.ts";
import type { StoredFilter } from "../../../src/platform/filter-store.ts";
import { contactOf } from "../case-contact.ts";
import type { Engine, PlantedName } from "./engine.ts";
import type { Known } from "./memory-shards.ts";
import type { Settle, Work } from "./settle.ts";

/** What our engine tells besides. */
export interface OurEngine extends Engine {
  /** Bytes that the tab reads at its start. */
  readonly readBytes: number;
  /** What the last scan did. */
  readonly lastWork: Work;
}

/** The engine, over exact keys that stand in memory. */
export function ourEngine(settle: Settle, known: Known): OurEngine {
  let stored: StoredFilter = { salt: 0, gates: "", bits: "" };
  let filter: NameFilter | undefined;
  let watch: PageWatch | undefined;
  let last: FoundOnPage = { candidates: [], places: [] };
  let lastWork: Work = { busy: 0, longest: 0, slices: 0, wall: 0 };
  let readBytes = 0;
  return {
    fetch: async (notebook) => {
      stored = JSON.parse(await notebook.filter()) as StoredFilter;
      readBytes = stored.gates.length + stored.bits.length;
    },
    build: () => {
      filter = filterFrom(stored.salt, bytesFromText(stored.gates), bytesFromText(stored.bits));
      stored = { salt: 0, gates: "", bits: "" };
    },
    scan: async () => {
      await settle.rest();
      settle.take();
      settle.during(() => {
        if (watch) watch.lookAgain();
        else if (filter)
          watch = watchPage({
            filter,
            known,
            describer: async () => describeKnown,
            found: (found) => (last = found),
            signal: new AbortController().signal,
          });
      });
      await settle.read();
      lastWork = settle.take();
    },
    found: async (planted) => {
      await settle.rest();
      return confirmed(last, planted, filter?.salt ?? 0);
    },
    get readBytes() {
      return readBytes;
    },
    get lastWork() {
      return lastWork;
    },
  };
}

/** The planted names that are sighted at their own places. */
function confirmed(found: FoundOnPage, planted: readonly PlantedName[], salt: number): readonly number[] {
  const people = new Map(planted.map(({ number, name }) => [String(number), contactOf({ name }, String(number))]));
  const behind = new Map([...people.values()].map((contact) => [contact, new Set(recognitionKeys(contact, salt).keys)]));
  const report = { url: location.href, title: document.title, candidates: found.candidates };
  const sightings = confirmCandidates(report, (key) => [...behind].filter(([, keys]) => keys.has(key)).map(([contact]) => contact));
  const seen = new Set(
    sightings.flatMap(({ contact, places }) => places.map((place) => `${contact} ${elementOf(found.places[place]?.start)?.id}`)),
  );
  return planted.filter(({ place, number }) => seen.has(`${number} p${place}`)).map(({ place }) => place);
}

const elementOf = (node: Node | undefined): Element | null => (node instanceof Element ? node : (node?.parentElement ?? null));
