/** The index when the background is stopped at any of its writes, and when the notebook changes while everything is built anew. */
import { IDBDatabase, IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { local } from "../support/fake-browser.ts";
import { blankContact, type Contact } from "../../src/domain/contact/contact.ts";
import { recognitionKeys } from "../../src/domain/recognition/recognition-key.ts";
import { type ContactStore, openContactStore } from "../../src/platform/contact-store.ts";
import { knownKeys, readFilter, type StoredFilter } from "../../src/platform/filter-store.ts";
import { mayKnow } from "../../src/domain/recognition/name-filter.ts";
import { newContactId } from "../../src/platform/identity.ts";
import { RecognitionIndex } from "../../src/platform/recognition-index.ts";

let store: ContactStore;
let index: RecognitionIndex;
const person = (name: string): Contact => ({ ...blankContact(newContactId(), name) });
const NOEMIE = person("Noémie Levain");
const RENAMED = { ...NOEMIE, name: "Ophélie Karsenty" };
const AGAIN = { ...NOEMIE, name: "Yolande Brissac" };

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  local.values.clear();
  store = await openContactStore();
  index = new RecognitionIndex();
  await store.save(NOEMIE);
  await index.catchUp(store);
});
afterEach(() => vi.restoreAllMocks());

async function knows(contact: Contact): Promise<"all" | "some" | "none"> {
  const { keys } = recognitionKeys(contact, (local.values.get("filter") as StoredFilter).salt);
  const [exact, behind, filter] = [await knownKeys(keys), await index.contactsBehind(keys), await readFilter()];
  const known = keys.filter((key) => exact.has(key) && behind.get(key)?.includes(contact.id) && filter && mayKnow(filter, key));
  if (known.length === keys.length) return "all";
  return exact.size === 0 && behind.size === 0 ? "none" : "some";
}

/** Lets so many writes of the background through, to the index and to what tabs read, and none after them. */
function stopAfter(writes: number): { readonly stopped: boolean } {
  const state = { left: writes, stopped: false };
  const write = (): void => {
    if (state.left-- > 0) return;
    state.stopped = true;
    throw new Error("stopped");
  };
  const set = local.set.bind(local);
  vi.spyOn(local, "set").mockImplementation(async (values) => {
    if (!("witness" in values)) write();
    return set(values);
  });
  const begin = Reflect.get<IDBDatabase, "transaction">(IDBDatabase.prototype, "transaction");
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...args) {
    // A transaction that was not finished leaves nothing, as if it had not begun.
    if (this.name === "petit-carnet-index" && args[1] === "readwrite") write();
    return begin.apply(this, args);
  });
  return state;
}

/** A background that is stopped after so many writes, and its successor, which catches up; false once it needs no more writes than that. */
async function stoppedOnce(writes: number, meanwhile: () => Promise<unknown>): Promise<boolean> {
  const state = stopAfter(writes);
  await new RecognitionIndex().catchUp(store).catch(() => undefined);
  vi.restoreAllMocks();
  await meanwhile();
  index = new RecognitionIndex();
  await index.catchUp(store);
  return state.stopped;
}

test("a change that is cut off at any write is made again, and leaves no key behind", async () => {
  for (let writes = 0, stopped = true; stopped; writes++) {
    await store.save(RENAMED);
    stopped = await stoppedOnce(writes, () => store.save(AGAIN));
    expect([await knows(NOEMIE), await knows(RENAMED), await knows(AGAIN)], `after ${writes} writes`).toEqual(["none", "none", "all"]);
    await store.save(NOEMIE);
    stopped = (await stoppedOnce(writes, () => Promise.resolve())) || stopped;
    expect([await knows(NOEMIE), await knows(RENAMED), await knows(AGAIN)], `after ${writes} writes`).toEqual(["all", "none", "none"]);
  }
});

test("a newcomer whose indexing is cut off at any write is told to the tabs by the next start", async () => {
  for (let writes = 0, stopped = true; stopped; writes++) {
    const [newcomer] = await store.save(...many(1));
    stopped = await stoppedOnce(writes, () => Promise.resolve());
    expect(newcomer && (await knows(newcomer.contact)), `after ${writes} writes`).toBe("all");
  }
});

test("a changed note writes nothing that tabs read", async () => {
  await store.save({ ...NOEMIE, note: "likes coffee" });
  const set = vi.spyOn(local, "set");
  await index.catchUp(store);
  expect(set).not.toHaveBeenCalled();
  expect(await index.catchUp(store)).toBe(false);
});

let made = 0;
/** People whose names have nothing in common, in this call and all others. */
function many(count: number): readonly Contact[] {
  const word = (number: number): string =>
    Array.from(String(number), (digit) => "zofiquabelmutran".slice(Number(digit), Number(digit) + 4)).join("");
  return Array.from({ length: count }, () => person(`X${word(++made)} Y${word(made)}`));
}
const imported = (contacts: readonly Contact[]): ReturnType<ContactStore["importRecords"]> =>
  store.importRecords(
    contacts.map((contact) => ({ contact, history: [], generation: 0 })),
    "file.json",
  );

test("a rebuild that is cut off begins again under the same salt, and is right", async () => {
  const contacts = many(1200);
  const { salt } = local.values.get("filter") as StoredFilter;
  await imported(contacts);
  for (const writes of [0, 1, 2, 256, 513, 514]) {
    expect(await stoppedOnce(writes, () => store.save(writes % 2 === 0 ? RENAMED : NOEMIE))).toBe(true);
    expect((local.values.get("filter") as StoredFilter).salt).toBe(salt);
    for (const contact of [contacts[0], contacts[777], contacts[1199], writes % 2 === 0 ? RENAMED : NOEMIE]) {
      expect(contact && (await knows(contact)), `after ${writes} writes`).toBe("all");
    }
    expect(await knows(writes % 2 === 0 ? NOEMIE : RENAMED)).toBe("none");
    // Another large change, so that the next round rebuilds too.
    await imported(contacts.map((contact) => ({ ...contact, note: `changed before ${writes}` })));
  }
});

test("what changes while everything is built anew is not lost, and pages are answered meanwhile", async () => {
  const rebuilt = vi.fn<() => void>();
  index = new RecognitionIndex(rebuilt);
  const [first, ...others] = many(1500);
  if (!first) throw new Error("no contact");
  await imported([first, ...others]);
  const rebuilding = index.catchUp(store);
  await index.catchUpShortly(store);
  expect(rebuilt).not.toHaveBeenCalled();
  // Noémie stood in the index before, and still does.
  expect(await knows(NOEMIE)).toBe("all");
  await store.save(RENAMED);
  await store.delete(first.id);
  const [newcomer] = await store.save(person("Quentin Zwickelbaum"));
  await index.catchUpShortly(store);
  expect(rebuilt).not.toHaveBeenCalled();
  await Promise.all([rebuilding, index.catchUp(store)]);
  expect(rebuilt).toHaveBeenCalledOnce();
  expect([await knows(NOEMIE), await knows(RENAMED), await knows(first)]).toEqual(["none", "all", "none"]);
  expect(newcomer && (await knows(newcomer.contact))).toBe("all");
});

test("a notebook that outgrows its filter tells the tabs first and builds a larger one behind", async () => {
  const before = (local.values.get("filter") as StoredFilter).bits.length;
  for (let turn = 0; turn < 12; turn++) {
    await store.save(...many(400));
    await index.catchUp(store);
  }
  expect((local.values.get("filter") as StoredFilter).bits.length).toBeGreaterThan(before);
  expect(await knows(NOEMIE)).toBe("all");
});

test("no write of a rebuild holds more than one shard", async () => {
  await imported(many(1200));
  const set = vi.spyOn(local, "set");
  await index.catchUp(store);
  const written = set.mock.calls.map(([values]) => Object.keys(values));
  expect(written.filter((keys) => keys.length > 1)).toEqual([["filter", "added"]]);
  expect(written.filter(([key]) => key?.startsWith("shard:"))).toHaveLength(256);
});
