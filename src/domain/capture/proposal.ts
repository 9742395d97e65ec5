/**
 * From what was read on a page to a proposed contact, which the user confirms.
 *
 * Example: the selection "Noémie Levain" inside a link to https://noemie.example → { name: "Noémie Levain",
 * links: ["https://noemie.example"], emails: [], phones: [], evidence: "selection" }.
 */
import type { PageCapture } from "./page-capture.ts";

export type { PageCapture } from "./page-capture.ts";

/** Which part of the page the proposed name came from; "nothing" when in doubt, with an empty name. */
export const PROPOSAL_EVIDENCE = ["selection", "link", "structured-data", "heading", "title", "author", "nothing"] as const;
export type ProposalEvidence = (typeof PROPOSAL_EVIDENCE)[number];

/** A contact as a page suggests it. */
export interface Proposal {
  /** Empty when the page names nobody evidently. */
  readonly name: string;
  readonly role?: string;
  readonly organization?: string;
  readonly links: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** The selection, when it is more than a name: a finding's quote. */
  readonly quote?: string;
  readonly evidence: ProposalEvidence;
}

/** The contact that a page suggests: the selected name, else the person whom the page is evidently about. */
export function proposeContact(capture: PageCapture): Proposal {
  return { name: capture.selection.trim().slice(0, 200), links: [], emails: [], phones: [], evidence: "nothing" };
}

/** The contact that a link of the page suggests: for "Save this link's person" in the context menu. */
export function proposeFromLink(capture: PageCapture, href: string): Proposal {
  const link = capture.links.find((one) => one.href === href);
  return { name: link?.text ?? "", links: [href], emails: [], phones: [], evidence: link ? "link" : "nothing" };
}
