/**
 * What the shared parts of the interface may do, handed to them by each page's entry file: they know no browser and no database.
 */
import type { PageCapture } from "../domain/capture/proposal.ts";
import type { Contact, ContactId } from "../domain/contact/contact.ts";
import type { ContactRecord } from "../domain/contact/history.ts";

/** New ids and today's date, which pure functions take as arguments. */
export interface Stamps {
  readonly newContactId: () => ContactId;
  readonly newId: () => string;
  /** The day where the user is, as 2026-11-23. */
  readonly today: () => string;
}

/** Drafts of what is being typed, kept at every keystroke. */
export interface Drafts {
  readonly read: (key: string) => unknown;
  readonly keep: (key: string, value: unknown) => void;
  readonly drop: (key: string) => void;
}

/** The notebook, as far as capture and research need it. */
export interface NotebookDesk {
  readonly get: (id: ContactId) => Promise<ContactRecord | undefined>;
  readonly getMany: (ids: readonly ContactId[]) => Promise<readonly ContactRecord[]>;
  readonly namesakes: (name: string) => Promise<readonly ContactRecord[]>;
  readonly startingWith: (typed: string, most: number) => Promise<readonly ContactRecord[]>;
  /** Resolves when it is on disk, never before. */
  readonly save: (...contacts: readonly Contact[]) => Promise<readonly ContactRecord[]>;
  readonly undo: (id: ContactId, changeId: string) => Promise<ContactRecord>;
}

/** All that a screen for capture and research works with. */
export interface Desk {
  readonly notebook: NotebookDesk;
  readonly stamps: Stamps;
  readonly drafts: Drafts;
  /** Reads the page of the tab at hand: selection, title, address. */
  readonly readPage: () => Promise<PageCapture | undefined>;
  readonly openContact: (id: ContactId) => void;
}
