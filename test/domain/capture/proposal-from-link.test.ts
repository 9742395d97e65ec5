import { describe, expect, it } from "vitest";
import { proposeFromLink } from "../../../src/domain/capture/proposal.ts";
import { link, page } from "./page-parts.ts";

describe("a link", () => {
  const feed = page("https://www.linkedin.com/feed/", "Feed", {
    links: [
      link("https://www.linkedin.com/in/noemie/?x=1", ""),
      link("https://www.linkedin.com/in/noemie/?y=2", "Noémie Levain Noémie Levain • 2nd"),
      link("https://noemie.example/", "my site"),
    ],
  });
  it.each([
    [
      "by another link to the same profile",
      "https://www.linkedin.com/in/noemie/?x=1",
      "Noémie Levain",
      ["https://www.linkedin.com/in/noemie/"],
      "link",
    ],
    [
      "by its address",
      "https://www.linkedin.com/in/paul-martin-7a",
      "Paul Martin",
      ["https://www.linkedin.com/in/paul-martin-7a/"],
      "link",
    ],
    ["by nothing", "https://noemie.example/", "", ["https://noemie.example/"], "nothing"],
    ["by a script", "javascript:alert(1)", "", [], "nothing"],
  ])("names a person %s", (_, href, name, links, evidence) => {
    expect(proposeFromLink(feed, href)).toMatchObject({ name, links, evidence });
  });

  it("to a mailbox or a phone gives that", () => {
    const capture = page("https://x.example/", "x", { links: [link("mailto:n@levain.example?subject=x", "Noémie Levain")] });
    expect(proposeFromLink(capture, "mailto:n@levain.example?subject=x")).toMatchObject({
      name: "Noémie Levain",
      emails: ["n@levain.example"],
      links: [],
    });
    expect(proposeFromLink(capture, "tel:+33639980001")).toMatchObject({ name: "", phones: ["+33639980001"] });
  });
});
