/**
 * Reading what a file holds, as `unknown`, field by field: only what is understood comes through, everything else is reported.
 *
 * Example: shape<Referrer>({ name: text, contact: contactId }, ["name"]) makes { name: "Sandra" } of { name: "Sandra", age: 7 }, and
 * reports "not-understood" of { age: 7 }. A shape writes its properties in the order of its table, so what it gives is also the form to
 * write: reading it again changes nothing.
 */
import type { ContactId } from "../contact/contact.ts";

/** Why a contact, or a part of one, was left out. */
export type SkipReason = "not-a-contact" | "no-name" | "no-id" | "duplicate" | "too-long" | "not-an-address" | "not-understood";

/** Told of each part that is left out. */
export type Report = (part: string, reason: SkipReason) => void;

/** Gives what it understands of a value, or undefined; `part` names the place in reports. Nothing there is nothing to report. */
export type Reader<Value> = (value: unknown, part: string, report: Report) => Value | undefined;

/** The longest text that is read, in UTF-16 units: 64 Ki (formats.md §1). */
export const MOST_TEXT = 65_536;
/** How many parts of one kind a contact may have: findings, history entries, links, … */
export const MOST_PARTS = 10_000;

// Part of no ECMAScript edition, but in every place where this runs, and pure: it tells what `new URL` would not throw on.
declare const URL: { canParse(address: string): boolean };

/** The object's own property: a polluted or odd prototype never answers. */
export function own(value: unknown, property: string): unknown {
  return isObject(value) && Object.hasOwn(value, property) ? value[property] : undefined;
}

/** True for a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text as it is: nothing is trimmed, folded or repaired, lone surrogates included; an empty one says nothing. */
export const text: Reader<string> = (value, part, report) => {
  if (isNothing(value) || value === "") return undefined;
  if (typeof value !== "string") return refuse(part, "not-understood", report);
  return value.length > MOST_TEXT ? refuse(part, "too-long", report) : value;
};

/** A web address, kept as written; any scheme but http and https is refused. */
export const webAddress: Reader<string> = (value, part, report) => {
  const address = text(value, part, report);
  if (address === undefined) return undefined;
  return isWebAddress(address) ? address : refuse(part, "not-an-address", report);
};

/** True for what a browser would open as a page. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(address) && URL.canParse(address);
}

/** A contact's id: what may stand in an address and as a key of a JSON object. */
export const contactId: Reader<ContactId> = (value, part, report) => {
  if (isNothing(value)) return undefined;
  const fits = typeof value === "string" && /^[A-Za-z0-9][\w:.@/+-]{0,254}$/.test(value);
  return fits ? (value as ContactId) : refuse(part, "not-understood", report);
};

/** A day or an instant in ISO 8601 that is in the calendar, so that showing it cannot fail. */
export const date: Reader<string> = (value, part, report) => {
  const written = text(value, part, report);
  if (written === undefined) return undefined;
  return isDate(written) ? written : refuse(part, "not-understood", report);
};

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

function isDate(written: string): boolean {
  const [, year, month, day] = DATE.exec(written)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** One of a fixed list of words. */
export function choice<Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value, part, report) => {
    if (isNothing(value)) return undefined;
    return words.find((word) => word === value) ?? refuse(part, "not-understood", report);
  };
}

/** A list; members that are not understood are left out of it. */
export function list<Value>(read: Reader<Value>): Reader<readonly Value[]> {
  return (value, part, report) => {
    if (isNothing(value)) return undefined;
    if (!Array.isArray(value)) return refuse(part, "not-understood", report);
    if (value.length > MOST_PARTS) report(part, "too-long");
    return value.slice(0, MOST_PARTS).flatMap((member: unknown) => read(member, part, report) ?? []);
  };
}

/** The same, or `null` where the file says null: in a history, "was not there". */
export function orNull<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value, part, report) => (value === null ? null : read(value, part, report));
}

/** An object of known properties, in the table's order; without a `required` one there is no object. */
export function shape<Value>(
  table: { readonly [Property in keyof Value]-?: Reader<Exclude<Value[Property], undefined>> },
  required: readonly (keyof Value & string)[],
): Reader<Value> {
  const readers = Object.entries<Reader<unknown>>(table);
  return (value, part, report) => {
    if (isNothing(value)) return undefined;
    const result: Record<string, unknown> = {};
    for (const [property, read] of readers) {
      const member = read(own(value, property), `${part}.${property}`, report);
      if (member !== undefined) result[property] = member;
    }
    return required.every((property) => Object.hasOwn(result, property)) ? (result as Value) : refuse(part, "not-understood", report);
  };
}

const isNothing = (value: unknown): value is undefined | null => value === undefined || value === null;

function refuse(part: string, reason: SkipReason, report: Report): undefined {
  report(part, reason);
  return undefined;
}
