/** The persons that a page's own markup names: JSON-LD, microdata, h-card and vcard, `__NEXT_DATA__`. Their class names are formats, not looks. */
import type { PersonForm, StructuredPerson } from "../domain/capture/page-capture.ts";
import { personsInJsonLd, personsInNextData } from "../domain/capture/person-data.ts";
import { shownText } from "./capture-text.ts";

const MOST_SCRIPT = 2_000_000;
const MOST_ELEMENTS = 100;
const MOST_TEXT = 200;

/** How one format marks the parts of a person. */
interface Markup {
  readonly form: PersonForm;
  readonly person: string;
  readonly name: string;
  readonly role: string;
  readonly organization: string;
  readonly link: string;
  readonly email: string;
  readonly phone: string;
  readonly author: string;
}

const MARKUPS: readonly Markup[] = [
  {
    form: "microdata",
    person: "[itemscope][itemtype*='schema.org/Person' i]",
    name: "[itemprop~=name]",
    role: "[itemprop~=jobTitle]",
    organization: "[itemprop~=worksFor], [itemprop~=affiliation]",
    link: "[itemprop~=url][href], [itemprop~=sameAs][href]",
    email: "[itemprop~=email]",
    phone: "[itemprop~=telephone]",
    author: "[itemprop~=author], [itemprop~=creator]",
  },
  {
    form: "h-card",
    person: ".h-card, .vcard",
    name: ".p-name, .fn",
    role: ".p-job-title, .p-role",
    organization: ".p-org, .org",
    link: ".u-url[href], .url[href]",
    email: ".u-email, .email",
    phone: ".p-tel, .tel",
    author: ".p-author, .author",
  },
];

/** Reads them all. */
export function readPersons(): readonly StructuredPerson[] {
  const jsonLd = scripts("script[type='application/ld+json' i]").flatMap(personsInJsonLd);
  const nextData = scripts("script#__NEXT_DATA__").flatMap(personsInNextData);
  return [...jsonLd, ...nextData, ...MARKUPS.flatMap(readMarkup)];
}

function scripts(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, 20)
    .map((script) => script.textContent)
    .filter((text) => text.length <= MOST_SCRIPT);
}

function readMarkup(markup: Markup): readonly StructuredPerson[] {
  // WordPress writes comments as vcards; who comments is neither the page's author nor its subject.
  const elements = [...document.querySelectorAll(markup.person)].filter((one) => one.parentElement?.closest(markup.person) === null);
  const isAlone = elements.length === 1;
  return elements.slice(0, MOST_ELEMENTS).flatMap((element) => personIn(element, markup, isAlone));
}

function personIn(element: Element, markup: Markup, isAlone: boolean): readonly StructuredPerson[] {
  const all = (selector: string): readonly Element[] => [...element.querySelectorAll(selector)].slice(0, 20);
  const texts = (selector: string): readonly string[] =>
    all(selector)
      .map((one) => shownText(one, MOST_TEXT))
      .filter((text) => text !== "");
  const own = markup.form === "h-card" && all(markup.name).length === 0 ? shownText(element, MOST_TEXT) : undefined;
  const name = texts(markup.name)[0] ?? element.querySelector(`${markup.name}[content]`)?.getAttribute("content") ?? own;
  if (!name) return [];
  const [role] = texts(markup.role);
  const [organization] = texts(markup.organization);
  const links = [...(element.matches("a[href]") ? [element] : []), ...all(markup.link)].map((link) => (link as HTMLAnchorElement).href);
  const isComment = element.closest("[class*=comment], [id^=comment], [itemprop~=comment], .h-cite") !== null;
  const isAuthor = !isComment && element.closest(markup.author) !== null;
  const represents = links.some((link) => link === location.href) || element.querySelector(".u-uid, [rel~=me]") !== null;
  const isMain = isAlone && !isComment && !isAuthor && (markup.form === "microdata" ? isOwnScope(element) : represents);
  return [
    {
      form: markup.form,
      name,
      ...(role === undefined ? {} : { role }),
      ...(organization === undefined ? {} : { organization }),
      links: links.filter((link) => typeof link === "string" && /^https?:/.test(link)),
      emails: addresses(all(markup.email), "mailto:"),
      phones: addresses(all(markup.phone), "tel:"),
      isMain,
      isAuthor,
    },
  ];
}

/** A person inside another thing (a review, an article) is that thing's author or subject, not the page's. */
const isOwnScope = (element: Element): boolean => element.parentElement?.closest("[itemscope]:not([itemtype*=Page i])") === null;

function addresses(elements: readonly Element[], scheme: string): readonly string[] {
  return elements
    .map((element) => element.getAttribute("href") ?? element.getAttribute("content") ?? element.textContent)
    .map((text) => text.trim().replace(scheme, "").slice(0, MOST_TEXT))
    .filter((text) => text !== "");
}
