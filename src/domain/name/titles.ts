/**
 * Takes titles, degrees, addresses and numbers off a saved name, by lists and by how such things are written everywhere.
 *
 * Example: bareWords of "Prof. Dr.-Ing. habil. Hedwig Oberländer M.Sc." → Hedwig, Oberländer; of "к.т.н. Аграфена Бобылёва" → Аграфена, Бобылёва;
 * of "M. et Mme Achille Berthomier" → Achille, Berthomier; of "J.R.R. Tolkien" → J, R, R, Tolkien: capitals with full stops are initials.
 */
import { FRONT } from "./front-words.ts";
import { isFamilyName, isGivenName } from "./listed-names.ts";
import { AND, BORN, HONORIFICS, PARTICLES, SUFFIXES } from "./name-words.ts";
import { isRole } from "./role-words.ts";
import type { SavedWord } from "./saved-words.ts";
import { isVietnamese } from "./vietnamese-names.ts";

/** An e-mail address or a phone number in the field of the name. */
const ADDRESS = /<?[^\s<>(),;]+@[^\s<>(),;]+>?|(?:(?<!\p{L})(?:tel|tél|mob|phone|ph|тел)\.?:?\s*)?\(?\+?\d[\d\s().-]{5,}\d/giu;
/** One word of several short parts, each with its full stop: M.Sc., Dott.ssa, Dipl.-Kffr., к.т.н., Eng.ª */
const SHORTENED = /(?<![\p{L}\p{M}])(?:\p{L}[\p{L}\p{M}]*\.-?)+(?:\p{L}[\p{L}\p{M}]*|[ªº°])?\.?(?![\p{L}\p{M}])/gu;
/** Titles of nobility, which are family names as well: titles before a particle only. */
const NOBLE =
  /(?<=\s)(?:Freiherr|Freifrau|Freiin|Baron|Baronin|Baroness|Graf|Gräfin|Prinz|Prinzessin|Fürst|Fürstin|Ritter|Edler|Edle|Comte|Comtesse|Vicomte|Marquis|Marquise|Duc|Duchesse|Conte|Contessa|Barone|Baronesse|Jonkheer|Jonkvrouw|Jhr\.?|Conde|Condesa|Marqués|Marquesa)\s+(?=(?:von|vom|zu|van|de|di|da|del|della|d’|d')(?:\s|\p{Lu}))/gu;

/** D-na, d-l, d-ra: Mrs, Mr and Miss. */
const ROMANIAN_SHORT = /^\s*d-(?:na|l|ra|șoara|lui)\.?\s+/iu;

/** Wife, son or daughter of: Meenakshi W/o Ramesh Muthukrishnan. */
const KIN_OF = /\s+[swdc]\/o\.?\s+\S+(?=\s)/giu;

/** Hebrew marks a short form before its last letter: עו"ד, שליט"א. */
const HEBREW_SHORT = /(?<![\u05D0-\u05EA])[\u05D0-\u05EA]{1,5}["״][\u05D0-\u05EA](?![\u05D0-\u05EA])/gu;

/** What every address, number and short form has; most names have none of it, and a notebook may hold very many names. */
const MARKED = /[.@\d"״]/;

/** The saved text without addresses, degrees of several parts and titles inside. */
export function withoutDegrees(saved: string): string {
  const without = MARKED.test(saved) ? saved.replace(HEBREW_SHORT, " ").replace(ADDRESS, " ").replace(SHORTENED, keptShort) : saved;
  return without.replace(NOBLE, "").replace(ROMANIAN_SHORT, "").replace(KIN_OF, "");
}

/** Initials stay, and short forms of one part, which may be a given name ("Chr. Hansen") and are judged by their place. */
function keptShort(short: string): string {
  const parts = short.split(/[.-]+/).filter((part) => part !== "");
  if (/[ªº°]/.test(short)) return " ";
  if (parts.length < 2 || short.startsWith("St.") || parts.every((part) => /^\p{Lu}\p{M}*$/u.test(part))) return short;
  const last = parts.at(-1) ?? "";
  // Written without the space behind it: Dr.Hedwig, นพ.สิริวรรณ, J.Smith.
  if (!/[.-]$|-/.test(short) && last.length > 3) return /^\p{Lu}$/u.test(parts[0] ?? "") ? short : ` ${last}`;
  return " ";
}

/** Given names that are written short with a full stop. */
const SHORT_GIVEN =
  /^(?:chr|wm|chas|geo|jos|thos|joh|alex|benj|robt|edw|saml|theo|jas|ed|ma|fco|ch|th|ph|st|ste|fr|vl|al|jul|stan|andr|mich|nic|phil|steph)$/;

/** Drops honorifics in front and degrees, pronouns, trades and generations behind. */
export function bareWords(words: readonly SavedWord[]): readonly SavedWord[] {
  let from = beforeHonorific(words);
  let to = words.length;
  // The letters of Georgia have no capitals, though Unicode calls them small.
  const cased = words.some(({ written }) => /^\p{Lu}/u.test(written)) && !words.some(({ written }) => /^\p{sc=Geor}/u.test(written));
  while (to - from > 1 && isTitle(words, from, to, cased)) from++;
  while (to > from && (SUFFIXES.has(words[to - 1]?.letters ?? "") || (to - from > 2 && isDegree(words[to - 1], words[to - 2], cased))))
    to--;
  to = Math.min(to, tradeAt(words, from));
  return words.slice(from, to).filter(({ letters, dotted, written }) => !(dotted && /^\p{Ll}/u.test(written) && HONORIFICS.has(letters)));
}

/** Where a trade and more begins behind two words: "Rosalie Lindenfels CEO Acme", "Rosalie Lindenfels photographe Lyon". */
function tradeAt(words: readonly SavedWord[], from: number): number {
  for (let at = from + 2; at < words.length - 1; at++) {
    const { letters, written } = words[at] ?? { letters: "", written: "" };
    if (/^(?:CEO|CTO|CFO|COO|CMO|PDG|DRH|DAF|VP)$/.test(written)) return at;
    if (letters.length > 4 && isRole(letters) && !isGivenName(letters) && !isFamilyName(letters)) return at;
  }
  return words.length;
}

/** Short words before a written-short honorific are titles too: apl. Prof. PD Dr. phil. */
function beforeHonorific(words: readonly SavedWord[]): number {
  let cut = 0;
  for (let at = 1; at < words.length - 2; at++) {
    const word = words[at];
    if (word?.dotted && word.letters.length > 1 && HONORIFICS.has(word.letters)) cut = at;
    if (word === undefined || (word.letters.length > 4 && !word.dotted)) break;
  }
  return words.slice(0, cut).every(({ letters, dotted }) => dotted || letters.length <= 3) ? cut : 0;
}

/** A listed honorific, an "and" between two, a short form with a full stop, or a word in small letters before capitalised ones. */
function isTitle(words: readonly SavedWord[], at: number, to: number, cased: boolean): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return false;
  const { letters, written, dotted } = word;
  const left = to - at;
  if (HONORIFICS.has(letters) && !(left === 2 && letters.length === 1 && /^\p{Lu}$/u.test(written)))
    return left > 2 || /^\P{Lu}|^\p{Lu}{1,3}$|^\p{Lu}\p{Ll}{1,3}$/u.test(written);
  if (left <= 2) return false;
  if (!next.bound && isFront(word, words.slice(at + 1, to))) return true;
  // "Giám đốc", "Linh mục", "Radca prawny": a word in small letters behind a capitalised one goes with it.
  const isGiven = isGivenName(letters) && !isVietnamese(words.slice(at + 2, to).map((one) => one.written));
  if (cased && left > 3 && !isGiven && /^\p{Lu}/u.test(written) && isSmallWord(next)) return true;
  if (cased && dotted && /^\p{Ll}/u.test(written)) return true;
  if (isRole(letters) && !isGivenName(letters) && !next.bound) return true;
  if (AND.has(letters) && HONORIFICS.has(next.letters)) return true;
  if (dotted && letters.length > 1 && !SHORT_GIVEN.test(letters))
    return next.letters.length > 1 || words[at + 2]?.bound === true || HONORIFICS.has(next.letters);
  // MdB, StR, PhDr: no name is written with a capital at its end.
  if (/^\p{Lu}\p{Ll}{1,2}\p{Lu}$/u.test(written)) return true;
  return cased && /^\p{Ll}/u.test(written) && !PARTICLES.has(letters) && !/^\p{Ll}['’]/u.test(written);
}

/** Kin, offices and ranks that are family names as well. */
const FAMILY_AS_WELL =
  /^(?:graf|richter|juge|judge|conte|conti|ritter|prinz|herzog|furst|pater|kanzler|papst|bischof|cousin|voisin|marquis|conde|duarte|notar|bruder|vetter|curato|vicaire|cure|officer|senator|zuster|visser)$/;

/** A word in front of a name, but not of "Graf Hans Peter": the family name first, and nothing but given names behind it. */
function isFront({ letters, written }: SavedWord, rest: readonly SavedWord[]): boolean {
  if (written === "DI") return true;
  if (!FRONT.has(letters) || (isGivenName(letters) && letters !== "cher")) return false;
  const isFamilyFirst = rest.every((one) => isGivenName(one.letters) && !isFamilyName(one.letters));
  return !isFamilyFirst || !(FAMILY_AS_WELL.test(letters) || isFamilyName(letters));
}

function isSmallWord({ letters, written, bound }: SavedWord): boolean {
  return !bound && /^\p{Ll}{2}/u.test(written) && !PARTICLES.has(letters) && !AND.has(letters) && !BORN.has(letters);
}

/** A trade in small letters, or letters that no name is written with: KC, MSc, DrSc, MBChB. */
function isDegree(word: SavedWord | undefined, before: SavedWord | undefined, cased: boolean): boolean {
  if (word === undefined || before === undefined || word.bound) return false;
  const { letters, written } = word;
  if (cased && /^\p{Ll}/u.test(written)) return !PARTICLES.has(letters);
  if (written.length > (/^[A-Z]{2}/.test(written) ? 9 : 6) || !/^[A-Z][A-Za-z]*$/.test(written)) return false;
  const capitals = written.replace(/[^A-Z]/g, "").length;
  // Behind a family name, capitals are letters of a degree; behind a given name a family name (Jean Luc ROY).
  const allCapitals = before.written === before.written.toUpperCase();
  if (capitals === written.length)
    return written.length > 1 && !allCapitals && (!/[AEIOUY]/.test(written) || (written.length < 5 && !isGivenName(before.letters)));
  return capitals > 1 && !/^(?:Mc|Mac|De|Di|Da|Du|La|Le|Van|Fitz|St|O)[A-Z]/.test(written);
}
