/**
 * Reads the page once, when the user asks: what the popup proposes as a contact and as a quote. Injected on demand into the top frame;
 * changes nothing, listens to nothing, may run again at any time.
 *
 * The build makes `capture()`'s value the completion value of the script, which is what `scripting.executeScript` gives back.
 */
import { tidyAddress } from "../domain/capture/page-address.ts";
import type { PageCapture, PageHeading, PageLink } from "../domain/capture/page-capture.ts";
import { readPersons } from "./capture-persons.ts";
import { linkText, shownText } from "./capture-text.ts";

const MOST_SELECTED = 10_000;
const MOST_HEADINGS = 60;
const MOST_LINKS = 3000;
const MOST_TEXT = 200;
const MOST_ADDRESS = 2000;

/** What stands on the page now. */
export function capture(): PageCapture {
  const siteName = meta("og:site_name");
  const openGraphTitle = meta("og:title");
  const openGraphType = meta("og:type");
  const metaAuthor = meta("author");
  const selectionLink = linkOfSelection();
  const main = document.querySelector("main, [role=main]"); // looked for once: a large page without one is searched to its end
  return {
    url: (tidyAddress(location.href) ?? location.href).slice(0, MOST_ADDRESS),
    title: document.title.slice(0, 500),
    selection: selectedText(),
    ...(selectionLink === undefined ? {} : { selectionLink }),
    headings: readHeadings(main),
    persons: readPersons(),
    links: readLinks(main),
    ...(siteName === undefined ? {} : { siteName }),
    ...(openGraphTitle === undefined ? {} : { openGraphTitle }),
    ...(openGraphType === undefined ? {} : { openGraphType }),
    ...(metaAuthor === undefined ? {} : { metaAuthor }),
  };
}

/** The selected text in the letters of the source: a browser's own text has the capitals that only a style makes. */
function selectedText(): string {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return "";
  const shown = selection.toString().trim();
  const source = selection.getRangeAt(0).toString();
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
  const isSame = !shown.includes("\n") && plain(shown).toLowerCase() === plain(source).toLowerCase();
  return (isSame ? plain(source) : shown).slice(0, MOST_SELECTED);
}

/** The link that the selection stands in, or the only one inside it. */
function linkOfSelection(): string | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const node = range.commonAncestorContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const around = element?.closest("a[href]");
  const inside = [...(element?.querySelectorAll("a[href]") ?? [])].filter(
    (link) => range.intersectsNode(link) && link.textContent.trim() !== "",
  );
  const link = around ?? (inside.length === 1 ? inside[0] : undefined);
  return link === undefined ? undefined : addressOf(link);
}

function readHeadings(main: Element | null): readonly PageHeading[] {
  return [...document.querySelectorAll("h1, h2, h3, [role=heading]")]
    .slice(0, MOST_HEADINGS)
    .map((heading) => ({ level: levelOf(heading), text: shownText(heading, MOST_TEXT), inMain: isInMain(heading, main) }))
    .filter(({ text }) => text !== "");
}

const levelOf = (heading: Element): number => Number(heading.getAttribute("aria-level") ?? heading.tagName.slice(1)) || 2;

function readLinks(main: Element | null): readonly PageLink[] {
  const links: PageLink[] = [];
  for (const link of document.querySelectorAll("a[href], link[rel~=me i][href], link[rel~=author i][href]")) {
    const href = addressOf(link);
    if (href === undefined) continue;
    links.push({
      href,
      text: linkText(link, MOST_TEXT),
      rel: (link.getAttribute("rel") ?? "").toLowerCase().slice(0, 80),
      inMain: isInMain(link, main),
    });
    if (links.length >= MOST_LINKS) break;
  }
  return links;
}

/** Where a link leads, when it leads to a page, a mailbox or a phone elsewhere than on this page. */
function addressOf(link: Element): string | undefined {
  const written = link.getAttribute("href") ?? "";
  if (written.startsWith("#")) return undefined;
  const { href } = link as HTMLAnchorElement;
  return typeof href === "string" && /^(?:https?|mailto|tel):/i.test(href) && href.length <= MOST_ADDRESS ? href : undefined;
}

/** The page's main part; a page that marks none is main but for its navigation, header and footer. */
function isInMain(element: Element, main: Element | null): boolean {
  if (element.closest("nav, [role=navigation], [role=banner], [role=contentinfo], [role=menu], [role=dialog], aside, [role=complementary]"))
    return false;
  return main ? main.contains(element) : element.closest("body > header, body > footer") === null;
}

function meta(name: string): string | undefined {
  const found = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)?.getAttribute("content")?.trim();
  return found ? found.slice(0, MOST_TEXT) : undefined;
}
