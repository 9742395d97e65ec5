/**
 * What a content script tells the background of a page on which its filter found candidates; nothing else of the page leaves the tab.
 *
 * Example: a comment by "LEVAIN Noémie" linked to her blog gives two candidates: { kind: 'name', text: 'LEVAIN Noémie', … } and
 * { kind: 'link', text: 'https://noemie.example/', … }.
 */

/** What kind of thing on the page a candidate is. */
export const CANDIDATE_KINDS = ["name", "link", "email", "phone", "handle"] as const;
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];

/** One place on a page that may speak for a contact. */
export interface Candidate {
  readonly kind: CandidateKind;
  /** Where it stands in the order of reading; candidates that overlap are less than `SAME_PLACE` apart. */
  readonly at?: number;
  /** The exact keyed hash under which the notebook's index may know it (`recognition-key.ts`). */
  readonly key: number;
  /** As printed: at most 200 characters. */
  readonly text: string;
  /** Up to 80 characters printed before and behind it in the same run of text: tells a longer name, a street, a bridge. */
  readonly before: string;
  readonly after: string;
  /** Text of the surrounding block, at most 400 characters: employer, city, referrer. */
  readonly around: string;
  /** The link the name stands in, or whose text it is, if any. */
  readonly href?: string;
  /** True when structured data of the page (JSON-LD, microdata, h-card) names it as a person. */
  readonly structured?: boolean;
}

/** Stands in a candidate where two texts of a page meet without a space: one word in two elements, or two words. */
export const SEAM = "\v";

/** Names that start nearer to each other than this, in tokens, overlap when they stand for one contact. */
export const SAME_PLACE = 4;

/** What one frame's content script reports. */
export interface PageReport {
  /** The page's address (the frame's own for a frame), without fragment. */
  readonly url: string;
  readonly title: string;
  readonly candidates: readonly Candidate[];
}

/** How many candidates one report may carry; a page that floods says no more than this. */
export const MOST_CANDIDATES = 2000;
