/**
 * The notebook as a file: JSON, contacts as JSContact cards (RFC 9553) with their histories, in one order for ever. docs/formats.md
 * explains the file to its readers, docs/notebook.schema.json is its schema.
 *
 * Example: writeNotebook([noemie]) → '{\n  "format": "petit-carnet",\n  "version": 1,\n  "contacts": [ … ]\n}\n'; reading that and writing it
 * again gives the same bytes.
 */
import type { ContactRecord } from "../contact/history.ts";
import { whatIsHostile } from "./hostile.ts";
import { cardOf, recordOf } from "./jscontact.ts";
import { own, type Report, type SkipReason } from "./reading.ts";

export type { SkipReason } from "./reading.ts";

/** Why a file could not be read at all; the interface says one sentence for each. */
export type ReadProblem = "not-json" | "not-ours" | "cut-off" | "newer-version" | "too-large" | "hostile";

/** One contact, or one part of it, that could not be taken; `position` counts contacts (or rows) from 1. */
export interface Skip {
  readonly position: number;
  readonly reason: SkipReason;
  /** The property that was left out, when the contact itself was taken. */
  readonly part?: string;
}

/** What reading a file gives. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly records: readonly ContactRecord[];
      /** Contacts not taken. */
      readonly skipped: readonly Skip[];
      /** Parts of contacts that were taken without them; at most `MOST_LEFT_OUT` are told. */
      readonly leftOut: readonly Skip[];
    }
  | { readonly ok: false; readonly problem: ReadProblem; readonly detail?: string };

/** The version that is written; every earlier one stays readable. */
const VERSION = 1;
const HEAD = `{\n  "format": "petit-carnet",\n  "version": ${VERSION},\n  "contacts": [`;

const AROUND = '{\n  "contacts": [';

/** The largest file that is read; docs/formats.md has the figures. A browser's longest text is little more. */
export const MOST_CHARACTERS = 400_000_000;
/** The most contacts that one file may bring. */
export const MOST_CONTACTS = 100_000;
const MOST_LEFT_OUT = 1000;

/** The notebook as the text of a file; deleted contacts are left out. */
export function writeNotebook(records: readonly ContactRecord[]): string {
  const live = records
    .filter((record) => record.deletedAt === undefined)
    .toSorted((one, other) => (one.contact.id < other.contact.id ? -1 : 1));
  // Card by card: one text of the whole would need several times the memory. The two levels around give a card its place in the file.
  const cards = live.map((record) => JSON.stringify({ contacts: [cardOf(record)] }, null, 2).slice(AROUND.length, -"\n  ]\n}".length));
  return `${HEAD}${cards.join(",")}${cards.length > 0 ? "\n  " : ""}]\n}\n`;
}

/** Reads a notebook file of any version; never throws, and takes nothing from a file that it refuses. */
export function readNotebook(text: string): ReadResult {
  if (text.length > MOST_CHARACTERS) return { ok: false, problem: "too-large" };
  const parsed = parseJson(text.replace(/^\uFEFF/, ""));
  if ("problem" in parsed) return { ok: false, problem: parsed.problem };
  const problem = whyNotOurs(parsed.file);
  if (problem !== undefined) return problem;
  const cards = own(parsed.file, "contacts");
  return readCards(Array.isArray(cards) ? cards : []);
}

function parseJson(text: string): { readonly file: unknown } | { readonly problem: ReadProblem } {
  try {
    return { file: JSON.parse(text) };
  } catch {
    const start = text.slice(0, 200).trim();
    const beginsAsOurs = HEAD.startsWith(start) || /^\{\s*"format"\s*:\s*"petit-carnet"/.test(start);
    return { problem: beginsAsOurs ? "cut-off" : "not-json" };
  }
}

function whyNotOurs(file: unknown): ReadResult | undefined {
  const version = own(file, "version");
  if (own(file, "format") !== "petit-carnet" || typeof version !== "number") return { ok: false, problem: "not-ours" };
  if (version > VERSION) return { ok: false, problem: "newer-version", detail: String(version) };
  const hostile = whatIsHostile(file);
  if (hostile !== undefined) return { ok: false, problem: "hostile", detail: hostile };
  const cards = own(file, "contacts");
  if (version !== 1 || !Array.isArray(cards)) return { ok: false, problem: "not-ours" };
  if (cards.length > MOST_CONTACTS) return { ok: false, problem: "too-large", detail: String(cards.length) };
  return undefined;
}

function readCards(cards: readonly unknown[]): ReadResult {
  const records = new Map<string, ContactRecord>();
  const skipped: Skip[] = [];
  const leftOut: Skip[] = [];
  for (const [index, card] of cards.entries()) {
    const position = index + 1;
    const report: Report = (part, reason) => {
      if (part === "") skipped.push({ position, reason });
      else if (leftOut.length < MOST_LEFT_OUT) leftOut.push({ position, reason, part });
    };
    const record = recordOf(card, report);
    if (record === undefined) continue;
    if (records.has(record.contact.id)) report("", "duplicate");
    else records.set(record.contact.id, record);
  }
  return { ok: true, records: [...records.values()], skipped, leftOut };
}
