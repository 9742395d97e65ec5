/* oxlint-disable max-lines-per-function -- one state shared by short functions; as a class it would weigh a kilobyte more in every page */
/**
 * Watches one frame: which known people it names now, and where.
 *
 * Example: watchPage({ filter, known, found, signal }) reads the page once; found({ candidates: ["LEVAIN Noémie" …], places: [ … ] })
 * is called when it names somebody, and again only when who or where changes. After that only what changes in the page is read.
 *
 * One round: what changed → finds of the filter → which of them the exact hashes know → candidates → told if they are others than
 * before. The page is never touched: nothing is written to it, no event sent, no style set.
 */
import type { Candidate } from "../domain/recognition/page-report.ts";
import type { NameFilter } from "../domain/recognition/name-filter.ts";
import { OBSERVED, addChanged, isInside, outermost, wholePage } from "./changed-parts.ts";
import type { Place } from "./describe-candidate.ts";
import type { DescribeKnown, Known } from "./describe-known.ts";
import { each, openRootOf } from "./each-element.ts";
import type { Part } from "./each-element.ts";
import { inSlices, later, whenIdle } from "./in-slices.ts";
import { SILENT, fillTogether, isCode, sameLine } from "./page-lines.ts";
import { readParts } from "./scan-page.ts";
import type { Find, Reading } from "./scan-page.ts";

export type { Place } from "./describe-candidate.ts";

/** What stands on the page now; `places` has the order of `candidates`. */
export interface FoundOnPage {
  readonly candidates: readonly Candidate[];
  readonly places: readonly Place[];
}

/** What a watch needs to know and whom it tells. */
export interface WatchOptions {
  readonly filter: NameFilter;
  /** Which of these exact keys the notebook knows. */
  known(keys: readonly number[]): Promise<ReadonlySet<number>>;
  /** Gives what describes known finds: brought in once somebody is known here. */
  describer(): Promise<DescribeKnown>;
  /** Told only when the known candidates of this frame or their places changed; of none only after some. */
  found(found: FoundOnPage): void;
  readonly signal: AbortSignal;
}

/** A running watch. */
export interface PageWatch {
  /** Reads the whole page again. */
  lookAgain(): void;
  /** Reads the whole page again with another filter. */
  use(filter: NameFilter): void;
}

/** Reading never takes more than one part in ten of the time while a page keeps changing. */
const REST = 9;
/** When all elements are asked once more for a shadow root, which may come later than its element. */
const ROOTS_MS = [300, 1000, 4000];

/** Reads the page, then only what changes in it, until the signal aborts. */
export function watchPage(options: WatchOptions): PageWatch {
  const { signal } = options;
  let { filter } = options;
  const parts = new Set<Node>();
  /** True when something left the page since the last round. */
  let removed = false;
  let busy = false;
  /** True when all is to be read again though the page may not have changed. */
  let again = false;
  let here: Known[] = [];
  /** What the exact hashes said of keys that the filter let pass. */
  let answers = new Map<number, boolean>();
  let told: readonly Place[] = [];
  const followed = new Set<Part>();
  let address = "";

  const changed = (records: readonly MutationRecord[]): void => {
    if (addChanged(parts, records)) removed = true;
  };
  const observer = new MutationObserver((records) => {
    changed(records);
    void run();
  });

  const readAll = (): void => {
    answers = new Map();
    again = true;
    void run();
  };

  /** Open shadow roots are parts of their own, which the page's observer does not see into. */
  const follow = (part: Part): void => {
    observer.observe(part, OBSERVED);
    followed.add(part);
  };
  const lookForRoots = async (): Promise<void> => {
    const look = (element: Element): void => {
      const shadowRoot = openRootOf(element);
      if (!shadowRoot || followed.has(shadowRoot)) return;
      follow(shadowRoot);
      parts.add(shadowRoot);
    };
    await inSlices(each(wholePage(), look), signal);
    void run();
  };

  /** Rounds, one after the other, until nothing is left to read. */
  const run = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let more = true; more && !signal.aborted; more = parts.size > 0 || removed || again) {
      await later((await round()) * REST);
      if (parts.size > 0) await whenIdle();
    }
    busy = false;
  };

  /** Reads what changed, asks which finds are known, describes and tells them. */
  const round = async (): Promise<number> => {
    changed(observer.takeRecords());
    const before = again && parts.size === 0 && !removed ? here : [];
    if (again) for (const part of [wholePage(), ...followed]) parts.add(part);
    again = false;
    const reading: Reading = { filter, finds: [], shadowRoots: [] };
    const roots = outermost(parts);
    parts.clear();
    removed = false;
    let next = roots;
    let spent = 0;
    do {
      forget(new Set(next));
      spent += await inSlices(readParts(next, reading), signal);
      // In a part that is read again its shadow roots are too; with the whole page those known before were.
      next = reading.shadowRoots.splice(0).filter((root) => !roots.includes(root) && !(followed.has(root) && roots.includes(wholePage())));
      next.forEach(follow);
    } while (next.length > 0);
    if (reading.finds.length > 0) {
      await ask(reading.finds);
      // A known pair that stands in two lines is nobody, and must not wake the background.
      if (reading.finds.some((find) => answers.get(find.key) && isReadable(find, false))) {
        const describe = await options.describer();
        spent += await inSlices(describe({ finds: reading.finds, answers, before, isReadable }, here), signal);
      }
    }
    if (!signal.aborted) tell();
    return spent;
  };

  /** Forgets what stood in parts that are read again, and what left the page. */
  const forget = (read: ReadonlySet<Node>): void => {
    here = here.filter(
      ({ find: { place } }) => place.start.isConnected && place.end.isConnected && !read.has(place.start) && !isInside(place.start, read),
    );
  };

  const ask = async (finds: readonly Find[]): Promise<void> => {
    const asked = [...new Set(finds.map(({ key }) => key).filter((key) => !answers.has(key)))];
    if (asked.length === 0) return;
    const known = await options.known(asked);
    for (const key of asked) answers.set(key, known.has(key));
  };

  /** Tells what is known now and where, if that is not what was told last at this address. */
  const tell = (): void => {
    const places = here.map(({ find }) => find.place);
    const same = places.length === told.length && places.every((place, at) => place === told[at]);
    if (same && (address === location.href || places.length === 0)) return;
    address = location.href;
    told = places;
    options.found({ candidates: here.map(({ candidate }) => candidate), places });
  };

  observer.observe(document, OBSERVED);
  signal.addEventListener("abort", () => observer.disconnect());
  readAll();
  for (const ms of ROOTS_MS) void later(ms).then(lookForRoots);
  return {
    lookAgain: readAll,
    use: (next) => {
      filter = next;
      readAll();
    },
  };
}

/** "Dire nous pour Noémie" is not Noémie Diré, and the background need not wake to say so: between her words stand particles, shorter ones or della. */
const STRANGE = /\s\p{Ll}{3,},?\s(?!de)\p{Ll}{4,}\s/u;

/** False when nobody reads that place, when its parts stand in two lines or have a sentence between them, or when an attribute repeats the text. */
export function isReadable({ kind, place: { start, startOffset, end, endOffset }, said }: Find, saidBefore: boolean): boolean {
  if (!start.isConnected || !end.isConnected) return false;
  if (start === end && STRANGE.test((said ?? (start as Text).data).slice(startOffset, endOffset))) return false;
  const element = start instanceof Element ? start : start.parentElement;
  if (!element || element.closest(SILENT) || isCode(element) || (kind === "name" && saidBefore && said !== undefined)) return false;
  return start === end || sameLine(start, end, true) || fillTogether(start as Text, end as Text);
}
