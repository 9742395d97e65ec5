/**
 * The product's own code in a page of the running extension, as `test/support/inside.ts` has it, for what the bench asks: a large notebook,
 * its rebuilding watched from outside the background, and one change followed to the tab that it concerns.
 */
import { blankContact } from "../../../src/domain/contact/contact.ts";
import type { ContactRecord } from "../../../src/domain/contact/history.ts";
import type { PageCalls } from "../../../src/messages/pages-to-background.ts";
import { browser } from "../../../src/platform/browser.ts";
import { openContactStore } from "../../../src/platform/contact-store.ts";
import { newContactId, newId, now } from "../../../src/platform/identity.ts";
import { backgroundCaller } from "../../../src/platform/messaging.ts";
import { writeSettings } from "../../../src/platform/settings-store.ts";
import { names } from "../node/bench-names.ts";

/** How long the background was held while it rebuilt index and filter. */
export interface Rebuild {
  readonly ms: number;
  /** The longest time until it answered a message that wants nothing, less the usual time. */
  readonly heldMs: number;
  readonly pings: number;
  /** How many of them took longer than is asked. */
  readonly over: number;
  /** The same longest time while it did nothing: what the machine's other work alone makes of it. */
  readonly restMs: number;
}

/** What the driver may ask; every answer survives JSON. */
export interface ExtensionBench {
  /** Fills the notebook without telling anybody. */
  fill(count: number): Promise<number>;
  watchQuietly(): Promise<void>;
  rebuild(): Promise<Rebuild>;
  /** Saves one contact: milliseconds from the save's end until a tab's sightings changed. */
  changeOne(name: string): Promise<number>;
  /** When the first sightings of each address were stored, by the clock. */
  sightedAt(): Readonly<Record<string, number>>;
}

const background = backgroundCaller<PageCalls>("pages-to-background");
const sighted = new Map<string, number>();

browser.storage.onChanged.addListener((changes, area) => {
  if (area !== "session") return;
  for (const { newValue } of Object.values(changes)) {
    const frames = Object.values(
      (newValue ?? {}) as Readonly<Record<string, { readonly url?: string; readonly sightings?: readonly unknown[] }>>,
    );
    for (const { url, sightings } of frames)
      if (url !== undefined && (sightings?.length ?? 0) > 0 && !sighted.has(url)) sighted.set(url, Date.now());
  }
});

function recordOf(name: string): ContactRecord {
  const contact = blankContact(newContactId(), name);
  return { contact, history: [{ id: newId(), at: now(), what: "created", was: {} }], generation: 0 };
}

async function fill(count: number): Promise<number> {
  const store = await openContactStore();
  const began = performance.now();
  await store.importRecords(names(count).map(recordOf), "bench");
  return performance.now() - began;
}

/** A message that no listener answers comes back as soon as the background has looked at it. */
async function ping(): Promise<number> {
  const began = performance.now();
  await browser.runtime.sendMessage({ bench: "are you there?" }).catch(() => undefined);
  return performance.now() - began;
}

const ASKED_MS = 50;
const REST_MS = 4000;

/** Asks again and again until something is over; gives how long each answer took. */
async function pingUntil(over: () => boolean): Promise<readonly number[]> {
  const pings: number[] = [];
  while (!over()) {
    pings.push(await ping());
    await new Promise((next) => setTimeout(next, 2));
  }
  return pings;
}

async function rebuild(): Promise<Rebuild> {
  const rested = performance.now();
  const rest = await pingUntil(() => performance.now() - rested > REST_MS);
  const usual = rest.toSorted((one, other) => one - other)[rest.length >> 1] ?? 0;
  const began = performance.now();
  const end = { at: 0 };
  const done = background.notebookChanged().then(() => (end.at = performance.now()));
  const pings = await pingUntil(() => end.at !== 0);
  await done;
  const longest = (times: readonly number[]): number => Math.max(0, ...times) - usual;
  return {
    ms: end.at - began,
    heldMs: longest(pings),
    pings: pings.length,
    over: pings.filter((ms) => ms - usual > ASKED_MS).length,
    restMs: longest(rest),
  };
}

async function changeOne(name: string): Promise<number> {
  const store = await openContactStore();
  const before = sighted.size;
  await store.save(recordOf(name).contact);
  const saved = performance.now();
  void background.notebookChanged();
  while (sighted.size === before && performance.now() - saved < 20_000) await new Promise((next) => setTimeout(next, 2));
  return performance.now() - saved;
}

async function watchQuietly(): Promise<void> {
  await writeSettings({ welcomed: true, watch: "everywhere", manner: "quiet", sites: {} });
  await background.sitesChanged();
}

const bench: ExtensionBench = { fill, watchQuietly, rebuild, changeOne, sightedAt: () => Object.fromEntries(sighted) };
(globalThis as { petitCarnetExtensionBench?: ExtensionBench }).petitCarnetExtensionBench = bench;
