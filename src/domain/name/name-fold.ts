/**
 * How one character of a name is read: the same letter however a page writes it, or what kind of separator it is.
 *
 * Example: "Œuvrard‑ÉLISE" reads o e u v r a r d | e l i s e; "ＬＥＶＡＩＮ" reads l e v a i n; "يحيى" and "يحيي" read the same.
 * Letters are worked out at first sight and kept in one table, so that no table is shipped and a page pays only for what it prints.
 * German and Nordic spellings (ü or ue) are not one letter: the contact's keys hold both (`name-variants.ts`).
 */

// Classes are small numbers of one bit each, so that a reader can gather in one number which of them a text holds. All letters are greater.

/** Between tokens of one name: spaces, hyphens, apostrophes, commas, quotes, brackets, emoji. */
export const GAP = 0;
/** Between sentences, rubrics, list entries: no name goes across. */
export const BARRIER = 1;
/** A full stop: behind one letter it makes an initial, behind a longer token it ends a sentence. */
export const STOP = 2;
export const AT_SIGN = 4;
export const DIGIT = 8;
/** A character of a script that sets no space between words (Han, Kana, Hangul, Thai): read by `unspaced-scan.ts`. */
export const UNSPACED = 32;
/** The bit of all that needs a second look: what was never seen, and the two below. */
export const ODD = 16;
/** Inside a token and without meaning: accents on their own, soft hyphens, joiners, tatweel, direction marks. */
export const IGNORED: number = ODD | 1;
/** A character that reads as several letters, or none that fits the table: ask `lettersAt`. */
export const SEVERAL: number = ODD | 2;
export const LAST_CLASS = 63;

/** Code unit → letter or class, `ODD` until it is read for the first time. */
export const LETTERS: Uint16Array = new Uint16Array(65_536).fill(ODD);

/** What a code unit reads as: its letter, or its class. */
export function readUnit(unit: number): number {
  const known = LETTERS[unit] ?? ODD;
  return known === ODD ? firstRead(unit) : known;
}

/** Letters that Unicode does not take apart though readers do, variants of one letter, and the small capitals in which people set their names. */
const SAME: ReadonlyMap<string, string> = new Map(
  "łl øo đd ðd ґг ıi ħh ŧt ςσ کك ىي یي ۀه ةه ەه ہه ٱا ᴀa ʙb ᴄc ᴅd ᴇe ғf ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const SEVERAL_LETTERS: ReadonlyMap<string, string> = new Map([
  ["œ", "oe"],
  ["æ", "ae"],
  ["ß", "ss"],
  ["þ", "th"],
]);
/** Accents, Hebrew points, Arabic vowel signs, the Kana voice marks. The vowel signs of India and its neighbours are letters, the nukta is not. */
const ACCENT = /(?![\u0900-\u1AAF])\p{M}|[\u093C\u09BC]/u;
const NOTHING = /[\p{Cf}\u0640]/u;
const WORDLESS = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/u;
/** The apostrophes of Ukrainian and Uzbek count as letters in Unicode. */
const LETTER = /(?![ʻʼ])[\p{L}\p{M}]/u;
/** From 、 to 】 stand the full stops and brackets of Chinese and Japanese. */
const ENDS = /[;:!?/|\\•…–—―¿¡&+=@<>{}#%$€£¥§©®™→←、-】！？：；，・（）।॥؟؛]/;

/** Looks a code unit up for the first time: its letter or class, entered in the table. */
function firstRead(unit: number): number {
  const surrogate = unit & 0xfc00;
  const read = surrogate === 0xd800 ? SEVERAL : surrogate === 0xdc00 ? IGNORED : kindOf(String.fromCharCode(unit));
  LETTERS[unit] = read;
  return read;
}

function kindOf(character: string): number {
  if (character === ".") return STOP;
  if (character === "@") return AT_SIGN;
  if (/\d/.test(character)) return DIGIT;
  if (ACCENT.test(character) || NOTHING.test(character)) return IGNORED;
  if (WORDLESS.test(character) && LETTER.test(character)) return UNSPACED;
  const letters = foldLetters(character);
  if (letters.length === 1) return letters.charCodeAt(0);
  if (letters.length > 1) return SEVERAL;
  return ENDS.test(character) ? BARRIER : GAP;
}

/** The letters that a character stands for, without case, width and accents; none for what is not a letter. */
function foldLetters(character: string): string {
  let letters = "";
  for (const part of character.normalize("NFKD").toLowerCase().normalize("NFD")) {
    const several = SEVERAL_LETTERS.get(part);
    if (several !== undefined) letters += several;
    else if (LETTER.test(part) && !ACCENT.test(part) && !NOTHING.test(part)) letters += SAME.get(part) ?? part;
  }
  return letters;
}

const severalLetters = new Map<number, string>();

/** The letters of the character at a place whose class is `SEVERAL`: "oe" for œ, "n" for a mathematical bold N, none for an emoji. */
export function lettersAt(text: string, at: number): string {
  const point = text.codePointAt(at) ?? 0;
  let letters = severalLetters.get(point);
  if (letters === undefined) {
    letters = foldLetters(String.fromCodePoint(point));
    severalLetters.set(point, letters);
  }
  return letters;
}

/** The letters of a text, tokens joined by one space: the form in which names are compared outside the tab. */
export function foldName(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const read = readUnit(text.charCodeAt(at));
    if (read > LAST_CLASS) folded += String.fromCharCode(read);
    else if (read === UNSPACED) folded += text.charAt(at);
    else if (read === SEVERAL) folded += lettersAt(text, at) || " ";
    else if (read !== IGNORED) folded += " ";
  }
  return folded.trim().replace(/ +/g, " ");
}
