/**
 * Who of the notebook a contact of a file may be: the same name, and the addresses to compare.
 *
 * Example: "LEVAIN Noémie" with http://www.noemie.example/ meets "Noémie Levain" with https://noemie.example.
 */
import type { Contact } from "../contact/contact.ts";
import { searchForm } from "../contact/search-form.ts";

/** The contacts of the notebook by name. */
export interface PeopleIndex {
  readonly namesakes: (contact: Contact) => readonly Contact[];
}

/** Builds the index once for a whole file. */
export function indexPeople(contacts: readonly Contact[]): PeopleIndex {
  const byKey = new Map<string, Contact[]>();
  for (const contact of contacts) {
    for (const key of new Set([contact.name, ...contact.aliases].map(personKey))) {
      const sharing = byKey.get(key);
      if (sharing) sharing.push(contact);
      else byKey.set(key, [contact]);
    }
  }
  return { namesakes: ({ name }) => byKey.get(personKey(name)) ?? [] };
}

/** The words of a name in any order: equal for the same name. A name without letters is itself. */
export function personKey(name: string): string {
  return searchForm(name).split(" ").toSorted().join(" ") || name;
}

/** A contact's addresses in the form in which two of them are the same: letter case, scheme, www and a last slash do not count. */
export function addressesOf(contact: Contact): readonly string[] {
  return [
    ...contact.emails.map((email) => email.trim().toLowerCase()),
    ...contact.phones.map((phone) => phone.replaceAll(/[^\d+]/g, "") || phone),
    ...contact.links.map((link) =>
      link
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?/, "")
        .replace(/\/$/, ""),
    ),
  ];
}
