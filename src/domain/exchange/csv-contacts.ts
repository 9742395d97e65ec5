/** A CSV file of contacts: a `name` column and optional url, email, org, phone, city, aliases (`|`-separated) and referrer. */
import type { ReadResult } from "./notebook-file.ts";

/** Reads a CSV file; `newId` gives the ids of contacts, referrals and history entries; never throws. */
export function readContactsCsv(_text: string, _newId: () => string, _now: string): ReadResult {
  return { ok: false, problem: "not-ours" };
}
