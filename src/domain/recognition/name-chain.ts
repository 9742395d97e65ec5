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
const OF = /^(?:de|du|des|d|di|del|della|dello|da|do|y|e)$/;
/** Begins a family name when it has a capital behind another one: Van Houten, Di Marco, El Amrani. */
const CAPITAL_PARTICLE = /^(?:van|von|vander|di|del|della|degli|da|dos|das|ben|bin|al|el|ait|ter|ten|te|de|du|le|la|st|fitz)$/;
/** Of those, what is also the first word of a newspaper or of the next sentence. */
const ALSO_ARTICLE = /^(?:el|la|le|de|du|da|di|del|al|te|st)$/;

/** What goes on with the name behind the match, over a small word. */
export function chainBehind({ words }: PrintedLine, { to, loose }: NameMatch): ChainLink | undefined {
  const [small, next] = [words[to + 1], words[to + 2]];
  if (small === undefined || loose.length > 0) return undefined;
  const { letters, written } = small;
  const link = (last: PrintedWord, likely: boolean): ChainLink => ({
    word: last === small ? written : `${written} ${last.written}`,
    likely,
  });
  if (isDashed(words, to + 1)) return link(small, true);
  if (
    /^[-‐]\s$|^\s[-‐]$/.test(small.gap) &&
    caseOf(written) === "capital" &&
    !isRole(letters) &&
    (isFamilyName(letters) || hasFamilyEnding(letters))
  )
    return link(small, true);
  if (next === undefined || isBinding(small.gap)) return undefined;
  // "Els Kamp - de Wit": only a name goes on with a particle.
  if (/^\s[-‐]\s$/.test(small.gap) && caseOf(written) === "lower" && (NOBLE.test(letters) || letters === "de"))
    return afterParticles(words, to + 1, link, true);
  if (!isPlainGap(small.gap)) return undefined;
  if (/^(?:bt|bte|b)$/.test(letters) && /^\.\s$/.test(next.gap) && caseOf(written) === "lower") return link(next, true);
  if (/^[OD]$/.test(written) && /^['’ʼ]$/.test(next.gap) && caseOf(next.written) !== "lower") return link(next, true);
  if (KIN_PARTICLE.test(letters) && isNamePart(next)) return link(next, true);
  if (/^al$/i.test(written) && isBinding(next.gap) && isNamePart(next)) return link(next, true);
  if (caseOf(written) === "capital" && CAPITAL_PARTICLE.test(letters) && isNamePart(next))
    return link(next, !ALSO_ARTICLE.test(letters) || endsEntry(words, to + 2));
  if (caseOf(written) !== "lower" || !(NOBLE.test(letters) || OF.test(letters))) return undefined;
  return afterParticles(words, to + 1, link);
}

/** A second family name behind a dash without spaces, or between spaces where both are in capitals: Vernois–Hardouin, VERNOIS - HARDOUIN. */
function isDashed(words: readonly PrintedWord[], at: number): boolean {
  const [hers, word] = [words[at - 1], words[at]];
  if (word === undefined || isRole(word.letters) || isPlace(word.letters)) return false;
  const printed = caseOf(word.written);
  if (word.gap === "–") return printed === caseOf(hers?.written ?? "") && /^\p{Lu}/u.test(word.written);
  return (
    /^\s[-‐]\s$/.test(word.gap) &&
    printed === "all-capitals" &&
    word.letters.length > 4 &&
    caseOf(hers?.written ?? "") === printed &&
    caseOf(words[at - 2]?.written ?? "") === "capital"
  );
}

/** The capitalised word behind one particle or several. */
function afterParticles(
  words: readonly PrintedWord[],
  small: number,
  link: (last: PrintedWord, likely: boolean) => ChainLink,
  sure = false,
): ChainLink | undefined {
  let at = small + 1;
  while (at < small + 3 && MORE_PARTICLES.test(words[at]?.letters ?? "") && caseOf(words[at]?.written ?? "") === "lower") at++;
  const last = words[at];
  const letters = words[small]?.letters ?? "";
  if (last === undefined || !isNamePart(last) || isPlace(last.letters)) return undefined;
  if (sure || NOBLE.test(letters)) return link(last, true);
  // Behind "y" a given name is another person, and so is whoever has a name of two words.
  if (/^[ye]$/.test(letters) && (isGivenName(last.letters) || !endsEntry(words, at))) return undefined;
  const likely = endsEntry(words, at) && (at > small + 1 || /^[ye]$/.test(letters) || isBinding(last.gap));
  return likely || isFamilyName(last.letters) || hasFamilyEnding(last.letters) ? link(last, likely) : undefined;
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
  // J.-Luc Martin is no Luc Martin, and Mª is short for María.
  if (/^\.[-‐‑]$/.test(gap) && caseOf(small.written) === "capital") return small.written;
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
