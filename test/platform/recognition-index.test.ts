import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { local } from "../support/fake-browser.ts";
import { blankContact, type Contact } from "../../src/domain/contact/contact.ts";
import { recognitionKeys } from "../../src/domain/recognition/recognition-key.ts";
import { type ContactStore, openContactStore } from "../../src/platform/contact-store.ts";
import { knownKeys, type StoredFilter } from "../../src/platform/filter-store.ts";
import { newContactId } from "../../src/platform/identity.ts";
import { RecognitionIndex } from "../../src/platform/recognition-index.ts";

let store: ContactStore;
let index: RecognitionIndex;
const person = (name: string, more: Partial<Contact> = {}): Contact => ({ ...blankContact(newContactId(), name), ...more });

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  local.values.clear();
  store = await openContactStore();
  index = new RecognitionIndex();
  await index.catchUp(store);
});

/** The keys of a contact under the notebook's own salt. */
const keysOf = (contact: Contact): readonly number[] => recognitionKeys(contact, (local.values.get("filter") as StoredFilter).salt).keys;

async function knowsAll(contact: Contact): Promise<boolean> {
  const keys = keysOf(contact);
  const [exact, behind] = [await knownKeys(keys), await index.contactsBehind(keys)];
  return keys.length > 0 && keys.every((key) => exact.has(key) && behind.get(key)?.includes(contact.id));
}

async function knowsNone(contact: Contact): Promise<boolean> {
  const keys = keysOf(contact);
  const [exact, behind] = [await knownKeys(keys), await index.contactsBehind(keys)];
  return keys.length > 0 && exact.size === 0 && [...behind.values()].every((ids) => !ids.includes(contact.id));
}

test("follows a contact that is saved, renamed, deleted and restored", async () => {
  const noemie = person("Noémie Levain", { links: ["https://noemie.example"] });
  await store.save(noemie);
  expect(await index.catchUp(store)).toBe(true);
  expect(await index.catchUp(store)).toBe(false);
  expect(await knowsAll(noemie)).toBe(true);
  const renamed = { ...noemie, name: "Ophélie Karsenty", links: [] };
  await store.save(renamed);
  await index.catchUp(store);
  expect([await knowsAll(renamed), await knowsNone(noemie)]).toEqual([true, true]);
  await store.delete(noemie.id);
  await index.catchUp(store);
  expect(await knowsNone(renamed)).toBe(true);
  await store.restore(noemie.id);
  await index.catchUp(store);
  expect(await knowsAll(renamed)).toBe(true);
});

test("two people of one name stand behind the same key, and one stays when the other goes", async () => {
  const [one, other] = [person("Marie Martin"), person("Marie Martin")];
  await store.save(one, other);
  await index.catchUp(store);
  await store.delete(one.id);
  await index.catchUp(store);
  expect(await knowsAll(other)).toBe(true);
  expect([...(await index.contactsBehind(keysOf(one))).values()].flat()).not.toContain(one.id);
});

test("a large import builds everything anew, and undoing it leaves no key behind", async () => {
  const many = Array.from({ length: 1500 }, (_, number) => person(`Prénom${number} Nomdefamille${number}`));
  const receipt = await store.importRecords(
    many.map((contact) => ({ contact, history: [], generation: 0 })),
    "file.json",
  );
  await index.catchUp(store);
  const [first] = many;
  if (!first) throw new Error("no contact");
  expect(await knowsAll(first)).toBe(true);
  await store.undoImport(receipt.id);
  await index.catchUp(store);
  expect(await knowsNone(first)).toBe(true);
});

test("another index over the same data finds what the first one wrote, as a restarted background does", async () => {
  const noemie = person("Noémie Levain");
  await store.save(noemie);
  await index.catchUp(store);
  index = new RecognitionIndex();
  expect(await index.catchUp(store)).toBe(false);
  expect(await knowsAll(noemie)).toBe(true);
});

test("a filter that was lost is built anew", async () => {
  const noemie = person("Noémie Levain");
  await store.save(noemie);
  await index.catchUp(store);
  for (const key of Array.from(local.values.keys())) if (key !== "witness") local.values.delete(key);
  expect(await index.catchUp(store)).toBe(true);
  expect(await knowsAll(noemie)).toBe(true);
});

test("a filter that was spoiled is built anew, and holds up nothing", async () => {
  const [noemie, sandra] = [person("Noémie Levain"), person("Sandra Roy")];
  await store.save(noemie);
  await index.catchUp(store);
  const filter = local.values.get("filter") as object;
  const spoiled: readonly Record<string, unknown>[] = [
    { added: 7 },
    { added: { gates: ["x"], keys: {} } },
    { added: { gates: [], keys: Array.from({ length: 5000 }, (_, key) => key) } },
    { filter: null },
    { filter: { ...filter, salt: 1 } },
    { filter: { ...filter, bits: "é" } },
    { filter: { ...filter, gates: "A".repeat(4_000_000) } },
  ];
  for (const values of spoiled) {
    await local.set(values);
    await store.save({ ...sandra, note: JSON.stringify(values).slice(0, 40) });
    expect(await index.catchUp(store)).toBe(true);
    expect(await knowsAll(noemie)).toBe(true);
    expect(await knowsAll(sandra)).toBe(true);
  }
});

test("what tabs read holds no name", async () => {
  await store.save(person("Noémie Levain", { note: "secret", emails: ["noemie@levain.example"] }));
  await index.catchUp(store);
  expect(JSON.stringify([...local.values])).not.toMatch(/no[ée]mie|levain|secret/i);
});
