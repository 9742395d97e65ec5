/** Rows, tables and verdicts of the bench. */

/** One row of `--json`; scans in milliseconds of the main thread's own time, medians of the loads. The properties behind the loose floor are ours only. */
export interface BenchRow {
  readonly page: string;
  readonly names: number;
  readonly engine: string;
  readonly first_ms: number;
  readonly scan_ms: number;
  readonly floor_first_ms: number;
  readonly floor_ms: number;
  /** What the tab holds more than after a reading of the floor, in millions of bytes. */
  readonly tab_mb: number;
  readonly build_ms: number;
  readonly found: number;
  readonly planted: number;
  /** The floor in the form that the figures of `performance.md` fit (`in-page/floor.ts`). */
  readonly loose_floor_first_ms: number;
  readonly loose_floor_ms: number;
  /** What the tab reads from storage at its start. */
  readonly read_mb?: number;
  /** By the clock, of a load's first scan: the longest slice, and the longest of all loads, which holds what else the machine did. */
  readonly longest_ms?: number;
  readonly worst_ms?: number;
  /** From the first slice's start to the last one's end. */
  readonly wall_ms?: number;
  readonly slices?: number;
  /** The planted names that were missed. */
  readonly missed?: readonly string[];
}

/** One further line: what was measured, and its figures. */
export interface Line {
  readonly line: string;
  readonly [figure: string]: number | string;
}

/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}

const number = (value: number, width: number, digits: number): string =>
  (Number.isFinite(value) ? value.toFixed(digits) : "–").padStart(width);

/** The table of some rows, with the ratios to the floor. */
export function benchTable(rows: readonly BenchRow[]): string {
  const [one] = rows;
  if (!one) return "nothing measured";
  const head = `\n${one.page}: floor ${one.floor_first_ms.toFixed(1)} ms cold, ${one.floor_ms.toFixed(1)} ms warm; loose floor ${one.loose_floor_first_ms.toFixed(1)} and ${one.loose_floor_ms.toFixed(1)} ms`;
  const lines = rows.map((row) => {
    const ratios = `${number(row.first_ms / row.floor_first_ms, 6, 2)}× ${number(row.scan_ms / row.floor_ms, 6, 2)}×`;
    const own =
      row.read_mb === undefined
        ? ""
        : `  read ${row.read_mb.toFixed(3)} MB, longest slice ${row.longest_ms?.toFixed(1)} (worst ${row.worst_ms?.toFixed(1)}) ms of ${row.slices}, wall ${row.wall_ms?.toFixed(0)} ms${row.missed?.length ? `\n         missed: ${row.missed.join("; ")}` : ""}`;
    return `${String(row.names).padStart(8)} ${row.engine.padEnd(24)} ${number(row.first_ms, 8, 1)} ${number(row.scan_ms, 8, 1)} ${ratios} ${number(row.tab_mb, 8, 2)} ${number(row.build_ms, 9, 1)} ${`${row.found}/${row.planted}`.padStart(9)}${own}`;
  });
  return [head, "   names engine                     cold ms  warm ms    cold    warm    tab MB  build ms     found", ...lines].join("\n");
}

/** What issue 3 asks, and whether this run shows it. */
export function verdicts(rows: readonly BenchRow[], lines: readonly Line[]): string {
  const said: string[] = [];
  const say = (what: string, good: boolean): void => void said.push(`${good ? "✓" : "✗"} ${what}`);
  const ours = rows.filter(({ engine, names }) => engine === "petit-carnet" && names <= 100_000);
  const large = ours.filter(({ page }) => page === "W1");
  for (const row of large) {
    const [cold, warm] = [row.first_ms / row.floor_first_ms, row.scan_ms / row.floor_ms];
    const [looseCold, looseWarm] = [row.first_ms / row.loose_floor_first_ms, row.scan_ms / row.loose_floor_ms];
    say(
      `W1, ${row.names} names: warm ${warm.toFixed(2)} times the floor (at most 2), cold ${cold.toFixed(2)} (at most 2.5); of the loose floor ${looseWarm.toFixed(2)} and ${looseCold.toFixed(2)}`,
      warm <= 2 && cold <= 2.5,
    );
  }
  for (const [size, times] of [
    [10_000, 2],
    [100_000, 3],
  ] as const) {
    const row = large.find(({ names }) => names === size);
    const peers = rows.filter(({ engine, page, names }) => engine !== "petit-carnet" && page === "W1" && names === size);
    const fastest = peers.toSorted((one, other) => one.scan_ms - other.scan_ms)[0];
    if (row && fastest) {
      const ratio = fastest.scan_ms / row.scan_ms;
      say(
        `W1, ${size} names: ${ratio.toFixed(2)} times faster than the fastest peer, ${fastest.engine} (at least ${times})`,
        ratio >= times,
      );
    }
  }
  const read = ours.find(({ names }) => names === 100_000);
  if (read)
    say(
      `read into the tab at 100,000 names: ${read.read_mb?.toFixed(3)} MB (at most 0.5); held: ${read.tab_mb.toFixed(2)} MB`,
      (read.read_mb ?? 1) <= 0.5,
    );
  for (const row of ours)
    if (row.found !== row.planted) say(`${row.page}, ${row.names} names: ${row.found} of ${row.planted} planted names found`, false);
  if (ours.length > 0)
    say(
      "every planted spelling is found",
      ours.every(({ found, planted }) => found === planted),
    );
  const longest = Math.max(0, ...ours.map(({ longest_ms = 0 }) => longest_ms));
  if (ours.length > 0) say(`longest slice of a first scan ${longest.toFixed(1)} ms (under 8)`, longest < 8);
  for (const { line, asked, good } of lines) if (asked !== undefined) say(`${line}: ${asked}`, good === "yes");
  return `\n${said.join("\n")}`;
}
