/**
 * From what was read on a page to a proposed contact, which the user confirms: the selected name, else the person whom the page is
 * evidently about (`evident-person.ts`), with what the page says of that person.
 *
 * Example: the selection "Noémie Levain" inside a link to https://noemie.example → { name: "Noémie Levain",
 * links: ["https://noemie.example/"], emails: [], phones: [], evidence: "selection" }.
 */
import { type EvidentPerson, evidentPerson, nameOfSlug } from "./evident-person.ts";
import type { PageCapture } from "./page-capture.ts";
import { addressParts, isServiceAddress, profileSlug, tidyAddress } from "./page-address.ts";
import { pageEmails, pageLinks, pagePhones, pageWords } from "./page-words.ts";
import { fold, isSameName, printedName, selectedName, titleParts } from "./printed-name.ts";

export type { PageCapture } from "./page-capture.ts";

/** Which part of the page the proposed name came from; "nothing" when in doubt, with an empty name. */
export type ProposalEvidence = "selection" | "link" | "structured-data" | "heading" | "title" | "author" | "nothing";

/** A contact as a page suggests it. */
export interface Proposal {
  /** Empty when the page names nobody evidently. */
  readonly name: string;
  readonly role?: string;
  readonly organization?: string;
  readonly links: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** The selection, when it is more than a name: a finding's quote. */
  readonly quote?: string;
  readonly evidence: ProposalEvidence;
}

const MOST_LINKS = 6;
const MOST_QUOTE = 5000;
const MOST_WORDS = 200;

/** The contact that a page suggests: the selected name, else the person whom the page is evidently about. */
export function proposeContact(capture: PageCapture): Proposal {
  const selection = capture.selection.trim();
  const card = selectedCard(selection);
  const words = selectedName(selection) === undefined ? pageWords(selection, MOST_QUOTE) : undefined;
  const quote = words === undefined ? {} : { quote: words };
  if (card) return { ...proposalFor(card.name, capture, "selection", selectionLinks(card.name, capture), card), ...quote };
  const person = evidentPerson(capture);
  if (!person) return { name: "", ...reachedBy(selection), links: [], ...quote, evidence: "nothing" };
  return { ...proposalFor(person.name, capture, person.evidence, person.link ? [person.link] : [], {}, person), ...quote };
}

/** The contact that a link of the page suggests: for the context menu on a link. */
export function proposeFromLink(capture: PageCapture, href: string): Proposal {
  const [, email] = /^mailto:([^?]+)/i.exec(href) ?? [];
  const [, phone] = /^tel:(.+)/i.exec(href) ?? [];
  const address = tidyAddress(href);
  const texts = capture.links
    .filter((link) => link.href === href || (address !== undefined && tidyAddress(link.href) === address))
    .map(({ text }) => text);
  const selected = selectedName(capture.selection);
  // A selection elsewhere on the page may be somebody else's name: it names only a link that it stands in, or one that names nobody.
  const name =
    (selected !== undefined && texts.some((text) => text.includes(selected)) ? selected : undefined) ??
    texts.flatMap((text) => nameOfLink(text) ?? [])[0] ??
    selected ??
    nameOfSlug(profileSlug(href) ?? "");
  const reached = { emails: pageEmails(email === undefined ? [] : [email]), phones: pagePhones(phone === undefined ? [] : [phone]) };
  if (name === undefined) return { name: "", ...reached, links: ownLinks([href]), evidence: "nothing" };
  return proposalFor(name, capture, "link", [href], reached);
}

interface Card {
  readonly role?: string;
  readonly organization?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
}

/** A selection that is a name, or several lines that begin with one: "Noémie Levain / Baker at Atelier Levain / noemie@levain.example". */
function selectedCard(selection: string): (Card & { readonly name: string }) | undefined {
  const name = selectedName(selection);
  if (name !== undefined) return { name };
  const lines = selection
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [first = "", second = ""] = lines;
  const firstName = lines.length > 1 && lines.length <= 8 && first.length <= 80 ? printedName(first) : undefined;
  return firstName === undefined ? undefined : { name: firstName, ...trade(second), ...reachedBy(selection) };
}

/** "Baker at Atelier Levain" → role and organization; nothing of a line that holds an address or runs on. */
function trade(line: string): Card {
  if (line.length > 100 || /[@\d]|https?:|[.!?]$/.test(line)) return {};
  const [role = "", organization] = line.split(/\s+(?:at|chez|@|bei)\s+/);
  return { ...(role === "" ? {} : { role }), ...(organization === undefined ? {} : { organization }) };
}

/** The e-mail addresses and phone numbers that a selected text prints. */
function reachedBy(text: string): { readonly emails: readonly string[]; readonly phones: readonly string[] } {
  const emails = text.match(/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu) ?? [];
  const phones = (text.match(/(?:\+|\b0)[\d .()\u00A0-]{7,20}\d/g) ?? []).filter((phone) => phone.replaceAll(/\D/g, "").length >= 9);
  return { emails: [...new Set(emails)].slice(0, 3), phones: [...new Set(phones.map((phone) => phone.trim()))].slice(0, 3) };
}

function proposalFor(
  name: string,
  capture: PageCapture,
  evidence: ProposalEvidence,
  links: readonly string[],
  said: Card,
  person: EvidentPerson | undefined = evidentPerson(capture),
): Proposal {
  const persons = capture.persons.filter((one) => isSameName(printedName(one.name) ?? one.name, name));
  const isOwnPage = person !== undefined && person.isOwnPage && isSameName(person.name, name);
  const titled = isOwnPage ? linkedInTitle(capture) : {};
  const role = pageWords(said.role ?? persons.flatMap((one) => one.role ?? [])[0] ?? titled.role ?? "", MOST_WORDS);
  const organization = pageWords(
    said.organization ?? persons.flatMap((one) => one.organization ?? [])[0] ?? titled.organization ?? "",
    MOST_WORDS,
  );
  const reached = reachOnPage(name, capture, isOwnPage);
  return {
    name,
    ...(role === undefined ? {} : { role }),
    ...(organization === undefined ? {} : { organization }),
    links: ownLinks([
      ...links,
      ...(isOwnPage ? [capture.url] : []),
      ...persons.flatMap((one) => one.links),
      ...(isOwnPage ? relMe(capture) : []),
    ]),
    emails: [...new Set(pageEmails([...(said.emails ?? []), ...persons.flatMap((one) => one.emails), ...reached.emails]))].slice(0, 3),
    phones: [...new Set(pagePhones([...(said.phones ?? []), ...persons.flatMap((one) => one.phones), ...reached.phones]))].slice(0, 3),
    evidence,
  };
}

/** The link of a selected name, when its text is that name: a headline that only mentions the person leads elsewhere. */
function selectionLinks(name: string, { selectionLink, links }: PageCapture): readonly string[] {
  if (selectionLink === undefined) return [];
  return links.some(({ href, text }) => href === selectionLink && isSameName(nameOfLink(text) ?? "", name)) ? [selectionLink] : [];
}

const nameOfLink = (text: string): string | undefined => printedName(text) ?? printedName(titleParts(text)[0] ?? "");

const relMe = ({ links }: PageCapture): readonly string[] =>
  links.filter(({ rel }) => rel.split(" ").includes("me")).map(({ href }) => href);

function ownLinks(hrefs: readonly string[]): readonly string[] {
  const tidy = pageLinks(hrefs.flatMap((href) => (isServiceAddress(href) ? [] : (tidyAddress(href) ?? []))));
  return [...new Map(tidy.map((link) => [link.replace(/\/$/, ""), link])).values()].slice(0, MOST_LINKS);
}

const GENERIC_BOX =
  /^(?:contact|info|infos|hello|bonjour|hi|support|sales|office|press|presse|jobs|admin|webmaster|team|privacy|rgpd|gdpr|no-?reply)@/i;

/** E-mail links that carry the person's name; on the person's own page also the only personal one, and the only phone. */
function reachOnPage(
  name: string,
  { links }: PageCapture,
  isOwnPage: boolean,
): { readonly emails: readonly string[]; readonly phones: readonly string[] } {
  const inMain = links.filter((link) => link.inMain);
  const emails = [...new Set(inMain.flatMap(({ href }) => /^mailto:([^?@\s]+@[^?@\s]+)$/i.exec(href)?.[1] ?? []))].filter(
    (email) => !GENERIC_BOX.test(email),
  );
  const phones = [...new Set(inMain.flatMap(({ href }) => /^tel:(.+)$/i.exec(href)?.[1] ?? []))];
  const words = fold(name)
    .split(" ")
    .filter((word) => word.length > 2);
  const named = emails.filter((email) => words.some((word) => fold(email.split("@")[0] ?? "").includes(word)));
  return {
    emails: named.length > 0 ? named : isOwnPage && emails.length === 1 ? emails : [],
    phones: isOwnPage && phones.length === 1 ? phones : [],
  };
}

/** A public profile is titled "Noémie Levain - Baker - Atelier Levain | LinkedIn". */
function linkedInTitle({ url, title }: PageCapture): Card {
  if (!/(?:^|\.)linkedin\.com$/.test(addressParts(url)?.host ?? "")) return {};
  const [, role, organization] = title.replace(/\s*\|\s*LinkedIn\s*$/, "").split(" - ");
  return { ...(role === undefined ? {} : { role }), ...(organization === undefined ? {} : { organization }) };
}
