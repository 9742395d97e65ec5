/**
 * Tells the words beside a name that are no further name of hers: titles, trades, numbers, labels, streets; and an initial that is somebody else's.
 *
 * Example: "Dr" before, "1998", "Museum Director" or "Viale" behind "Noémie Levain" say nothing of a longer name; "P." before "Levain, Noémie" is another's.
 */
import { FRONT } from "../name/front-words.ts";
import { isAnyGivenName } from "../name/given-names.ts";
import { isGivenName, isListedName } from "../name/listed-names.ts";
import { BORN, HONORIFICS, SUFFIXES } from "../name/name-words.ts";
import { OPENING } from "../name/opening-words.ts";
import { isRole } from "../name/role-words.ts";
import { thingLanguages } from "../name/thing-words.ts";
import { CREDIT } from "./credit-line.ts";
import type { NameMatch } from "./match-name.ts";
import { caseOf, isBinding, isPlainGap } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";

/** True for a street's or a building's own word, which begins an address behind the name: "Giampiero Tagliaferri Viale Lo Cascio". */
export function beginsAddress(letters: string, written: string): boolean {
  if (letters.length < 3 || caseOf(written) !== "capital" || isListedName(letters)) return false;
  // Germanic compounds end as family names do.
  return [...thingLanguages("before", letters, written)].some((language) => !/^(?:de|nl|sv|da|no|en)$/.test(language));
}

/** True when the word behind is the first of her trade: MUSEUM DIRECTOR. */
export function isTradeOf({ words }: PrintedLine, { to }: NameMatch): boolean {
  const second = words[to + 2];
  return second !== undefined && isPlainGap(second.gap) && caseOf(second.written) !== "lower" && isRole(second.letters);
}

/** Begins what somebody is, behind a Vietnamese name; the accents tell it from names. */
const VIETNAMESE_ROLE = /^(?:Tổng|Trưởng|Phó|Chủ|Hiệu|Nhà|Kiến|Kỹ|Bác|Luật|Tiến|Thạc|Biên|Nguyên)$/;

/** Patronymics stand behind a given name and belong to it. */
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична|инична|івна|ївна|йович)$/;

/** Greetings and titles before a name; behind it a label, a Vietnamese office, a degree; and the particle of VAN 'T WIERDSMA. */
export function isNobodys({ letters, written, gap, behind }: PrintedWord, step: -1 | 1): boolean {
  if (step === -1 && letters === "t") return /['’‘ʼ`´]$/.test(gap);
  // An Irma is somebody, an Irmã a nun.
  if (step === -1)
    return (
      OPENING.has(letters) ||
      CREDIT.has(letters) ||
      (FRONT.has(letters) && (!isGivenName(letters) || written.normalize("NFC").endsWith("ã")))
    );
  if (beginsNextPerson(letters)) return true;
  // "Beginn: 19 Uhr" behind a name is the next label; LL.M. has its full stop within.
  const isDegree = caseOf(written) === "all-capitals" && letters.length <= 3 && behind === ".";
  // A widow or a born one: "MICHAUDEL Georgette Vve ROUX".
  const isBorn = BORN.has(letters) && letters.length > 2 && !isAnyGivenName(letters);
  return isBorn || /^\s?[:：]/.test(behind) || isDegree || VIETNAMESE_ROLE.test(written.normalize("NFC"));
}

/** "And" written together with a title or a given name: וגב׳, والدكتور, وسامي. */
function beginsNextPerson(letters: string): boolean {
  const next = /^[וو]/.test(letters) && !isListedName(letters) ? letters.slice(1) : "";
  return next !== "" && (HONORIFICS.has(next) || isGivenName(next));
}

/** True for numbers, titles, trades and patronymics, which are no further name. */
export function isTitleOrNumber({ letters, written }: PrintedWord, step: -1 | 1): boolean {
  return (
    /^\p{N}/u.test(written) ||
    SUFFIXES.has(letters) ||
    HONORIFICS.has(letters) ||
    (isRole(letters) && !(step === 1 && isListedName(letters))) ||
    (step === 1 && PATRONYMIC.test(letters))
  );
}

/** "SPD-Mann": what a hyphen binds to an acronym is no given name. */
export function isOfAcronym({ words }: PrintedLine, { from }: NameMatch): boolean {
  const [acronym, word] = [words[from - 2], words[from - 1]];
  return acronym !== undefined && /^\p{Lu}{2,5}$/u.test(acronym.written) && isBinding(word?.gap ?? "");
}

/** True for a title that begins or ends with two capitals, small letters beside them: OStRin, RAin, BrandOI. Of names only a Dutch IJ does. */
export function isCapitalTitle({ written }: PrintedWord): boolean {
  return /^(?!IJ)\p{Lu}{2}\p{L}*\p{Ll}|\p{Ll}\p{Lu}{2,}$/u.test(written);
}

/** "80 J. Wackernagel Hiltrud": the letter goes with the number before it, and in "A/C Edgar Vilhena" with the other letter. */
export function isUnit({ letters, gap }: PrintedWord): boolean {
  return letters.length === 1 && /\p{N}\s$|^\/$/u.test(gap);
}

/** "P. Levain, Noémie": the initial before a name with the family name first is somebody else's. */
export function isInitialBefore({ letters, written }: PrintedWord, gap: string, { order, comma, hers }: NameMatch): boolean {
  return (
    letters.length === 1 &&
    /^\.\s$/.test(gap) &&
    order === "family-first" &&
    (comma || !(HONORIFICS.has(letters) || isDona(letters, hers))) &&
    caseOf(written) === "capital"
  );
}

/** "D. GUSMÃO Joana": a lady in Portuguese, where the family name stands in capitals. */
function isDona(letters: string, hers: readonly PrintedWord[]): boolean {
  return letters === "d" && caseOf(hers[0]?.written ?? "") === "all-capitals" && caseOf(hers.at(-1)?.written ?? "") === "capital";
}
