import type { VNode } from "preact";
import type { Evidence, Strength } from "../../domain/recognition/sighting.ts";
import { strengthText } from "../words.ts";
import { evidenceText } from "../words.ts";

const SIGNS: Readonly<Record<Strength, string>> = { certain: "●", probable: "◐", possible: "○" };

/** How sure a sighting is: in words, with a sign that does not depend on colour. */
export function StrengthMark({ strength }: { readonly strength: Strength }): VNode {
  return (
    <span class={`strength ${strength}`}>
      <span aria-hidden="true">{SIGNS[strength]} </span>
      {strengthText(strength)}
    </span>
  );
}

/** What speaks for a sighting, each thing once. */
export function EvidenceWords({ evidence }: { readonly evidence: readonly Evidence[] }): VNode {
  const lines = [...new Set(evidence.map(evidenceText))];
  return (
    <ul class="evidence small soft">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
