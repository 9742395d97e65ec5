/**
 * Says in words which step made or dropped each candidate, for whoever asks why somebody was recognised or not.
 *
 * Example: explainReport(report, known) gives, for a street sign,
 *   "name “Noémie Levain” after “12 rue ” for Noémie Levain: dropped, “rue” beside it: a thing named after somebody".
 */
import type { Contact } from "../contact/contact.ts";
import { judgeCandidates } from "./confirm.ts";
import type { Judgement } from "./confirm.ts";
import type { PageReport } from "./page-report.ts";

/** How much of what stands beside a candidate is shown. */
const BESIDE = 24;

/** One line for each thing that a candidate says of a contact, in the order of the report. */
export function explainReport(report: PageReport, known: (key: number) => readonly Contact[]): readonly string[] {
  return judgeCandidates(report, known).map(explain);
}

function explain({ candidate, contact, verdict }: Judgement): string {
  const { kind, text, before, after, href } = candidate;
  const setting = [
    ...(before === "" ? [] : [`after “${before.slice(-BESIDE)}”`]),
    ...(after === "" ? [] : [`before “${after.slice(0, BESIDE)}”`]),
    ...(href === undefined || kind === "link" ? [] : [`in a link to ${href}`]),
  ];
  const what = `${kind} “${text}”${setting.length === 0 ? "" : ` ${setting.join(", ")}`} for ${contact.name}`;
  if ("dropped" in verdict) return `${what}: dropped, ${verdict.dropped}`;
  const evidence = verdict.evidence.map(({ kind: of, detail }) => `${of} “${detail}”`).join(" and ");
  const doubts = verdict.doubts.length === 0 ? "" : `; in doubt: ${verdict.doubts.join("; ")}`;
  return `${what}: ${verdict.strength} by ${evidence}${doubts}`;
}
