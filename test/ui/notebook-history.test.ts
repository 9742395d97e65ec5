import { beforeAll, describe, expect, test } from "vitest";
import messages from "../../_locales/en/messages.json";
import { historyLines } from "../../notebook/history-words.ts";
import { blankContact, type Contact, type ContactId } from "../../src/domain/contact/contact.ts";
import type { Change, ContactRecord } from "../../src/domain/contact/history.ts";
import { provideTexts } from "../../src/ui/text.ts";

beforeAll(() => {
  const catalogue: Readonly<Record<string, { readonly message: string }>> = messages;
  provideTexts((key, parts = []) => (catalogue[key]?.message ?? key).replace(/\$(\d)/g, (_, digit) => parts[Number(digit) - 1] ?? ""));
});

const contact: Contact = {
  ...blankContact("urn:uuid:1" as ContactId, "Noémie"),
  fit: "same-field",
  referrals: [{ id: "r", referrer: { name: "Sandra" }, words: "call her", date: "2026-11-23" }],
};
const change = (id: string, what: Change["what"], was: Change["was"]): Change => ({ id, at: "2026-11-23T10:12:00Z", what, was });
const lines = (...history: Change[]): ReturnType<typeof historyLines> => {
  const record: ContactRecord = { contact, history, generation: 1 };
  return historyLines(record);
};

describe("historyLines", () => {
  test("tells each change by what it was then, not by what it is now", () => {
    const told = lines(change("1", "created", {}), change("2", "changed", { name: "Noemie" }), change("3", "undone", { name: "Mimi" }));
    expect(told.map(({ what }) => what)).toEqual(["Written down", "Changed", "Undone"]);
    expect(told.map(({ details }) => details)).toEqual([[], ["Name: “Noemie” became “Mimi”"], ["Name: “Mimi” became “Noémie”"]]);
  });

  test("tells what came and what went", () => {
    const gone = { id: "x", referrer: { name: "Ève" }, date: "2026-11-01" };
    const [told] = lines(change("1", "changed", { fit: null, city: "Lyon", referrals: [gone] }));
    expect(told?.details).toEqual([
      "Fit: “same field” added",
      "City: “Lyon” taken out",
      "Who said it: “Sandra: call her” added",
      "Who said it: “Ève” taken out",
    ]);
  });

  test("tells that details changed where the words are the same", () => {
    const [told] = lines(change("1", "changed", { referrals: contact.referrals.map((one) => ({ ...one, date: "2020-01-01" })) }));
    expect(told?.details).toEqual(["Who said it: details"]);
  });

  test("offers to go back only where something would change", () => {
    expect(
      lines(change("1", "created", {}), change("2", "changed", { city: "Lyon" }), change("3", "deleted", {})).map(
        ({ undoable }) => undoable,
      ),
    ).toEqual([false, true, false]);
  });
});
