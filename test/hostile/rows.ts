/** What the hostile run says: one row an attack and a browser, with how often it was tried and how often it got through. */

/** One line of the table; `npm run hostile -- --json FILE` writes these. */
export interface Row {
  readonly attack: string;
  readonly browser: string;
  readonly tried: number;
  readonly through: number;
  /** What got through, what a browser makes impossible, or the figure behind the row. */
  readonly note?: string;
}

/** A row of attempts that each either got through (a text that says how) or did not (undefined). */
export function rowOf(attack: string, browser: string, attempts: readonly (string | undefined)[], note?: string): Row {
  const through = attempts.filter((one) => one !== undefined);
  const told = [note, ...new Set(through)].filter((one) => one !== undefined).slice(0, 12);
  return { attack, browser, tried: attempts.length, through: through.length, ...(told.length > 0 && { note: told.join(" · ") }) };
}

/** The row as a line of the table; what got through follows below it. */
export function rowText({ attack, browser, tried, through, note }: Row): string {
  const line = `${through === 0 ? "✓" : "✗"} ${attack.padEnd(64)} ${browser.padEnd(9)} ${String(tried).padStart(7)} ${String(through).padStart(8)}`;
  return note === undefined ? line : `${line}\n      ${note.slice(0, 1500)}`;
}

/** The table's head. */
export const HEAD: string = `  ${"attack".padEnd(64)} ${"browser".padEnd(9)} ${"tried".padStart(7)} ${"through".padStart(8)}`;
