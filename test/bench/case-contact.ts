/** What a corpus page and the bench say of a person, as a contact of the notebook. */
import { blankContact, type Contact, type ContactId } from "../../src/domain/contact/contact.ts";

/** A person as `test/corpus/README.md` describes it. */
export interface CasePerson {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly url?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly org?: string;
  readonly city?: string;
  readonly referrer?: string;
}

/** The person as a contact with this id. */
export function contactOf(person: CasePerson, id: string): Contact {
  const { name, aliases = [], url, email, phone, org, city, referrer } = person;
  return {
    ...blankContact(id as ContactId, name),
    aliases,
    links: url === undefined ? [] : [url],
    emails: email === undefined ? [] : [email],
    phones: phone === undefined ? [] : [phone],
    referrals: referrer === undefined ? [] : [{ id: `${id}-referral`, referrer: { name: referrer }, date: "2026-11-23" }],
    ...(org !== undefined && { organization: org }),
    ...(city !== undefined && { city }),
  };
}
