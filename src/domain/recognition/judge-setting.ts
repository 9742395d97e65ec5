/**
 * Looks at what stands around a matched name: whether it is her, part of a longer name, two neighbours, a street, or plain words.
 *
 * Example: in "rue Noémie Levain" the setting is a thing named after her; in "A Tracey, Colin B" it is a bridge for Colin Tracey, because
 * one more name is bound to either side; in "By Noémie Levain, Lyon" nothing speaks against her.
 */
import { foldName } from "../name/name-fold.ts";
import { AND, HONORIFICS, PARTICLES, SUFFIXES } from "../name/name-words.ts";
import { isListedName } from "../name/listed-names.ts";
import { FREE, KIN, ROLES, THINGS_BEFORE, THINGS_BEHIND } from "../name/setting-words.ts";
import { isCommonWord } from "../name/common-words.ts";
import type { NameMatch } from "./match-name.ts";
import { caseOf, isBinding, isPlainGap } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";

/** What the setting makes of a match: dropped, or kept with doubts. */
export type Setting = { readonly dropped: string } | { readonly doubts: readonly string[] };

/** Judges the setting of a match; structured data that says "a person" spares it most doubts. */
export function judgeSetting(line: PrintedLine, match: NameMatch, structured: boolean): Setting {
  const doubts = [...match.loose];
  const cases = judgeCase(line, match, doubts);
  if (cases !== undefined) return { dropped: cases };
  if (structured) return { doubts };
  const thing = namedAfter(line, match);
  if (thing !== undefined) return { dropped: `“${thing}” beside it: a thing named after somebody` };
  for (const side of [neighbour(line, match, -1), neighbour(line, match, 1)]) {
    if (side === undefined) continue;
    const { word, bound, kind } = side;
    const sure = bound || kind === "name" || match.comma || match.order === "family-first";
    if (sure && (kind !== "unknown" || bound || match.comma || isReversedInProse(line, match)))
      return { dropped: `“${word}” beside it: ${match.comma ? "two neighbours" : "part of a longer name"}` };
    doubts.push(`“${word}” beside it may belong to a longer name`);
  }
  return { doubts };
}

/** Family name first without capitals or comma, in a line that has more words: rather two neighbours. */
function isReversedInProse({ words }: PrintedLine, { order, hers, to, from }: NameMatch): boolean {
  return order === "family-first" && words.length > to - from + 2 && !hers.some(({ written }) => caseOf(written) === "all-capitals");
}

/** Names are capitalised, or wholly in lower case where no word of them is an ordinary word. */
function judgeCase(line: PrintedLine, { hers, order, from }: NameMatch, doubts: string[]): string | undefined {
  const cases = hers.map(({ written }) => caseOf(written));
  const common = hers.filter(({ letters }) => isCommonWord(letters)).length;
  if (cases.includes("lower")) {
    if (common > 0) return "ordinary words in lower case";
    if (cases.some((one) => one !== "lower")) doubts.push("partly in lower case");
    return undefined;
  }
  if (common < hers.length || cases.includes("none")) return undefined;
  if (order === "family-first") return "ordinary words";
  const before = line.words[from];
  if (from === 0 || /[.!?:\n]\s*$/.test(before?.gap ?? "")) doubts.push("may be ordinary words that begin a sentence");
  return undefined;
}

/** The word that makes it a thing: in front, over particles and titles; or behind, also bound by hyphens. */
function namedAfter({ words }: PrintedLine, { from, to }: NameMatch): string | undefined {
  let at = from - 1;
  while (at >= 0 && isPlainGap(words[at + 1]?.gap ?? "") && isBetweenThingAndName(words[at])) at--;
  const before = words[at];
  if (before && isPlainGap(words[at + 1]?.gap ?? "") && THINGS_BEFORE.has(before.letters) && !(at === from - 1 && FREE.has(before.letters)))
    return before.written;
  const behind = words[to + 1];
  if (behind === undefined) return undefined;
  const second = words[to + 2];
  if (/^\s*&\s*$/.test(behind.gap) && (THINGS_BEHIND.has(behind.letters) || KIN.has(behind.letters))) return behind.written;
  if (AND.has(behind.letters) && second && THINGS_BEHIND.has(second.letters) && caseOf(second.written) !== "lower") return second.written;
  if (!isPlainGap(behind.gap)) return undefined;
  if (isBinding(behind.gap) && behind.letters === "s") return second && isThing(second) ? second.written : undefined;
  return isThing(behind) ||
    (isBinding(behind.gap) && THINGS_BEHIND.has(behind.letters)) ||
    (second && isPlainGap(second.gap) && caseOf(behind.written) === "capital" && isThing(second) && !ROLES.has(behind.letters))
    ? behind.written
    : undefined;
}

function isBetweenThingAndName(word: PrintedWord | undefined): boolean {
  return (
    word !== undefined &&
    (PARTICLES.has(word.letters) ||
      HONORIFICS.has(word.letters) ||
      /^(?:primaire|maternelle|publique?|municipale?|general|annuel|professionnel|departementale?|regionale?|internationale?|nationale?|elementaire|superieure?|privee?)$/.test(
        word.letters,
      ))
  );
}

function isThing({ letters, written }: PrintedWord): boolean {
  return THINGS_BEHIND.has(letters) && caseOf(written) !== "lower";
}

type Kind = "name" | "unknown";

/** The word bound to the match on one side that may be one more of somebody's names. */
function neighbour(
  { words }: PrintedLine,
  { from, to, hers }: NameMatch,
  step: -1 | 1,
): { readonly word: string; readonly bound: boolean; readonly kind: Kind } | undefined {
  const at = step === -1 ? from - 1 : to + 1;
  const word = words[at];
  const gap = (step === 1 ? word : words[from])?.gap ?? "";
  if (word === undefined || !isPlainGap(gap)) return undefined;
  const { letters, written } = word;
  const printed = caseOf(written);
  const bound = isBinding(gap) && !/['’ʼ]/.test(gap);
  if (printed === "lower") return undefined;
  const isInitial = letters.length === 1 && printed !== "none";
  if (bound) return { word: written, bound, kind: "unknown" };
  if (/['’ʼ]/.test(gap)) return undefined;
  if (printed === "none" || /^\p{N}/u.test(written)) return undefined;
  if (isInitial) return step === -1 || !word.behind.startsWith(".") ? nameUnlessFree(word, "name") : undefined;
  const acronym = printed === "all-capitals" && letters.length <= 5 && !hers.some((one) => caseOf(one.written) === "all-capitals");
  if (acronym) return undefined;
  return nameUnlessFree(word, isListedName(letters) ? "name" : "unknown");
}

function nameUnlessFree(
  { letters, written }: PrintedWord,
  kind: Kind,
): { readonly word: string; readonly bound: boolean; readonly kind: Kind } | undefined {
  const free = [FREE, ROLES, SUFFIXES, HONORIFICS, AND].some((words) => words.has(letters));
  return free ? undefined : { word: written, bound: false, kind };
}

/** The text folded, for comparing what stands around a name with what the contact says. */
export function foldedAround(text: string): string {
  return ` ${foldName(text)} `;
}
