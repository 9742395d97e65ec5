/**
 * Knows a thing that bears a name by its form, whatever its word: a firm by the letters behind, a street by its number, what is said to bear the name.
 *
 * Example: "Irmtraud Volkening GmbH", "12 r. Odette Lanverne", "via Fiorenzo Maltagliati 8", "une rue porte le nom d’Odette Lanverne" and "a pint at The
 * Edmund Farleigh" name no person; "Edmund Farleigh, AG" may.
 */
import type { NameMatch } from "./match-name.ts";
import { isPlainGap } from "./printed-words.ts";
import type { PrintedLine } from "./printed-words.ts";

/** How far the words before a name are read. */
const FAR = 8;

/** Legal forms of firms; behind a comma only those that are nothing else. */
const FIRM =
  /^(?:,?\s(?:GmbH|GMBH|Ltd|LTD|Limited|LIMITED|LLC|LLP|Inc|Lda|Ltda|S\.\s?L\.(?:U\.)?|S\.\s?r\.\s?l\.|S\.\s?p\.\s?A\.|B\.\s?V\.|N\.\s?V\.|s\.\s?r\.\s?o\.|sp\.\s?z\s?o\.\s?o\.|d\.\s?o\.\s?o\.|Kft|Bt|Oy|ООО|ЕООД|ООД|A\.\s?Ş\.|Ltd\.\sŞti|ApS|A\/S)|\s(?:e\.\s?K\.|AG|KG|UG|OHG|SE|AB|AS|ASA|SARL|SAS|EURL|SRL|SpA|SL|SLU|BV|NV|PLC|plc|Pty))(?![\p{L}])/u;

/** What is said to bear the name, or to have got it. */
const BEARS =
  /(?:\b(?:porte(?:nt)? le nom|baptisée?s?|rebaptisée?s?|dénommée?s?|lleva(?:n)? el nombre|bautizad[oa]s?(?: como)?|leva o nome|batizad[oa]s?(?: de)?|porta il nome|intitolat[oa]|intestat[oa]|dedicat[oa]|named (?:after|for)|renamed|christened|benannt nach|getauft auf den namen|heißt jetzt|vernoemd naar|uppkallad efter|opkaldt efter|oppkalt etter|nazwan\p{L} imieniem|pojmenovan\p{L}{1,2} po)|(?:носит имя|назван\p{L}{0,2} в честь|названий на честь|носи името(?: на)?|носи име))(?:\s(?:de|d|di|do|da|a|ad|al|alla))?\s?['’]?$/iu;

/** Streets that are other words besides, or one letter, and a number tells: "via …, 8", "12 r. …". */
const NUMBERED = /^(?:via|viale|r|c|rua|calle|rue|ul|av|pl|place)$/;

/** The thing, by its form, with the words that tell; nothing where none is known. */
export function thingByForm(line: PrintedLine, match: NameMatch): string | undefined {
  const { words } = line;
  const { from, to } = match;
  const behind = `${words[to]?.behind ?? ""}${words
    .slice(to + 1, to + 6)
    .map((word) => word.written + word.behind)
    .join("")}`;
  const firm = FIRM.exec(behind);
  if (firm) return firm[0].trim();
  const before = words
    .slice(Math.max(0, from - FAR), from)
    .map((word, at) => (at === 0 ? word.gap : "") + word.written + word.behind)
    .join("");
  const said = BEARS.exec(before.replace(/[\s«“„"‘]+$/u, " ").trimEnd());
  if (said) return said[0].trim();
  return numberedStreet(line, match, before, behind) ?? theName(line, match, behind);
}

function numberedStreet({ words }: PrintedLine, { from }: NameMatch, before: string, behind: string): string | undefined {
  const street = words[from - 1];
  if (street === undefined || !NUMBERED.test(street.letters) || !/^\.?\s$/.test(words[from]?.gap ?? "")) return undefined;
  const numbered =
    /^,?\s(?:n[.º°]\s?)?\d{1,4}\p{L}?(?![\p{L}\d])/u.test(behind) || /(?<!\d)\d{1,4}\p{L}?(?:\s(?:bis|ter))?,?\s\p{L}+\.?\s$/u.test(before);
  return numbered ? street.written : undefined;
}

/** "The Edmund Farleigh" and then nothing: a pub, a ship, a hall. */
function theName({ words }: PrintedLine, { from }: NameMatch, behind: string): string | undefined {
  const before = words[from - 1];
  if (before?.letters !== "the" || !isPlainGap(words[from]?.gap ?? "")) return undefined;
  return /^\s*(?:$|[.,;:!?)]|\((?:pub|ship|hotel|hall|boat|inn))/iu.test(behind) ? before.written : undefined;
}
