/**
 * Knows goods that bear a maker's name, and schools and streets by their numbers: what no list of things holds, since any noun can follow.
 *
 * Example: "A Laura Ashcombe sofa", "a bottle of Jack Danbury’s rye", "EB 2,3 Sílvia Negreiros" and "Gömöri Zsolt u. 22/b" name no person; "a photo
 * of Jack Danbury’s garden" does.
 */
import { AND } from "../name/name-words.ts";
import { isPersonVerb } from "../name/phrase-words.ts";
import { FREE } from "../name/setting-words.ts";
import type { NameMatch } from "./match-name.ts";
import { caseOf, isPlainGap } from "./printed-words.ts";
import type { PrintedLine } from "./printed-words.ts";
import type { AskLanguages } from "./thing-named.ts";

/** What goods come in. */
const MEASURE = /^(?:bottle|pint|glass|jar|tin|can|box|bag|bar|pack|packet|pair|set|piece|range|line)s?$/;
/** Portuguese schools by the years that they teach. */
const SCHOOL = /(?<!\p{L})E\.?B\.?\s?(?:I|S|\d(?:[,/]\d)*(?:\/[SJ]I?)?)\s$/u;
/** Hungarian streets in short, with the number of a house. */
const STREET = /^\s(?:u|út|krt|stny|ltp|sgt)\.\s\d/u;

/** Where a bus stops, and the number of its line. */
const STOP = /^(?:parada|paragem|arret|fermata|haltestelle|halte|przystanek|zastavka|hallplats|pysakki|megallo|durak|statie)$/;
const LINE = /^,?\s\(?(?:línea|linea|linha|linie|ligne|lijn|linia|linka|linje|linja|hat)\s/iu;

/** The word that tells; nothing where none does. */
export function soldThing({ words }: PrintedLine, { from, to }: NameMatch, languages: AskLanguages): string | undefined {
  const [before, next] = [words[from - 1], words[to + 1]];
  const ahead = words
    .slice(Math.max(0, from - 4), from)
    .map(({ written, behind }) => written + behind)
    .join("");
  const behind = words.slice(to, to + 3).map((word, at) => (at === 0 ? "" : word.written) + word.behind);
  if (before && STOP.test(before.letters) && LINE.test(behind.join(""))) return before.written;
  const school = SCHOOL.exec(ahead);
  if (school) return school[0].trim();
  if (next === undefined || !isPlainGap(next.gap)) return undefined;
  if (STREET.test(`${next.gap}${next.written}${next.behind}${words[to + 2]?.written ?? ""}`)) return next.written;
  if (before === undefined || !isPlainGap(words[from]?.gap ?? "")) return undefined;
  const measure = before.letters === "of" ? words[from - 2] : undefined;
  if (measure !== undefined && MEASURE.test(measure.letters)) return measure.written;
  const isNoun = caseOf(next.written) === "lower" && next.letters.length > 2 && !FREE.has(next.letters) && !AND.has(next.letters);
  const isArticle = /^an?$/.test(before.letters) && (languages().has("en") || (languages().size === 0 && !isPlainGap(next.behind)));
  return isArticle && isNoun && !isPersonVerb(next.letters) ? next.written : undefined;
}
