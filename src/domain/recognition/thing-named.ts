/**
 * Says whether a thing bears the name: the word beside it, before or behind, or quotes that hold exactly the name.
 *
 * Example: "rue", "école primaire publique" or "challenge de pétanque" before, "-Straße", "Anadolu Lisesi" or "Community Leisure Centre" behind;
 * but "ředitelka školy Libuše Hrdličková" is the head of a school, and "what matters most Winifred Ashgrove said" no bridge ("most" in Czech).
 */
import { isFamilyName, isGivenName } from "../name/listed-names.ts";
import { AND, HONORIFICS, PARTICLES } from "../name/name-words.ts";
import { isRole } from "../name/role-words.ts";
import { FREE } from "../name/setting-words.ts";
import { isThai } from "../name/thai-names.ts";
import { isBetweenWord, thingLanguages } from "../name/thing-words.ts";
import { isVietnamese } from "../name/vietnamese-names.ts";
import type { NameMatch } from "./match-name.ts";
import { caseOf, isPlainGap } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";
import { soldThing } from "./sold-thing.ts";
import { isCreditRow } from "./credit-line.ts";
import { FARTHEST, thingBehind } from "./thing-behind.ts";
import { thingByForm } from "./thing-by-form.ts";
import { isShortTitle } from "./title-or-thing.ts";

/** The languages that the text around is likely written in, worked out when asked. */
export type AskLanguages = () => ReadonlySet<string>;

/** What the words beside a name make of it. */
export interface NamedThing {
  /** The reason, in words. */
  readonly because: string;
  /** False where it may as well be a person's role: the head of that school. */
  readonly sure: boolean;
}

/** Cases tell there whether a name stands beside a role or belongs to the thing: the nominative is a person's. */
const WITH_CASES = /^(?:pl|cs|sk|hr|sl|ru|uk|sr|el|lv|lt)$/;

/** "В школе Степанида Завьялова работает": there, what bears her name sets it in the genitive or in quotes. */
function isOblique({ letters, written }: PrintedWord, found: ReadonlySet<string>, languages: AskLanguages): boolean {
  if (caseOf(written) !== "lower" || /^(?:им|име|імені)/.test(letters)) return false;
  return (found.has("ru") || found.has("uk")) && !languages().has("bg") && !languages().has("sr");
}

/** The thing that bears the matched name, if one does. */
export function thingNamed(line: PrintedLine, match: NameMatch, languages: AskLanguages): NamedThing | undefined {
  if (isHyphened(match)) return { because: "written with a hyphen: a thing named after somebody", sure: true };
  const form = thingByForm(line, match) ?? soldThing(line, match, languages);
  if (form !== undefined) return { because: `“${form}” beside it: a thing named after somebody`, sure: true };
  const before = thingBefore(line, match, languages);
  if (before !== undefined) return before;
  const behind = thingBehind(line, match, languages);
  if (behind !== undefined) return { because: `“${behind}” beside it: a thing named after somebody`, sure: true };
  return inQuotes(line, match) ? { because: "in quotes: a thing named after somebody", sure: true } : undefined;
}

/** Given and family name bound by a hyphen, both capitalised, as French signs and German streets write them. */
function isHyphened({ hers, order, given, loose }: NameMatch): boolean {
  if (order !== "given-first" || loose.length > 0 || !/^[-‐‑]$/.test(hers[given - 1]?.behind ?? "")) return false;
  return given < hers.length && hers.every(({ written }) => caseOf(written) === "capital");
}

function inQuotes({ words }: PrintedLine, { from, to, hers }: NameMatch): boolean {
  // Thai papers set people in quotes.
  if (hers.every(({ letters }) => isThai(letters))) return false;
  const opens = words[from]?.gap ?? "";
  const closes = words[to]?.behind ?? "";
  // A grave accent as Italian keyboards write it closes nothing: «il Moro» Tarcisio Benvegnu'.
  if (/^\s?['’]/u.test(closes) && !/['‘’‚]\s?$/u.test(opens)) return false;
  const quoted = /[“”„«»"‘'’‹「『״]\s?$/u.test(opens) && /^\s?[“”„«»"‘'’›」』״](?!\p{L})/u.test(closes) && !closes.includes("<");
  return quoted && !/[:=]\s*["']$/.test(opens);
}

function thingBefore(line: PrintedLine, match: NameMatch, languages: AskLanguages): NamedThing | undefined {
  const { words } = line;
  if (isCreditRow(line, match)) return undefined;
  for (let at = match.from - 1; at >= 0 && at >= match.from - FARTHEST; at--) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || !leadsTo(word, next)) return undefined;
    const found = thingLanguages("before", inShort(words, at), word.written);
    if (
      found.size > 0 &&
      !isHers(words, at, match, found) &&
      (found.has("vi") || !isGreeting(line, match, at)) &&
      ((at < match.from - 1 && word.letters.length > 2) || isMeant(words, at, found, languages, match))
    ) {
      const isInflected = match.loose.includes("an inflected form");
      if (!isInflected && at === match.from - 1 && isPlainGap(next.gap) && isOblique(word, found, languages)) return undefined;
      if (!followsRole(words, at)) return { because: `“${word.written}” beside it: a thing named after somebody`, sure: true };
      if (!isInflected && [...found].some((language) => WITH_CASES.test(language))) return undefined;
      return { because: `“${word.written}” beside it may be named after somebody`, sure: false };
    }
    if (!isBetween(words, at)) return undefined;
  }
  return undefined;
}

/** Nothing but a space between, or the full stop or the slash of a short form: ul. Noemi Levain, C/ Noemí Levain. */
function leadsTo({ letters }: PrintedWord, { gap }: PrintedWord): boolean {
  return isPlainGap(gap) || (letters.length <= 5 && /^[./]\s{0,2}$|^\/\s?$|^['’׳]\s$/.test(gap)) || /^\s[„“"«”‘'’]$/.test(gap);
}

/** Streets and squares keep their "de" in Spanish and Portuguese: calle de Noemí Arrizabalo. */
const STREET =
  /^(?:calle|plaza|avenida|paseo|glorieta|parque|rua|praca|travessa|largo|via|piazza|corso|rue|avenue|boulevard|place|quai|square|strada|carrer|placa)$/;

/** "La maison d'Anatole Brisemure", "das Haus von Ulrike Tannhaus": hers, not named after her; and German writes no thing in small letters. */
function isHers(words: readonly PrintedWord[], at: number, { from }: NameMatch, found: ReadonlySet<string>): boolean {
  const { letters = "", written = "" } = words[at] ?? {};
  const isLower = caseOf(written) === "lower";
  if (isLower && found.size === 1 && found.has("de")) return true;
  const particle = at === from - 2 ? (words[from - 1]?.letters ?? "") : "";
  if (particle === "von" || (particle === "van" && isLower)) return true;
  return isLower && /^(?:de|d|di|do|da|del|lui)$/.test(particle) && !STREET.test(letters);
}

/** A word's letters, with those before an inner full stop or hyphen of a short form: V.le, P.za, пр-т. */
function inShort(words: readonly PrintedWord[], at: number): string {
  const { letters = "", gap = "" } = words[at] ?? {};
  return /^[.-]$/.test(gap) && letters.length <= 3 ? (words[at - 1]?.letters ?? "") + letters : letters;
}

/** A word that also opens a sentence or greets, directly before the name. */
function isGreeting({ words }: PrintedLine, { from }: NameMatch, at: number): boolean {
  const word = words[at];
  if (word?.written === "MS" && caseOf(words[from]?.written ?? "") === "capital") return false;
  return word !== undefined && at === from - 1 && FREE.has(word.letters) && word.letters.length < 5 && isPlainGap(words[from]?.gap ?? "");
}

/** Things in some languages that are other words in others. */
const OTHER_WORDS =
  /^(?:most|graf|via|place|port|court|cours|cape|cap|case|casa|rose|rosa|tour|praca|cena|aula|parada|sector|orden|plan|marca|order|ring|stand|stop|camp|fort|pont|cite|cour|ronda|carrera|sale|sala|sole|hala|parti|promotion|rapport|voile|voie|prix|marque|station|mount|lake|aboard|study|etude|loge|ligue|series|bord|dom|mark|arret|course|piste|salon|part|part|chaser|vila|vile|sade|sadu|sady|chaire|chair|plac|prom|promu|chor|sort|kurs|tride|hotel|trail|meeting|open|studio|fond|bank|opera|concours|ensemble|compagnie|groupe|grupo|rapport|hall)$/;

/** Articles tell the language of a short word behind them: la loi, der Preis. */
const ARTICLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:le|les|l)$/, ["fr"]],
  [/^la$/, ["fr", "es", "it"]],
  [/^(?:el|los|las)$/, ["es"]],
  [/^(?:il|lo)$/, ["it"]],
  [/^(?:der|das|dem|den)$/, ["de"]],
];

/** True when the word is meant as a thing here: a short or ambiguous one only in its own language, or where its form says so. */
function isMeant(
  words: readonly PrintedWord[],
  at: number,
  found: ReadonlySet<string>,
  languages: AskLanguages,
  match: NameMatch,
): boolean {
  const { written = "", gap: gapBefore = "" } = words[at] ?? {};
  const letters = inShort(words, at);
  const gap = words[at + 1]?.gap ?? "";
  const printed = caseOf(written);
  if (/\p{Ll}\p{Lu}/u.test(written)) return false;
  if (printed === "none") return !HONORIFICS.has(letters);
  if (/^(?:ms|mv|ss|mr|mt)$/.test(letters)) return printed === "all-capitals" || letters === "mt";
  if (/^(?:lg|vg|mfg)$/.test(letters)) return false;
  if (letters.length === 1)
    return (
      (gap.startsWith("/") && words[at + 1]?.letters !== "o") ||
      (words[at + 1]?.letters !== "v" && /^\W{1,3}\d/.test(words[match.to]?.behind + (words[match.to + 1]?.written ?? "")))
    );
  if (letters.length === 2 && letters === "dr") return false;
  if ((gap.startsWith(".") || letters.length <= 3) && isShortTitle(words[at], found, languages, match)) return false;
  // The last letter of T.a.v. or Ś.P.
  if (words[at]?.letters.length === 1 && gapBefore === "." && gap.startsWith(".")) return false;
  if (gap.startsWith(".")) return true;
  const short = letters.length <= 3 || OTHER_WORDS.test(letters);
  if (!short && printed !== "lower") return true;
  const article = ARTICLES.find(([article]) => article.test(words[at - 1]?.letters ?? ""));
  if (printed === "lower" && !OTHER_WORDS.test(letters) && isPlainGap(gapBefore) && article?.[1].some((language) => found.has(language)))
    return true;
  if (found.has("vi") && isVietnamese(match.hers.map((word) => word.written))) return true;
  const guessed = languages();
  if (guessed.size > 0) return [...found].some((language) => guessed.has(language));
  const amongWords = printed === "lower" && isPlainGap(gapBefore) && caseOf(words[at - 1]?.written ?? "") === "lower";
  return !short || (!amongWords && !isGivenName(letters) && !isFamilyName(letters));
}

/** Adjectives of Romance and Slavic languages, by their ends. */
const ADJECTIVE =
  /(?:.{3}(?:ique|iques|aire|aires|ale|ales|aux|elle|elles|ico|ica|icos|icas|ario|aria|ivo|iva|ive|imo|ima|ero|era|ado|ada|ino|ina|oso|osa|ense|ista|torio|toria|ional|ionala|ionale|ionales|anal|oral|ural|ular|olaire|isme|oise|esque|ente|ante)|.{2}(?:ny|na|ne|nej|neho|nych|nym|sky|ska|ske|skej|skeho|ski|skie|skiej|skiego|skog|skom|cka|cky|cki|ckie|ckiej|ckiego|owy|owa|owe|owej|owego|ova|ovy|ove|ovej|oveho)|.{2}(?:ныи|ная|ное|нои|ного|ном|ныя|скии|ская|ское|скои|ского|ском|ска|ски|ско|на|но|ни|ова|ово|овыи|овая|овои|ového|ческии|ческая))$/;

/** Says whose or for whom the thing is: challenge de pétanque, dom za starije. */
const OF = /^(?:de|des|du|d|di|del|della|do|da|dos|za|pro|pre|dla|for|fur|pentru|για|для|за|til|voor|untuk|per|para|pour)$/;

/** What may stand between a thing and the name: particles, titles, kinds of schools, "de pétanque". */
function isBetween(words: readonly PrintedWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || AND.has(word.letters)) return false;
  const { letters, written } = word;
  if (PARTICLES.has(letters) || HONORIFICS.has(letters) || isBetweenWord(letters, written) || /^\p{N}+$/u.test(written)) return true;
  if (OF.test(letters) && at < words.length - 1 && caseOf(words[at + 1]?.written ?? "") === "lower") return true;
  if (isRole(letters) || FREE.has(letters)) return false;
  if (ADJECTIVE.test(letters) && (caseOf(written) !== "capital" || !isGivenName(letters))) return true;
  const previous = words[at - 1];
  return caseOf(written) === "lower" && previous !== undefined && OF.test(previous.letters);
}

/** True when a role stands before the thing: the director of the school … */
function followsRole(words: readonly PrintedWord[], thing: number): boolean {
  for (let at = thing - 1, strangers = 0; at >= 0 && at >= thing - FARTHEST; at--) {
    const word = words[at];
    const gap = words[at + 1]?.gap ?? "";
    if (word === undefined || !(isPlainGap(gap) || /^['’]$/.test(gap))) return false;
    if (isRole(word.letters)) return true;
    if (!PARTICLES.has(word.letters) && !isBetween(words, at) && ++strangers > 1) return false;
  }
  return false;
}
