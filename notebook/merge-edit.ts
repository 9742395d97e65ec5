/**
 * Brings what was edited onto a contact that another page may have changed meanwhile: only what the user touched is written.
 *
 * Example: while the form is open the side panel adds a finding; the form renames the contact and removes a referral. The result has the
 * new name, the panel's finding, and one referral less.
 */
import type { Contact } from "../src/domain/contact/contact.ts";

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** `current` with the changes that led from `base` to `edited`. */
export function mergeEdit(base: Contact, edited: Contact, current: Contact): Contact {
  const result: Record<string, unknown> = { ...current };
  const names = new Set([...Object.keys(base), ...Object.keys(edited)]) as Set<keyof Contact>;
  for (const name of names) {
    if (isSame(base[name], edited[name])) continue;
    const [was, is, now] = [base[name], edited[name], current[name]];
    if (is === undefined) delete result[name];
    else if (Array.isArray(was) && Array.isArray(is) && Array.isArray(now)) result[name] = mergeList(was, is, now);
    else result[name] = is;
  }
  return result as unknown as Contact;
}

/** Items are told by their id, plain texts by themselves. */
const keyOf = (item: unknown): string => (typeof item === "string" ? item : (item as { readonly id: string }).id);

function mergeList(was: readonly unknown[], is: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  if (isSame(was, now)) return is;
  const before = new Map(was.map((item) => [keyOf(item), item]));
  const after = new Map(is.map((item) => [keyOf(item), item]));
  const kept = now.flatMap((item) => {
    const key = keyOf(item);
    if (!before.has(key)) return [item]; // came from elsewhere meanwhile
    const edited = after.get(key);
    if (edited === undefined) return [];
    return [isSame(edited, before.get(key)) ? item : edited];
  });
  const there = new Set(now.map(keyOf));
  const added = is.filter((item) => !there.has(keyOf(item)) && !isSame(before.get(keyOf(item)), item));
  return [...kept, ...added];
}
