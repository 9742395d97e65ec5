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

/** What speaks for the contact beside the name or on the page, in words; nothing when nothing does. */
export function contextOf(contact: Contact, candidate: Candidate, report: PageReport): string | undefined {
  const near = foldedText(`${candidate.before} ${candidate.after} ${candidate.around}`);
  const page = foldedText(report.title);
  for (const said of [contact.organization, contact.city, ...contact.referrals.map(({ referrer }) => referrer.name)]) {
    const folded = said === undefined ? "" : foldName(said);
    if (folded.length >= 3 && (near.includes(` ${folded} `) || page.includes(` ${folded} `))) return said;
  }
  const words = contact.role === undefined ? [] : foldName(contact.role).split(" ");
  const word = words.find((one) => one.length >= SHORTEST_WORD && near.includes(` ${one} `));
  if (word !== undefined) return word;
  const host = siteOf(canonicalLink(report.url) ?? "");
  const own = contact.emails
    .map((email) => canonicalEmail(email)?.replace(/.*@/, ""))
    .find((domain) => domain !== undefined && !EVERYBODYS.test(domain) && host.endsWith(domain));
  return own;
}

function foldedText(text: string): string {
  return ` ${foldName(text)} `;
}
