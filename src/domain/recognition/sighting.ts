/**
 * A sighting: a contact recognised on a page, by which evidence and how surely.
 *
 * Example: "LEVAIN Noémie" printed in a comment whose author link is https://noemie.example, saved with her contact, is
 * { strength: 'certain', evidence: [{ kind: 'profile-link', detail: 'https://noemie.example' }, { kind: 'name', … }] }.
 */
import type { ContactId } from "../contact/contact.ts";

/** What may speak for a sighting, strongest first. */
export const EVIDENCE_KINDS = ["profile-link", "email", "phone", "handle", "structured-data", "name-with-context", "name"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One thing that speaks for a sighting; `detail` is what stood on the page, for the user's eyes. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly detail: string;
}

/** How sure a sighting is: "it is her", "probably her", "same name: check". */
export const STRENGTHS = ["certain", "probable", "possible"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Names one sighting of one page visit; it says nothing to a page that would see it. */
export type SightingId = string & { readonly brand: "SightingId" };

/** One person on one page: all her places are one sighting. */
export interface Sighting {
  readonly id: SightingId;
  readonly contact: ContactId;
  /** The name as saved. */
  readonly name: string;
  /** The name as printed, or the link or address that spoke for it. */
  readonly text: string;
  readonly strength: Strength;
  readonly evidence: readonly Evidence[];
  /** The candidates of the page report that this sighting gathers, by their number in it. */
  readonly places: readonly number[];
}

/** The people recognised on the page that a tab shows. */
export interface PageSightings {
  readonly url: string;
  readonly title: string;
  readonly sightings: readonly Sighting[];
}
