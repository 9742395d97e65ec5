/** Addresses of reminders: good for one reading in their own tab, and no more of them than a tab can use. */
import { beforeEach, expect, test } from "vitest";
import { session } from "../support/fake-browser.ts";
import { issueReminder, tellReminder, ticketFor } from "../../src/background/reminders.ts";
import { blankContact, type ContactId } from "../../src/domain/contact/contact.ts";
import type { Sighting, SightingId } from "../../src/domain/recognition/sighting.ts";
import type { ContactStore } from "../../src/platform/contact-store.ts";
import { writeFrameSightings } from "../../src/platform/page-sightings.ts";

const contact = blankContact("urn:uuid:00000000-0000-4000-8000-000000000001" as ContactId, "Noémie Levain");
const store = { get: async () => Promise.resolve({ contact, history: [], generation: 1 }) } as unknown as ContactStore;
const id = "s1" as SightingId;
const sighting: Sighting = {
  id,
  contact: contact.id,
  name: contact.name,
  text: contact.name,
  strength: "certain",
  evidence: [],
  places: [0],
};
const frame = { tabId: 1, frameId: 0 };

const issue = async (): Promise<string> => (await issueReminder(frame, id, true))?.split("#")[1] ?? "";

beforeEach(async () => {
  session.values.clear();
  await writeFrameSightings(1, { 0: { url: "https://blog.example/", title: "", sightings: [sighting] } });
});

test("an address tells its reminder once, also to two who ask at the same time, and never in another tab", async () => {
  const token = await issue();
  expect(await tellReminder(store, token, 2)).toBeUndefined();
  const told = await Promise.all([tellReminder(store, token, 1), tellReminder(store, token, 1)]);
  expect(told.filter((one) => one !== undefined)).toHaveLength(1);
  expect(await tellReminder(store, token, 1)).toBeUndefined();
});

test("a script that asks for ever more addresses fills nothing, and the latest are good", async () => {
  const tokens = [];
  for (let time = 0; time < 100; time += 1) tokens.push(await issue());
  expect(JSON.stringify([...session.values]).length).toBeLessThan(10_000);
  expect(await ticketFor(tokens[0] ?? "", 1)).toBeUndefined();
  expect(await tellReminder(store, tokens.at(-1) ?? "", 1)).toMatchObject({ name: "Noémie Levain", folded: true });
});
