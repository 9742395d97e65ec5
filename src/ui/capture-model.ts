/**
 * The capture form's state, from the page's proposal to the saved contact.
 *
 *   writing → saving → saved          "saved" only after the store's promise: then it is on disk
 *   writing → saving → failed         what was typed stays, in the form and in the draft
 *   saving → writing                  a namesake turned up that the user has not seen: asked first, never a twin in silence
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Proposal } from "../domain/capture/proposal.ts";
import { blankContact, type Contact, type ContactId } from "../domain/contact/contact.ts";
import { searchForm } from "../domain/contact/search-form.ts";
import {
  type CaptureDraft,
  contactFromDraft,
  draftFromProposal,
  type DraftPage,
  draftsFrom,
  problemsOf,
  sameDraft,
} from "./capture-draft.ts";
import type { Desk } from "./desk.ts";
import { failureText } from "./failure-text.ts";

/** Where the form stands. */
export type CaptureState =
  | { readonly step: "writing" | "saving" }
  | { readonly step: "saved"; readonly contact: Contact; readonly added: boolean }
  | { readonly step: "failed"; readonly why: string };

const DRAFTS = "captures";
const MOST_DRAFTS = 20;

/** The capture form of one popup. */
export class CaptureModel {
  readonly draft: Signal<CaptureDraft>;
  /** True when the form shows a draft begun earlier. */
  readonly restored: Signal<boolean> = signal(false);
  /** The latest draft of another page or name, offered and not mixed in. */
  readonly offered: Signal<CaptureDraft | undefined> = signal(undefined);
  readonly namesakes: Signal<readonly Contact[]> = signal([]);
  /** The namesake that the user means, or "another person"; undefined until chosen: then the first namesake is meant. */
  readonly chosen: Signal<ContactId | "another" | undefined> = signal(undefined);
  readonly state: Signal<CaptureState> = signal({ step: "writing" });
  readonly problems: Signal<ReturnType<typeof problemsOf>> = signal([]);
  /** The contact that saving adds to; undefined when it makes a new one. */
  readonly target: ReadonlySignal<Contact | undefined> = computed(() => this.#target());
  readonly #desk: Desk;
  #afresh: CaptureDraft;

  constructor(desk: Desk, proposal: Proposal | undefined, page: DraftPage) {
    this.#desk = desk;
    this.#afresh = draftFromProposal(proposal, page, desk.stamps.today());
    const kept = this.#kept();
    const mine = kept.find((one) => sameDraft(one, this.#afresh));
    this.draft = signal(mine ?? this.#afresh);
    this.restored.value = mine !== undefined;
    this.offered.value = mine ? undefined : kept[0];
    void this.lookForNamesakes();
  }

  /** Takes over what was typed and keeps it at once. */
  change(changes: Partial<CaptureDraft>): void {
    this.draft.value = { ...this.draft.value, ...changes };
    this.#desk.drafts.keep(DRAFTS, [this.draft.value, ...this.#others()].slice(0, MOST_DRAFTS));
    if (this.problems.value.length > 0) this.problems.value = problemsOf(this.draft.value);
    if (this.state.value.step === "failed") this.state.value = { step: "writing" };
    if ("name" in changes) void this.lookForNamesakes();
  }

  /** Forgets the draft shown and begins again from the page. */
  startAfresh(): void {
    this.#keepOnlyOthers();
    this.#show(this.#afresh);
  }

  /** Begins an empty form, after one name was saved. */
  startNext(): void {
    this.#afresh = draftFromProposal(undefined, this.#afresh.page, this.#desk.stamps.today());
    this.#show(this.#afresh);
  }

  /** Shows the draft that was offered. */
  takeUpOffered(): void {
    const { value } = this.offered;
    this.offered.value = undefined;
    if (value) this.#show(value, true);
  }

  /** Forgets the draft that was offered. */
  forgetOffered(): void {
    const { value } = this.offered;
    this.offered.value = undefined;
    if (value) this.#keep(this.#kept().filter((one) => !sameDraft(one, value)));
  }

  /** Contacts whose names begin as typed: for who said it. */
  async suggestReferrers(typed: string): Promise<readonly Contact[]> {
    const found = await this.#desk.notebook.startingWith(typed, 6);
    return found.map(({ contact }) => contact);
  }

  /** Looks whether the name stands in the notebook already; gives the namesakes found. */
  async lookForNamesakes(): Promise<readonly Contact[]> {
    const { name } = this.draft.value;
    const records = searchForm(name) === "" ? [] : await this.#desk.notebook.namesakes(name);
    const found = records.map(({ contact }) => contact);
    if (this.draft.value.name !== name) return this.namesakes.value; // typed on meanwhile
    batch(() => {
      this.namesakes.value = found;
      if (!found.some(({ id }) => id === this.chosen.value) && this.chosen.value !== "another") this.chosen.value = undefined;
      if (found.length === 0) this.chosen.value = undefined;
    });
    return found;
  }

  /** Saves the contact, and a new referrer with it, in one transaction. */
  async save(): Promise<void> {
    if (this.state.value.step === "saving") return;
    this.problems.value = problemsOf(this.draft.value);
    if (this.problems.value.length > 0) return;
    this.state.value = { step: "saving" };
    try {
      const seen = new Set(this.namesakes.value.map(({ id }) => id));
      const namesakes = await this.lookForNamesakes();
      const unseen = this.chosen.value === undefined && namesakes.some(({ id }) => !seen.has(id));
      this.state.value = unseen ? { step: "writing" } : await this.#write();
    } catch (error) {
      this.state.value = { step: "failed", why: failureText(error) };
    }
  }

  async #write(): Promise<CaptureState> {
    const draft = this.draft.value;
    const target = this.target.value;
    const onto = target && (await this.#desk.notebook.get(target.id))?.contact;
    const referrer = await this.#referrer(draft);
    const contact = contactFromDraft(draft, onto ?? target, referrer?.contact, this.#desk.stamps);
    await this.#desk.notebook.save(contact, ...(referrer?.isNew ? [referrer.contact] : []));
    this.#keepOnlyOthers();
    return { step: "saved", contact, added: target !== undefined };
  }

  /** Who gave the name: the contact picked, the only one of that name, or a new contact. Of several namesakes none is guessed. */
  async #referrer({ referrer, referrerId }: CaptureDraft): Promise<{ readonly contact: Contact; readonly isNew: boolean } | undefined> {
    const picked = referrerId === "" ? undefined : await this.#desk.notebook.get(referrerId);
    if (picked && !picked.deletedAt) return { contact: picked.contact, isNew: false };
    if (searchForm(referrer) === "") return undefined;
    const [only, another] = await this.#desk.notebook.namesakes(referrer);
    if (another) return undefined;
    return only
      ? { contact: only.contact, isNew: false }
      : { contact: blankContact(this.#desk.stamps.newContactId(), referrer.trim()), isNew: true };
  }

  #target(): Contact | undefined {
    if (this.chosen.value === "another") return undefined;
    return this.namesakes.value.find(({ id }) => id === this.chosen.value) ?? this.namesakes.value[0];
  }

  #show(draft: CaptureDraft, restored = false): void {
    batch(() => {
      this.draft.value = draft;
      this.restored.value = restored;
      this.chosen.value = undefined;
      this.problems.value = [];
      this.state.value = { step: "writing" };
    });
    void this.lookForNamesakes();
  }

  #kept(): readonly CaptureDraft[] {
    return draftsFrom(this.#desk.drafts.read(DRAFTS));
  }

  #others(): readonly CaptureDraft[] {
    return this.#kept().filter((one) => !sameDraft(one, this.draft.value));
  }

  #keepOnlyOthers(): void {
    this.#keep(this.#others());
  }

  #keep(drafts: readonly CaptureDraft[]): void {
    if (drafts.length > 0) this.#desk.drafts.keep(DRAFTS, drafts);
    else this.#desk.drafts.drop(DRAFTS);
  }
}
