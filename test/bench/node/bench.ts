/**
 * `npm run bench [-- --json FILE] [--names 100,1000] [--pages W1,W2] [--loads 20] [--peer-loads 3] [--only PARTS] [--wake-loads 100]
 * [--profile W1]`: what recognition
 * costs, beside the floor and the peers in the same run. Read test/bench/README.md before quoting a figure.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { benchTable, type BenchRow, verdicts } from "./bench-result.ts";
import { printProfile } from "./profile.ts";
import { measureEngines } from "./measure-engines.ts";
import { furtherLines } from "./further-lines.ts";

/** Runs the command with its arguments; `build` brings `dist` up to date, where the extension itself is measured. */
export async function runBench(args: readonly string[], build: () => void): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "string" },
      names: { type: "string", default: "100,1000,10000,100000" },
      pages: { type: "string", default: "W1,W2,W3,W4" },
      loads: { type: "string", default: "20" },
      "peer-loads": { type: "string", default: "3" },
      "wake-loads": { type: "string", default: "100" },
      profile: { type: "string" },
      only: { type: "string", default: "engines,peers,million,feed,extension" },
    },
  });
  if (values.profile !== undefined) return printProfile(values.profile, Number(values.names.split(",")[0]), 6);
  const parts = new Set(values.only.split(","));
  const sizes = values.names.split(",").map(Number);
  const pages = values.pages.split(",");
  const began = Date.now();
  const rows: BenchRow[] = [];
  const measure = async (these: readonly string[], those: readonly number[], loads: number, peerLoads: number): Promise<void> => {
    for (const page of these) {
      const more = await measureEngines({ page, sizes: those, loads, peerLoads: parts.has("peers") ? peerLoads : 0 });
      rows.push(...more);
      console.log(benchTable(more));
    }
  };
  if (parts.has("engines")) await measure(pages, sizes, Number(values.loads), Number(values["peer-loads"]));
  if (parts.has("million")) await measure(["W1"], [1_000_000], Math.min(5, Number(values.loads)), 0);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 1)}\n`);
  const lines = await furtherLines(parts, Number(values["wake-loads"]), build);
  for (const { line, ...figures } of lines) console.log(`${line}: ${JSON.stringify(figures)}`);
  if (values.json !== undefined) writeFileSync(values.json.replace(/(\.json)?$/, "-lines.json"), `${JSON.stringify(lines, null, 1)}\n`);
  console.log(verdicts(rows, lines));
  console.log(`${((Date.now() - began) / 60_000).toFixed(1)} min`);
  const [load = 0] = loadavg();
  // This run keeps two processes busy itself.
  if (load > availableParallelism() + 2)
    console.log(
      `The machine was busy (load ${load.toFixed(1)} on ${availableParallelism()} cores): slices by the wall clock, rebuild and start are too long; run it again when it is quiet.`,
    );
}
