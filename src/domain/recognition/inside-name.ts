/**
 * What stands between the words of a name as printed, and what it makes of the match: nothing, a doubt, or somebody else.
 *
 * Example: between Rosalie and Lindenfels, "Anne", "A. B.", "\"The Rose\"", "Gräfin von" and "née Kahn," leave her who she is; "et Pierre" is
 * two people, "Kahn-" a doubt.
 */
import { beginsCompound, isGivenName } from "../name/listed-names.ts";
import { AND, BORN, HONORIFICS, PARTICLES } from "../name/name-words.ts";
import { SEAM } from "./page-report.ts";
import { caseOf, isBinding, isPlainGap } from "./printed-words.ts";
import type { PrintedLine } from "./printed-words.ts";

/** The doubts that inner words leave, and whether a comma stands among them. */
export interface InsideName {
  readonly loose: readonly string[];
  readonly comma: boolean;
}

/** A father's name belongs to the given name before it. */
const PATRONYMIC = /^\p{scx=Cyrl}{3,}(?:ович|евич|ьич|лич|мич|овна|евна|ична|инична|івна|ївна|иовна|иович)$/u;

/** Between given and family name: titles of nobility before "von" or "de", and what Turkish sets there. */
const INNER_TITLE =
  /^(?:hanim|bey|efendi|graf|grafin|freiherr|freifrau|freiin|baron|baronin|baroness|prinz|prinzessin|furst|furstin|ritter|edler|edle|comte|comtesse|vicomte|marquis|marquise|conte|contessa|conde|condesa|jonkheer|jonkvrouw)$/;
/** The Arabic article as it sounds before the letter behind it: az-Zahrani, ad-Din. */
const SOUNDED_ARTICLE = /^(?:a|e)(?:sh|th|dh|[dnrstz])$/;

/** True for a word that her name is the same with and without: a particle, a title, a father's name. */
function isPassedOver({ words }: PrintedLine, at: number): boolean {
  const letters = words[at]?.letters ?? "";
  if (letters === "thi" || PARTICLES.has(letters) || HONORIFICS.has(letters) || INNER_TITLE.test(letters) || PATRONYMIC.test(letters))
    return true;
  const next = words[at + 1];
  return SOUNDED_ARTICLE.test(letters) && next !== undefined && isBinding(next.gap) && next.letters.startsWith(letters.slice(1));
}

/** What stands between given and family name all over India, and in Vietnam: "son", "lion", "princess", "lady". */
const CUSTOMARY = /^(?:singh|kaur|kumar|kumari|lal|prasad|devi|chandra|nath|thi|सिंह|कौर|कुमार|कुमारी|लाल|प्रसाद|देवी|चंद्र|नाथ|কুমার|চন্দ্র|রানী)$/;

/** Patronymics of Bulgaria, which stand between given and family name without a sign. */
const MIDDLE_FATHER = /^\p{scx=Cyrl}{3,}(?:ов|ова|ев|ева)$/u;

/** True for a second given name, which pages print and notebooks leave out; "Jean Paul" is another name than Jean. */
function isMiddleName(line: PrintedLine, at: number, familyFirst: boolean): boolean {
  const [first, word, last] = [line.words[at - 1], line.words[at], line.words[at + 1]];
  if (familyFirst || first === undefined || word === undefined || beginsCompound(first.letters)) return false;
  return (
    isGivenName(word.letters) ||
    CUSTOMARY.test(word.letters) ||
    (MIDDLE_FATHER.test(word.letters) && MIDDLE_FATHER.test(last?.letters ?? ""))
  );
}

/** What stands between her words: particles, a middle name, a nickname in quotes, the one comma; nothing when it is somebody else. */
export function insideOf(
  line: PrintedLine,
  from: number,
  to: number,
  hers: ReadonlySet<number>,
  familyFirst: boolean,
): InsideName | undefined {
  const loose: string[] = [];
  let commas = 0;
  let born = false;
  let strangers = 0;
  for (let at = from; at <= to; at++) {
    const word = line.words[at];
    if (word === undefined) return undefined;
    if (at > from && /[,،]/.test(word.gap) && !BORN.has(word.letters)) {
      // "Tilbury M., Agnes K.", "Finch (Peter), Olga": another given name stood before the comma already.
      const before = line.words[at - 1];
      if (before && !hers.has(at - 1) && (before.letters.length === 1 || before.behind.startsWith(")")) && familyFirst && !born)
        return undefined;
      commas++;
    }
    if (at > from && !isInnerGap(word.gap)) return undefined;
    if (hers.has(at)) continue;
    const isInitial = word.letters.length === 1 && caseOf(word.written) !== "lower";
    if (isInitial && word.behind.startsWith(".")) continue;
    if (AND.has(word.letters) && !hers.has(at + 1) && !PARTICLES.has(line.words[at + 1]?.letters ?? "")) return undefined;
    // "Ottilie zu Sayda und Ingo": the given name behind "and" is another's.
    if (familyFirst && AND.has(word.letters) && at + 1 === to) return undefined;
    if (isPassedOver(line, at)) continue;
    const aside = isAside(line, from, at) || BORN.has(word.letters) || BORN.has(line.words[at - 1]?.letters ?? "");
    born ||= BORN.has(word.letters);
    if (aside || isInitial) continue;
    if (BORN.has(line.words[at + 1]?.letters ?? "")) continue;
    if (AND.has(word.letters) || caseOf(word.written) === "lower" || ++strangers > 1) return undefined;
    // In "MARTIN Jean Paul" the given name is Jean: it is not Paul Martin.
    if (familyFirst && isGivenName(word.letters)) return undefined;
    if (isBinding(word.gap) || isBinding(line.words[at + 1]?.gap ?? "")) loose.push("one more name bound in");
    else if (!isMiddleName(line, at, familyFirst)) loose.push("one more name inside");
  }
  if (commas > 1 || (commas === 1 && strangers > 0 && !born && !(familyFirst && areTwoFamilies(line, from)))) return undefined;
  return { loose, comma: commas === 1 };
}

/** True inside quotes or brackets that opened up to three words before: Rosalie "The Iron Rose" Lindenfels. */
function isAside({ words }: PrintedLine, from: number, at: number): boolean {
  for (let start = at; start > from && start > at - 3; start--) {
    if (/[("“”«'‘„]\s*$/u.test(words[start]?.gap ?? "")) return true;
    if (!/^\s$/.test(words[start]?.gap ?? "")) return false;
  }
  return false;
}

/** Two family names in capitals before the comma: "ARRIZABALO ETXEBERRI, Noemí". */
function areTwoFamilies({ words }: PrintedLine, from: number): boolean {
  return [from, from + 1].every((at) => caseOf(words[at]?.written ?? "") === "all-capitals") && /[,،]/.test(words[from + 2]?.gap ?? "");
}

/** Spaces, binding signs, the underscore of a login, a full stop behind an initial, quotes and brackets around a nickname, one comma, an emoji. */
function isInnerGap(gap: string): boolean {
  return (
    gap === "" ||
    isPlainGap(gap) ||
    gap === "_" ||
    gap.includes(SEAM) ||
    (/^[\s.,،'’‘"“”«»„()‐‑\-\p{Extended_Pictographic}\u{FE0F}\u{200D}]{1,5}$/u.test(gap) && !gap.includes("\n"))
  );
}
