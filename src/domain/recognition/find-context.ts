/**
 * What else around a name speaks for the contact: employer, city, field, who referred her.
 *
 * Example: "Noémie Levain, Atelier Nord, Lyon" speaks for the Noémie Levain whose organisation is Atelier Nord, and whose city is Lyon.
 */
import type { Contact } from "../contact/contact.ts";
import { foldName } from "../name/name-fold.ts";
import { siteOf, canonicalEmail, canonicalLink } from "./canonical-address.ts";
import type { Candidate, PageReport } from "./page-report.ts";

const SHORTEST_WORD = 4;
/** Post offices of everybody: sharing one says nothing. */
const EVERYBODYS =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|orange|wanadoo|free|sfr|laposte|icloud|me|mac|gmx|web|t-online|proton|protonmail|posteo|aol|mail|yandex)\./;

/** What speaks for a contact, in words; `own` when few others share it: employer, referrer, the host of her address. */
export interface Context {
  readonly said: string;
  readonly own: boolean;
}

/** What speaks for the contact beside the name or on the page; nothing when nothing does. */
export function contextOf(contact: Contact, candidate: Candidate, report: PageReport): Context | undefined {
  const near = foldedText(`${candidate.before} ${candidate.after} ${candidate.around}`);
  const page = foldedText(report.title);
  const isSaid = (said: string | undefined): said is string => {
    const folded = said === undefined ? "" : foldName(said);
    return folded.length >= 3 && (near.includes(` ${folded} `) || page.includes(` ${folded} `));
  };
  const own = [contact.organization, ...contact.referrals.map(({ referrer }) => referrer.name)].find(isSaid) ?? ownHost(contact, report);
  if (own !== undefined) return { said: own, own: true };
  if (isSaid(contact.city)) return { said: contact.city, own: false };
  const words = contact.role === undefined ? [] : foldName(contact.role).split(" ");
  const word = words.find((one) => one.length >= SHORTEST_WORD && near.includes(` ${one} `));
  return word === undefined ? undefined : { said: word, own: false };
}

function ownHost(contact: Contact, report: PageReport): string | undefined {
  const host = siteOf(canonicalLink(report.url) ?? "");
  return contact.emails
    .map((email) => canonicalEmail(email)?.replace(/.*@/, ""))
    .find((domain) => domain !== undefined && !EVERYBODYS.test(domain) && host.endsWith(domain));
}

function foldedText(text: string): string {
  return ` ${foldName(text)} `;
}
