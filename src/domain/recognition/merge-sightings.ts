/**
 * One person on a page is one sighting, in however many frames she stands.
 *
 * Example: Noémie Levain possible in the page (by her name) and certain in a frame of comments (by her blog's address) gives one sighting,
 * certain, with both pieces of evidence, the stronger first.
 */
import { type Sighting, STRENGTHS } from "./sighting.ts";

/** Gathers the sightings of a page's frames: the strongest of each contact, with all the evidence; strongest first. */
export function mergeSightings(sightings: readonly Sighting[]): readonly Sighting[] {
  const byContact = new Map<string, Sighting>();
  for (const sighting of sightings.toSorted(byStrength)) {
    const first = byContact.get(sighting.contact);
    byContact.set(sighting.contact, first ? { ...first, evidence: [...first.evidence, ...sighting.evidence] } : sighting);
  }
  return [...byContact.values()];
}

/** Orders sightings by strength, strongest first. */
export function byStrength(one: Sighting, other: Sighting): number {
  return STRENGTHS.indexOf(one.strength) - STRENGTHS.indexOf(other.strength);
}
