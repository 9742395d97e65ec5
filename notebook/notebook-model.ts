/**
 * The state of one open notebook page: where the reader is, everybody as the list shows them, and what was just done.
 *
 * It reads and writes the store itself and follows what other pages write by the notebook's generation: after every write, its own or
 * another's, `catchUp` asks for what changed since the generation it knows.
 */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Contact, ContactId } from "../src/domain/contact/contact.ts";
import type { ContactRecord } from "../src/domain/contact/history.ts";
import { type ContactStore, NotebookUnavailable, openContactStore } from "../src/platform/contact-store.ts";
import { tellBackground } from "../src/platform/tell-background.ts";
import { type Person, personOf, withRecords } from "./people.ts";
import { hashOf, type Place, readPlace } from "./place.ts";

/** What was just done, with the way back. */
export interface Toast {
  readonly words: string;
  readonly undo?: () => Promise<void>;
  /** The control that did it is gone, so the keyboard goes on at the way back. */
  readonly takesFocus?: boolean;
}

/** Why there is no notebook to show. */
export type Trouble = NotebookUnavailable["reason"];

const FIRST_PAINT = 50;
const SLICE = 2000;

/** The model of one open notebook page. */
export class NotebookModel {
  readonly #place: Signal<Place> = signal(readPlace(location.hash));
  readonly #people: Signal<readonly Person[] | undefined> = signal(undefined);
  readonly #complete: Signal<boolean> = signal(false);
  readonly #count: Signal<number> = signal(0);
  readonly #generation: Signal<number> = signal(-1);
  readonly #trouble: Signal<Trouble | undefined> = signal(undefined);
  readonly #opened: PromiseWithResolvers<ContactStore> = Promise.withResolvers();
  #store: ContactStore | undefined;
  #onArrival: Toast | undefined;
  #catching: Promise<void> = Promise.resolve();

  readonly place: ReadonlySignal<Place> = this.#place;
  /** Everybody by name; the first ones until `complete`, undefined before the first paint. */
  readonly people: ReadonlySignal<readonly Person[] | undefined> = this.#people;
  readonly complete: ReadonlySignal<boolean> = this.#complete;
  readonly count: ReadonlySignal<number> = this.#count;
  /** Rises whenever anything was written: what was read before may be old. */
  readonly generation: ReadonlySignal<number> = this.#generation;
  readonly trouble: ReadonlySignal<Trouble | undefined> = this.#trouble;
  readonly toast: Signal<Toast | undefined> = signal(undefined);
  /** What is typed in the search field. */
  readonly typed: Signal<string> = signal("");

  /** Opens the notebook and follows it; `acceptLoss` is for the user who was told of a loss and begins again. */
  async open(acceptLoss = false): Promise<void> {
    try {
      this.#store = await openContactStore({ acceptLoss });
      this.#trouble.value = undefined;
      this.#opened.resolve(this.#store);
      this.#people.value = (await this.#store.firstByName(FIRST_PAINT)).map(personOf);
      this.#store.onChange(() => void this.#catchUp(), new AbortController().signal);
      await this.#readEverybody();
      await this.#catchUp();
    } catch (error) {
      this.#trouble.value = error instanceof NotebookUnavailable ? error.reason : "unreadable";
    }
  }

  /** The store once it is open: for what the user may press before that. */
  get whenOpen(): Promise<ContactStore> {
    return this.#opened.promise;
  }

  /** The open store, for what is only drawn once people are. */
  get store(): ContactStore {
    if (!this.#store) throw new Error("the notebook is not open");
    return this.#store;
  }

  /** Goes to another place, as a link would, and says there what was done. */
  go(place: Place, toast?: Toast): void {
    this.#onArrival = toast;
    if (hashOf(readPlace(location.hash)) === hashOf(place)) this.followAddress();
    else location.hash = hashOf(place);
  }

  /** Follows the address; called on every `hashchange`. What was said elsewhere goes, unless it offers a way back. */
  followAddress(): void {
    const kept = this.toast.value?.undo ? this.toast.value : undefined;
    this.toast.value = this.#onArrival ?? kept;
    this.#onArrival = undefined;
    this.#place.value = readPlace(location.hash);
  }

  /** Saves contacts and gives their records. */
  save(...contacts: readonly Contact[]): Promise<readonly ContactRecord[]> {
    return this.write((store) => store.save(...contacts));
  }

  /** Deletes a contact. */
  delete(id: ContactId): Promise<ContactRecord> {
    return this.write((store) => store.delete(id));
  }

  /** Brings a deleted contact back. */
  restore(id: ContactId): Promise<ContactRecord> {
    return this.write((store) => store.restore(id));
  }

  /** Writes to the store; resolves once it is on disk and this page shows it. */
  async write<Result>(work: (store: ContactStore) => Promise<Result>): Promise<Result> {
    const result = await work(await this.whenOpen);
    tellBackground.notebookChanged();
    await this.#catchUp();
    return result;
  }

  /** In slices, so that the page answers while 100,000 contacts are read. */
  async #readEverybody(): Promise<void> {
    const { generation, count } = await this.store.position();
    this.#count.value = count;
    const records: Person[] = [];
    let last: ContactId | undefined;
    for (;;) {
      const block = await this.store.block(last, SLICE);
      for (const record of block) if (record.deletedAt === undefined) records.push(personOf(record));
      last = block.at(-1)?.contact.id;
      if (block.length < SLICE) break;
    }
    this.#people.value = withRecords(records, []);
    this.#complete.value = true;
    this.#generation.value = generation;
  }

  #catchUp(): Promise<void> {
    this.#catching = this.#catching.then(() => this.#catchUpOnce()).catch(() => undefined);
    return this.#catching;
  }

  async #catchUpOnce(): Promise<void> {
    const { generation, removedAt, count } = await this.store.position();
    const known = this.#generation.value;
    if (generation === known || known < 0) return;
    if (removedAt > known) return this.#readEverybody();
    const changed = await this.store.changedSince(known);
    this.#people.value = withRecords(this.#people.value ?? [], changed);
    this.#count.value = count;
    this.#generation.value = generation;
  }
}
