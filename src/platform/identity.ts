/** Ids and the clock: the two things that the pure domain takes as arguments. */
import type { ContactId } from "../domain/contact/contact.ts";
import type { SightingId } from "../domain/recognition/sighting.ts";

/** A new contact's id, `urn:uuid:…` as JSContact's `uid`. */
export const newContactId = (): ContactId => `urn:uuid:${crypto.randomUUID()}` as ContactId;

/** A new id for a referral, a finding, an encounter or a history entry. */
export const newId = (): string => crypto.randomUUID();

/** A new sighting's id: random, so that a page that saw it would learn nothing. */
export const newSightingId = (): SightingId => crypto.randomUUID() as SightingId;

/** This instant in ISO 8601. */
export const now = (): string => new Date().toISOString();
