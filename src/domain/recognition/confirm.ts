/**
 * Confirms the candidates of a page against the contacts they may stand for: whom it names, by which evidence, how surely.
 *
 * Example: the candidates "LEVAIN Noémie" (linked to https://noemie.example) and that link itself give one sighting of Noémie Levain,
 * certain by her profile link; "rue Noémie Levain" gives none; "N. Levain" a possible one, probable if her employer stands beside it.
 *
 * The steps, each in a file of its own: match-name.ts (are these her words?), judge-setting.ts (or somebody else's, or a street?),
 * find-context.ts (what else speaks for her?), judge-address.ts (is this link or address her own?).
 */
import type { Contact, ContactId } from "../contact/contact.ts";
import { commonness, unspacedCommonness } from "../name/lore/common-names.ts";
import type { NameWord } from "../name/name-reading.ts";
import { canonicalLink, siteOf } from "./canonical-address.ts";
import { judgeAddress, ownLinks } from "./judge-address.ts";
import { nameVerdict } from "./judge-name.ts";
import type { Verdict } from "./judge-name.ts";
import { SAME_PLACE } from "./page-report.ts";
import type { Candidate, PageReport } from "./page-report.ts";
import { EVIDENCE_KINDS, STRENGTHS } from "./sighting.ts";
import type { Evidence, Sighting, Strength } from "./sighting.ts";

/** What one candidate says about one contact. */
export interface Judgement {
  readonly contact: Contact;
  /** Its number in the report. */
  readonly place: number;
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

/** One sighting a contact, with all its places, its evidence and its strength; what merely looks like a name is dropped. */
export function confirmCandidates(report: PageReport, known: (key: number) => readonly Contact[]): readonly Omit<Sighting, "id">[] {
  const kept = new Map<ContactId, Judgement[]>();
  for (const judgement of judgeCandidates(report, known)) {
    if ("dropped" in judgement.verdict) continue;
    const of = kept.get(judgement.contact.id) ?? [];
    of.push(judgement);
    kept.set(judgement.contact.id, of);
  }
  return [...kept.values()].flatMap((judgements) => gather(judgements, report) ?? []);
}

/** What each candidate says about each contact that its key may stand for, dropped ones with their reason. */
export function judgeCandidates(report: PageReport, known: (key: number) => readonly Contact[]): readonly Judgement[] {
  return report.candidates.flatMap((candidate, place) => {
    const contacts = known(candidate.key);
    const owner = candidate.href === undefined ? undefined : contacts.find((contact) => isOwnLink(contact, candidate.href));
    return contacts.map((contact) => {
      const verdict = candidate.kind === "name" ? nameVerdict(contact, candidate, report) : judgeAddress(contact, candidate, report);
      const another = owner !== undefined && owner !== contact && candidate.kind === "name";
      return { contact, place, candidate, verdict: another ? { dropped: `the link is ${owner.name}'s` } : verdict };
    });
  });
}

function isOwnLink(contact: Contact, href: string | undefined): boolean {
  const link = href === undefined ? undefined : canonicalLink(href);
  return link !== undefined && ownLinks(contact).has(link);
}

/** All that speaks for one contact, as one sighting; nothing where the user said "not this person". */
function gather(judgements: readonly Judgement[], report: PageReport): Omit<Sighting, "id"> | undefined {
  const [first] = judgements;
  if (first === undefined) return undefined;
  const { contact } = first;
  const kept = judgements.filter(({ verdict }) => !isDenied(contact, verdict, report));
  const verdicts = kept.flatMap(({ verdict }) => ("dropped" in verdict ? [] : [verdict]));
  const strength = STRENGTHS.find((one) => verdicts.some((verdict) => verdict.strength === one));
  if (strength === undefined) return undefined;
  const texts = kept.toSorted(
    (one, other) =>
      Number(other.candidate.kind === "name") - Number(one.candidate.kind === "name") || rank(one.verdict) - rank(other.verdict),
  );
  return {
    contact: contact.id,
    name: contact.name,
    text: textOf(texts[0]),
    strength: isCommonAlone(verdicts, strength) ? "possible" : strength,
    evidence: evidenceOf(verdicts),
    places: placesOf(kept),
  };
}

function rank(verdict: Verdict): number {
  return "dropped" in verdict ? STRENGTHS.length : STRENGTHS.indexOf(verdict.strength);
}

function textOf(judgement: Judgement | undefined): string {
  if (judgement === undefined) return "";
  return "text" in judgement.verdict && judgement.verdict.text !== undefined ? judgement.verdict.text : judgement.candidate.text;
}

/** The strongest evidence first, each thing once. */
function evidenceOf(verdicts: readonly Extract<Verdict, { readonly strength: Strength }>[]): readonly Evidence[] {
  const found = new Map<string, Evidence>();
  for (const { evidence } of verdicts) for (const one of evidence) found.set(`${one.kind} ${one.detail}`, one);
  return [...found.values()].toSorted((one, other) => EVIDENCE_KINDS.indexOf(one.kind) - EVIDENCE_KINDS.indexOf(other.kind)).slice(0, 8);
}

/** The places, of overlapping ones only the first. */
function placesOf(judgements: readonly Judgement[]): readonly number[] {
  const places: number[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const { candidate, place } of judgements.toSorted(
    (one, other) => (one.candidate.at ?? one.place * SAME_PLACE) - (other.candidate.at ?? other.place * SAME_PLACE),
  )) {
    const at = candidate.at ?? place * SAME_PLACE;
    if (candidate.kind === "name" && at - before < SAME_PLACE && before !== Number.NEGATIVE_INFINITY) continue;
    if (candidate.kind === "name") before = at;
    places.push(place);
  }
  return places.toSorted((one, other) => one - other);
}

/** "Not this person": nothing on that page; on that site only her own link; anywhere never by the name alone. */
function isDenied(contact: Contact, verdict: Verdict, report: PageReport): boolean {
  if ("dropped" in verdict) return true;
  const own = verdict.evidence.some(({ kind }) => kind === "profile-link" || kind === "email" || kind === "phone");
  const page = canonicalLink(report.url) ?? report.url;
  return contact.notThisPerson.some(({ scope, where }) => {
    if (scope === "everywhere") return !own;
    const there = where === undefined ? undefined : (canonicalLink(where.includes("://") ? where : `https://${where}`) ?? where);
    if (scope === "page") return there === page || where === report.url;
    return !own && there !== undefined && siteOf(there) === siteOf(page);
  });
}

/** A name that very many people bear says little without anything else. */
function isCommonAlone(verdicts: readonly Extract<Verdict, { readonly strength: Strength }>[], strength: Strength): boolean {
  if (strength !== "probable" || verdicts.some(({ evidence }) => evidence.some(({ kind }) => kind !== "name"))) return false;
  return verdicts.every(({ reading, unspaced }) => {
    if (unspaced !== undefined) return unspacedCommonness(unspaced) === "common";
    const letters = (words: readonly NameWord[]): readonly string[] => words.map((word) => word.letters);
    return reading !== undefined && commonness(letters(reading.given), letters(reading.family)) === "common";
  });
}
