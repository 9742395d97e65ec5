import { beforeEach, expect, test } from "vitest";
import { addNotThisPerson } from "../../src/domain/contact/contact-edit.ts";
import { blankContact, type Contact, type ContactId } from "../../src/domain/contact/contact.ts";
import type { ContactRecord } from "../../src/domain/contact/history.ts";
import type { PageSightings, Sighting, SightingId } from "../../src/domain/recognition/sighting.ts";
import type { Desk } from "../../src/ui/desk.ts";
import { PeopleModel, saidNotThisPerson } from "../../src/ui/people-model.ts";
import { provideTexts } from "../../src/ui/text.ts";

const PAGE = { url: "https://blog.example/post", title: "A post" };
const NOEMIE = blankContact("urn:uuid:n" as ContactId, "Noémie Levain");
const SEEN: PageSightings = {
  ...PAGE,
  sightings: [
    {
      id: "s" as SightingId,
      contact: NOEMIE.id,
      name: NOEMIE.name,
      text: "LEVAIN Noémie",
      strength: "probable",
      evidence: [],
      places: [0],
    },
  ],
};

/** A notebook of one contact, whose saves may fail. */
function deskWithNoemie() {
  let versions: readonly Contact[] = [NOEMIE];
  const shelf = { fails: false };
  const record = (): ContactRecord => ({
    contact: versions.at(-1) ?? NOEMIE,
    history: versions.map((_, position) => ({ id: `v${position}`, at: "", what: "changed", was: {} })),
    generation: versions.length,
  });
  const desk = {
    notebook: {
      get: async () => record(),
      getMany: async () => [record()],
      save: async (contact: Contact) => {
        if (shelf.fails) throw new Error("disk full");
        versions = [...versions, contact];
        return [record()];
      },
      undo: async (_: ContactId, changeId: string) => {
        versions = versions.slice(0, Number(changeId.slice(1)));
        return record();
      },
    },
    stamps: { newId: () => "id", today: () => "2026-11-23" },
  } as unknown as Desk;
  return { desk, shelf, contact: () => record().contact };
}

beforeEach(() => provideTexts((key, parts) => [key, ...(parts ?? [])].join(" ")));

test("not this person is remembered, hides the person at once, and can be undone", async () => {
  const { desk, contact } = deskWithNoemie();
  const people = new PeopleModel(desk);
  await people.show(PAGE, SEEN);
  expect(people.people.value.map((one) => one.contact.name)).toEqual(["Noémie Levain"]);
  await people.notThisPerson(NOEMIE, "site");
  expect(contact().notThisPerson).toEqual([{ id: "id", scope: "site", where: "blog.example", date: "2026-11-23" }]);
  expect(people.people.value).toEqual([]);
  await people.done.value?.undo();
  expect(contact()).toEqual(NOEMIE);
  expect(people.people.value).toHaveLength(1);
});

test("a save that fails says so and changes nothing", async () => {
  const { desk, shelf, contact } = deskWithNoemie();
  const people = new PeopleModel(desk);
  await people.show(PAGE, SEEN);
  shelf.fails = true;
  const added = await people.addFinding(NOEMIE.id, { id: "f", section: "news", text: "x", source: { kind: "typed" }, date: "" });
  expect(added).toBe(false);
  expect(people.problem.value).toBe("notSaved failureOther disk full");
  expect(people.done.value).toBeUndefined();
  expect(contact()).toEqual(NOEMIE);
});

test("a kept sighting is an encounter with the page it stood on", async () => {
  const { desk, contact } = deskWithNoemie();
  const people = new PeopleModel(desk);
  await people.show(PAGE, SEEN);
  const [sighting] = SEEN.sightings;
  if (sighting) await people.keepSighting(NOEMIE, sighting);
  expect(contact().encounters).toEqual([{ id: "id", date: "2026-11-23", text: "LEVAIN Noémie", ...PAGE }]);
});

const BY_NAME: Sighting = {
  id: "s" as SightingId,
  contact: NOEMIE.id,
  name: "",
  text: "",
  strength: "probable",
  evidence: [{ kind: "name", detail: "" }],
  places: [],
};
const BY_LINK: Sighting = { ...BY_NAME, evidence: [{ kind: "profile-link", detail: "" }] };

test.each([
  ["page", PAGE.url, true, true],
  ["page", "https://blog.example/other", false, false],
  ["site", "blog.example", true, false],
  ["site", "example", false, false],
  ["everywhere", undefined, true, false],
] as const)("said on the %s %s: hidden by name %s, by the own link %s", (scope, where, byName, byLink) => {
  const contact = addNotThisPerson(NOEMIE, { id: "n", scope, ...(where !== undefined && { where }), date: "" });
  expect(saidNotThisPerson(contact, BY_NAME, PAGE.url)).toBe(byName);
  expect(saidNotThisPerson(contact, BY_LINK, PAGE.url)).toBe(byLink);
});
