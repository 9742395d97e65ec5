/**
 * The people recognised on the page at hand, with what the notebook says of them, and the changes one makes there: a finding, "not this
 * person", a kept sighting. Each change is one save and can be undone at once.
 */
import { type Signal, signal } from "@preact/signals";
import { addEncounter, addFinding, addNotThisPerson, changeContact } from "../domain/contact/contact-edit.ts";
import type { Contact, ContactId, Finding, NotThisPerson } from "../domain/contact/contact.ts";
import type { ContactRecord } from "../domain/contact/history.ts";
import type { PageSightings, Sighting } from "../domain/recognition/sighting.ts";
import type { Desk } from "./desk.ts";
import { ContactGone, failureText } from "./failure-text.ts";
import { text } from "./text.ts";

/** One contact, and the sighting on this page if there is one. */
export interface PersonAtHand {
  readonly contact: Contact;
  readonly sighting?: Sighting;
}

/** Something just done, in words, and how to undo it. */
export interface Done {
  readonly message: string;
  readonly undo: () => Promise<void>;
}

/** A page, as findings and encounters name it. */
export interface PageAtHand {
  readonly url: string;
  readonly title: string;
}

/** The people of one popup or side panel. */
export class PeopleModel {
  readonly people: Signal<readonly PersonAtHand[]> = signal([]);
  readonly page: Signal<PageAtHand | undefined> = signal(undefined);
  readonly done: Signal<Done | undefined> = signal(undefined);
  readonly problem: Signal<string | undefined> = signal(undefined);
  readonly desk: Desk;
  #sightings: readonly Sighting[] = [];
  #also: ContactId | undefined;
  #asked = 0;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** Shows the people of a page, and one more contact that was opened on purpose. */
  async show(page: PageAtHand | undefined, found: PageSightings | undefined, also?: ContactId): Promise<void> {
    if (page?.url !== this.page.value?.url) this.done.value = undefined;
    this.page.value = page;
    this.#sightings = found?.sightings ?? [];
    this.#also = also;
    await this.refresh();
  }

  /** Reads the contacts anew: the notebook was written. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const ids = new Set([...this.#sightings.map(({ contact }) => contact), ...(this.#also ? [this.#also] : [])]);
    const records = ids.size === 0 ? [] : await this.desk.notebook.getMany([...ids]);
    if (asked !== this.#asked) return; // a later question is under way
    const contacts = new Map(records.map(({ contact }) => [contact.id, contact]));
    const url = this.page.value?.url ?? "";
    const sighted = this.#sightings.flatMap((sighting) => {
      const contact = contacts.get(sighting.contact);
      return contact && !saidNotThisPerson(contact, sighting, url) ? [{ contact, sighting }] : [];
    });
    const opened = this.#also && contacts.get(this.#also);
    const alone = opened && !sighted.some(({ contact }) => contact.id === opened.id) ? [{ contact: opened }] : [];
    this.people.value = [...alone, ...sighted];
  }

  /** Adds a finding to a contact's research file. */
  async addFinding(id: ContactId, finding: Finding): Promise<boolean> {
    return this.#change(id, (contact) => addFinding(contact, finding), text("researchAdded"));
  }

  /** Takes a finding away. */
  async removeFinding(id: ContactId, finding: Finding): Promise<boolean> {
    const without = (contact: Contact): Contact =>
      changeContact(contact, { findings: contact.findings.filter((one) => one.id !== finding.id) });
    return this.#change(id, without, text("researchRemoved"));
  }

  /** Remembers that a sighting was somebody else. */
  async notThisPerson(contact: Contact, scope: NotThisPerson["scope"]): Promise<boolean> {
    const url = this.page.value?.url ?? "";
    const where = scope === "page" ? url : hostOf(url);
    const { newId, today } = this.desk.stamps;
    const verdict: NotThisPerson = { id: newId(), scope, ...(scope !== "everywhere" && { where }), date: today() };
    return this.#change(contact.id, (one) => addNotThisPerson(one, verdict), text("notThisPersonDone", contact.name));
  }

  /** Keeps a sighting as an encounter. */
  async keepSighting(contact: Contact, sighting: Sighting): Promise<boolean> {
    const { newId, today } = this.desk.stamps;
    const encounter = { id: newId(), date: today(), text: sighting.text, ...this.page.value };
    return this.#change(contact.id, (one) => addEncounter(one, encounter), text("encounterKept", contact.name));
  }

  /** Saves a change of the contact as it stands now; true when it is on disk. */
  async #change(id: ContactId, change: (contact: Contact) => Contact, message: string): Promise<boolean> {
    try {
      const now = await this.desk.notebook.get(id);
      if (!now || now.deletedAt) throw new ContactGone("deleted meanwhile");
      const [saved] = await this.desk.notebook.save(change(now.contact));
      this.problem.value = undefined;
      this.done.value = saved && { message, undo: () => this.#undo(saved) };
      await this.refresh();
      return true;
    } catch (error) {
      this.problem.value = text("notSaved", failureText(error));
      return false;
    }
  }

  async #undo(saved: ContactRecord): Promise<void> {
    const last = saved.history.at(-1);
    if (last) await this.desk.notebook.undo(saved.contact.id, last.id);
    this.done.value = undefined;
    await this.refresh();
  }
}

/** True when something that is the contact's own speaks for a sighting: then only a page as a whole can be said to be about somebody else. */
export const isByOwnAddress = (sighting: Sighting): boolean =>
  sighting.evidence.some(({ kind }) => kind === "profile-link" || kind === "email" || kind === "phone");

/**
 * True when the user said that a sighting on this page, on this site or anywhere is somebody else. The background judges alike when the page
 * is read again (`confirm.ts`); this hides it at once.
 */
export function saidNotThisPerson(contact: Contact, sighting: Sighting, url: string): boolean {
  const own = isByOwnAddress(sighting);
  return contact.notThisPerson.some(({ scope, where }) => {
    if (scope === "page") return where === url;
    return !own && (scope === "everywhere" || where === hostOf(url));
  });
}

/** The host of an address, "" when it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}
