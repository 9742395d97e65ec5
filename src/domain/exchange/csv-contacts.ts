/**
 * A CSV file of contacts: a `name` column and optional url, email, org, phone, city, aliases and referrer columns, in any order.
 * A cell of aliases, addresses or phones may hold several, separated by `|`.
 *
 * Example: 'name;email;referrer\nNoémie Levain;n@levain.example;Sandra' → one contact with one e-mail address and one referral by Sandra.
 */
import Papa from "papaparse";
import { blankContact, type Contact, type ContactId } from "../contact/contact.ts";
import { tidyLink } from "../contact/contact-edit.ts";
import type { ContactRecord } from "../contact/history.ts";
import { MOST_CONTACTS, type ReadResult, type Skip } from "./notebook-file.ts";
import { isWebAddress, MOST_TEXT } from "./reading.ts";

/** The largest file that is read, in characters (formats.md §1). */
const MOST_CSV_CHARACTERS = 50_000_000;
const MOST_COLUMNS = 200;
const COLUMNS = ["name", "url", "email", "org", "phone", "city", "aliases", "referrer"] as const;
type Column = (typeof COLUMNS)[number];
type Cell = (column: Column) => string;

/** Reads a CSV file; `newId` gives the ids of contacts, referrals and history entries; never throws. */
export function readContactsCsv(text: string, newId: () => string, now: string): ReadResult {
  if (text.length > MOST_CSV_CHARACTERS) return { ok: false, problem: "too-large" };
  const rows = parseRows(text.replace(/^\uFEFF/, ""));
  if (rows === undefined) return { ok: false, problem: "cut-off" };
  const header = (rows[0] ?? []).map((title) => title.trim().toLowerCase());
  if (!header.includes("name") || header.length > MOST_COLUMNS) return { ok: false, problem: "not-ours" };
  if (rows.length - 1 > MOST_CONTACTS) return { ok: false, problem: "too-large", detail: String(rows.length - 1) };
  return readRows(rows, header, newId, now);
}

function readRows(rows: readonly (readonly string[])[], header: readonly string[], newId: () => string, now: string): ReadResult {
  const place = new Map<string, number>(COLUMNS.map((column) => [column, header.indexOf(column)]));
  const records: ContactRecord[] = [];
  const skipped: Skip[] = [];
  const leftOut: Skip[] = header
    .filter((title) => title !== "" && !place.has(title))
    .map((part) => ({ position: 0, part, reason: "not-understood" }));
  for (const [position, row] of rows.entries()) {
    if (position === 0) continue;
    const cell: Cell = (column) => unescapeFormula(row[place.get(column) ?? -1] ?? "").trim();
    if (row.length > MOST_COLUMNS || row.some((value) => value.length > MOST_TEXT)) skipped.push({ position, reason: "too-long" });
    else if (cell("name") === "") skipped.push({ position, reason: "no-name" });
    else
      records.push({
        contact: contactOf(cell, position, leftOut, newId, now),
        history: [{ id: newId(), at: now, what: "created", was: {} }],
        generation: 0,
      });
  }
  return { ok: true, records, skipped, leftOut };
}

function contactOf(cell: Cell, position: number, leftOut: Skip[], newId: () => string, now: string): Contact {
  const links = several(cell("url")).flatMap((typed) => {
    const link = tidyLink(typed);
    if (link !== undefined && isWebAddress(link)) return link;
    leftOut.push({ position, part: "url", reason: "not-an-address" });
    return [];
  });
  const referrer = cell("referrer");
  return {
    ...blankContact(`urn:uuid:${newId()}` as ContactId, cell("name")),
    aliases: several(cell("aliases")),
    ...(cell("org") === "" ? {} : { organization: cell("org") }),
    ...(cell("city") === "" ? {} : { city: cell("city") }),
    emails: several(cell("email")),
    phones: several(cell("phone")),
    links,
    referrals: referrer === "" ? [] : [{ id: newId(), referrer: { name: referrer }, date: now }],
  };
}

const several = (cell: string): readonly string[] =>
  cell
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Spreadsheet-safe files put a `'` before what a spreadsheet would run: "'+33 6 …" is a phone number. */
const unescapeFormula = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** The rows that hold something; undefined when the last quotation mark is missing, so that the end cannot be told. */
function parseRows(text: string): readonly (readonly string[])[] | undefined {
  try {
    const { data, errors } = Papa.parse(text, { delimiter: delimiterOf(text), skipEmptyLines: "greedy", preview: MOST_CONTACTS + 2 });
    return errors.some(({ code }) => code === "MissingQuotes") ? undefined : data;
  } catch {
    return undefined;
  }
}

/** French spreadsheets separate by `;`. With one column there is no separator, and "Levain, Noémie" is one cell. */
function delimiterOf(text: string): string {
  const header = /[^\r\n]+/.exec(text.slice(0, 10_000))?.[0] ?? "";
  const counts = [",", ";", "\t"].map((delimiter) => ({ delimiter, count: header.split(delimiter).length - 1 }));
  const [most] = counts.toSorted((one, other) => other.count - one.count);
  return most && most.count > 0 ? most.delimiter : "\u001F";
}
