/**
 * Follows a printed name over the small words that bind more of it: particles, "son of", a second family name behind "y", an Irish O’.
 *
 * Example: behind "Sarah Holroyd", "O’Keefe", "Van Houten" and "von und zu Rabenau" go on with the name, and so do "bin Khalid" and "al-Dosari" behind
 * "Omar Nasser"; "de Lyon" may be where she comes from. Before "Carmen Olmedo", "María del" begins it; "Yusuf ibn" before "Omar Nasser" names his son.
 */
import { hasFamilyEnding } from "../name/family-endings.ts";
import { isFamilyName, isGivenName } from "../name/listed-names.ts";
import { isPlace } from "../name/place-words.ts";
import { isRole } from "../name/role-words.ts";
import type { NameMatch } from "./match-name.ts";
import { caseOf, isBinding, isPlainGap } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";

/** One more part of a name: `likely` where next to nothing else can be meant. */
export interface ChainLink {
  readonly word: string;
  readonly likely: boolean;
}

/** Son, daughter, father or mother of: whoever stands on the other side is another person of the same chain. */
const KIN_PARTICLE = /^(?:bin|ibn|ben|bint|binti|binte|bt|bte|ould|ولد|بن|ابن|بنت)$/;
const PARENT_BEFORE = /^(?:bin|ibn|bint|binti|binte|abu|abou|umm|oum|بن|ابن|بنت|ابو|ام)$/;
/** Begins a family name and hardly ever a place or a firm. */
const NOBLE = /^(?:af|von|van|zu|dos|das|ter|vom|degli)$/;
/** Goes on with a particle: von und zu, van der, de la. */
const MORE_PARTICLES = /^(?:und|zu|der|den|dem|de|la|las|los|het|t|l|op|e)$/;
/** Begins a family name, and a place or a firm as well: "d’Estaing", "de Carrefour". */
const OF = /^(?:de|du|des|d|di|del|della|dello|dell|da|do|y|e)$/;
/** Begins a family name when it has a capital behind another one: Van Houten, Di Marco, El Amrani. */
const CAPITAL_PARTICLE = /^(?:van|von|vander|di|del|della|degli|da|dos|das|ben|bin|al|el|ait|ter|ten|te|de|du|le|la|st|fitz)$/;
/** Of those, what is also the first word of a newspaper or of the next sentence. */
const ALSO_ARTICLE = /^(?:el|la|le|de|du|da|di|del|al|te|st)$/;

/** What goes on with the name behind the match, over a small word; `unfinished` when the match has given names only, so that a family name must come. */
export function chainBehind({ words }: PrintedLine, { to, loose }: NameMatch, unfinished: boolean): ChainLink | undefined {
  const small = words[to + 1];
  if (small === undefined || (loose.length > 0 && !unfinished)) return undefined;
  if (isDashed(words, to + 1)) return { word: small.written, likely: true };
  const next = words[to + 2];
  if (next === undefined || isBinding(small.gap)) return undefined;
  const likely = { word: `${small.written} ${next.written}`, likely: true };

  const isLower = caseOf(small.written) === "lower";
  // "Els Kamp - de Wit": only a name goes on with a particle.
  if (/^\s[-‐]\s$/.test(small.gap) && isLower && (NOBLE.test(small.letters) || small.letters === "de"))
    return afterParticles(words, to + 1, true);
  if (unfinished && /^\s['’]$/.test(small.gap) && small.letters === "t" && isNamePart(next)) return likely;
  if (!isPlainGap(small.gap)) return undefined;
  if (isSurelyMore(small, next) || (unfinished && /^\p{Lu}$/u.test(small.written) && /^\.\s$/.test(next.gap))) return likely;
  if (caseOf(small.written) === "capital" && CAPITAL_PARTICLE.test(small.letters) && isNamePart(next))
    return { ...likely, likely: unfinished || !ALSO_ARTICLE.test(small.letters) || endsEntry(words, to + 2) };
  return isLower && (OF.test(small.letters) || NOBLE.test(small.letters)) ? afterParticles(words, to + 1, unfinished) : undefined;
}

/** Small words that next to nothing but a name goes on with: O’Keefe, bin Khalid, bt. Osman, al-Dosari, أبو زيد. */
function isSurelyMore({ letters, written }: PrintedWord, next: PrintedWord): boolean {
  if (/^[OD]$/.test(written) && /^['’ʼ]$/.test(next.gap)) return caseOf(next.written) !== "lower";
  if (/^(?:bt|bte|b)$/.test(letters) && caseOf(written) === "lower" && /^\.\s$/.test(next.gap)) return true;
  if (/^al$/i.test(written) && isBinding(next.gap)) return isNamePart(next);
  return (KIN_PARTICLE.test(letters) || /^(?:ابو|ابي|ال|عبد)$/.test(letters)) && isNamePart(next);
}

/** A second family name behind a dash without spaces, or between spaces where both are in capitals: Vernois–Hardouin, VERNOIS - HARDOUIN. */
function isDashed(words: readonly PrintedWord[], at: number): boolean {
  const [hers, word] = [words[at - 1], words[at]];
  if (word === undefined || isRole(word.letters) || isPlace(word.letters)) return false;
  const printed = caseOf(word.written);
  // A hyphen that a line broke: Carlier- Lomme.
  if (/^[-‐]\s$|^\s[-‐]$/.test(word.gap)) return printed === "capital" && (isFamilyName(word.letters) || hasFamilyEnding(word.letters));
  if (word.gap === "–") return printed === caseOf(hers?.written ?? "") && /^\p{Lu}/u.test(word.written);
  return (
    /^\s[-‐]\s$/.test(word.gap) &&
    printed === "all-capitals" &&
    word.letters.length > 4 &&
    caseOf(hers?.written ?? "") === printed &&
    caseOf(words[at - 2]?.written ?? "") === "capital"
  );
}

/** The capitalised word behind one particle or several; `sure` when it can be no place and no firm. */
function afterParticles(words: readonly PrintedWord[], small: number, sure: boolean): ChainLink | undefined {
  let at = small + 1;
  while (at < small + 3 && MORE_PARTICLES.test(words[at]?.letters ?? "") && caseOf(words[at]?.written ?? "") === "lower") at++;
  const last = words[at];
  const { letters = "", written = "" } = words[small] ?? {};
  if (last === undefined || !isNamePart(last)) return undefined;
  // Behind "y" a given name is another person, and so is whoever has a name of two words.
  if (/^[ye]$/.test(letters) && (isGivenName(last.letters) || !endsEntry(words, at))) return undefined;
  if (!sure && isPlace(last.letters)) return undefined;
  const more = at > small + 1 || /^[ye]$/.test(letters) || isBinding(last.gap);
  const likely = sure || NOBLE.test(letters) || (endsEntry(words, at) && more);
  if (!likely && !isFamilyName(last.letters) && !hasFamilyEnding(last.letters)) return undefined;
  return { word: `${written} ${last.written}`, likely };
}

/** A capitalised word that stands there as names do; no acronym, no trade. */
function isNamePart({ written, gap, letters }: PrintedWord): boolean {
  if (!isPlainGap(gap) || isRole(letters)) return false;
  const printed = caseOf(written);
  return printed === "capital" || printed === "none" || (printed === "all-capitals" && letters.length > 4);
}

/** True when nothing is bound to the word behind it. */
function endsEntry(words: readonly PrintedWord[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || !isPlainGap(next.gap);
}

/** What begins the name before the match, over a small word. */
export function chainBefore({ words }: PrintedLine, { from, order }: NameMatch): string | undefined {
  const small = words[from - 1];
  const gap = words[from]?.gap ?? "";
  if (small === undefined) return undefined;
  // J.-Luc Martin and Jean- Luc Martin, broken by a line, are no Luc Martin; Mª is short for María.
  if (/^\.[-‐‑]$|^[-‐]\s$/.test(gap) && caseOf(small.written) === "capital") return small.written;
  if (/^M\.?ª$/u.test(small.written) || (small.written === "Mª" && /^\.?\s$/.test(gap))) return small.written;
  if (!isPlainGap(gap) || isBinding(gap)) return undefined;
  const before = words[from - 2];
  if (PARENT_BEFORE.test(small.letters) && !(small.letters === "ام" && before !== undefined)) return small.written;
  if (small.letters === "الله" && before?.letters === "عبد") return `${before.written} ${small.written}`;
  if (order !== "given-first" || caseOf(small.written) !== "lower" || before === undefined || !isPlainGap(small.gap)) return undefined;
  const first = /^(?:los|las|la)$/.test(small.letters) && before.letters === "de" ? words[from - 3] : before;
  const isBound = first !== before || /^(?:del|do|da|dos|das)$/.test(small.letters);
  return isBound && first !== undefined && caseOf(first.written) !== "lower" && isGivenName(first.letters) ? first.written : undefined;
}
