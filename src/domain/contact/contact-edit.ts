/** Pure changes of a contact; each gives a new contact and leaves the old one as it was. */
import type { Contact, Encounter, Finding, NotThisPerson, Referral } from "./contact.ts";

/** Adds a referral: one more time somebody gave this name. */
export const addReferral = (contact: Contact, referral: Referral): Contact => ({ ...contact, referrals: [...contact.referrals, referral] });

/** Adds a finding to the research file. */
export const addFinding = (contact: Contact, finding: Finding): Contact => ({ ...contact, findings: [...contact.findings, finding] });

/** Adds an encounter that the user kept. */
export const addEncounter = (contact: Contact, encounter: Encounter): Contact => ({
  ...contact,
  encounters: [...contact.encounters, encounter],
});

/** Adds a "not this person". */
export const addNotThisPerson = (contact: Contact, verdict: NotThisPerson): Contact => ({
  ...contact,
  notThisPerson: [...contact.notThisPerson, verdict],
});

/** The properties of a contact that a form may change; `undefined` or an empty text takes the property away. */
export type ContactChanges = { readonly [Property in Exclude<keyof Contact, "id">]?: Contact[Property] | undefined };

/** Changes properties of a contact; an optional one that is emptied is removed, so that absent never means empty. */
export function changeContact(contact: Contact, changes: ContactChanges): Contact {
  const result: Record<string, unknown> = { ...contact };
  for (const [property, value] of Object.entries(changes)) {
    const empty = value === undefined || (typeof value === "string" && value.trim() === "");
    if (empty && property === "name") continue; // a contact always has a name
    if (empty) delete result[property];
    else result[property] = typeof value === "string" ? value.trim() : value;
  }
  return result as unknown as Contact;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const HOST = /^(?:[a-z0-9\u00a1-\uffff](?:[a-z0-9\u00a1-\uffff-]*[a-z0-9\u00a1-\uffff])?\.)+[a-z\u00a1-\uffff]{2,}(?::\d+)?(?:[/?#].*)?$/i;

/** One address as typed or pasted → an http(s) address, or undefined: "noemie.example/blog" → "https://noemie.example/blog". */
export function tidyLink(typed: string): string | undefined {
  const address = typed.trim();
  if (/\s/.test(address) || address.length > 2000) return undefined;
  if (/^https?:\/\//i.test(address))
    return HOST.test(address.replace(/^https?:\/\//i, "")) || /^https?:\/\/(localhost|[\d.]+|\[[\da-f:]+\])(:\d+)?(\/|$)/i.test(address)
      ? address
      : undefined;
  if (SCHEME.test(address) && !HOST.test(address)) return undefined;
  return HOST.test(address) ? `https://${address}` : undefined;
}
