/** One line on standard error for each part that a long command begins, with the minutes since its start: a reader knows that it lives, and standard output stays as it is. */

const began = Date.now();

/** Says what begins now. */
export function progress(what: string): void {
  process.stderr.write(`[${((Date.now() - began) / 60_000).toFixed(1)} min] ${what}\n`);
}
