/**
 * Judges a link, an e-mail address, a phone number or a handle for one contact.
 *
 * Example: a link to https://noemie.example/ is certain for the contact who has that site; a link to a page deep inside it is so only
 * when it says part of her name ("from Noémie"); "@noemie" is certain on the site where she has that handle, probable elsewhere.
 */
import type { Contact } from "../contact/contact.ts";
import { namesOf } from "../name/contact-names.ts";
import { foldName } from "../name/name-fold.ts";
import { canonicalHandle, canonicalLink, handleIn, siteOf } from "./canonical-address.ts";
import type { Verdict } from "./judge-name.ts";
import type { Candidate, PageReport } from "./page-report.ts";
import { canonicalLinks, handlesInLink } from "./recognition-key.ts";

const known = new WeakMap<Contact, ReadonlySet<string>>();

/** The contact's links in canonical form. */
export function ownLinks(contact: Contact): ReadonlySet<string> {
  const links = known.get(contact) ?? new Set(canonicalLinks(contact));
  known.set(contact, links);
  return links;
}

/** Judges a candidate that is no name. */
export function judgeAddress(contact: Contact, candidate: Candidate, report: PageReport): Verdict {
  const { kind, text } = candidate;
  if (kind === "email" || kind === "phone")
    return { strength: "certain", evidence: [{ kind, detail: text.replace(/^(?:mailto|tel):/, "") }], doubts: [] };
  if (kind === "handle") return judgeHandle(contact, text, report);
  const link = canonicalLink(text.replaceAll("\\", ""));
  const own = ownLinks(contact);
  if (link !== undefined && own.has(link)) return { strength: "certain", evidence: [{ kind: "profile-link", detail: text }], doubts: [] };
  if (link === undefined || !own.has(siteOf(link))) return { dropped: "the link is another one" };
  const said = ` ${foldName(candidate.around)} `;
  const named = [contact.name, ...contact.aliases].some((name) =>
    foldName(name)
      .split(" ")
      .some((word) => word.length > 2 && said.includes(` ${word} `)),
  );
  return {
    strength: named ? "certain" : "probable",
    evidence: [{ kind: "profile-link", detail: text }],
    doubts: named ? [] : ["a page inside her site"],
  };
}

function judgeHandle(contact: Contact, text: string, report: PageReport): Verdict {
  const home = canonicalLink(text);
  const handle = (home === undefined ? canonicalHandle(text) : handleIn(home)) ?? "";
  const links = [...ownLinks(contact)];
  const host = siteOf(home ?? canonicalLink(report.url) ?? "");
  if (home !== undefined && !handlesInLink(home).includes(handle)) return { dropped: "no profile" };
  const homes = links.filter((link) => handlesInLink(link).includes(handle));
  const own =
    handle.includes("@") ||
    homes.some((link) => siteOf(link) === host) ||
    namesOf(contact).handles.some((one) => canonicalHandle(one) === handle);
  return {
    strength: own ? "certain" : "probable",
    evidence: [{ kind: "handle", detail: text }],
    doubts: own ? [] : ["the same handle on another site"],
  };
}
