import { describe, expect, it } from "vitest";
import { blankContact } from "../../../src/domain/contact/contact.ts";
import type { Contact, ContactId, NotThisPerson } from "../../../src/domain/contact/contact.ts";
import { confirmCandidates } from "../../../src/domain/recognition/confirm.ts";
import { explainReport } from "../../../src/domain/recognition/explain.ts";
import type { Candidate, PageReport } from "../../../src/domain/recognition/page-report.ts";
import type { Sighting } from "../../../src/domain/recognition/sighting.ts";

const NOEMIE: Contact = {
  ...blankContact("urn:uuid:n" as ContactId, "Noémie Levain"),
  links: ["https://noemie.example/", "https://www.linkedin.com/in/noemie-levain"],
  organization: "Atelier Nord",
};

/** A candidate written as "before [text] after". */
function name(line: string, more: Partial<Candidate> = {}): Candidate {
  const [before = "", text = "", after = ""] = line.split(/[[\]]/);
  return { kind: "name", key: 1, text, before, after, around: line.replace(/[[\]]/g, ""), ...more };
}

const link = (text: string, around = "her blog"): Candidate => ({ kind: "link", key: 1, text, before: "", after: "", around, href: text });

const reportOf = (candidates: readonly Candidate[], url = "https://page.example/post"): PageReport => ({
  url,
  title: "A page",
  candidates,
});

const sighted = (candidates: readonly Candidate[], contact = NOEMIE, url?: string): Omit<Sighting, "id"> | undefined =>
  confirmCandidates(reportOf(candidates, url), () => [contact])[0];

const strength = (line: string, more?: Partial<Candidate>): string => sighted([name(line, more)])?.strength ?? "none";

describe("how sure a sighting is", () => {
  it("is certain by the contact's own link", () => {
    expect(sighted([link("https://noemie.example/?ref=x")])?.strength).toBe("certain");
    expect(strength("by [Noémie Levain]", { href: "https://noemie.example/" })).toBe("certain");
  });
  it.each(["[Noémie Levain]", "By [LEVAIN Noémie], Lyon", "([Levain, Noémie])", "[noémie levain]: suite"])(
    "is probable by the full name: %s",
    (line) => expect(strength(line)).toBe("probable"),
  );
  it.each(["merci [N. Levain] !", "[Levain, N.]"])("is possible by a loose form: %s", (line) => expect(strength(line)).toBe("possible"));
  it("is probable by a loose form beside the employer", () => expect(strength("[N. Levain], Atelier Nord")).toBe("probable"));
  it("is only possible where the name leads to another profile of the same site", () =>
    expect(strength("[Noémie Levain]", { href: "https://linkedin.com/in/noemie-levain-77" })).toBe("possible"));
});

describe("whom it leaves alone", () => {
  it.each([
    ["a street", "12 rue [Noémie Levain], Lyon"],
    ["a school", "the [Noémie Levain] Primary School"],
    ["a German street", "[Noémie-Levain]-Straße"],
    ["a ship in quotes", "le navire « [Noémie Levain] » est rentré"],
    ["two neighbours", "Amy [Levain, Noémie] Bird"],
    ["a list of given and family names", "[Noémie, Levain], Paul"],
    ["a longer name", "Anne [Noémie Levain]"],
    ["a double given name", "Marie-[Noémie Levain]"],
    ["somebody else inside", "[Noémie et Pierre Levain]"],
  ])("%s", (_, line) => expect(strength(line)).toBe("none"));
});

describe("one person on a page is one sighting", () => {
  it("gathers all places, of overlapping ones the first", () => {
    const candidates = [
      name("[Noémie Levain]", { at: 10 }),
      name("[Noémie Levain] Noémie", { at: 11 }),
      link("https://noemie.example/"),
      name("[LEVAIN Noémie]", { at: 90 }),
    ];
    const sighting = sighted(candidates);
    expect(sighting?.places).toEqual([0, 2, 3]);
    expect(sighting?.evidence.map(({ kind }) => kind)).toEqual(["profile-link", "name", "name"]);
  });
  it("gives a linked name to the contact whose link it is, not to her namesake", () => {
    const other = { ...blankContact("urn:uuid:o" as ContactId, "Noémie Levain"), links: ["https://other.example"] };
    const found = confirmCandidates(reportOf([name("[Noémie Levain]", { href: "https://other.example" })]), () => [NOEMIE, other]);
    expect(found.map(({ contact }) => contact)).toEqual([other.id]);
  });
});

describe("not this person", () => {
  const denied = (scope: NotThisPerson["scope"], where?: string): Contact => ({
    ...NOEMIE,
    notThisPerson: [{ id: "1", scope, date: "2026-11-23", ...(where === undefined ? {} : { where }) }],
  });
  const URL = "https://page.example/post";
  const byName = [name("[Noémie Levain]")];
  const byLink = [name("[Noémie Levain]"), link("https://noemie.example/")];
  it.each([
    ["on the page: nothing, not even by her link", denied("page", URL), byLink, undefined],
    ["on another page: as ever", denied("page", "https://page.example/other"), byName, "probable"],
    ["on the site: not by her name", denied("site", "page.example"), byName, undefined],
    ["on the site: by her own link", denied("site", "page.example"), byLink, "certain"],
    ["anywhere: not by her name", denied("everywhere"), byName, undefined],
    ["anywhere: by her own link", denied("everywhere"), byLink, "certain"],
  ] as const)("%s", (_, contact, candidates, expected) => expect(sighted(candidates, contact, URL)?.strength).toBe(expected));
});

it("explains what it dropped", () =>
  expect(explainReport(reportOf([name("rue [Noémie Levain]")]), () => [NOEMIE])).toEqual([
    "name “Noémie Levain” after “rue ” for Noémie Levain: dropped, “rue” beside it: a thing named after somebody",
  ]));
