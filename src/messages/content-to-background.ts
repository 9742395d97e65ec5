import type { PageReport } from "../domain/recognition/page-report.ts";
import type { SightingId, Strength } from "../domain/recognition/sighting.ts";

/** What a content script learns of a sighting: an opaque id, how sure, and which of its own candidates it gathers. No name, no note. */
export interface SightingInTab {
  readonly id: SightingId;
  readonly strength: Strength;
  /** Positions in the report's candidates. */
  readonly places: readonly number[];
}

/** The scripts that come later: one describes the places of known people, one marks them in the page. */
export const CONTENT_PARTS = ["describer", "view"] as const;
export type ContentPart = (typeof CONTENT_PARTS)[number];

/** What the script in any web page may ask. Assume that a hostile page controls it: no answer holds text from the notebook. */
export interface ContentCalls {
  /** Confirms candidates against the notebook; replaces all that this frame reported before. */
  recognise(report: PageReport): readonly SightingInTab[];
  /** Asks for the address of a reminder frame for a sighting of this tab, folded to one line or open; the address is good for one showing. */
  remind(sighting: SightingId, folded: boolean): string | undefined;
  /** Brings a further script into this frame: only pages on which somebody is known pay for it. */
  bring(part: ContentPart): void;
  /** The page goes away: what was sighted on it is no longer there. */
  leave(): void;
}
