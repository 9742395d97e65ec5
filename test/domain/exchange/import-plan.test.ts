import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankContact, type Contact, type ContactId } from "../../../src/domain/contact/contact.ts";
import { type ChangeKind, contactBefore, type ContactRecord } from "../../../src/domain/contact/history.ts";
import { type ImportPlan, importPlan } from "../../../src/domain/exchange/import-plan.ts";
import { readNotebook, writeNotebook } from "../../../src/domain/exchange/notebook-file.ts";
import { notebook } from "./arbitrary-records.ts";

const stamp = { newId: () => "new-id", now: "2026-12-24T00:00:00.000Z" };
const day = (number: number): string => `2026-11-${String(number).padStart(2, "0")}T00:00:00.000Z`;

function record(id: string, name: string, more: Partial<Contact> = {}, days: readonly number[] = [1]): ContactRecord {
  const history = days.map((number, position) => ({
    id: `${id}-${number}`,
    at: day(number),
    what: (position ? "changed" : "created") as ChangeKind,
    was: {},
  }));
  return { contact: { ...blankContact(`urn:uuid:${id}` as ContactId, name), ...more }, history, generation: 3 };
}

const summary = (plan: ImportPlan): object => ({
  add: plan.add.map(({ record, reason, looksLike }) => [record.contact.name, reason, ...(looksLike ? [looksLike.id] : [])]),
  change: plan.change.map(({ record, reason }) => [record.contact.name, reason]),
  skip: plan.skip.map(({ record, reason, looksLike }) => [record.contact.name, reason, ...(looksLike ? [looksLike.id] : [])]),
});
const plan = (existing: readonly ContactRecord[], incoming: readonly ContactRecord[]): object =>
  summary(importPlan(existing, incoming, stamp));

describe("an import plan", () => {
  it("adds everybody to an empty notebook, records and histories as they are", () => {
    fc.assert(
      fc.property(notebook, (records) => {
        const all = importPlan([], records, stamp);
        expect(all.add.map(({ record }) => record)).toEqual(records);
        expect([...all.change, ...all.skip]).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("skips everybody of the notebook's own export", () => {
    fc.assert(
      fc.property(notebook, (records) => {
        const read = readNotebook(writeNotebook(records));
        const all = importPlan(records, read.ok ? read.records : [], stamp);
        expect(all).toMatchObject({ add: [], change: [], skip: records.map(() => ({ reason: "same" })) });
      }),
      { numRuns: 200 },
    );
  });

  const noemie = { emails: ["noemie@levain.example"], links: ["https://noemie.example"] };
  const onlyLink = { links: ["http://www.noemie.example/"], note: "new" };
  it.each([
    ["a contact that is not there", [], [record("a", "Noémie")], { add: [["Noémie", "new"]], change: [], skip: [] }],
    [
      "the same with properties in another order",
      [record("a", "Noémie", { role: "x", city: "y" })],
      [record("a", "Noémie", { city: "y", role: "x" })],
      { add: [], change: [], skip: [["Noémie", "same"]] },
    ],
    [
      "a later state of it",
      [record("a", "Noemie", {}, [1])],
      [record("a", "Noémie", {}, [1, 2])],
      { add: [], change: [["Noémie", "file-is-newer"]], skip: [] },
    ],
    [
      "an earlier state of it",
      [record("a", "Noémie", {}, [1, 2])],
      [record("a", "Noemie", {}, [1])],
      { add: [], change: [], skip: [["Noémie", "notebook-is-newer"]] },
    ],
    [
      "a file changed by hand, of the same history",
      [record("a", "Noémie")],
      [record("a", "Noémie Levain")],
      { add: [], change: [["Noémie Levain", "file-is-newer"]], skip: [] },
    ],
    [
      "one that was deleted here",
      [{ ...record("a", "Noémie"), deletedAt: day(9) }],
      [record("a", "Noémie")],
      { add: [["Noémie", "was-deleted"]], change: [], skip: [] },
    ],
    [
      "a namesake with an address in common",
      [record("a", "Noémie Levain", noemie)],
      [record("b", "LEVAIN Noemie", { ...noemie, note: "new", links: ["http://www.noemie.example/"] })],
      { add: [["LEVAIN Noemie", "new", "urn:uuid:a"]], change: [], skip: [] },
    ],
    [
      "a namesake with a link in common",
      [record("a", "Noémie Levain", noemie)],
      [record("b", "Noémie Levain", onlyLink)],
      { add: [["Noémie Levain", "new", "urn:uuid:a"]], change: [], skip: [] },
    ],
    [
      "a namesake with nothing in common",
      [record("a", "Noémie Levain", noemie)],
      [record("b", "Noémie Levain", { emails: ["other@levain.example"] })],
      { add: [["Noémie Levain", "new", "urn:uuid:a"]], change: [], skip: [] },
    ],
    [
      "an address in common under another name",
      [record("a", "Noémie Levain", noemie)],
      [record("b", "Paul Levain", noemie)],
      { add: [["Paul Levain", "new"]], change: [], skip: [] },
    ],
    [
      "another's list that says nothing new",
      [record("a", "Noémie Levain", { ...noemie, city: "Lyon" })],
      [record("b", "Noémie Levain", { emails: ["NOEMIE@levain.example"] })],
      { add: [], change: [], skip: [["Noémie Levain", "nothing-new", "urn:uuid:a"]] },
    ],
    [
      "a namesake of a deleted contact",
      [{ ...record("a", "Noémie Levain", noemie), deletedAt: day(9) }],
      [record("b", "Noémie Levain", noemie)],
      { add: [["Noémie Levain", "new"]], change: [], skip: [] },
    ],
  ])("%s", (_, existing, incoming, expected) => {
    expect(plan(existing, incoming)).toEqual(expected);
  });

  it("takes a history that goes on from ours as it is, and keeps ours under any other", () => {
    const mine = record("a", "Noemie", { note: "mine" }, [1, 2]);
    const goesOn = record("a", "Noémie", {}, [1, 2, 3]);
    expect(importPlan([mine], [goesOn], stamp).change[0]?.record).toEqual(goesOn);
    const elsewhere = record("a", "Noémie", {}, [1, 4]);
    const merged = importPlan([mine], [elsewhere], stamp).change[0]?.record;
    expect(merged?.history.map(({ id }) => id)).toEqual(["a-1", "a-2", "new-id"]);
    expect(merged?.contact).toEqual(elsewhere.contact);
    expect(merged && contactBefore(merged, "new-id")).toEqual(mine.contact);
  });

  it("tells in the history of a change made by hand in the file", () => {
    const mine = record("a", "Noémie");
    const edited = importPlan([mine], [record("a", "Noémie Levain")], stamp).change[0]?.record;
    expect(edited?.history.at(-1)).toEqual({ id: "new-id", at: stamp.now, what: "merged", was: { name: "Noémie" } });
  });

  it("brings a deleted contact back with its history", () => {
    const deleted = { ...record("a", "Noémie", {}, [1, 2]), deletedAt: day(9) };
    const back = importPlan([deleted], [record("a", "Noémie")], stamp).add[0]?.record;
    expect(back).not.toHaveProperty("deletedAt");
    expect(back?.history.at(-1)).toEqual({ id: "new-id", at: stamp.now, what: "restored", was: {} });
  });

  it("ties a referral to the referrer of the notebook when the file's twin of them is skipped", () => {
    const theirSandra = record("s2", "Sandra Ouali");
    const referred = record("b", "Noémie", {
      referrals: [{ id: "r", referrer: { name: "Sandra Ouali", contact: theirSandra.contact.id }, date: "2026-11-23" }],
    });
    const { add } = importPlan([record("s1", "Sandra Ouali")], [theirSandra, referred], stamp);
    expect(add.map(({ record }) => record.contact.referrals[0]?.referrer.contact)).toEqual(["urn:uuid:s1"]);
  });

  it("plans 50,000 contacts against 50,000 in a few seconds", () => {
    const many = (prefix: string): ContactRecord[] =>
      Array.from({ length: 50_000 }, (_, number) =>
        record(`${prefix}${number}`, `Noémie Levain ${number}`, { emails: [`n${number}@levain.example`] }),
      );
    const start = performance.now();
    expect(importPlan(many("a"), many("b"), stamp).skip).toHaveLength(50_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 20_000);
});
