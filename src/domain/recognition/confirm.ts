/**
 * Confirms the candidates of a page against the contacts they may stand for. (Stub: filled in next.)
 */
import type { Contact } from "../contact/contact.ts";
import type { PageReport } from "./page-report.ts";
import type { Sighting } from "./sighting.ts";

/** One sighting a contact, with all its places, its evidence and its strength; what merely looks like a name is dropped. */
export function confirmCandidates(report: PageReport, known: (key: number) => readonly Contact[]): readonly Omit<Sighting, "id">[] {
  return report.candidates.flatMap((candidate, place) =>
    known(candidate.key).map((contact) => ({
      contact: contact.id,
      name: contact.name,
      text: candidate.text,
      strength: "probable" as const,
      evidence: [{ kind: "name" as const, detail: candidate.text }],
      places: [place],
    })),
  );
}
