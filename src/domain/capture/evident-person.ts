/**
 * Whom a page is evidently about: its profile's owner, the person its data names, the one who speaks or writes. Nobody when in doubt.
 *
 * Example: https://conf.example/speaker/XY12/ with the heading "Noémie Levain" and the title "Noémie Levain :: Conf 2026" → her, by heading.
 * The viewer's own name stands in a page's navigation, so only what stands in its main part counts.
 */
import type { PageCapture } from "./page-capture.ts";
import { addressParts, isSpeakerOrAuthorPage, profileSlug } from "./page-address.ts";
import { fold, isSameName, printedName, titleParts } from "./printed-name.ts";

/** The person whom a page is about. */
export interface EvidentPerson {
  readonly name: string;
  readonly evidence: "structured-data" | "heading" | "title" | "author" | "link";
  /** True when the page is this person's own. */
  readonly isOwnPage: boolean;
  /** The link that names the person, when one did. */
  readonly link?: string;
}

/** The person whom the page is evidently about. */
export function evidentPerson(capture: PageCapture): EvidentPerson | undefined {
  return personOfData(capture) ?? personOfProfile(capture) ?? authorOf(capture) ?? speakerOf(capture);
}

function personOfData({ persons }: PageCapture): EvidentPerson | undefined {
  const name = onlyName(persons.filter(({ isMain }) => isMain).map((person) => person.name));
  return name === undefined ? undefined : { name, evidence: "structured-data", isOwnPage: true };
}

function personOfProfile(capture: PageCapture): EvidentPerson | undefined {
  const slug = profileSlug(capture.url);
  if (slug === undefined && capture.openGraphType !== "profile") return undefined;
  const names = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => profileName(text, capture) ?? []);
  const titles = names([...titleParts(capture.title).slice(0, 2), ...titleParts(capture.openGraphTitle ?? "").slice(0, 1)]);
  const headings = names(capture.headings.filter(({ level, inMain }) => level <= 2 && inMain).map(({ text }) => text));
  const supports = [capture.title, capture.openGraphTitle ?? "", readableSlug(slug ?? "")].map((text) => new Set(fold(text).split(" ")));
  const supported = headings.find((name) => supports.some((words) => sharesWord(name, words)));
  if (supported !== undefined) return { name: supported, evidence: "heading", isOwnPage: true };
  if (titles[0] !== undefined) return { name: titles[0], evidence: "title", isOwnPage: true };
  const first = names(capture.headings.filter(({ level, inMain }) => level === 1 && inMain).map(({ text }) => text));
  if (first.length === 1 && first[0] !== undefined) return { name: first[0], evidence: "heading", isOwnPage: true };
  const spelled = addressParts(capture.url)?.host.endsWith("linkedin.com") === true ? nameOfSlug(slug ?? "") : undefined;
  return spelled === undefined ? undefined : { name: spelled, evidence: "link", isOwnPage: true };
}

/** "noemie (Noémie Levain)" is how code forges title a profile. */
function profileName(text: string, capture: PageCapture): string | undefined {
  const inside = /^[\w-]+ \(([^)]+)\)/.exec(text)?.[1];
  const name = printedName(inside ?? text);
  return name === undefined || isSiteName(name, capture) ? undefined : name;
}

function sharesWord(name: string, words: ReadonlySet<string>): boolean {
  return fold(name)
    .split(" ")
    .some((word) => word.length > 1 && words.has(word));
}

const readableSlug = (slug: string): string => (slug.includes("%") ? decoded(slug) : slug);

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** "noemie-levain-8b1234" → "Noemie Levain": the last resort on a page whose text cannot be read; also for a link without text. */
export function nameOfSlug(slug: string): string | undefined {
  const words = readableSlug(slug)
    .split("-")
    .filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.length < 2 ? undefined : printedName(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" "));
}

function authorOf(capture: PageCapture): EvidentPerson | undefined {
  const isHome = (addressParts(capture.url)?.segments.length ?? 0) === 0;
  const links = capture.links.filter(({ rel }) => rel.split(" ").includes("author"));
  const names = [
    ...capture.persons.filter(({ isAuthor }) => isAuthor).map((person) => person.name),
    ...links.map(({ text }) => text),
    ...(isHome || capture.metaAuthor === undefined ? [] : [capture.metaAuthor]),
  ].filter((name) => !isSiteName(name, capture));
  const name = onlyName(names);
  if (name === undefined) return undefined;
  const link = links.find(({ text }) => isSameName(printedName(text) ?? "", name))?.href;
  return { name, evidence: "author", isOwnPage: false, ...(link === undefined ? {} : { link }) };
}

/** On a talk's page: the one speaker it links to. */
function speakerOf(capture: PageCapture): EvidentPerson | undefined {
  const links = capture.links.filter(({ href, inMain }) => inMain && isSpeakerOrAuthorPage(href));
  const name = onlyName(links.map(({ text }) => text));
  const link = links.find(({ text }) => printedName(text) === name)?.href;
  return name === undefined || link === undefined ? undefined : { name, evidence: "link", isOwnPage: false, link };
}

/** The one name among printed texts; undefined when there are several, or none. */
function onlyName(printed: readonly string[]): string | undefined {
  const [first, ...others] = printed.flatMap((text) => printedName(text) ?? []);
  return first !== undefined && others.every((other) => isSameName(first, other)) ? first : undefined;
}

function isSiteName(name: string, { siteName, url }: PageCapture): boolean {
  const host = addressParts(url)?.host.split(".").slice(0, -1) ?? [];
  return isSameName(name, siteName ?? "") || host.includes(fold(name).replaceAll(" ", ""));
}
