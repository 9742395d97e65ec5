import { openDB } from "idb";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test } from "vitest";
import { local } from "../support/fake-browser.ts";
import { blankContact, type Contact } from "../../src/domain/contact/contact.ts";
import type { ContactStore } from "../../src/platform/contact-store.ts";
import { NotebookUnavailable, openContactStore } from "../../src/platform/contact-store.ts";
import { newContactId } from "../../src/platform/identity.ts";

let store: ContactStore;
const person = (name: string, more: Partial<Contact> = {}): Contact => ({ ...blankContact(newContactId(), name), ...more });

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  local.values.clear();
  store = await openContactStore();
});

describe("saving", () => {
  test("creates, then changes, and keeps what was there before", async () => {
    const noemie = person("Noemie Levain");
    await store.save(noemie);
    await store.save({ ...noemie, name: "Noémie Levain", city: "Lyon" });
    const record = await store.get(noemie.id);
    expect(record?.history.map(({ what, was }) => [what, was])).toEqual([
      ["created", {}],
      ["changed", { name: "Noemie Levain", city: null }],
    ]);
    expect(await store.count()).toBe(1);
    expect(await store.generation()).toBe(2);
  });

  test("leaves a contact that did not change alone", async () => {
    const noemie = person("Noémie Levain");
    await store.save(noemie);
    const [record] = await store.save(noemie);
    expect(record?.history).toHaveLength(1);
  });

  test("saves several at once in one generation", async () => {
    await store.save(person("Noémie Levain"), person("Sandra Roy"));
    expect(await store.generation()).toBe(1);
    expect((await store.all()).map(({ contact }) => contact.name)).toEqual(["Noémie Levain", "Sandra Roy"]);
  });
});

describe("undoing", () => {
  test("puts a contact back as it was before an entry, as a change of its own", async () => {
    const noemie = person("Noémie Levain");
    await store.save(noemie);
    await store.save({ ...noemie, city: "Lyon" });
    const [changed] = await store.save({ ...noemie, city: "Paris", role: "Éditrice" });
    const record = await store.undo(noemie.id, changed?.history[1]?.id ?? "");
    expect(record.contact).toEqual(noemie);
    expect(record.history.at(-1)?.what).toBe("undone");
    const back = await store.undo(noemie.id, record.history.at(-1)?.id ?? "");
    expect(back.contact.city).toBe("Paris");
  });

  test("deletion takes a contact from every list and restoring brings it back with its history", async () => {
    const noemie = person("Noémie Levain");
    await store.save(noemie);
    await store.delete(noemie.id);
    expect(await store.all()).toEqual([]);
    expect(await store.namesakes("Noémie Levain")).toEqual([]);
    expect(await store.getMany([noemie.id])).toEqual([]);
    expect((await store.deleted()).map(({ contact }) => contact.name)).toEqual(["Noémie Levain"]);
    const restored = await store.restore(noemie.id);
    expect(restored.history.map(({ what }) => what)).toEqual(["created", "deleted", "restored"]);
    expect(await store.count()).toBe(1);
  });

  test("an unknown contact is an error and writes nothing", async () => {
    await expect(store.delete(newContactId())).rejects.toThrow("no contact");
    expect(await store.generation()).toBe(0);
  });
});

describe("finding", () => {
  test("namesakes have the same words in any order, accents and case aside, in the name or an alias", async () => {
    await store.save(person("Noémie LEVAIN"), person("Noémie Levain-Roy"), person("N. Roy", { aliases: ["Levain, Noemie"] }));
    expect((await store.namesakes("levain noemie")).map(({ contact }) => contact.name).toSorted()).toEqual(["N. Roy", "Noémie LEVAIN"]);
  });

  test("completion looks at the beginning of any word", async () => {
    await store.save(person("Noémie Levain"), person("Sandra Levallois"), person("Paul Roy"));
    expect((await store.startingWith("lev", 10)).map(({ contact }) => contact.name).toSorted()).toEqual([
      "Noémie Levain",
      "Sandra Levallois",
    ]);
    expect((await store.startingWith("sandra lev", 10)).map(({ contact }) => contact.name)).toEqual(["Sandra Levallois"]);
  });
});

describe("importing", () => {
  test("keeps histories as given and can be undone, except where the user changed something since", async () => {
    const [first, second] = [person("Noémie Levain"), person("Sandra Roy")];
    await store.save(first);
    const before = await store.get(first.id);
    const history = [{ id: "h1", at: "2026-01-01T00:00:00.000Z", what: "created" as const, was: {} }];
    const receipt = await store.importRecords(
      [
        { contact: { ...first, city: "Lyon" }, history, generation: 0 },
        { contact: second, history, generation: 0 },
        { contact: person("Paul Dubois"), history, generation: 0 },
      ],
      "carnet.json",
    );
    expect(receipt).toMatchObject({ added: 2, changed: 1, label: "carnet.json" });
    expect((await store.get(second.id))?.history).toEqual(history);
    await store.save({ ...second, city: "Nantes" });
    expect(await store.undoImport(receipt.id)).toEqual({ undone: 2, kept: 1 });
    expect((await store.get(first.id))?.contact).toEqual(before?.contact);
    expect((await store.all()).map(({ contact }) => contact.name)).toEqual(["Noémie Levain", "Sandra Roy"]);
    expect(await store.count()).toBe(2);
    expect(await store.imports()).toEqual([]);
  });
});

describe("a notebook that was lost", () => {
  test("is never taken for an empty one", async () => {
    await store.save(person("Noémie Levain"));
    store.close();
    globalThis.indexedDB = new IDBFactory();
    await expect(openContactStore()).rejects.toMatchObject({ name: "NotebookUnavailable", reason: "lost" });
    await expect(openContactStore()).rejects.toBeInstanceOf(NotebookUnavailable);
    const again = await openContactStore({ acceptLoss: true });
    expect(await again.count()).toBe(0);
  });

  test("is told from an older copy of itself by its generation", async () => {
    await store.save(person("Noémie Levain"));
    const meta = await rawMeta();
    await store.save(person("Sandra Roy"));
    await rawMeta(meta);
    await expect(openContactStore()).rejects.toMatchObject({ reason: "lost" });
  });

  test("has a witness in which nobody reads, and that nobody can forge", async () => {
    await store.save(person("Noémie Levain"));
    const witness = String(local.values.get("witness"));
    expect(witness).toMatch(/^[A-Za-z0-9+/=]{208}$/);
    await store.save(...Array.from({ length: 50 }, (_, at) => person(`Somebody ${at}`)));
    expect(local.values.get("witness")).not.toBe(witness);
    expect(String(local.values.get("witness"))).toHaveLength(208);
    store.close();
    for (const forged of [{ databaseId: "another", generation: 1e9 }, "AAAA", "x".repeat(208), "é", null, 7, witness])
      expect(await openedWith(forged)).toBe(51);
  });

  test("a missing witness accuses nobody", async () => {
    await store.save(person("Noémie Levain"));
    local.values.clear();
    expect(await (await openContactStore()).count()).toBe(1);
  });
});

async function openedWith(witness: unknown): Promise<number> {
  local.values.set("witness", witness);
  const opened = await openContactStore();
  const count = await opened.count();
  opened.close();
  return count;
}

/** What the database says of itself, read or put behind the store's back. */
async function rawMeta(meta?: unknown): Promise<unknown> {
  const database = await openDB("petit-carnet");
  if (meta !== undefined) await database.put("meta", meta, "meta");
  const now: unknown = await database.get("meta", "meta");
  database.close();
  return now;
}
