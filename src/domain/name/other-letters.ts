/**
 * A name of Cyrillic or Greek letters in Latin ones, as passports and papers abroad print it, and a Serbian one the other way round as well.
 *
 * Example: inOtherLetters of Олег Замятин gives Oleg Zamyatin, of Γεώργιος Κατσανάκης Georgios Katsanakis: loose forms, since there are several
 * ways; of Момчило Крстовић Momčilo Krstović and the reverse, which Serbs write every day and is no doubt.
 */
import { foldName } from "./name-fold.ts";
import type { NameReading, NameWord } from "./name-reading.ts";

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(" ").map((pair) => {
    const [from = "", to = ""] = pair.split(">");
    return [from, to] as const;
  });

const SERBIAN = pairs(
  "љ>lj њ>nj џ>dž а>a б>b в>v г>g д>d ђ>đ е>e ж>ž з>z и>i ј>j к>k л>l м>m н>n о>o п>p р>r с>s т>t ћ>ć у>u ф>f х>h ц>c ч>č ш>š",
);
const TO_SERBIAN = SERBIAN.map(([cyrillic, latin]) => [latin, cyrillic] as const);
const COMMON = "а>a б>b в>v д>d ж>zh з>z к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f ц>ts ч>ch ш>sh ы>y э>e";
const RUSSIAN = pairs(
  `александр>alexander алексей>alexey максим>maxim ксени>kseni юрий>yuri ий$>y ый$>y ия$>ia ья>ia г>g е>e ё>e и>i й>y х>kh щ>shch ъ> ь> ю>yu я>ya ${COMMON}`,
);
const UKRAINIAN = pairs(
  `зг>zgh ^є>ye ^ю>yu ^я>ya ^й>y ^ї>yi ий$>yi г>h ґ>g е>e є>ie и>y і>i ї>i й>i х>kh щ>shch ь> ю>iu я>ia '> ’> ʼ> ${COMMON}`,
);
const BULGARIAN = pairs(`ия$>ia г>g е>e и>i й>y х>h щ>sht ъ>a ь>y ю>yu я>ya ${COMMON}`);
const GREEK = pairs(
  "^μπ>b ^ντ>d ^γκ>g ου>ou αυ>av ευ>ev γγ>ng α>a β>v γ>g δ>d ε>e ζ>z η>i θ>th ι>i κ>k λ>l μ>m ν>n ξ>x ο>o π>p ρ>r σ>s ς>s τ>t υ>y φ>f χ>ch ψ>ps ω>o",
);

/** The readings of the same name in other letters: of its first given and its last family name. */
export function inOtherLetters({ given, family, glued }: NameReading): readonly NameReading[] {
  const [first] = given;
  const last = family.at(-1);
  if (first === undefined || last === undefined || glued || first.letters.length < 2 || last.letters.length < 2) return [];
  const both = `${first.written} ${last.written}`.normalize("NFC").toLowerCase();
  const isSerbian = /[ђћџљњј]/.test(both);
  const tables = isSerbian ? [SERBIAN] : tablesFor(both);
  const found = new Map<string, NameReading>();
  for (const table of tables) {
    const one = inLetters(first, table);
    const other = inLetters(last, table);
    const reading: NameReading = {
      given: [one],
      family: [other],
      glued: true,
      letters: isSerbian || table === TO_SERBIAN ? "daily" : "abroad",
    };
    found.set(`${one.letters} ${other.letters}`, reading);
  }
  return [...found.values()];
}

function tablesFor(both: string): readonly (typeof SERBIAN)[] {
  if (/^[\p{sc=Grek}\s\p{M}-]+$/u.test(both)) return [GREEK];
  if (/\p{L}ić$/u.test(both)) return [TO_SERBIAN];
  if (!/^[\p{sc=Cyrl}\s'’ʼ-]+$/u.test(both)) return [];
  if (/[іїєґ]|(?:енко|чук|юк|ишин)$/.test(both)) return [UKRAINIAN];
  return /[ыэё]/.test(both) ? [RUSSIAN] : [RUSSIAN, BULGARIAN];
}

function inLetters({ written, bound }: NameWord, table: typeof SERBIAN): NameWord {
  const text = table === GREEK ? written.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase() : written.normalize("NFC").toLowerCase();
  let other = "";
  for (let at = 0; at < text.length;) {
    const [from, to] = table.find(([one]) => fits(text, at, one)) ?? [text.charAt(at), text.charAt(at)];
    other += to;
    at += from.replace(/[\^$]/g, "").length;
  }
  return { letters: foldName(other), written: other.charAt(0).toUpperCase() + other.slice(1), bound };
}

/** True where a rule's letters stand; ^ holds it to the beginning, $ to the end. */
function fits(text: string, at: number, rule: string): boolean {
  const letters = rule.replace(/[\^$]/g, "");
  if (!text.startsWith(letters, at)) return false;
  return !(rule.startsWith("^") && at > 0) && !(rule.endsWith("$") && at + letters.length < text.length);
}
