import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personsInJsonLd, personsInNextData } from "../../../src/domain/capture/person-data.ts";

const summary = (json: unknown): readonly string[] =>
  personsInJsonLd(typeof json === "string" ? json : JSON.stringify(json)).map(
    ({ name, isMain, isAuthor }) => `${name}${isMain ? " main" : ""}${isAuthor ? " author" : ""}`,
  );
const noemie = { "@type": "Person", name: "Noémie Levain" };
const paul = { "@type": "Person", name: "Paul Martin" };

describe("JSON-LD", () => {
  it.each([
    ["a person alone", noemie, ["Noémie Levain main"]],
    ["a person in a list", [noemie], ["Noémie Levain main"]],
    ["a person, and another inside something", [noemie, { "@type": "WebPage", publisher: paul }], ["Noémie Levain main", "Paul Martin"]],
    ["two persons", [noemie, paul], ["Noémie Levain", "Paul Martin"]],
    ["a profile page", { "@type": "ProfilePage", mainEntity: noemie, author: paul }, ["Noémie Levain main", "Paul Martin author"]],
    [
      "several types",
      { "@type": ["WebPage", "ProfilePage"], mainEntity: { ...noemie, "@type": ["Person", "Author"] } },
      ["Noémie Levain main"],
    ],
    ["types by address", { ...noemie, "@type": "https://schema.org/Person" }, ["Noémie Levain main"]],
    ["an article's author", { "@type": "NewsArticle", author: [noemie, paul] }, ["Noémie Levain author", "Paul Martin author"]],
    [
      "an author named by id",
      {
        "@graph": [
          { "@type": "Article", author: { "@id": "#1" } },
          { ...noemie, "@id": "#1" },
        ],
      },
      ["Noémie Levain author"],
    ],
    [
      "an author's own page",
      { "@graph": [{ "@type": "WebPage" }, { ...noemie, mainEntityOfPage: { "@id": "x" } }] },
      ["Noémie Levain main"],
    ],
    ["whom an event is about", { "@type": "Event", performer: noemie, about: paul }, ["Noémie Levain", "Paul Martin"]],
    ["CDATA around it", `//<![CDATA[\n${JSON.stringify(noemie)}\n//]]>`, ["Noémie Levain main"]],
    ["a comment around it", `<!--${JSON.stringify(noemie)}-->`, ["Noémie Levain main"]],
    ["an organization", { "@type": "Organization", name: "Atelier Levain" }, []],
    ["a bracket missing", '{"@type":"Person","name":"Noémie"', []],
    ["nothing", "", []],
    ["a name that is a number", { ...noemie, name: 7 }, []],
  ])("%s", (_, json, expected) => {
    expect(summary(json)).toEqual(expected);
  });

  it("gives trade, addresses and links, in whichever form they stand", () => {
    const person = {
      ...noemie,
      jobTitle: ["Boulangère", "Formatrice"],
      worksFor: [{ "@type": "Organization", name: "Atelier Levain" }],
      email: "mailto:n@levain.example",
      telephone: ["+33 6 39 98 00 01"],
      url: "https://noemie.example/",
      sameAs: ["https://social.example/@noemie", "/relative", "javascript:alert(1)"],
    };
    expect(personsInJsonLd(JSON.stringify(person))).toEqual([
      {
        form: "json-ld",
        name: "Noémie Levain",
        role: "Boulangère",
        organization: "Atelier Levain",
        links: ["https://noemie.example/", "https://social.example/@noemie"],
        emails: ["n@levain.example"],
        phones: ["+33 6 39 98 00 01"],
        isMain: true,
        isAuthor: false,
      },
    ]);
  });

  it("never throws, and stays bounded", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        expect(Array.isArray(personsInJsonLd(json))).toBe(true);
        expect(Array.isArray(personsInNextData(json))).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(personsInJsonLd(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toEqual([]);
    expect(personsInJsonLd(JSON.stringify(Array.from({ length: 5000 }, () => noemie))).length).toBeLessThanOrEqual(200);
  });
});

it("__NEXT_DATA__ gives hosts with their handles, and nobody else", () => {
  const host = {
    name: "Noémie Levain",
    bio_short: "b",
    linkedin_handle: "/in/noemie",
    twitter_handle: "@noe",
    instagram_handle: "a b",
    website: "https://noemie.example",
  };
  const data = { props: { pageProps: { event: { name: "Bread night" }, hosts: [host] } } };
  expect(personsInNextData(JSON.stringify(data))).toEqual([
    {
      form: "next-data",
      name: "Noémie Levain",
      links: ["https://noemie.example", "https://www.linkedin.com/in/noemie", "https://x.com/noe"],
      emails: [],
      phones: [],
      isMain: false,
      isAuthor: false,
    },
  ]);
});
