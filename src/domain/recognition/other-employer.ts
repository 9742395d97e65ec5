/**
 * Says whether the page states another employer than the saved one beside a name: then it may be somebody else of the same name.
 *
 * Example: for the Noémie Levain of Atelier Nord, "Noémie Levain, CTO at Brightwave", "Noémie Levain (Imprimerie des Lilas)" and "株式会社ひかり
 * 早乙女雪江" state another one; "Noémie Levain (elle)", "Noémie Levain (née Astric)" and "Noémie Levain, architecte à Lyon" state none.
 */
import type { Contact } from "../contact/contact.ts";
import { BORN, SUFFIXES } from "../name/name-words.ts";
import { foldName } from "../name/name-fold.ts";
import { isRole } from "../name/role-words.ts";
import { thingLanguages } from "../name/thing-words.ts";

/** Between somebody's role and her employer; the words of places (in, à, en, w, в) only before what is a firm by its form. */
const AT =
  /(?:^|\s)(?:at|@|chez|bei|beim|presso|hos|ved|works for|working for|employed by|travaille pour|arbeitet für)\s+((?:the |la |le |l’|l'|der |die |dem )?[\p{Lu}\p{N}][^,;|•·(]{1,50})/u;
const LEGAL =
  /(?:^|[\s,|–—])((?:[\p{Lu}\p{N}][^,;|•·()]{0,50}\s)(?:GmbH|AG|KG|UG|SE|Ltd|LLP|LLC|Inc|Corp|PLC|SARL|SAS|SA|S\.A\.|S\.L\.|SL|S\.r\.l\.|Srl|S\.p\.A\.|SpA|B\.V\.|BV|NV|AB|A\/S|ApS|AS|Oy|Oyj|Sp\.? z o\.?o|s\.r\.o|a\.s\.|d\.o\.o|Kft|Zrt|A\.Ş|Ltd\. Şti|Lda|Ltda|SRL|Bt)(?![\p{L}]))/u;
const FIRM_BEFORE =
  /(?:^|[\s,|–—])((?:ООО|ОАО|ЗАО|ПАО|АО|ТОВ|ЕООД|ООД|PT|CV|Grupo|Groupe|Gruppo|شركة|شرکت|חברת|บริษัท|công ty|株式会社)\s?[«“"„]?[\p{L}\p{N}][^,;|•·]{1,40})/iu;
const BRACKET = /^\s*[(（[]([^)）\]]{2,60})[)）\]]/u;
const FIRM_HAN =
  /(?:株式会社|有限会社|合同会社|公司|集团|集團|大学|大學|学院|学校|银行|銀行|医院|病院|书店|書店|出版社|出版|工作室|工房|事務所|研究所|協会|财团|財団|放送|新聞|ソフト|書房|製作所|商会|商店|包房|软件|会社|社|館|园|園|局|部|会|店|庵)$/u;

/** Thai writes the kind of firm together with its name. */
const THAI_FIRM =
  /^(?:บริษัท|มหาวิทยาลัย|โรงงาน|โรงเรียน|โรงพยาบาล|ธนาคาร|สำนักพิมพ์|สำนักงาน|ร้าน|คลินิก|สถาบัน|มูลนิธิ|สมาคม|หนังสือพิมพ์|วิทยุ|สถานี|สตูดิโอ|ห้าง|วิทยาลัย|ศูนย์)/u;
const FIRM_HANGUL =
  /(?:은행|대학|대학교|병원|회사|출판|출판사|방송|신문|신문사|연구소|재단|학교|상사|전자|미디어|공방|스튜디오|그룹|건설|서점|협회|센터|법인|사무소|디자인|소프트|제과|식품|산업|물산|증권|보험|극장|도서관|박물관|미술관)$/u;

/** How far the line behind a name is read. */
const FAR = 80;

/** The other employer, as printed; nothing where none is stated or the contact has none to compare with. */
export function otherEmployer(contact: Contact, before: string, after: string): string | undefined {
  const { organization } = contact;
  if (organization === undefined) return undefined;
  const stated = inBracket(after) ?? behind(after) ?? inFront(before);
  return stated === undefined || isSame(stated, organization) || isSame(stated, contact.city ?? "") ? undefined : stated.trim();
}

function behind(after: string): string | undefined {
  const line = (/^[^\n.!?]*(?:\.(?!\s\p{Lu})[^\n.!?]*)*/u.exec(after)?.[0] ?? "").slice(0, FAR);
  if (!/^\s*[,|·•–—@(:-]|^\s(?:is|was|works|working|est|ist|es|è|é|travaille|arbeitet|at|@|chez|bei)\s/u.test(line)) return undefined;
  return atEmployer(line) ?? inFirm(line) ?? LEGAL.exec(line)?.[1] ?? FIRM_BEFORE.exec(line)?.[1];
}

/** Behind "at" stands an employer where a role, or nothing, stands before it: she spoke at Lyon. */
function atEmployer(line: string): string | undefined {
  const found = AT.exec(line);
  if (found === null) return undefined;
  const words = foldName(line.slice(0, found.index)).split(" ");
  return words[0] === "" || words.some(isRole) ? found[1] : undefined;
}

/** Behind "in" or "at" of other languages stands a place as well: only what has a firm's word in it counts. */
const IN = /\s(?:em|na|no|en|in|im|dans|nel|alla|w|we|v|ve|u|в|во|на|у|i|på|στο|στη|στην)\s+(\p{Lu}[^,;|•·(]{1,50})/u;
const FIRM_WORD =
  /^(?:radio|ραδιο|радио|радіо|bank|banka|banco|banca|banque|банк|tv|television|media|medien|press|presse|group|grupo|gruppo|groupe|gruppe|lab|labs|studio|studios|agency|agentur|agence|agencia|systems|software|consulting|partners|solutions|industries|verlag|werke|stadtwerke|holding|capital|ventures|technologies|tech|digital|design|энерго|завод|компания|компанія|фирма)$/;

function inFirm(line: string): string | undefined {
  const found = IN.exec(line);
  if (found === null || !foldName(line.slice(0, found.index)).split(" ").some(isRole)) return undefined;
  return hasFirmWord(foldName(found[1] ?? "").split(" ")) ? found[1] : undefined;
}

function hasFirmWord(words: readonly string[]): boolean {
  const places = ["before", "behind"] as const;
  return words.some(
    (word) => FIRM_WORD.test(word) || (word.length > 3 && places.some((place) => thingLanguages(place, word, word).size > 0)),
  );
}

function inFront(before: string): string | undefined {
  return /((?:株式会社|有限会社)[\p{L}ー]{1,12}|[\p{L}ー]{1,12}(?:株式会社|公司|集团|集團))(?:\p{L}{0,8})?\s?$/u.exec(before)?.[1];
}

/** What brackets hold is a firm when it has two words and more, one of them capitalised, or ends as firms do; not a pronoun, a birth name, a year. */
function inBracket(after: string): string | undefined {
  const inside = BRACKET.exec(after)?.[1]?.replace(/[,،、].*/u, "");
  if (inside === undefined || /\d{3}|[/;]|^\P{L}/u.test(inside)) return undefined;
  const words = foldName(inside).split(" ");
  if (words.some((word) => BORN.has(word) || SUFFIXES.has(word)) || isRole(words[0] ?? "")) return undefined;
  if (/^[\p{sc=Hira}\p{sc=Kana}ー\s]+$/u.test(inside)) return undefined;
  if (/^[\p{sc=Hang}\s]+$/u.test(inside)) return FIRM_HANGUL.test(inside) ? inside : undefined;
  if (/^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+$/u.test(inside)) return FIRM_HAN.test(inside) ? inside : undefined;
  const caseless = inside.toLowerCase() === inside.toUpperCase();
  if (hasFirmWord(words) || THAI_FIRM.test(inside)) return inside;
  return words.length > 1 && (caseless || (inside.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0) > 1) ? inside : undefined;
}

/** One says what the other says, or shares a word of some length with it. */
function isSame(stated: string, saved: string): boolean {
  const [one, other] = [foldName(stated), foldName(saved)];
  if (other === "" || one.includes(other) || other.includes(one)) return other !== "";
  const words = new Set(one.split(" ").filter((word) => word.length > 3));
  return other.split(" ").some((word) => words.has(word));
}
