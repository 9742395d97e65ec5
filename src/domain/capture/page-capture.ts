/**
 * What the capture script read on a page when the user asked for it: plain bounded texts, no judgement. `proposal.ts` judges.
 *
 * Example: on https://conf.example/speaker/noemie-levain/ → { url, title: "Noémie Levain :: Conf 2026", selection: "",
 * headings: [{ level: 1, text: "Noémie Levain", inMain: true }], persons: [], … }.
 */

/** A heading as printed, hidden twins left out. */
export interface PageHeading {
  readonly level: number;
  readonly text: string;
  /** True inside the page's main part (or when the page marks no main part): a viewer's own name stands in navigation. */
  readonly inMain: boolean;
}

/** A link of the page. */
export interface PageLink {
  readonly href: string;
  /** Its text, or its accessible name when it has none. */
  readonly text: string;
  /** The `rel` words, lower case: "me", "author", … */
  readonly rel: string;
  readonly inMain: boolean;
}

/** Where a page's data about a person stands. */
export type PersonForm = "json-ld" | "microdata" | "h-card" | "next-data";

/** A person that the page's data names. */
export interface StructuredPerson {
  readonly form: PersonForm;
  readonly name: string;
  readonly role?: string;
  readonly organization?: string;
  readonly links: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** True when the data says that the page is about this person, or wrote it. */
  readonly isMain: boolean;
  readonly isAuthor: boolean;
}

/** What the capture script read. */
export interface PageCapture {
  /** The page's address without fragment and without tracking parameters. */
  readonly url: string;
  readonly title: string;
  readonly selection: string;
  /** The link that the selection stands in, or the one link inside it. */
  readonly selectionLink?: string;
  readonly headings: readonly PageHeading[];
  readonly persons: readonly StructuredPerson[];
  readonly links: readonly PageLink[];
  readonly siteName?: string;
  readonly openGraphTitle?: string;
  /** `og:type`, as "profile" or "article". */
  readonly openGraphType?: string;
  readonly metaAuthor?: string;
}

/** A capture that read nothing: for pages where no script may run, and for tests. */
export function blankCapture(url: string, title: string): PageCapture {
  return { url, title, selection: "", headings: [], persons: [], links: [] };
}
