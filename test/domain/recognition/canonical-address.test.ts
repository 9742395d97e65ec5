import { describe, expect, it } from "vitest";
import { canonicalEmail, canonicalHandle, canonicalLink, canonicalPhone } from "../../../src/domain/recognition/canonical-address.ts";

describe("canonicalLink", () => {
  it.each([
    ["https://noemie.example/", "noemie.example"],
    ["http://WWW.Noemie.example/index.html?utm_source=feed#top", "noemie.example"],
    ["https://fr.linkedin.com/in/Noemie-Levain/?trk=people", "linkedin.com/in/noemie-levain"],
    ["https://www.linkedin.com/in/noemie-levain/overlay/contact-info/", "linkedin.com/in/noemie-levain"],
    ["https://mobile.twitter.com/noemie/status/12", "x.com/noemie"],
    ["https://carnet.example/@noemie/109", "carnet.example/@noemie"],
    ["https://github.com/Noemie/tools?tab=readme", "github.com/noemie"],
    ["https://site.example/profile.php?lang=fr&id=7", "site.example/profile.php?id=7"],
    ["https://go.example/out?url=https%3A%2F%2Fnoemie.example%2F", "noemie.example"],
  ])("%s", (address, canonical) => expect(canonicalLink(address)).toBe(canonical));

  it.each(["javascript:alert(1)", "#top", "/in/noemie", "mailto:a@b.example", "https://"])("is no web address: %s", (address) =>
    expect(canonicalLink(address)).toBeUndefined(),
  );
  it("keeps a share button apart from the page it shares", () =>
    expect(canonicalLink("https://x.com/intent/tweet?url=https%3A%2F%2Fnoemie.example")).not.toBe("noemie.example"));
  it("survives an escape that is none", () => expect(canonicalLink("https://a.example/%E0%A4%A")).toBe("a.example/%e0%a4%a"));
});

describe("other addresses", () => {
  it("e-mail", () => expect(canonicalEmail("MAILTO:Noemie%40Levain.example?subject=Hi")).toBe("noemie@levain.example"));
  it.each(["+33 (0)6 12 34 56 78", "06.12.34.56.78", "tel:+33612345678"])("phone %s", (phone) =>
    expect(canonicalPhone(phone)).toBe("612345678"),
  );
  it("a year is no phone", () => expect(canonicalPhone("2026")).toBeUndefined());
  it("handle", () => expect(canonicalHandle("@Noemie@Carnet.example")).toBe("noemie@carnet.example"));
});
