/**
 * The state of one page open for writing: the form, its draft, and what is wrong with it. Every keystroke is kept as a draft, so a
 * reload or a closed tab loses nothing; the draft remembers what the contact was when the writing began.
 */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { blankContact, type Contact, type ContactId } from "../src/domain/contact/contact.ts";
import { dropDraft, keepDraft, readDraft } from "../src/platform/drafts.ts";
import { newContactId, newId } from "../src/platform/identity.ts";
import { today } from "../src/ui/dates.ts";
import { blankReferral, type ContactForm, contactFrom, formOf, type FormProblem } from "./contact-form.ts";
import { mergeEdit } from "./merge-edit.ts";
import type { NotebookModel } from "./notebook-model.ts";
import { withReferrers } from "./referrers.ts";

interface Draft {
  readonly base: Contact;
  readonly form: ContactForm;
}

/** The model of one open form; `id` is undefined for a name not yet written down. */
export class EditModel {
  readonly #notebook: NotebookModel;
  readonly #key: string;
  readonly #draft: Signal<Draft>;
  readonly #problems: Signal<readonly FormProblem[]> = signal([]);
  readonly #dirty: Signal<boolean>;

  readonly problems: ReadonlySignal<readonly FormProblem[]> = this.#problems;
  /** True once something was typed that is not saved. */
  readonly dirty: ReadonlySignal<boolean>;

  constructor(notebook: NotebookModel, contact: Contact | undefined) {
    this.#notebook = notebook;
    this.#key = `notebook-${contact?.id ?? "new"}`;
    const kept = readDraft(this.#key);
    this.#dirty = signal(isDraft(kept));
    this.dirty = this.#dirty;
    this.#draft = signal(isDraft(kept) ? kept : contact ? { base: contact, form: formOf(contact) } : blankDraft());
  }

  /** What the form holds. */
  get form(): ContactForm {
    return this.#draft.value.form;
  }

  /** Writes into the form, and keeps it. */
  change(changes: Partial<ContactForm>): void {
    const draft = { ...this.#draft.value, form: { ...this.form, ...changes } };
    this.#draft.value = draft;
    this.#dirty.value = true;
    keepDraft(this.#key, draft);
  }

  /** The sentence's key and part for a field that is wrong. */
  problemOf(field: string): FormProblem | undefined {
    return this.#problems.value.find((problem) => problem.field === field);
  }

  /** Saves, and gives the contact's id; undefined when something is wrong, which `problems` then tells. */
  async save(): Promise<ContactId | undefined> {
    const { base, form } = this.#draft.value;
    const read = contactFrom(form, base);
    this.#problems.value = "problems" in read ? read.problems : [];
    if ("problems" in read) return undefined;
    const current = await this.#notebook.store.get(base.id);
    const contact = current ? mergeEdit(base, read.contact, current.contact) : read.contact;
    await this.#notebook.save(...(await withReferrers(contact, this.#notebook.store)));
    dropDraft(this.#key);
    return base.id;
  }

  /** Gives up what was typed; the answer takes that back. */
  giveUp(): () => void {
    const draft = this.#draft.value;
    dropDraft(this.#key);
    return () => keepDraft(this.#key, draft);
  }
}

/** A new name's page begins with who said it. */
function blankDraft(): Draft {
  const base = blankContact(newContactId(), "");
  return { base, form: { ...formOf(base), referrals: [blankReferral(newId(), today())] } };
}

/** Drafts are our own, but may have been kept by an earlier version. */
function isDraft(kept: unknown): kept is Draft {
  const { base, form } = (kept ?? {}) as Partial<Draft>;
  if (typeof base?.id !== "string" || typeof form?.name !== "string") return false;
  return [form.referrals, form.findings, form.encounters, base.referrals].every((list) => Array.isArray(list));
}
