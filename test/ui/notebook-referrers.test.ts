import { describe, expect, test } from "vitest";
import { withReferrers } from "../../notebook/referrers.ts";
import { blankContact, type Contact, type ContactId } from "../../src/domain/contact/contact.ts";
import type { ContactRecord } from "../../src/domain/contact/history.ts";

const record = (id: string, name: string): ContactRecord => ({ contact: blankContact(id as ContactId, name), history: [], generation: 1 });
const store = (...records: ContactRecord[]) => ({
  namesakes: (name: string) => Promise.resolve(records.filter(({ contact }) => contact.name === name)),
});
const said = (...names: string[]): Contact => ({
  ...blankContact("urn:uuid:1" as ContactId, "Noémie"),
  referrals: names.map((name, index) => ({ id: String(index), referrer: { name }, date: "2026-11-23" })),
});

describe("withReferrers", () => {
  test("links the only contact of that name", async () => {
    const [contact, ...created] = await withReferrers(said("Sandra"), store(record("urn:uuid:s", "Sandra")));
    expect(contact.referrals[0]?.referrer).toEqual({ name: "Sandra", contact: "urn:uuid:s" });
    expect(created).toEqual([]);
  });

  test("makes one new contact of a new name, however often it stands there", async () => {
    const [contact, ...created] = await withReferrers(said("Sandra", "Sandra"), store());
    expect(created.map(({ name }) => name)).toEqual(["Sandra"]);
    expect(contact.referrals.map(({ referrer }) => referrer.contact)).toEqual([created[0]?.id, created[0]?.id]);
  });

  test("guesses none of several namesakes, and makes nobody of mere signs", async () => {
    const [contact, ...created] = await withReferrers(
      said("Sandra", "?"),
      store(record("urn:uuid:a", "Sandra"), record("urn:uuid:b", "Sandra")),
    );
    expect(contact.referrals.map(({ referrer }) => referrer)).toEqual([{ name: "Sandra" }, { name: "?" }]);
    expect(created).toEqual([]);
  });

  test("leaves a referrer who was picked", async () => {
    const contact: Contact = {
      ...said(),
      referrals: [{ id: "1", referrer: { name: "S.", contact: "urn:uuid:p" as ContactId }, date: "" }],
    };
    expect(await withReferrers(contact, store(record("urn:uuid:o", "S.")))).toEqual([contact]);
  });
});
