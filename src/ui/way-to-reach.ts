/**
 * One way to reach somebody, recognised by its form: the capture form has a single field for it.
 *
 * Example: "noemie@levain.example" is an e-mail address, "02 40 12 34 56" a phone number, "levain.example/blog" a link,
 * "@noemie@mastodon.example" the link of that profile; "call the office" is none of them.
 */
import { tidyLink } from "../domain/contact/contact-edit.ts";
import type { Contact } from "../domain/contact/contact.ts";

/** What a way to reach somebody is, and its tidy value. */
export interface WayToReach {
  readonly kind: "link" | "email" | "phone";
  readonly value: string;
}

const EMAIL = /^[^\s@<>(),;:"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u;
const PHONE = /^\+?[\d\s().\-/\u00a0\u202f]+$/u;
const FEDIVERSE = /^@([\w.-]+)@([^\s@/]+\.[^\s@/]+)$/u;

/** Recognises one way to reach somebody; undefined when it has the form of none. */
export function wayToReach(typed: string): WayToReach | undefined {
  const way = typed.trim().replace(/^(?:mailto|tel):/i, "");
  if (EMAIL.test(way)) return { kind: "email", value: way };
  const digits = way.replace(/\D/g, "").length;
  if (PHONE.test(way) && digits >= 6 && digits <= 15) return { kind: "phone", value: way };
  const [, user, host] = FEDIVERSE.exec(way) ?? [];
  const link = tidyLink(user && host ? `https://${host}/@${user}` : way);
  return link === undefined ? undefined : { kind: "link", value: link };
}

/** The ways that a text of one a line (or separated by commas or semicolons) holds, and the lines that are none. */
export function waysToReach(typed: string): { readonly ways: readonly WayToReach[]; readonly unclear: readonly string[] } {
  const lines = typed
    .split(/[\n;]|,\s+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const ways = lines.map(wayToReach);
  return { ways: ways.filter((way) => way !== undefined), unclear: lines.filter((_, position) => ways[position] === undefined) };
}

/** The contact with further ways to reach them; one that stands there already is not repeated. */
export function withWaysToReach(contact: Contact, ways: readonly WayToReach[]): Contact {
  const further = (kind: WayToReach["kind"], known: readonly string[]): readonly string[] => [
    ...new Set([...known, ...ways.filter((way) => way.kind === kind).map(({ value }) => value)]),
  ];
  return {
    ...contact,
    links: further("link", contact.links),
    emails: further("email", contact.emails),
    phones: further("phone", contact.phones),
  };
}
