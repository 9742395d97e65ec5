import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageCapture } from "../../../src/domain/capture/page-capture.ts";
import { proposeContact, proposeFromLink } from "../../../src/domain/capture/proposal.ts";
import { heading, link, page, person } from "./page-parts.ts";

const LINKEDIN = "https://www.linkedin.com/in/noemie-levain-8b12/";
const viewer = heading(1, "Paul Viewer", false);

describe("the person whom a page is about", () => {
  it.each([
    [
      "LinkedIn, first generation",
      page(LINKEDIN, "(3) Noémie Levain | LinkedIn", { headings: [viewer, heading(1, "Noémie Levain"), heading(2, "Experience")] }),
      "Noémie Levain",
      "heading",
    ],
    [
      "LinkedIn, second generation",
      page(LINKEDIN, "(3) Noémie Levain | LinkedIn", { headings: [viewer, heading(2, "Noémie LevainNoémie Levain"), heading(2, "About")] }),
      "Noémie Levain",
      "heading",
    ],
    [
      "LinkedIn, a viewer of the same family",
      page(LINKEDIN, "Noémie Levain | LinkedIn", { headings: [heading(1, "Paul Levain", false), heading(2, "Noémie Levain")] }),
      "Noémie Levain",
      "heading",
    ],
    [
      "a team page, with the site's name in front",
      page("https://x.example/team/noemie", "Maison Levain | Noémie Levain", {
        siteName: "Maison Levain",
        headings: [heading(1, "Maison Levain"), heading(2, "Noémie Levain")],
      }),
      "Noémie Levain",
      "heading",
    ],
    [
      "LinkedIn, a suggestion printed first",
      page(LINKEDIN, "LinkedIn", { headings: [heading(2, "Zoé Autre"), heading(2, "Noémie Levain")] }),
      "Noémie Levain",
      "heading",
    ],
    ["LinkedIn, title alone", page(LINKEDIN, "Noémie Levain | LinkedIn", { headings: [viewer] }), "Noémie Levain", "title"],
    ["LinkedIn, address alone", page(LINKEDIN, "LinkedIn"), "Noemie Levain", "link"],
    [
      "LinkedIn, an address that says nothing",
      page("https://www.linkedin.com/in/ACoAAB12/", "LinkedIn", { headings: [viewer] }),
      "",
      "nothing",
    ],
    [
      "LinkedIn, the feed",
      page("https://www.linkedin.com/feed/", "(9) Feed | LinkedIn", { headings: [viewer, heading(2, "Feed post")] }),
      "",
      "nothing",
    ],
    [
      "pretalx, a speaker",
      page("https://pretalx.example/c/speaker/XY/", "Noémie Levain :: Conf :: pretalx", { headings: [heading(2, "Noémie Levain")] }),
      "Noémie Levain",
      "heading",
    ],
    [
      "pretalx, a talk",
      page("https://pretalx.example/c/talk/AB/", "Bread :: Conf", {
        links: [link("https://pretalx.example/c/speaker/XY/", "Noémie Levain")],
      }),
      "Noémie Levain",
      "link",
    ],
    [
      "pretalx, a talk of two",
      page("https://pretalx.example/c/talk/AB/", "Bread :: Conf", {
        links: [
          link("https://pretalx.example/c/speaker/XY/", "Noémie Levain"),
          link("https://pretalx.example/c/speaker/Z/", "Paul Martin"),
        ],
      }),
      "",
      "nothing",
    ],
    [
      "Sessionize",
      page("https://sessionize.com/noemie-levain/", "Noémie Levain's Speaker Profile @ Sessionize", {
        headings: [heading(1, "Noémie Levain")],
      }),
      "Noémie Levain",
      "heading",
    ],
    [
      "GitHub",
      page("https://github.com/noemie", "noemie (Noémie Levain) · GitHub", { headings: [heading(1, "Noémie Levain\nnoemie")] }),
      "Noémie Levain",
      "heading",
    ],
    [
      "GitHub, somebody without a name",
      page("https://github.com/noemie", "noemie · GitHub", { headings: [heading(1, "noemie")] }),
      "",
      "nothing",
    ],
    [
      "Mastodon",
      page("https://social.example/@noemie", "Noémie Levain (@noemie@social.example) - Mastodon", { openGraphType: "profile" }),
      "Noémie Levain",
      "title",
    ],
    [
      "a profile elsewhere, by Open Graph",
      page("https://x.example/noemie", "x", { openGraphType: "profile", openGraphTitle: "Noémie Levain | X" }),
      "Noémie Levain",
      "title",
    ],
    [
      "data about the page's main person",
      page("https://x.example/", "x", { persons: [person("Noémie Levain", { isMain: true }), person("Paul Martin")] }),
      "Noémie Levain",
      "structured-data",
    ],
    [
      "data about two main persons",
      page("https://x.example/", "x", { persons: [person("Noémie Levain", { isMain: true }), person("Paul Martin", { isMain: true })] }),
      "",
      "nothing",
    ],
    [
      "an article with one author",
      page("https://x.example/a", "x", { persons: [person("Noémie Levain", { isAuthor: true })], metaAuthor: "Noemie LEVAIN" }),
      "Noémie Levain",
      "author",
    ],
    [
      "an article whose data disagree",
      page("https://x.example/a", "x", { persons: [person("Noémie Levain", { isAuthor: true })], metaAuthor: "Paul Martin" }),
      "",
      "nothing",
    ],
    [
      "a site that signs as its author",
      page("https://x.example/a", "x", { siteName: "Atelier Levain", metaAuthor: "Atelier Levain" }),
      "",
      "nothing",
    ],
    ["a front page made by somebody", page("https://x.example/", "x", { metaAuthor: "Paul Martin" }), "", "nothing"],
    [
      "a team page headed by the site's name",
      page("https://x.example/team/us", "Atelier Levain", { siteName: "Atelier Levain", headings: [heading(1, "Atelier Levain")] }),
      "",
      "nothing",
    ],
    [
      "a list of people",
      page("https://x.example/people", "People", { headings: [heading(2, "Noémie Levain"), heading(2, "Paul Martin")] }),
      "",
      "nothing",
    ],
    [
      "a page with a name in its title",
      page("https://x.example/news/7", "Noémie Levain opens a shop", { headings: [heading(1, "Noémie Levain opens a shop")] }),
      "",
      "nothing",
    ],
    ["no page", page("", ""), "", "nothing"],
  ])("%s", (_, capture, name, evidence) => {
    expect(proposeContact(capture)).toMatchObject({ name, evidence });
  });

  it("is proposed with what the page says of them, and of nobody else", () => {
    const capture = page(`${LINKEDIN}details/experience/?trk=x`, "Noémie Levain - Boulangère - Atelier Levain | LinkedIn", {
      headings: [heading(1, "Noémie Levain")],
      persons: [
        person("LEVAIN Noémie", { links: ["https://noemie.example/?utm_source=li"], phones: ["+33 6 39 98 00 01"] }),
        person("Paul Martin", { role: "CTO", emails: ["paul@martin.example"] }),
      ],
      links: [
        link("https://blog.noemie.example/", "blog", { rel: "nofollow me" }),
        link("mailto:noemie@levain.example", "write"),
        link("mailto:contact@levain.example", "contact"),
        link("mailto:viewer@levain.example", "me", { inMain: false }),
        link("https://www.linkedin.com/sharing/share-offsite/?url=x", "share", { rel: "me" }),
      ],
    });
    expect(proposeContact(capture)).toEqual({
      name: "Noémie Levain",
      role: "Boulangère",
      organization: "Atelier Levain",
      links: [LINKEDIN, "https://noemie.example/", "https://blog.noemie.example/"],
      emails: ["noemie@levain.example"],
      phones: ["+33 6 39 98 00 01"],
      evidence: "heading",
    });
  });
});

describe("a selection", () => {
  const conf = (more: Partial<PageCapture>): PageCapture => page("https://conf.example/speakers", "Speakers", more);

  it("that is a name is proposed, with its link when the link is the name's", () => {
    const href = "https://noemie.example/";
    expect(proposeContact(conf({ selection: "Noémie Levain", selectionLink: href, links: [link(href, "Noémie Levain, baker")] }))).toEqual({
      name: "Noémie Levain",
      links: [href],
      emails: [],
      phones: [],
      evidence: "selection",
    });
    const headline = "https://news.example/7";
    expect(
      proposeContact(
        conf({ selection: "Noémie Levain", selectionLink: headline, links: [link(headline, "Noémie Levain opens a shop in Lyon")] }),
      ).links,
    ).toEqual([]);
  });

  it("comes before the page's person, whose links are not hers", () => {
    const capture = page("https://conf.example/speaker/x", "Paul Martin", {
      headings: [heading(1, "Paul Martin")],
      selection: "Noémie Levain",
    });
    expect(proposeContact(capture)).toEqual({ name: "Noémie Levain", links: [], emails: [], phones: [], evidence: "selection" });
  });

  it("that is a text is the quote, beside the page's person", () => {
    const selection = "She opened her second shop in Lyon.";
    const capture = page("https://conf.example/speaker/x", "Noémie Levain", { headings: [heading(1, "Noémie Levain")], selection });
    expect(proposeContact(capture)).toMatchObject({ name: "Noémie Levain", quote: selection, evidence: "heading" });
    expect(proposeContact(conf({ selection }))).toMatchObject({ name: "", quote: selection, evidence: "nothing" });
  });

  it("of several lines that begins with a name is a card", () => {
    const selection = "Noémie Levain\nBoulangère chez Atelier Levain\nnoemie@levain.example\n+33 6 39 98 00 01\n2026-11-23 10:00";
    expect(proposeContact(conf({ selection }))).toEqual({
      name: "Noémie Levain",
      role: "Boulangère",
      organization: "Atelier Levain",
      links: [],
      emails: ["noemie@levain.example"],
      phones: ["+33 6 39 98 00 01"],
      quote: selection,
      evidence: "selection",
    });
  });
});

it("whatever stands on the page, a proposal holds web addresses only and never throws", () => {
  const text = fc.oneof(
    fc.constantFrom("Noémie Levain", "javascript:alert(1)", "__proto__", "https://[", "https://a.example/speaker/x", "mailto:a", "%"),
    fc.string({ maxLength: 30 }),
  );
  const capture: fc.Arbitrary<PageCapture> = fc.record({
    url: text,
    title: text,
    selection: text,
    selectionLink: text,
    headings: fc.array(fc.record({ level: fc.integer(), text, inMain: fc.boolean() }), { maxLength: 4 }),
    persons: fc.array(
      text.map((name) => person(name, { isMain: true, links: [name] })),
      { maxLength: 3 },
    ),
    links: fc.array(fc.record({ href: text, text, rel: fc.constantFrom("", "me", "author"), inMain: fc.boolean() }), { maxLength: 4 }),
    siteName: text,
    metaAuthor: text,
  });
  fc.assert(
    fc.property(capture, text, (capture, href) => {
      for (const { links } of [proposeContact(capture), proposeFromLink(capture, href)])
        for (const one of links) expect(one).toMatch(/^https?:\/\//i);
    }),
    { numRuns: 2000 },
  );
});
