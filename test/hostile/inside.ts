/**
 * What the test does inside the extension's own origin: fill the notebook and the choices through the product's own modules, and look at
 * what is stored. It is bundled and evaluated in a page of the extension that runs no code of the product.
 */
import type { Contact } from "../../src/domain/contact/contact.ts";
import type { Manner, Settings } from "../../src/domain/sites.ts";
import { browser } from "../../src/platform/browser.ts";
import { openContactStore } from "../../src/platform/contact-store.ts";
import { writeSettings } from "../../src/platform/settings-store.ts";
import { tellBackground } from "../../src/platform/tell-background.ts";
import { fuzz } from "./fuzz.ts";

const toBackground = (name: string): Promise<unknown> =>
  browser.runtime.sendMessage({ direction: "pages-to-background", name, args: [] }).catch((error: unknown) => String(error));

/** Makes the notebook hold these people and nobody else, and waits until the background follows. */
export async function fill(contacts: readonly Contact[]): Promise<number> {
  const store = await openContactStore();
  const wanted = new Set(contacts.map(({ id }) => id));
  for (const { contact } of await store.all()) if (!wanted.has(contact.id)) await store.delete(contact.id);
  for (const { contact } of await store.deleted()) if (wanted.has(contact.id)) await store.restore(contact.id);
  const there = new Set((await store.all()).map(({ contact }) => contact.id));
  const lacking = contacts.filter(({ id }) => !there.has(id));
  if (lacking.length > 0) await store.save(...lacking);
  await toBackground("notebookChanged");
  return store.count();
}

/** Adds people one by one, as the popup does. */
export async function add(contacts: readonly Contact[]): Promise<number> {
  const store = await openContactStore();
  await store.save(...contacts);
  tellBackground.notebookChanged();
  return store.count();
}

/** How many live contacts have this name. */
export async function countOf(name: string): Promise<number> {
  const store = await openContactStore();
  return (await store.all()).filter(({ contact }) => contact.name === name).length;
}

/** Chooses how every site, or the given ones, are watched, and waits until the scripts are registered. */
export async function choose(manner: Manner, sites: Settings["sites"] = {}, watch: Settings["watch"] = "everywhere"): Promise<unknown> {
  await writeSettings({ welcomed: true, watch, manner, sites });
  return toBackground("sitesChanged");
}

/** Everything stored in the notebook's and the settings' databases, as text: equal texts, equal notebooks. */
export async function everything(): Promise<string> {
  const texts = [];
  for (const name of ["petit-carnet", "petit-carnet-settings"]) {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open(name);
      request.addEventListener("success", () => done(request.result));
      request.addEventListener("error", () => fail(request.error ?? new Error(name)));
    });
    for (const store of database.objectStoreNames) {
      const values = await new Promise<readonly unknown[]>((done, fail) => {
        const request = database.transaction(store).objectStore(store).getAll() as IDBRequest<unknown[]>;
        request.addEventListener("success", () => done(request.result));
        request.addEventListener("error", () => fail(request.error ?? new Error(store)));
      });
      texts.push(`${name}/${store}: ${JSON.stringify(values)}`);
    }
    database.close();
  }
  return texts.join("\n");
}

/** Runs `fuzz` in the content script's own world of a tab, as a page that took over that script's process could; the answer is JSON text. */
export async function fuzzInTab(tabId: number, seed: number, count: number): Promise<readonly unknown[]> {
  const injected = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: fuzz as () => unknown,
    args: [seed, count],
  });
  return injected.map(({ result }) => result);
}

/** Spoils all that the script in a page can write of our storage, from that script's own world; gives the names of what was spoiled. */
export async function spoilFromTab(tabId: number): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, func: spoil as () => unknown });
  return injected?.result;
}

async function spoil(): Promise<readonly string[]> {
  interface Api {
    readonly storage: { readonly local: { get(keys: null): Promise<object>; set(values: object): Promise<void> } };
  }
  const both = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
  const { local } = (both.browser?.storage ? both.browser : both.chrome).storage;
  const names = Object.keys(await local.get(null));
  const witness = { databaseId: "another", generation: 1e9, count: 1e6, digest: 1 };
  const values: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, "spoiled"]));
  await local.set({
    ...values,
    witness,
    added: { gates: "x", keys: { length: 3 } },
    filter: { salt: "x", gates: "é".repeat(5000), bits: 7 },
  });
  return names;
}

/** How many people the notebook holds when it is opened anew, or why it cannot be opened. */
export async function opened(): Promise<string> {
  return openContactStore().then(
    async (store) => {
      const count = await store.count();
      store.close();
      return String(count);
    },
    (error: unknown) => String(error),
  );
}

/** The number of the tab that shows an address. */
export async function tabAt(url: string): Promise<number | undefined> {
  return (await browser.tabs.query({})).find((tab) => tab.url === url)?.id;
}

/** Closes the extension's own pages that attacks opened. */
export async function closeOwnTabs(): Promise<number> {
  const tabs = await browser.tabs.query({ url: browser.runtime.getURL("notebook/*") });
  await browser.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
  return tabs.length;
}

/** How many frames of a tab have a live script of ours: each answers for itself. */
export async function liveScripts(tabId: number): Promise<unknown> {
  const injected = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: isAlive as () => unknown });
  return injected.map(({ result }) => result);
}

function isAlive(): boolean {
  const world = globalThis as { petitCarnet?: AbortController };
  return world.petitCarnet !== undefined && !world.petitCarnet.signal.aborted;
}
