/**
 * Judges one printed name for one contact: dropped with the reason, or kept with a strength and what speaks for it.
 *
 * Example: "Noémie LEVAIN" in <a href="https://noemie.example"> is certain for the contact with that link; the same name linked to
 * another LinkedIn profile than hers is only possible; without a link it is probable.
 */
import type { Contact } from "../contact/contact.ts";
import { namesOf } from "../name/contact-names.ts";
import type { ContactNames } from "../name/contact-names.ts";
import type { NameReading } from "../name/name-reading.ts";
import { foldName } from "../name/name-fold.ts";
import { guessLanguages } from "../name/page-language.ts";
import { isThai, partedFromClause } from "../name/thai-names.ts";
import { canonicalLink, siteOf } from "./canonical-address.ts";
import { contextOf } from "./find-context.ts";
import { ownLinks } from "./judge-address.ts";
import { judgeSetting } from "./judge-setting.ts";
import type { Setting } from "./judge-setting.ts";
import { judgeUnspaced } from "./judge-unspaced.ts";
import { otherEmployer } from "./other-employer.ts";
import { matchName } from "./match-name.ts";
import type { NameMatch } from "./match-name.ts";
import type { Candidate, PageReport } from "./page-report.ts";
import { linesOf } from "./printed-words.ts";
import type { PrintedLine } from "./printed-words.ts";
import type { Evidence, Strength } from "./sighting.ts";

/** What a candidate says about a contact. */
export type Verdict =
  | { readonly dropped: string }
  | {
      readonly strength: Strength;
      readonly evidence: readonly Evidence[];
      readonly doubts: readonly string[];
      /** The name as printed, where it is longer than the candidate's own text. */
      readonly text?: string;
      readonly reading?: NameReading;
      /** The name folded, where it is written without spaces. */
      readonly unspaced?: string;
    };

const names = new WeakMap<Contact, ContactNames>();

/** Judges a candidate of kind `name`. */
export function nameVerdict(contact: Contact, printed: Candidate, report: PageReport): Verdict {
  const parted = isThai(printed.text) ? partedFromClause(printed) : printed;
  if (parted === undefined) return { dropped: "part of a longer name, or of other words" };
  const candidate = { ...printed, before: parted.before, after: parted.after };
  const known = names.get(contact) ?? namesOf(contact);
  names.set(contact, known);
  const folded = foldName(candidate.text).replaceAll(" ", "").normalize("NFC");
  if (known.unspaced.some((name) => foldName(name).replaceAll(" ", "") === folded)) {
    const setting = judgeUnspaced(composed(candidate));
    return "dropped" in setting ? setting : weigh(contact, candidate, report, setting, { unspaced: folded });
  }
  let guessed: ReadonlySet<string> | undefined;
  const languages = (): ReadonlySet<string> =>
    (guessed ??= guessLanguages(`${candidate.before} ${candidate.after} ${candidate.around} ${report.title}`));
  return bestOf(
    linesOf(candidate).flatMap((line) =>
      known.readings.flatMap((reading) => {
        const match = matchName(line, reading);
        if (match === undefined) return [];
        const setting = judgeSetting(line, match, candidate.structured === true, languages);
        return [
          "dropped" in setting
            ? setting
            : weigh(contact, candidate, report, setting, { text: printedText(line, match), reading, after: textBehind(line, match) }),
        ];
      }),
    ),
  );
}

/** Hangul and Kana in one form, whichever the page is written in. */
function composed({ before, text, after, around }: Candidate): Pick<Candidate, "before" | "text" | "after" | "around"> {
  return { before: before.normalize("NFC"), text: text.normalize("NFC"), after: after.normalize("NFC"), around: around.normalize("NFC") };
}

const ORDER: readonly Strength[] = ["certain", "probable", "possible"];

function bestOf(verdicts: readonly Verdict[]): Verdict {
  const rank = (verdict: Verdict): number => ("dropped" in verdict ? ORDER.length : ORDER.indexOf(verdict.strength));
  return verdicts.toSorted((one, other) => rank(one) - rank(other))[0] ?? { dropped: "other words stand inside the name" };
}

function printedText({ words }: PrintedLine, { from, to }: NameMatch): string {
  return words
    .slice(from, to + 1)
    .map(({ gap, written }, at) => (at === 0 ? written : gap.replace(/\s+/g, " ") + written))
    .join("");
}

/** What stands behind the match, which may end behind the candidate. */
function textBehind({ words }: PrintedLine, { to }: NameMatch): string {
  return words
    .slice(to)
    .map(({ written, behind }, at) => (at === 0 ? behind : written + behind))
    .join("");
}

/** Turns doubts and what speaks for the contact into a strength. */
function weigh(
  contact: Contact,
  candidate: Candidate,
  report: PageReport,
  { doubts, unless }: Exclude<Setting, { readonly dropped: string }>,
  { after = candidate.after, ...found }: { text?: string; reading?: NameReading; unspaced?: string; after?: string },
): Verdict {
  const detail = found.text ?? candidate.text;
  const link = candidate.href === undefined ? undefined : canonicalLink(candidate.href);
  const own = ownLinks(contact);
  if (link !== undefined && own.has(link))
    return {
      strength: "certain",
      evidence: [
        { kind: "profile-link", detail: candidate.href ?? link },
        { kind: "name", detail },
      ],
      doubts,
      ...found,
    };
  const evidence: Evidence[] = [];
  const context = contextOf(contact, candidate, report);
  if (unless !== undefined && context === undefined && !candidate.structured) return { dropped: unless };
  if (candidate.structured) evidence.push({ kind: "structured-data", detail });
  evidence.push(context === undefined ? { kind: "name", detail } : { kind: "name-with-context", detail: `${detail} · ${context.said}` });
  if (link !== undefined && isOtherProfile(link, own))
    return { strength: "possible", evidence, doubts: [...doubts, "linked to another profile than hers"], ...found };
  const employer = context?.own ? undefined : otherEmployer(contact, candidate.before, after);
  if (employer !== undefined)
    return { strength: "possible", evidence, doubts: [...doubts, `“${employer}” beside it: another employer`], ...found };
  return { strength: doubts.length === 0 || context !== undefined ? "probable" : "possible", evidence, doubts, ...found };
}

/** True for a profile of the same site as one of hers, but not hers. */
function isOtherProfile(link: string, own: ReadonlySet<string>): boolean {
  const profile = /^(linkedin\.com\/in|x\.com|github\.com|instagram\.com|facebook\.com)\/[^/]+$/.exec(link);
  return profile !== null && [...own].some((one) => siteOf(one) === siteOf(link) && one.startsWith(`${profile[1] ?? ""}/`));
}
