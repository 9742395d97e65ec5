/** Short ways to write what a capture read, for tables of tests. */
import {
  blankCapture,
  type PageCapture,
  type PageHeading,
  type PageLink,
  type StructuredPerson,
} from "../../../src/domain/capture/page-capture.ts";

/** A page. */
export const page = (url: string, title: string, more: Partial<PageCapture> = {}): PageCapture => ({
  ...blankCapture(url, title),
  ...more,
});
/** A heading. */
export const heading = (level: number, text: string, inMain = true): PageHeading => ({ level, text, inMain });
/** A link. */
export const link = (href: string, text: string, more: Partial<PageLink> = {}): PageLink => ({
  href,
  text,
  rel: "",
  inMain: true,
  ...more,
});
/** A person of the page's data. */
export const person = (name: string, more: Partial<StructuredPerson> = {}): StructuredPerson => ({
  form: "json-ld",
  name,
  links: [],
  emails: [],
  phones: [],
  isMain: false,
  isAuthor: false,
  ...more,
});
