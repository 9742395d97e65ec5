/**
 * All the names of a contact, read: her name, her aliases, and the glued spellings of both.
 *
 * Example: name "Jean-Pierre O'Brien", alias "Pierrot" give the readings Jean Pierre | O Brien, Jeanpierre | O Brien,
 * JP | O Brien, Jean Pierre | OBrien, Pierrot | O Brien. A name in a script without spaces is kept whole: "山田太郎".
 */
import type { Contact } from "../contact/contact.ts";
import { UNSPACED_NAME, readName } from "./name-reading.ts";
import { beginsCompound } from "./listed-names.ts";
import type { NameReading, NameWord } from "./name-reading.ts";
import { wordsOf } from "./saved-words.ts";

/** What may be searched for under a contact's names. */
export interface ContactNames {
  readonly readings: readonly NameReading[];
  /** Names without spaces, in the order saved and, where a space told family from given name, in the other. */
  readonly unspaced: readonly string[];
  /** Handles without sign. */
  readonly handles: readonly string[];
}

/** The names of a contact; a single word counts only beside the family name, or as a handle. */
export function namesOf(contact: Pick<Contact, "name" | "aliases">): ContactNames {
  const readings: NameReading[] = [];
  const unspaced: string[] = [];
  const handles: string[] = [];
  for (const saved of [contact.name, ...contact.aliases]) {
    const bare = bareName(saved);
    const particle = FAMILY_PARTICLE.exec(bare);
    const [inOwnScript, rest] = apart(bare);
    if (inOwnScript !== "") unspaced.push(...unspacedOrders(inOwnScript));
    if (inOwnScript !== "" && rest !== "") readings.push(...readName(rest));
    if (inOwnScript !== "") continue;
    const unspacedName = bare.replace(/[(（][^)）]*[)）]?/gu, "").replace(GLUED_TITLES, "");
    if (UNSPACED_NAME.test(unspacedName)) unspaced.push(...unspacedOrders(unspacedName));
    else if (/^@|^[^\s@]*[\d_][^\s@]*$/.test(saved)) handles.push(saved.replace(/^@/, ""));
    else if (particle)
      readings.push(
        ...readName(bare),
        ...readName(bare.replace(FAMILY_PARTICLE, "$1$2")).map((one): NameReading => ({ ...one, glued: true })),
      );
    else readings.push(...(readName(bare).length > 0 ? readName(bare) : besideMain(wordsOf(bare), readings[0])));
  }
  return { readings: readings.flatMap(withGlued), unspaced: [...new Set(unspaced)], handles };
}

/** Begins family names that are printed with a space and without: El Haddaoui, Mac Gilchrist, Ó Briain, Le Goff. */
const FAMILY_PARTICLE =
  /(?<=\S\s)(El|Al|Ben|Mac|Mc|Ó|O|De|Di|Da|Du|Le|La|Lo|Van|Von|Ter|San|Abu|Bou|Ap)[\s-]+(\p{Lu}\p{Ll}{3,})(?=$|[,(\s])/iu;

/** Titles that scripts without spaces, and Thai, write together with the name; and what is no letter at the ends. */
const GLUED_TITLES =
  /^(?:นางสาว|นาง|นาย|คุณ|(?:ผศ|รศ|ศ|ดร)\.?\s*)(?=[\u0E00-\u0E7F])|(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Hang}]{2})\s*(?:様|さん|氏|君|先生|教授|博士|女士|小姐|老师|님|씨|교수|박사|선생님|대표|대표님|선생|원장|팀장|부장|과장|차장|사장|이사|기자|작가|감독|변호사|의원|회장|실장|殿|部長|課長|社長|会長|記者|監督|選手|師匠|总经理|副总经理|董事长|总监|总裁|经理|總裁|總經理|律师|律師|医生|醫生|主任|老師|同学|同學|师傅)$/u;

function bareName(saved: string): string {
  return saved
    .replace(/[\p{Extended_Pictographic}\p{Regional_Indicator}\u{FE0F}]|[\u{1F3FB}-\u{1F3FF}]/gu, " ")
    .trim()
    .replace(FIRM, "")
    .trim()
    .replace(GLUED_TITLES, "")
    .trim();
}

/** A firm saved before or behind the name: 株式会社北光 神崎菊枝. */
const FIRM =
  /^(?:株式会社|有限会社|合同会社|（株）|\(株\)|㈜|주식회사|\(주\))\S*\s+|^\S+(?:株式会社|有限会社|公司|集团)\s+|\s+\S*(?:株式会社|有限会社|公司|集团|주식회사)\S*$/u;

/** A name saved in two scripts, "Kenichi Hayashi (林健一)" or "王小明 Xiaoming Wang": what has no spaces, and the rest. */
function apart(name: string): readonly [string, string] {
  if (!/\p{Lu}\p{L}+\s+\p{Lu}\p{L}+/u.test(name)) return ["", name];
  const own =
    /[\p{scx=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]+(?:[\s・][\p{scx=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]{1,4})?/u.exec(name)?.[0] ?? "";
  return own === ""
    ? ["", name]
    : [
        own.replace(GLUED_TITLES, ""),
        name
          .replace(own, "")
          .replace(/[()（）]/g, " ")
          .trim(),
      ];
}

/** A single word is another given name or another family name of the person. */
function besideMain(words: readonly NameWord[], main: NameReading | undefined): readonly NameReading[] {
  if (main === undefined || words.length !== 1) return [];
  return [
    { given: words, family: main.family },
    { given: main.given, family: words },
  ];
}

function unspacedOrders(name: string): readonly string[] {
  const parts = name.trim().split(/[\s・·･=＝‧]+/u);
  const whole = parts.join("");
  return whole.length < 2 ? [] : parts.length === 2 ? [whole, parts.toReversed().join("")] : [whole];
}

/** Words that some print as two and some as one: ElHaddaoui, MacGilchrist, عبدالرحیم, کاوه‌ای. */
function otherCuts({ given, family }: NameReading): readonly NameReading[] {
  const cuts: NameReading[] = [];
  const [first] = given;
  const last = family.at(-1);
  if (first === undefined || last === undefined) return cuts;
  const inner = /^(El|Al|Ben|Mac|Mc|De|Di|Da|Du|La|Le|Van|O)(\p{Lu}\p{Ll}{3,})$/u.exec(last.written);
  if (inner) cuts.push({ given, family: [...family.slice(0, -1), ...wordsOf(`${inner[1] ?? ""} ${inner[2] ?? ""}`)] });
  const servant = /^(عبد)(ال.+)$/.exec(first.letters);
  if (servant) cuts.push({ given: [...wordsOf(`${servant[1] ?? ""} ${servant[2] ?? ""}`), ...given.slice(1)], family });
  const compound = /^(علي|محمد|غلام|امير|سيد|شاه|حسين|مهدي|نور|ابو)(.{3,})$/.exec(first.letters);
  if (compound) cuts.push({ given: [...wordsOf(`${compound[1] ?? ""} ${compound[2] ?? ""}`), ...given.slice(1)], family });
  const [front = "", back = ""] = last.written.split("\u200C");
  if (back !== "") cuts.push({ given, family: wordsOf(`${front} ${back}`) });
  const before = given.at(-1);
  if (given.length > 1 && before && /^\p{scx=Arab}{1,3}$/u.test(last.letters))
    cuts.push({ given: given.slice(0, -1), family: wordsOf(before.written + last.written) });
  return cuts;
}

/** Adds the spellings that write bound words as one: Jeanpierre, JP, OBrien. */
function withGlued(reading: NameReading): readonly NameReading[] {
  const { given, family } = reading;
  const readings = [reading];
  const glue = (words: readonly NameWord[]): readonly NameWord[] => [
    { letters: words.map(({ letters }) => letters).join(""), written: words.map(({ written }) => written).join(""), bound: false },
  ];
  if (given.length === 2) {
    const initials = given.map(({ letters }) => letters.charAt(0)).join("");
    if (given[1]?.bound || beginsCompound(given[0]?.letters ?? "") || /^\p{scx=Arab}/u.test(initials))
      readings.push({ given: glue(given), family, glued: true });
    if (given[1]?.bound)
      readings.push({ given: [{ letters: initials, written: initials.toUpperCase(), bound: false }], family, glued: true });
  }
  if (family.length > 1 && family.at(-1)?.bound) readings.push({ given, family: glue(family.slice(-2)), glued: true });
  return [...readings, ...otherCuts(reading).map((cut): NameReading => ({ ...cut, glued: true }))];
}
