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

/** Slashes and an index page at the end of a path. */
const PAGE_END = /(?:\/index\.\w+)?\/*$/;
/** What stands behind a profile's own path is still that profile: /in/noemie/overlay, /@noemie/123, /profile/noemie/post/7. */
const IN_PROFILE = /^(\/(?:in\/|pub\/|@|users\/|profile\/)[^/]+)/;
/** Sites on which everything under the first part of a path is one person's. */
const ONE_PERSON_SITES = /^(?:x\.com|github\.com|gitlab\.com|codeberg\.org|instagram\.com)$/;

/** The canonical form of an absolute http address, or nothing for any other. */
export function canonicalLink(address: string): string | undefined {
  const [, host = "", path = "", query = ""] = ADDRESS.exec(address) ?? [];
  if (!host.includes(".") && host !== "localhost") return undefined;
  const wrapped = query && WRAPPED.exec(query)?.[1];
  if (wrapped && !SHARES.test(path)) return canonicalLink(decoded(wrapped));
  const site = canonicalHost(host.toLowerCase());
  const page = decoded(path).toLowerCase().replace(PAGE_END, "");
  if (ONE_PERSON_SITES.test(site)) return site + page.replace(/^\/@?([^/]+).*/, "/$1");
  const whose = query && IDENTIFYING.exec(query)?.[1]?.toLowerCase();
  return site + (IN_PROFILE.exec(page)?.[1] ?? page) + (whose ? `?${whose}` : "");
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
  const site = host.replace(/^(?:www\d?|m|mobile)\./, "");
  if (site === "twitter.com") return "x.com";
  return site.endsWith(".linkedin.com") ? "linkedin.com" : site;
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
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
