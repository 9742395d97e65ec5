/**
 * The interface's words for the notebook's own values, in the reader's language.
 *
 * Example: fitText("same-field") is "same field" or « même domaine »; evidenceText({ kind: "name", detail: "LEVAIN Noémie" }) is
 * "The name: LEVAIN Noémie".
 */
import type { Channel, Fit, Introduction, Section } from "../domain/contact/contact.ts";
import type { Evidence, EvidenceKind, Strength } from "../domain/recognition/sighting.ts";
import { text, type TextKey } from "./text.ts";

const FIT_KEYS: Readonly<Record<Fit, TextKey>> = {
  "same-field": "fitSameField",
  complementary: "fitComplementary",
  expert: "fitExpert",
  client: "fitClient",
  other: "fitOther",
  "not-for-me": "fitNotForMe",
};

const STRENGTH_KEYS: Readonly<Record<Strength, TextKey>> = {
  certain: "strengthCertain",
  probable: "strengthProbable",
  possible: "strengthPossible",
};

const EVIDENCE_KEYS: Readonly<Record<EvidenceKind, TextKey>> = {
  "profile-link": "evidenceProfileLink",
  email: "evidenceEmail",
  phone: "evidencePhone",
  handle: "evidenceHandle",
  "structured-data": "evidenceStructuredData",
  "name-with-context": "evidenceNameWithContext",
  name: "evidenceName",
};

const SECTION_KEYS: Readonly<Record<Section, TextKey>> = {
  identity: "sectionIdentity",
  career: "sectionCareer",
  network: "sectionNetwork",
  news: "sectionNews",
};

const CHANNEL_KEYS: Readonly<Record<Channel, TextKey>> = {
  "in-person": "channelInPerson",
  call: "channelCall",
  message: "channelMessage",
  mail: "channelMail",
  event: "channelEvent",
  web: "channelWeb",
  other: "channelOther",
};

const INTRODUCTION_KEYS: Readonly<Record<Introduction, TextKey>> = {
  named: "introductionNamed",
  asked: "introductionAsked",
  agreed: "introductionAgreed",
  "ground-prepared": "introductionGroundPrepared",
  introduced: "introductionIntroduced",
  thanked: "introductionThanked",
};

/** How the person relates to the user's work, as a word in the middle of a sentence. */
export const fitText = (fit: Fit): string => text(FIT_KEYS[fit]);

/** How sure a sighting is, as a short sentence. */
export const strengthText = (strength: Strength): string => text(STRENGTH_KEYS[strength]);

/** One thing that speaks for a sighting, with what stood on the page. */
export const evidenceText = (evidence: Evidence): string => text(EVIDENCE_KEYS[evidence.kind], evidence.detail);

/** A part of the research file, as a heading. */
export const sectionText = (section: Section): string => text(SECTION_KEYS[section]);

/** How a name came to the user. */
export const channelText = (channel: Channel): string => text(CHANNEL_KEYS[channel]);

/** How far an introduction has come. */
export const introductionText = (introduction: Introduction): string => text(INTRODUCTION_KEYS[introduction]);

/** Somebody's words between the language's own quotation marks, without doubling marks that stand there already. */
export function quotedText(words: string): string {
  return text("quoted", words.trim().replace(/^[«“"]\s*|\s*[»”"]$/gu, ""));
}
