/**
 * Every key under which a contact may be found on a page: what goes into the filter, the exact shards and the index.
 *
 * Example: Noémie Levain, https://noemie.example, has the keys of the pairs {noemie, levain} and {n, levain} (an initial), of the
 * link "noemie.example" and of that site; the gate gets the tokens noemie and levain. A pair finds both orders and every
 * rotation, so three words need no more than the pairs that hold the first and the last of them.
 */
import type { Contact } from "../contact/contact.ts";
import { foldName } from "../name/name-fold.ts";
import { namesOf } from "../name/contact-names.ts";
import type { NameReading, NameWord } from "../name/name-reading.ts";
import { beginsCompound, isGivenName } from "../name/listed-names.ts";
import { isThai, thaiStretches } from "../name/thai-names.ts";
import { formsOf, inflectedPairs } from "../name/word-forms.ts";
import { canonicalEmail, canonicalHandle, canonicalLink, canonicalPhone, siteOf } from "./canonical-address.ts";
import { EMAIL, HANDLE, LINK, PHONE, UNSPACED_KIND, bigramHash, pairKey, siteHash, textKey, tokenHash } from "./token-hash.ts";

/** What the filter and the exact shards know of one contact: hashes, no names. */
export interface RecognitionKeys {
  /** Hashes of single tokens (int32): the gate that most words of a page never pass. */
  readonly gates: readonly number[];
  /** Exact keyed hashes (safe integers of 53 bits), one a form, link, address or handle. */
  readonly keys: readonly number[];
}

/** Which loose forms of a name are followed: every nickname and inflected form, the most usual nickname, or none but initials. */
export type KeyBreadth = "every" | "usual" | "own";

/** Some ten keys a name: a filter for many more contacts would be too large, and half a megabyte is all that a tab may read. */
const EVERY_UP_TO = 5000;
const USUAL_UP_TO = 50_000;
const NICKNAMES: Readonly<Record<KeyBreadth, number>> = { every: Number.POSITIVE_INFINITY, usual: 1, own: 0 };

/** The breadth for a notebook of so many contacts. */
export const breadthFor = (contacts: number): KeyBreadth => (contacts <= EVERY_UP_TO ? "every" : contacts <= USUAL_UP_TO ? "usual" : "own");

/** The keys under which a contact may be found; equal for equal contacts, salts and breadths. */
export function recognitionKeys(contact: Contact, salt: number, breadth: KeyBreadth = "every"): RecognitionKeys {
  const gates = new Set<number>();
  const keys = new Set<number>();
  const names = namesOf(contact);
  const addUnspaced = (folded: string): void => {
    gates.add(bigramHash(folded.charCodeAt(0), folded.charCodeAt(1), salt));
    keys.add(textKey(UNSPACED_KIND, folded, salt));
  };
  for (const reading of names.readings) {
    for (const stretch of thaiStretches(reading)) addUnspaced(stretch);
    for (const [given, family] of pairsOf(reading, breadth)) {
      // A single letter passes for an initial; only that of В'ячеслав, which is no initial, needs the gate.
      const isSplit = given.length === 1 && given === reading.given[0]?.letters && reading.given[1]?.bound === true;
      for (const word of [given, family]) if (word.length > 1 || isSplit) gates.add(tokenHash(word, salt));
      keys.add(pairKey(tokenHash(given, salt), tokenHash(family, salt)));
    }
  }
  for (const folded of names.unspaced.flatMap(unspacedSpellings)) addUnspaced(folded);
  for (const link of canonicalLinks(contact)) {
    gates.add(siteHash(`//${link}`, salt));
    if (link.startsWith("x.com/")) gates.add(siteHash("//twitter.com", salt));
  }
  for (const [kind, text] of addressesOf(contact, names.handles)) keys.add(textKey(kind, text, salt));
  return { gates: [...gates], keys: [...keys] };
}

/** A name as pages write it, and Hangul also taken apart into its letters (NFD), which the scan reads unit by unit. */
function unspacedSpellings(name: string): readonly string[] {
  const folded = foldName(name);
  return /\p{sc=Hang}/u.test(folded) ? [folded, folded.normalize("NFD")] : [folded];
}

/** Pairs of folded words that speak for a reading, one of them at least not a mere given name. */
function pairsOf(reading: NameReading, breadth: KeyBreadth): readonly (readonly [string, string])[] {
  const { given, family, glued, familyNeeded } = reading;
  const [first, ...middle] = given;
  const last = family.at(-1);
  if (first === undefined || last === undefined || isThai(first.letters)) return [];
  if (reading.letters === "abroad" && breadth === "own") return [];
  if (reading.letters !== undefined) return [[first.letters, last.letters]];
  const pairs: (readonly [string, string])[] = [];
  for (const name of new Set([last, family.find(({ letters }) => letters.length > 1) ?? last])) {
    for (const one of givenForms(first, breadth)) for (const other of formsOf(name, "family").keys()) pairs.push([one, other]);
    if (first.letters.length > 2 && !glued) for (const initial of initialsOf(first.letters, breadth)) pairs.push([initial, name.letters]);
  }
  if (familyNeeded) for (const { letters } of middle) pairs.push([letters, last.letters]);
  else for (const name of middle) pairs.push(...middlePairs(first, name, last));
  if (breadth === "every") {
    const forms = inflectedPairs(reading);
    pairs.push(...forms.map((form) => [form.given, form.family] as const));
    // Слово Т. И. Дьякова: Slavic papers print initials in every case.
    if (/^\p{scx=Cyrl}/u.test(first.letters)) pairs.push(...forms.map((form) => [first.letters.charAt(0), form.family] as const));
  }
  return pairs;
}

/** The first letter, and two that are one sound: Ch. for Charles, Στ. for Σταμάτης. */
function initialsOf(letters: string, breadth: KeyBreadth): readonly string[] {
  const two = breadth === "own" ? undefined : /^(?:ch|ph|th|στ|θε|χρ|σπ|γρ|αθ|ευ|хр|ст|zs|gy|dj)/.exec(letters)?.[0];
  return two === undefined ? [letters.charAt(0)] : [letters.charAt(0), two];
}

function givenForms(word: NameWord, breadth: KeyBreadth): readonly string[] {
  const forms = [...formsOf(word, "given")];
  const nicknames = forms.filter(([, kind]) => kind === "nickname").slice(0, NICKNAMES[breadth]);
  const others = forms.filter(([, kind]) => kind !== "nickname");
  return [...others, ...nicknames].map(([form]) => form);
}

/** Begins an Arabic family name, which is nobody's alone: أبو شنب. */
const KIN_PARTICLE = /^(?:ابو|ابي|ابن|بن|ام|عبد)$/;

/** A second given name is used with the family name (Scott Fitzgerald); what is no given name is a first family name (Juan García). */
function middlePairs(first: NameWord, name: NameWord, last: NameWord): readonly (readonly [string, string])[] {
  if (name.bound || name.letters.length < 2 || KIN_PARTICLE.test(name.letters)) return [];
  if (isGivenName(name.letters)) return beginsCompound(first.letters) ? [] : [[name.letters, last.letters]];
  return [
    [first.letters, name.letters],
    [name.letters, last.letters],
  ];
}

/** A contact's links in canonical form; one that was saved without its scheme counts too. */
export function canonicalLinks(contact: Contact): readonly string[] {
  return contact.links.map((link) => canonicalLink(link.includes("://") ? link : `https://${link}`)).filter((link) => link !== undefined);
}

/** Links, sites, e-mails, phones and handles in canonical form, each with its kind. */
function addressesOf(contact: Contact, handles: readonly string[]): readonly (readonly [string, string])[] {
  const links = canonicalLinks(contact);
  const named = (kind: string, texts: readonly (string | undefined)[]): (readonly [string, string])[] =>
    texts.filter((text) => text !== undefined).map((text) => [kind, text] as const);
  return [
    ...named(LINK, links),
    ...named(EMAIL, contact.emails.map(canonicalEmail)),
    ...named(PHONE, contact.phones.map(canonicalPhone)),
    ...named(HANDLE, [...handles, ...links.flatMap(handlesInLink)].map(canonicalHandle)),
  ];
}

/** Hosts whose first path segment is the person's handle. */
const HANDLE_HOSTS =
  /^(?:x\.com|github\.com|gitlab\.com|codeberg\.org|instagram\.com|facebook\.com|t\.me|dribbble\.com|behance\.net|twitch\.tv)\/([\w.-]+)$/;

/** The handles that a profile link gives: "noemie" of x.com/noemie; "noemie" and "noemie@carnet.example" of carnet.example/@noemie. */
export function handlesInLink(link: string): readonly string[] {
  const known = HANDLE_HOSTS.exec(link)?.[1] ?? /^bsky\.app\/profile\/([\w.-]+)$/.exec(link)?.[1];
  if (known !== undefined) return [known];
  const federated = /^[^/]+\/(?:@|users\/)([\w.-]+)$/.exec(link)?.[1];
  return federated === undefined ? [] : [federated, `${federated}@${siteOf(link)}`];
}
