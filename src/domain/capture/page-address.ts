/**
 * Addresses as a notebook keeps them: without what tells who clicked where, and what they say about whose page it is.
 *
 * Example: "https://www.linkedin.com/in/noemie-levain/details/experience/?trk=x#top" → "https://www.linkedin.com/in/noemie-levain/", the
 * profile "noemie-levain".
 */

/** An address taken apart; the domain has no `URL`. */
export interface Address {
  readonly origin: string;
  /** Lower case, without `www.`. */
  readonly host: string;
  readonly segments: readonly string[];
}

const HTTP = /^(https?:\/\/(?:[^@/?#\s]*@)?([^/?#:\s]+)(?::\d+)?)([^?#\s]*)(\?[^#\s]*)?(#\S*)?$/i;
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs\w+|hs\w+tracking|_ga|_gl|trk\w*|trackingid|lipi|licu|lici|miniprofileurn|originalsubdomain|ref|ref_src|ref_url|referrer|source|spm|oly_\w+id|vero_id|wt_mc\w*|at_\w+|xtor|cmpid|s_cid)$/i;

/** Takes a web address apart; undefined for anything else. */
export function addressParts(address: string): Address | undefined {
  const [, origin, host, path] = HTTP.exec(address) ?? [];
  if (origin === undefined || host === undefined) return undefined;
  return { origin, host: host.toLowerCase().replace(/^www\./, ""), segments: (path ?? "").split("/").filter((segment) => segment !== "") };
}

/** The address without tracking parameters and fragment (one that routes, `#/…`, stays); undefined when it is no web address. */
export function tidyAddress(address: string): string | undefined {
  const [, origin, , path = "", query = "", fragment = ""] = HTTP.exec(address.trim()) ?? [];
  if (origin === undefined) return undefined;
  const linkedIn = linkedInProfile(address);
  if (linkedIn !== undefined) return `${origin}/in/${linkedIn}/`;
  const kept = query
    .slice(1)
    .split("&")
    .filter((parameter) => parameter !== "" && !TRACKING.test(parameter.split("=")[0] ?? ""));
  return `${origin}${path || "/"}${kept.length > 0 ? `?${kept.join("&")}` : ""}${/^#[/!]/.test(fragment) ? fragment : ""}`;
}

/** Parts of a path behind which one person's page stands. */
const PROFILE_WORDS =
  /^(?:in|speakers?|people|persons?|profiles?|profils?|users?|u|members?|membres?|authors?|auteurs?|autrices?|team|equipe|staff|intervenants?|intervenantes?|orateurs?|conferenciers?|participants?|referenten|personen|mitarbeiter)$/i;
/** Sites whose people stand right behind the host. */
const PEOPLE_HOSTS =
  /^(?:github\.com|gitlab\.com|codeberg\.org|sessionize\.com|x\.com|twitter\.com|linktr\.ee|about\.me|threads\.(?:net|com))$/;

/** What names the person in the address of somebody's page ("noemie-levain", "@noemie"); undefined when it is no such page. */
export function profileSlug(address: string): string | undefined {
  const linkedIn = linkedInProfile(address);
  if (linkedIn !== undefined) return linkedIn;
  const { host, segments } = addressParts(address) ?? { host: "", segments: [] };
  const last = segments.at(-1);
  if (last === undefined || /\.(?:php|aspx?|jsp)$/i.test(last)) return undefined;
  const stands = last.startsWith("@") || PROFILE_WORDS.test(segments.at(-2) ?? "") || (segments.length === 1 && PEOPLE_HOSTS.test(host));
  return stands ? last : undefined;
}

/** True for the page of somebody who speaks or writes: where a talk or an article tells whose it is. */
export function isSpeakerOrAuthorPage(address: string): boolean {
  return /^(?:speakers?|authors?|auteurs?|autrices?|intervenants?|intervenantes?|orateurs?|conferenciers?|referenten)$/i.test(
    addressParts(address)?.segments.at(-2) ?? "",
  );
}

/** True for an address that posts a page elsewhere or searches: never a person's own. */
export function isServiceAddress(address: string): boolean {
  return /\/(?:share|sharer|sharer\.php|intent|search|login|signin|signup|share-offsite|shareArticle)(?:[/?]|$)/i.test(address);
}

function linkedInProfile(address: string): string | undefined {
  const { host, segments } = addressParts(address) ?? { host: "", segments: [] };
  return /(?:^|\.)linkedin\.com$/.test(host) && segments[0] === "in" ? segments[1] : undefined;
}
