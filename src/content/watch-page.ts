/**
 * Watches one frame: which known people it names now, and where. (Stub: filled in next.)
 */
import type { Candidate } from "../domain/recognition/page-report.ts";
import type { NameFilter } from "../domain/recognition/name-filter.ts";

/** Where a candidate stands. When `start` is an element, the whole element is meant (a picture's `alt`, a link, a script of page data). */
export interface Place {
  readonly start: Node;
  readonly startOffset: number;
  readonly end: Node;
  readonly endOffset: number;
}

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
  /** Told only when the known candidates of this frame changed; of none only after some. */
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

/** Reads the page, then only what changes in it, until the signal aborts. */
export function watchPage(options: WatchOptions): PageWatch {
  void options;
  return { lookAgain: () => undefined, use: () => undefined };
}
