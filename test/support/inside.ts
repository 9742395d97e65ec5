/**
 * The product's own code, run by the driver in a page of the extension's origin: it fills the notebook and chooses sites as the product's pages
 * do, without their screens, so that a measurement over 50,000 contacts or 200 notebooks is a matter of seconds. Never part of `dist`.
 */
import { blankContact, type Contact, type ContactId } from "../../src/domain/contact/contact.ts";
import type { ContactRecord } from "../../src/domain/contact/history.ts";
import { readContactsCsv } from "../../src/domain/exchange/csv-contacts.ts";
import { importPlan } from "../../src/domain/exchange/import-plan.ts";
import { readNotebook, writeNotebook } from "../../src/domain/exchange/notebook-file.ts";
import { browser } from "../../src/platform/browser.ts";
import { type ContactStore, openContactStore } from "../../src/platform/contact-store.ts";
import type { PageCalls } from "../../src/messages/pages-to-background.ts";
import { newContactId, newId, now } from "../../src/platform/identity.ts";
import { backgroundCaller } from "../../src/platform/messaging.ts";
import type { FrameSightings } from "../../src/platform/page-sightings.ts";
import type { Manner } from "../../src/domain/sites.ts";
import { writeSettings } from "../../src/platform/settings-store.ts";
import { tellBackground } from "../../src/platform/tell-background.ts";

/** A person as a corpus page or a test gives it; every field but the name may be absent. */
export interface Person {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly url?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly org?: string;
  readonly city?: string;
  readonly referrer?: string;
}

/** What the driver may ask; every answer survives JSON. */
export interface Inside {
  /** Takes a part of a file's text; a driver's message has a longest length. */
  receive(part: string): number;
  /** Imports the received text, our JSON or a CSV, into the notebook. */
  importReceived(label: string): Promise<{ readonly added: number; readonly skipped: number; readonly problem?: string }>;
  /** Puts people into the notebook, in place of those that the last call put there. */
  people(people: readonly Person[]): Promise<void>;
  /** Waits until the background follows the notebook as it is now. */
  caughtUp(): Promise<void>;
  /** Saves one contact more and gives its id; calls need not wait for one another. */
  note(name: string): Promise<ContactId>;
  /** Deletes a contact. */
  forget(id: ContactId): Promise<void>;
  /** Watches every site, as if the welcome screen had been answered. */
  watchEverywhere(manner: Manner): Promise<void>;
  /** The sightings of the tab that shows an address; undefined while nothing was reported. */
  sightingsAt(url: string): Promise<FrameSightings | undefined>;
  /** The notebook as an export would write it. */
  exported(): Promise<string>;
}

let received = "";
let store: Promise<ContactStore> | undefined;
let lastImport: string | undefined;

const opened = (): Promise<ContactStore> => (store ??= openContactStore());

async function importReceived(label: string): ReturnType<Inside["importReceived"]> {
  const text = received;
  received = "";
  const read = /^\s*\uFEFF?\s*\{/.test(text) ? readNotebook(text) : readContactsCsv(text, newId, now());
  if (!read.ok) return { added: 0, skipped: 0, problem: [read.problem, read.detail].filter(Boolean).join(": ") };
  const notebook = await opened();
  const existing = [...(await notebook.all()), ...(await notebook.deleted())];
  const plan = importPlan(existing, read.records, { newId, now: now() });
  const records = [...plan.add, ...plan.change].map(({ record }) => record);
  if (records.length > 0) await notebook.importRecords(records, label);
  tellBackground.notebookChanged();
  return { added: records.length, skipped: plan.skip.length + read.skipped.length };
}

async function people(given: readonly Person[]): Promise<void> {
  const notebook = await opened();
  if (lastImport !== undefined) await notebook.undoImport(lastImport);
  const { id } = await notebook.importRecords(given.map(recordOf), "driver");
  lastImport = id;
  tellBackground.notebookChanged();
}

function recordOf(person: Person): ContactRecord {
  const { name, aliases = [], url, email, phone, org, city, referrer } = person;
  const contact: Contact = {
    ...blankContact(newContactId(), name),
    aliases,
    links: url === undefined ? [] : [url],
    emails: email === undefined ? [] : [email],
    phones: phone === undefined ? [] : [phone],
    referrals: referrer === undefined ? [] : [{ id: newId(), referrer: { name: referrer }, date: now() }],
    ...(org !== undefined && { organization: org }),
    ...(city !== undefined && { city }),
  };
  return { contact, history: [{ id: newId(), at: now(), what: "created", was: {} }], generation: 0 };
}

async function caughtUp(): Promise<void> {
  const background = backgroundCaller<PageCalls>("pages-to-background");
  // A background that is just being stopped does not answer.
  await background.notebookChanged().catch(() => background.notebookChanged());
}

async function note(name: string): Promise<ContactId> {
  const { contact } = recordOf({ name });
  await (await opened()).save(contact);
  tellBackground.notebookChanged();
  return contact.id;
}

async function forget(id: ContactId): Promise<void> {
  await (await opened()).delete(id);
  tellBackground.notebookChanged();
}

async function watchEverywhere(manner: Manner): Promise<void> {
  await writeSettings({ welcomed: true, watch: "everywhere", manner, sites: {} });
  tellBackground.sitesChanged();
}

async function sightingsAt(url: string): Promise<FrameSightings | undefined> {
  const all = (await browser.storage.session.get(null)) as Record<string, FrameSightings>;
  return Object.entries(all).find(
    ([key, frames]) => key.startsWith("tab:") && Object.values(frames).some((frame) => frame.url === url),
  )?.[1];
}

const inside: Inside = {
  receive: (part) => (received += part).length,
  importReceived,
  people,
  caughtUp,
  note,
  forget,
  watchEverywhere,
  sightingsAt,
  exported: async () => writeNotebook(await (await opened()).all()),
};

(globalThis as { petitCarnetInside?: Inside }).petitCarnetInside = inside;
