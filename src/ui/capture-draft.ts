/**
 * What is being typed into the capture form: how it starts from a page's proposal, how it is kept and read back, and the contacts that
 * saving it writes.
 *
 * Example: the proposal { name: "Noémie Levain", links: ["https://noemie.example"] } starts a draft with the name and `reach` filled;
 * with `referrer` "Sandra" and `words` typed, saving it writes two contacts: Noémie with one referral, and Sandra.
 */
import type { Proposal } from "../domain/capture/proposal.ts";
import { addFinding, addReferral, changeContact } from "../domain/contact/contact-edit.ts";
import { blankContact, type Channel, CHANNELS, type Contact, type ContactId, type Fit, FITS } from "../domain/contact/contact.ts";
import { type Introduction, INTRODUCTIONS, type Referral } from "../domain/contact/contact.ts";
import type { Stamps } from "./desk.ts";
import { wayToReach, waysToReach, withWaysToReach } from "./way-to-reach.ts";

/** The page on which a draft was begun. */
export interface DraftPage {
  readonly url: string;
  readonly title: string;
}

/** The form as typed; an empty text says nothing. */
export interface CaptureDraft {
  readonly page: DraftPage;
  /** The name that the page proposed: another name selected on the same page is another draft. */
  readonly proposedName: string;
  readonly name: string;
  readonly referrer: string;
  /** Set when the referrer was picked from the notebook. */
  readonly referrerId: ContactId | "";
  readonly words: string;
  readonly fit: Fit | "";
  readonly reach: string;
  readonly otherWays: string;
  readonly role: string;
  readonly organization: string;
  readonly city: string;
  /** Separated by commas. */
  readonly aliases: string;
  readonly note: string;
  readonly reason: string;
  readonly channel: Channel | "";
  readonly introduction: Introduction | "";
  readonly date: string;
  /** A passage selected on the page, kept as a finding unless emptied. */
  readonly quote: string;
}

/** The draft that a page's proposal starts. */
export function draftFromProposal(proposal: Proposal | undefined, page: DraftPage, today: string): CaptureDraft {
  const [reach = "", ...otherWays] = proposal ? [...proposal.links, ...proposal.emails, ...proposal.phones] : [];
  return {
    page,
    proposedName: proposal?.name ?? "",
    name: proposal?.name ?? "",
    referrer: "",
    referrerId: "",
    words: "",
    fit: "",
    reach,
    otherWays: otherWays.join("\n"),
    role: proposal?.role ?? "",
    organization: proposal?.organization ?? "",
    city: "",
    aliases: "",
    note: "",
    reason: "",
    channel: "",
    introduction: "",
    date: today,
    quote: proposal?.quote ?? "",
  };
}

const TEXTS = ["proposedName", "name", "referrer", "words", "reach", "otherWays", "role", "organization", "city", "aliases"] as const;
const MORE_TEXTS = ["note", "reason", "date", "quote"] as const;

/** Reads drafts back from where they were kept; whatever has not their form is dropped. */
export function draftsFrom(kept: unknown): readonly CaptureDraft[] {
  return Array.isArray(kept) ? kept.flatMap((one: unknown) => draftFrom(one)) : [];
}

function draftFrom(kept: unknown): readonly CaptureDraft[] {
  if (typeof kept !== "object" || kept === null) return [];
  const { page, referrerId, fit, channel, introduction, ...rest } = kept as Record<string, unknown>;
  if (typeof page !== "object" || page === null) return [];
  const { url, title } = page as Record<string, unknown>;
  if (typeof url !== "string" || typeof title !== "string") return [];
  const blank = draftFromProposal(undefined, { url, title }, "");
  const texts = Object.fromEntries([...TEXTS, ...MORE_TEXTS].map((key) => [key, typeof rest[key] === "string" ? rest[key] : ""]));
  return [
    {
      ...blank,
      ...texts,
      referrerId: typeof referrerId === "string" ? (referrerId as ContactId) : "",
      fit: FITS.find((one) => one === fit) ?? "",
      channel: CHANNELS.find((one) => one === channel) ?? "",
      introduction: INTRODUCTIONS.find((one) => one === introduction) ?? "",
    },
  ];
}

/** True for two drafts of the same name on the same page. */
export const sameDraft = (one: CaptureDraft, other: CaptureDraft): boolean =>
  one.page.url === other.page.url && one.proposedName === other.proposedName;

/** Which fields of a draft cannot be saved as they stand. */
export function problemsOf(draft: CaptureDraft): readonly ("name" | "referrer" | "reach" | "otherWays")[] {
  return [
    ...(draft.name.trim() === "" ? (["name"] as const) : []),
    ...(draft.referrer.trim() === "" && saysReferral(draft) ? (["referrer"] as const) : []),
    ...(draft.reach.trim() !== "" && !wayToReach(draft.reach) ? (["reach"] as const) : []),
    ...(waysToReach(draft.otherWays).unclear.length > 0 ? (["otherWays"] as const) : []),
  ];
}

/** True when the draft says who gave the name, or anything else that belongs to a referral and would be lost without it. */
export const saysReferral = ({ referrer, words, reason, channel, introduction }: CaptureDraft): boolean =>
  [referrer, words, reason, channel, introduction].some((one) => one.trim() !== "");

/** The contact that a draft makes: a new one, or one of the notebook with what the draft adds to it. */
export function contactFromDraft(draft: CaptureDraft, onto: Contact | undefined, referrer: Contact | undefined, stamps: Stamps): Contact {
  const contact = onto ?? blankContact(stamps.newContactId(), draft.name.trim());
  const told = withDetails(contact, draft);
  const reachable = withWaysToReach(told, waysToReach(`${draft.reach}\n${draft.otherWays}`).ways);
  const quoted = draft.quote.trim() === "" ? reachable : addFinding(reachable, passage(draft, stamps));
  return saysReferral(draft) ? addReferral(quoted, referralFromDraft(draft, referrer, stamps)) : quoted;
}

/** What a draft says of the person; what the notebook knows already is never overwritten by what a page proposed. */
function withDetails(contact: Contact, draft: CaptureDraft): Contact {
  const aliases = draft.aliases
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && !contact.aliases.includes(one));
  return changeContact(contact, {
    aliases: [...contact.aliases, ...aliases],
    role: contact.role ?? draft.role,
    organization: contact.organization ?? draft.organization,
    city: contact.city ?? draft.city,
    fit: draft.fit === "" ? contact.fit : draft.fit,
    note: [contact.note, draft.note.trim()].filter(Boolean).join("\n"),
  });
}

function referralFromDraft(draft: CaptureDraft, referrer: Contact | undefined, stamps: Stamps): Referral {
  const [words, reason] = [draft.words.trim(), draft.reason.trim()];
  return {
    id: stamps.newId(),
    referrer: referrer ? { name: referrer.name, contact: referrer.id } : { name: draft.referrer.trim() },
    ...(words !== "" && { words }),
    ...(reason !== "" && { reason }),
    ...(draft.channel !== "" && { channel: draft.channel }),
    date: draft.date === "" ? stamps.today() : draft.date,
    ...(draft.introduction !== "" && { introduction: draft.introduction }),
  };
}

const passage = (draft: CaptureDraft, stamps: Stamps) => ({
  id: stamps.newId(),
  section: "identity" as const,
  text: draft.quote.trim(),
  source: { kind: "clipped" as const, url: draft.page.url, title: draft.page.title },
  date: stamps.today(),
});
