/** Referrers that were typed as a mere name: the contact of that name if there is exactly one, a new contact if there is none. */
import { blankContact, type Contact, type Referral } from "../src/domain/contact/contact.ts";
import { searchForm } from "../src/domain/contact/search-form.ts";
import type { ContactStore } from "../src/platform/contact-store.ts";
import { newContactId } from "../src/platform/identity.ts";

/** The contact with its referrers linked, followed by the contacts that come into the notebook as referrers. */
export async function withReferrers(contact: Contact, store: Pick<ContactStore, "namesakes">): Promise<readonly [Contact, ...Contact[]]> {
  const created = new Map<string, Contact>();
  const referrals: Referral[] = [];
  for (const referral of contact.referrals) {
    const { name, contact: linked } = referral.referrer;
    const [only, ...others] = linked === undefined ? (await store.namesakes(name)).map((record) => record.contact) : [];
    const fresh =
      linked === undefined && !only && searchForm(name) !== "" ? (created.get(name) ?? blankContact(newContactId(), name)) : undefined;
    if (fresh) created.set(name, fresh);
    const id = linked ?? (others.length === 0 ? only?.id : undefined) ?? fresh?.id;
    referrals.push(id === undefined ? referral : { ...referral, referrer: { name, contact: id } });
  }
  return [{ ...contact, referrals }, ...created.values()];
}
