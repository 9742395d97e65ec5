/**
 * The forms in which one word of a name may be printed besides its own, with how loose each is.
 *
 * Example: formsOf({ letters: "muller", written: "Müller" }, "family") gives muller (same) and mueller (same);
 * formsOf({ letters: "robert", … }, "given") gives robert (same), rob, bob, bobby … (nickname).
 */
import { inflectedForms } from "./lore/inflection.ts";
import type { TwoWords } from "./lore/inflection.ts";
import type { NameReading, NameWord } from "./name-reading.ts";
import { foldName } from "./name-fold.ts";
import { nicknamesOf } from "./nicknames.ts";

/** How a printed word relates to the saved one; `prefixed` has a small word before it in one. */
export type FormKind = "same" | "prefixed" | "nickname" | "initial" | "inflected";

/** Given names that are written short so often that everybody reads them in full. */
const SHORT_WRITTEN: ReadonlyMap<string, readonly string[]> = new Map([
  ["maria", ["ma"]],
  ["francisco", ["fco"]],
  ["francisca", ["fca"]],
  ["mohammed", ["md"]],
  ["mohammad", ["md"]],
  ["muhammad", ["md"]],
  ["william", ["wm"]],
  ["christian", ["chr"]],
  ["christoph", ["chr"]],
]);

/** The other way round, for a notebook that writes short what the page writes in full; "ma" may be a name of its own. */
const FULL_OF_SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ["fco", ["francisco"]],
  ["fca", ["francisca"]],
  ["wm", ["william"]],
  ["chr", ["christian", "christoph"]],
]);

/** Where a double a is the old spelling of å: Kjeldgaard, Aasen, Haakon. */
const NORDIC_AA = /gaard|^aa|aas(?:en)?$|haa[kv]|baard|paal|graa|kaare|aaberg|aaland|noergaard/;

const DEVANAGARI = /^[\u0900-\u097F]/;
/** Respect and kinship that Hindi and Marathi write together with the given name: मंदाकिनीताई, रामभाऊ. */
const RESPECT = ["जी", "ताई", "बाई", "भाऊ", "राव", "भाई", "बेन"];

/** Each form of a word and its kind; its own letters come first. */
export function formsOf(word: NameWord, role: "given" | "family"): ReadonlyMap<string, FormKind> {
  const forms = new Map<string, FormKind>();
  for (const spelling of spellingsOf(word)) forms.set(spelling, "same");
  if (role === "given") {
    for (const short of SHORT_WRITTEN.get(word.letters) ?? []) forms.set(short, "same");
    for (const full of FULL_OF_SHORT.get(word.letters) ?? []) forms.set(full, "same");
    for (const prefix of prefixesOf(word.letters)) forms.set(prefix + word.letters, "prefixed");
    if (DEVANAGARI.test(word.letters)) for (const respect of RESPECT) forms.set(word.letters + respect, "same");
    for (const spelling of spellingsOf(word))
      for (const short of nicknamesOf(spelling)) if (!forms.has(short)) forms.set(short, "nickname");
  } else if (DEVANAGARI.test(word.letters)) forms.set(`${word.letters}जी`, "same");
  // A family name saved without its article may be printed with it.
  else if (/^[\u0621-\u064A]{3,}$/.test(word.letters) && !word.letters.startsWith("ال")) forms.set(`ال${word.letters}`, "same");
  return forms;
}

/** "And", "to", "from", "when", "and to", written together with the word behind in Hebrew and Arabic. */
function prefixesOf(letters: string): readonly string[] {
  if (/^[\u05D0-\u05EA]/.test(letters)) return ["ו", "ל", "מ", "ש", "ב", "כש", "ול", "ומ", "וש", "וב", "וכש"];
  return /^[\u0621-\u064A]/.test(letters) ? ["و", "ف", "ل", "ب", "ول", "وب"] : [];
}

/** The word's own letters and the other spelling of its umlauts: ü or ue, ø or oe, å or aa. */
function spellingsOf({ letters, written }: NameWord): readonly string[] {
  const spellings = [letters];
  const longer = written
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => (letter === "å" ? "aa" : letter === "ø" ? "oe" : `${letter.normalize("NFD").charAt(0)}e`));
  if (longer !== written.normalize("NFC").toLowerCase()) spellings.push(foldName(longer));
  if (/[aou]e[^aeiouy]/.test(letters) && !/[aou]el+e?s?$/.test(letters) && !/[äöüøåœæ]/i.test(written)) {
    spellings.push(letters.replace(/([aou])e(?=[^aeiouy])/, "$1"));
    // Källström has two.
    const all = letters.replace(/([aou])e(?=[^aeiouy])/g, "$1");
    if (!spellings.includes(all)) spellings.push(all);
  }
  if (letters.startsWith("ال") && letters.length > 4) spellings.push(letters.slice(2));
  if (letters.includes("aa") && NORDIC_AA.test(letters)) spellings.push(letters.replace("aa", "a"));
  // Romanian writes one sound as î or as â, by the spelling of the year.
  if (/[îâ](?!t|$)/i.test(written))
    spellings.push(foldName(written.normalize("NFC").replace(/[îâ]/gi, (letter) => (/î/i.test(letter) ? "a" : "i"))));
  // Hindi writes n and m before a consonant as a letter or as a dot, Armenian one small letter as two capitals.
  const nasal = otherNasal(letters);
  if (nasal !== letters) spellings.push(nasal);
  // Georgian sets its nominative behind a given name that stands last: თოდუა ნუგზარი.
  if (/^[\u10D0-\u10FA]{3,}$/.test(letters) && !/[აეიოუ]$/.test(letters)) spellings.push(`${letters}ი`);
  // The spelling of Armenians abroad: Փափազեան, in Armenia Փափազյան.
  if (/.(?:եան|յան)$/.test(letters)) spellings.push(letters.replace(/(եան|յան)$/, (end) => (end === "եան" ? "յան" : "եան")));
  // The same spelling elsewhere: Եւգինէ for Եվգինե.
  if (/^[\u0561-\u0587]+ե$/.test(letters)) spellings.push(`${letters.slice(0, -1).replace("եվ", "եւ")}է`);
  // Bengali long vowels are written short as well: পারভীন, পারভিন.
  if (/[ীূ]/.test(letters)) spellings.push(letters.replaceAll("ী", "ি").replaceAll("ূ", "ু"));
  // Letters that are written or not: तँवर and तंवर, இராமசாமி and ராமசாமி, אדלשטיין and אדלשטין.
  if (letters.includes("ँ")) spellings.push(letters.replaceAll("ँ", "ं"));
  if (/^இ[ரல]/.test(letters)) spellings.push(letters.slice(1));
  if (/^[\u05D0-\u05EA]{4,}$/.test(letters)) spellings.push(...hebrewSpellings(letters));
  if (/եւ|եվ/.test(letters)) spellings.push(letters.replace(/եւ|եվ/g, (both) => (both === "եւ" ? "եվ" : "եւ")));
  if (/đ/i.test(written)) spellings.push(foldName(written.replace(/[đĐ]/g, "dj")));
  else if (letters.includes("dj")) spellings.push(letters.replace("dj", "d"));
  return spellings;
}

/** Hebrew writes a vowel or a w with one letter or with two. */
function hebrewSpellings(letters: string): readonly string[] {
  const single = letters.replaceAll("יי", "י").replaceAll("וו", "ו");
  const double = letters.replace(/(?<=[^יו])י(?=ן$|ם$)/, "יי");
  return [single, double].filter((spelling) => spelling !== letters);
}

const NASALS = [/[क-घ]/, /[च-झ]/, /[ट-ढ]/, /[त-ध]/, /[प-भ]/];

function otherNasal(letters: string): string {
  if (letters.includes("ं"))
    return letters.replace(/ं(?=([क-भ]))/g, (dot, next: string) => {
      const at = NASALS.findIndex((row) => row.test(next));
      return at === -1 ? dot : `${"ङञणनम".charAt(at)}्`;
    });
  return letters.replace(/[ङञणनम]्(?=[क-घच-झट-ढत-धप-भ])/g, "ं");
}

/** The inflected forms of a reading, given and family name in one case: of the first given name and the last family name. */
export function inflectedPairs({ given, family, glued }: NameReading): readonly TwoWords[] {
  const [first] = given;
  const last = family.at(-1);
  if (first === undefined || last === undefined || glued || first.letters.length < 2) return [];
  return inflectedForms({ given: first.written, family: last.written });
}

/** The inflected forms of each word of a reading. */
export function inflectedWords({ given, family }: NameReading): ReadonlyMap<NameWord, ReadonlySet<string>> {
  const forms = new Map<NameWord, Set<string>>();
  for (const first of given) {
    for (const last of family) {
      const pairs = inflectedForms({ given: first.written, family: last.written });
      forms.set(first, new Set([...(forms.get(first) ?? []), ...pairs.map((pair) => pair.given)]));
      forms.set(last, new Set([...(forms.get(last) ?? []), ...pairs.map((pair) => pair.family)]));
    }
  }
  return forms;
}
