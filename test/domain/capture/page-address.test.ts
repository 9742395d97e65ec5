import { describe, expect, it } from "vitest";
import { isServiceAddress, isSpeakerOrAuthorPage, profileSlug, tidyAddress } from "../../../src/domain/capture/page-address.ts";

describe("an address as a notebook keeps it", () => {
  it.each([
    ["https://noemie.example", "https://noemie.example/"],
    ["https://noemie.example/blog?utm_source=x&id=7&fbclid=y#top", "https://noemie.example/blog?id=7"],
    ["https://noemie.example/#/about", "https://noemie.example/#/about"],
    ["http://localhost:8080/a?b", "http://localhost:8080/a?b"],
    ["https://www.linkedin.com/in/noemie-levain?miniProfileUrn=urn%3Ali&trk=x", "https://www.linkedin.com/in/noemie-levain/"],
    ["https://fr.linkedin.com/in/noemie-levain/details/experience/", "https://fr.linkedin.com/in/noemie-levain/"],
    ["javascript:alert(1)", undefined],
    ["mailto:noemie@levain.example", undefined],
    ["about:blank", undefined],
    ["file:///home/x.html", undefined],
    ["", undefined],
  ])("%j → %j", (address, tidy) => {
    expect(tidyAddress(address)).toBe(tidy);
    if (tidy !== undefined) expect(tidyAddress(tidy)).toBe(tidy);
  });
});

it.each([
  ["https://www.linkedin.com/in/noemie-levain/recent-activity/all/", "noemie-levain"],
  ["https://www.linkedin.com/company/levain/", undefined],
  ["https://www.linkedin.com/feed/", undefined],
  ["https://notlinkedin.com.evil.example/x", undefined],
  ["https://pretalx.example/conf-2026/speaker/XY12AB/", "XY12AB"],
  ["https://conf.example/speakers/", undefined],
  ["https://conf.example/speakers/index.php", undefined],
  ["https://sessionize.com/noemie-levain/", "noemie-levain"],
  ["https://github.com/noemie", "noemie"],
  ["https://github.com/noemie/bread", undefined],
  ["https://social.example/@noemie", "@noemie"],
  ["https://social.example/@noemie/1123", undefined],
  ["https://blog.example/author/noemie/", "noemie"],
  ["https://bsky.app/profile/noemie.example", "noemie.example"],
  ["https://blog.example/", undefined],
])("%j is the page of %j", (address, slug) => {
  expect(profileSlug(address)).toBe(slug);
});

it("tells speakers' and authors' pages, and addresses that only serve", () => {
  expect(isSpeakerOrAuthorPage("https://conf.example/speaker/XY/")).toBe(true);
  expect(isSpeakerOrAuthorPage("https://conf.example/talk/XY/")).toBe(false);
  expect(isServiceAddress("https://www.facebook.com/sharer/sharer.php?u=x")).toBe(true);
  expect(isServiceAddress("https://noemie.example/sharing-bread")).toBe(false);
});
