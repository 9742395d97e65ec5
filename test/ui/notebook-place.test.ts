import { describe, expect, test } from "vitest";
import { hashOf, type Place, readPlace } from "../../notebook/place.ts";
import type { ContactId } from "../../src/domain/contact/contact.ts";

const id = "urn:uuid:92bb0255-4956-4409-b14e-28a399c5933b" as ContactId;

describe("a place of the notebook", () => {
  const places: readonly Place[] = [
    { at: "everybody" },
    { at: "new" },
    { at: "deleted" },
    { at: "import" },
    { at: "contact", id },
    { at: "edit", id },
  ];
  test.each(places)("survives its address: $at", (place) => {
    expect(readPlace(hashOf(place))).toEqual(place);
  });

  test("is read from an encoded address too", () => {
    expect(readPlace(`#contact=${encodeURIComponent(id)}`)).toEqual({ at: "contact", id });
  });

  test.each(["", "#", "#nowhere", "#contact", "#contact=", "#contact=<img src=x>", "#contact=%", "#edit=a b", "#contact=__proto__"])(
    "is everybody when the address names none: %s",
    (hash) => {
      expect(readPlace(hash)).toEqual({ at: "everybody" });
    },
  );
});
