import { describe, expect, test } from "vitest";
import { blankContact, type ContactId } from "../../src/domain/contact/contact.ts";
import { wayToReach, waysToReach, withWaysToReach } from "../../src/ui/way-to-reach.ts";

describe("one way to reach somebody is recognised by its form", () => {
  test.each([
    ["noemie@levain.example", "email", "noemie@levain.example"],
    ["  mailto:noemie@levain.example ", "email", "noemie@levain.example"],
    ["noémie.l+carnet@sous.levain.example", "email", "noémie.l+carnet@sous.levain.example"],
    ["02 40 12 34 56", "phone", "02 40 12 34 56"],
    ["02.40.12.34.56", "phone", "02.40.12.34.56"],
    ["+33 (0)2 40 12 34 56", "phone", "+33 (0)2 40 12 34 56"],
    ["tel:+33240123456", "phone", "+33240123456"],
    ["levain.example/blog", "link", "https://levain.example/blog"],
    ["http://levain.example", "link", "http://levain.example"],
    ["@noemie@mastodon.example", "link", "https://mastodon.example/@noemie"],
  ])("%s is a %s", (typed, kind, value) => {
    expect(wayToReach(typed)).toEqual({ kind, value });
  });

  test.each(["", "call the office", "12345", "1234567890123456", "noemie@", "@noemie", "javascript:alert(1)", "a b@levain.example"])(
    "%j is none",
    (typed) => {
      expect(wayToReach(typed)).toBeUndefined();
    },
  );
});

test("several ways stand one a line or separated by commas; unclear ones are named", () => {
  expect(waysToReach("levain.example\nnoemie@levain.example, 02 40 12 34 56\nring twice")).toEqual({
    ways: [
      { kind: "link", value: "https://levain.example" },
      { kind: "email", value: "noemie@levain.example" },
      { kind: "phone", value: "02 40 12 34 56" },
    ],
    unclear: ["ring twice"],
  });
});

test("a way that the contact has already is not repeated", () => {
  const contact = { ...blankContact("urn:uuid:1" as ContactId, "Noémie Levain"), links: ["https://levain.example"] };
  const ways = waysToReach("levain.example\nnoemie@levain.example").ways;
  expect(withWaysToReach(contact, ways)).toEqual({ ...contact, emails: ["noemie@levain.example"] });
});
