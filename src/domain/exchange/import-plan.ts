/**
 * What an import would do, contact by contact, before it does it. Pure: the caller shows the plan, then writes the records of `add` and `change`.
 *
 * The same id with something different in it: the side whose history was written last wins, because that is where the user last worked.
 * A namesake under another id is added beside the one that is there, never merged: `looksLike` tells the user.
 *
 * Example: a file of an hour ago, read into the notebook that it came from, skips every contact: "same", or "notebook-is-newer".
 */
import type { Contact, ContactId, Referral } from "../contact/contact.ts";
import { type ChangeKind, type ContactRecord, whatWas } from "../contact/history.ts";
import { cardOf } from "./jscontact.ts";
import { addressesOf, indexPeople, type PeopleIndex, personKey } from "./same-person.ts";

/** Why a row is added (the first two), changed (the third) or skipped (the others); the preview says it in words. */
export type ImportReason = "new" | "was-deleted" | "file-is-newer" | "same" | "notebook-is-newer" | "nothing-new";

/** One contact of the file and what becomes of it. */
export interface ImportRow {
  /** The record as it would be written. */
  readonly record: ContactRecord;
  readonly reason: ImportReason;
  /** Another contact of the notebook that may be the same person: one of the same name, rather one with an address in common. */
  readonly looksLike?: { readonly id: ContactId; readonly name: string };
}

/** What an import would do. */
export interface ImportPlan {
  readonly add: readonly ImportRow[];
  readonly change: readonly ImportRow[];
  readonly skip: readonly ImportRow[];
}

/** What a change through an import needs to be written in a contact's history. */
export interface ImportStamp {
  readonly newId: () => string;
  readonly now: string;
}

/** Compares a file's records with the notebook's (`existing`: live and deleted ones); changes nothing. */
export function importPlan(existing: readonly ContactRecord[], incoming: readonly ContactRecord[], stamp: ImportStamp): ImportPlan {
  const known = new Map(existing.map((record) => [record.contact.id, record]));
  const people = indexPeople(existing.filter((record) => record.deletedAt === undefined).map((record) => record.contact));
  const rows = incoming.map((record) => {
    const mine = known.get(record.contact.id);
    return mine ? rowOfKnown(mine, record, stamp) : rowOfUnknown(record, people);
  });
  const withReason = (...reasons: readonly ImportReason[]): readonly ImportRow[] => rows.filter(({ reason }) => reasons.includes(reason));
  const skip = withReason("same", "notebook-is-newer", "nothing-new");
  const stands = standIns(skip);
  return {
    add: withReason("new", "was-deleted").map((row) => withReferrers(row, stands)),
    change: withReason("file-is-newer").map((row) => withReferrers(row, stands)),
    skip,
  };
}

function rowOfKnown(mine: ContactRecord, theirs: ContactRecord, stamp: ImportStamp): ImportRow {
  if (mine.deletedAt !== undefined) {
    const { deletedAt: _, ...live } = mine;
    return { record: onTopOf(live, theirs.contact, "restored", stamp), reason: "was-deleted" };
  }
  if (contentOf(mine) === contentOf(theirs)) return { record: mine, reason: "same" };
  if (lastChange(mine) > lastChange(theirs)) return { record: mine, reason: "notebook-is-newer" };
  // A history that goes on from ours is taken as it is; any other is no history of our contact, so ours is kept and told of the change.
  const goesOn =
    theirs.history.length > mine.history.length && mine.history.every(({ id }, position) => theirs.history[position]?.id === id);
  return { record: goesOn ? theirs : onTopOf(mine, theirs.contact, "merged", stamp), reason: "file-is-newer" };
}

function rowOfUnknown(record: ContactRecord, people: PeopleIndex): ImportRow {
  const namesakes = people.namesakes(record.contact);
  const covering = namesakes.find((person) => saysAll(person, record.contact));
  if (covering) return { record, reason: "nothing-new", looksLike: { id: covering.id, name: covering.name } };
  const addresses = new Set(addressesOf(record.contact));
  // The same name alone may be somebody else, so it is added; but nobody gets a twin unawares.
  const alike = namesakes.find((person) => addressesOf(person).some((address) => addresses.has(address))) ?? namesakes[0];
  return { record, reason: "new", ...(alike ? { looksLike: { id: alike.id, name: alike.name } } : {}) };
}

/** True when `mine` already says everything that `theirs` says: reading the same list twice adds nobody twice. */
function saysAll(mine: Contact, theirs: Contact): boolean {
  const names = new Set([mine.name, ...mine.aliases].map(personKey));
  const addresses = new Set(addressesOf(mine));
  const same = (["organization", "role", "city", "note", "fit"] as const).every(
    (property) => theirs[property] === undefined || theirs[property] === mine[property],
  );
  return (
    same &&
    [theirs.name, ...theirs.aliases].every((name) => names.has(personKey(name))) &&
    addressesOf(theirs).every((address) => addresses.has(address)) &&
    theirs.referrals.every((referral) => mine.referrals.some((known) => sameWords(known, referral))) &&
    theirs.findings.length + theirs.encounters.length + theirs.notThisPerson.length === 0
  );
}

const sameWords = (one: Referral, other: Referral): boolean =>
  personKey(one.referrer.name) === personKey(other.referrer.name) && one.words === other.words && one.reason === other.reason;

/** Our record with the file's contact as one more change: what was there before can be had back. */
function onTopOf(mine: ContactRecord, contact: Contact, what: ChangeKind, stamp: ImportStamp): ContactRecord {
  const was = whatWas(mine.contact, contact);
  return { ...mine, contact, history: [...mine.history, { id: stamp.newId(), at: stamp.now, what, was }] };
}

/** What a contact says, without its history, in one text for every order of properties. */
const contentOf = (record: ContactRecord): string => JSON.stringify(cardOf({ ...record, history: [] }));

const lastChange = (record: ContactRecord): string => record.history.at(-1)?.at ?? "";

/** The contacts of the file that are in the notebook under another id. */
function standIns(skipped: readonly ImportRow[]): ReadonlyMap<ContactId, ContactId> {
  return new Map(skipped.flatMap(({ record, looksLike }) => (looksLike ? [[record.contact.id, looksLike.id]] : [])));
}

/** A referrer who is skipped because the notebook has them under another id is that other contact. */
function withReferrers(row: ImportRow, stands: ReadonlyMap<ContactId, ContactId>): ImportRow {
  const { contact } = row.record;
  if (!contact.referrals.some(({ referrer }) => referrer.contact !== undefined && stands.has(referrer.contact))) return row;
  const referrals = contact.referrals.map((referral) => {
    const standIn = referral.referrer.contact && stands.get(referral.referrer.contact);
    return standIn ? { ...referral, referrer: { ...referral.referrer, contact: standIn } } : referral;
  });
  return { ...row, record: { ...row.record, contact: { ...contact, referrals } } };
}
