/**
 * Who we remember: the shape of one contact and of all that is noted about it.
 *
 * Example: { id: 'urn:uuid:…', name: 'Noémie Levain', links: ['https://noemie.example'], fit: 'same-field',
 *   referrals: [{ id: '…', referrer: { name: 'Sandra' }, words: 'She does just what you do', date: '2026-11-23' }], … }
 *
 * A property that is absent says nothing; it is never present and empty. Dates are ISO 8601, UTC, as strings, so that a
 * record survives JSON unchanged.
 */

/** Names one contact for ever: `urn:uuid:` and a UUID, as JSContact's `uid` (RFC 9553). */
export type ContactId = string & { readonly brand: "ContactId" };

/** How the person relates to the user's own work, as judged by the user. */
export const FITS = ["same-field", "complementary", "expert", "client", "other", "not-for-me"] as const;
export type Fit = (typeof FITS)[number];

/** The parts of the research file. */
export const SECTIONS = ["identity", "career", "network", "news"] as const;
export type Section = (typeof SECTIONS)[number];

/** How the name came to the user. */
export const CHANNELS = ["in-person", "call", "message", "mail", "event", "web", "other"] as const;
export type Channel = (typeof CHANNELS)[number];

/** How far the introduction has come. */
export const INTRODUCTIONS = ["named", "asked", "agreed", "ground-prepared", "introduced", "thanked"] as const;
export type Introduction = (typeof INTRODUCTIONS)[number];

/** Who gave a name: a contact of the notebook, or just a name. */
export interface Referrer {
  readonly name: string;
  readonly contact?: ContactId;
}

/** One time somebody gave this name. */
export interface Referral {
  readonly id: string;
  readonly referrer: Referrer;
  /** The referrer's exact words. */
  readonly words?: string;
  readonly reason?: string;
  readonly channel?: Channel;
  readonly date: string;
  readonly introduction?: Introduction;
}

/** Where a finding comes from. */
export const SOURCE_KINDS = ["typed", "clipped", "page-data", "register"] as const;
export interface Source {
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly url?: string;
  readonly title?: string;
}

/** One researched statement with its source. */
export interface Finding {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
  readonly quote?: string;
  readonly source: Source;
  readonly date: string;
}

/** A sighting or a meeting that the user kept. */
export interface Encounter {
  readonly id: string;
  readonly date: string;
  readonly url?: string;
  readonly title?: string;
  readonly text?: string;
}

/** "Not this person": where the user said that a sighting was somebody else. */
export interface NotThisPerson {
  readonly id: string;
  readonly scope: "page" | "site" | "everywhere";
  /** The page's address or the site's host; absent for `everywhere`. */
  readonly where?: string;
  readonly date: string;
}

/** One person in the notebook. */
export interface Contact {
  readonly id: ContactId;
  /** As the user writes it. */
  readonly name: string;
  /** Other names: maiden name, nickname, pen name, handle without address. */
  readonly aliases: readonly string[];
  readonly organization?: string;
  readonly role?: string;
  readonly city?: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Profile and site addresses, http or https. */
  readonly links: readonly string[];
  readonly fit?: Fit;
  readonly note?: string;
  readonly referrals: readonly Referral[];
  readonly findings: readonly Finding[];
  readonly encounters: readonly Encounter[];
  readonly notThisPerson: readonly NotThisPerson[];
}

/** A contact that says nothing yet but its name. */
export function blankContact(id: ContactId, name: string): Contact {
  return { id, name, aliases: [], emails: [], phones: [], links: [], referrals: [], findings: [], encounters: [], notThisPerson: [] };
}

/** The contact's latest referral by date, the one a reminder speaks of. */
export function latestReferral(contact: Contact): Referral | undefined {
  return contact.referrals.reduce<Referral | undefined>((latest, one) => (latest && latest.date > one.date ? latest : one), undefined);
}

/** The contact's latest finding by date: "what was last noted". */
export function latestFinding(contact: Contact): Finding | undefined {
  return contact.findings.reduce<Finding | undefined>((latest, one) => (latest && latest.date > one.date ? latest : one), undefined);
}
