/**
 * One form for every way in which a page writes the same link, e-mail address, phone number or handle.
 *
 * Example: "http://fr.linkedin.com/in/Noemie-Levain/?trk=people" and "https://www.linkedin.com/in/noemie-levain/overlay/contact-info"
 * both become "linkedin.com/in/noemie-levain"; "+33 (0)6 12 34 56 78" and "06.12.34.56.78" both become "612345678".
 * Runs in every tab for every link, hence plain string work and no list of sites longer than it must be.
 */

const ADDRESS = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)(\?[^#]*)?/i;
const WRAPPED = /[?&](?:url|u|q|to|target|dest)=(https?%3a[^&]+)/i;
const SHARES = /share|intent|submit|compose/i;
/** What tells one person from another in a query; every other parameter is about the visit. */
const IDENTIFYING = /[?&]((?:id|user|uid|userid|author|profile|member)=[^&]+)/i;

/** Sites on which everything under the first part of a path is one person's. */
const ONE_PERSON_SITES = /^(?:x\.com|github\.com|gitlab\.com|codeberg\.org|instagram\.com)$/;

/** The canonical form of an absolute http address, or nothing for any other. */
export function canonicalLink(address: string): string | undefined {
  const [, host = "", path = "", query = ""] = ADDRESS.exec(address) ?? [];
  if (!host.includes(".") && host !== "localhost") return undefined;
  const wrapped = WRAPPED.exec(query)?.[1];
  if (wrapped !== undefined && !SHARES.test(path)) return canonicalLink(decoded(wrapped));
  const site = canonicalHost(host);
  let page = decoded(path)
    .toLowerCase()
    .replace(/\/(?:index\.\w+)?$/, "")
    .replace(/\/+$/, "")
    .replace(/^(\/@[^/]+|\/users\/[^/]+)\/.*/, "$1")
    .replace(/^(\/profile\/[^/]+)\/post\/.*/, "$1");
  if (site === "linkedin.com") page = page.replace(/^(?:\/mwlite)?\/(?:in|pub)\/([^/]+).*/, "/in/$1");
  if (ONE_PERSON_SITES.test(site)) return site + page.replace(/^\/@?([^/]+).*/, "/$1");
  return site + page + (IDENTIFYING.exec(query)?.[1]?.toLowerCase().replace(/^/, "?") ?? "");
}

/** The host of a canonical link: whoever owns a whole site is known by any page of it. */
export function siteOf(canonical: string): string {
  return canonical.replace(/[/?].*/, "");
}

/** The handle that a canonical profile link ends in: "noemie" of x.com/noemie and of carnet.example/@noemie. */
export function handleIn(canonical: string): string | undefined {
  return /^[^/]+\/@?([\w.-]{2,64})$/.exec(canonical)?.[1];
}

function canonicalHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^(?:www\d?|m|mobile)\./, "")
    .replace(/^[a-z]{2,3}\.linkedin\.com$/, "linkedin.com")
    .replace(/^(?:mobile\.)?twitter\.com$/, "x.com");
}

/** The canonical form of an e-mail address, with or without `mailto:`. */
export function canonicalEmail(address: string): string | undefined {
  const email = decoded(address.replace(/^mailto:/i, "").replace(/[?,;].*/s, ""))
    .trim()
    .toLowerCase();
  return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(email) ? email : undefined;
}

/** The last nine digits of a phone number, which no country or trunk code touches; nothing for fewer than seven. */
export function canonicalPhone(number: string): string | undefined {
  const digits = number.replace(/^tel:/i, "").replace(/\(0\)/g, "").replace(/\D/g, "");
  return digits.length >= 7 && digits.length <= 15 ? digits.slice(-9) : undefined;
}

/** A handle without its sign: "noemie" of "@Noemie", "noemie@carnet.example" of "@noemie@carnet.example". */
export function canonicalHandle(handle: string): string | undefined {
  const name = handle.trim().replace(/^@/, "").toLowerCase().replace(/[.]+$/, "");
  return /^[\w.-]{2,64}(?:@[\w.-]+\.\w+)?$/.test(name) ? name : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
