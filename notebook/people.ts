/**
 * Everybody as the list shows and searches them: one short entry a person, and one folded string of all that may be searched for.
 *
 * Example: "levain sandra" finds Noémie Levain, because her entry's folded string holds her own name and that of Sandra, who
 * referred her. 100,000 entries are searched by `indexOf` within the time of a keystroke.
 */
import { type Contact, type ContactId, latestReferral } from "../src/domain/contact/contact.ts";
import type { ContactRecord } from "../src/domain/contact/history.ts";
import { searchForm } from "../src/domain/contact/search-form.ts";

/** One person in the list. */
export interface Person {
  readonly id: ContactId;
  readonly name: string;
  /** Role and organization on one line. */
  readonly work: string;
  readonly referrer?: string;
  readonly words?: string;
  /** Under which letter of the list the person stands. */
  readonly letter: string;
  /** Folded name, for the order. */
  readonly order: string;
  /** Contacts who gave this name. */
  readonly referrers: readonly ContactId[];
  /** Folded text of everything that is searched. */
  readonly folded: string;
}

/** The list's entry for a record. */
export function personOf({ contact }: ContactRecord): Person {
  const latest = latestReferral(contact);
  const order = searchForm(contact.name);
  return {
    id: contact.id,
    name: contact.name,
    work: [contact.role, contact.organization].filter(Boolean).join(", "),
    ...(latest && { referrer: latest.referrer.name }),
    ...(latest?.words !== undefined && { words: latest.words }),
    letter: letterOf(order),
    order,
    referrers: contact.referrals.flatMap(({ referrer }) => referrer.contact ?? []),
    folded: searchForm(searchedText(contact).join(" \n ")),
  };
}

/** Digits and signs share one place at the head of the list. */
function letterOf(order: string): string {
  const first = String.fromCodePoint(order.codePointAt(0) ?? 35).toUpperCase();
  return /\p{L}/u.test(first) ? first : "#";
}

function searchedText(contact: Contact): string[] {
  return [
    contact.name,
    ...contact.aliases,
    contact.organization ?? "",
    contact.role ?? "",
    contact.city ?? "",
    contact.note ?? "",
    ...contact.emails,
    ...contact.phones,
    ...contact.links,
    ...contact.referrals.flatMap(({ referrer, words, reason }) => [referrer.name, words ?? "", reason ?? ""]),
    ...contact.findings.flatMap(({ text, quote }) => [text, quote ?? ""]),
    ...contact.encounters.flatMap(({ text, title }) => [text ?? "", title ?? ""]),
  ];
}

/** The people in whom every word typed is found, those with all of them in their name first. */
export function findPeople(people: readonly Person[], typed: string): readonly Person[] {
  const words = searchForm(typed).split(" ").filter(Boolean);
  if (words.length === 0) return people;
  const named: Person[] = [];
  const others: Person[] = [];
  for (const person of people) {
    if (!holdsAll(person.folded, words)) continue;
    (holdsAll(person.order, words) ? named : others).push(person);
  }
  return [...named, ...others];
}

/** Loops, not callbacks: this runs for everybody at every keystroke. */
function holdsAll(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}

/** The list after some records were written: changed ones replaced, new ones put in their place, deleted ones gone. */
export function withRecords(people: readonly Person[], records: readonly ContactRecord[]): readonly Person[] {
  const written = new Set<ContactId>(records.map(({ contact }) => contact.id));
  const live = records.filter(({ deletedAt }) => deletedAt === undefined).map(personOf);
  return [...people.filter(({ id }) => !written.has(id)), ...live].sort(byName);
}

function byName(one: Person, other: Person): number {
  return one.order < other.order ? -1 : one.order > other.order ? 1 : 0;
}
