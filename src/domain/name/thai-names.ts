/**
 * Thai sets no space between words: a name stands glued to the clause before it and behind it, and only given and family name are parted.
 *
 * Example: "คณะกรรมการขอขอบคุณธีรเดช วงศ์ประทุมและคณะ" reads, for ธีรเดช วงศ์ประทุม, as "…ขอบคุณ ธีรเดช วงศ์ประทุม และคณะ"; in "นางสุวรรณา ใจดี" no
 * Wanna (วรรณา) is found, since nothing ends in สุ; and ใจดี goes on in ใจดีงาม, which nothing begins.
 */
import { foldName } from "./name-fold.ts";
import type { NameReading } from "./name-reading.ts";
import { thingLanguages } from "./thing-words.ts";

/** True for a word (folded) in Thai letters. */
export const isThai = (letters: string): boolean => /^[\u0E00-\u0E7F]/.test(letters);

/** A Thai name as stretches of letters: as saved, family name first, and each given name alone with the family name; none for other names. */
export function thaiStretches({ given, family }: NameReading): readonly string[] {
  const [first, last] = [given, family].map((words) => words.map(({ letters }) => letters).join(""));
  if (first === undefined || last === undefined || !isThai(first) || !isThai(last)) return [];
  return [...new Set([first + last, last + first, ...given.map(({ letters }) => letters + last)])];
}

const oneOf = (words: string): string => words.trim().split(/\s+/).map(foldName).join("|");

/** What a clause ends with before a name: titles, offices, small words, verbs that have a person behind them, rubrics. */
const LEADS = new RegExp(
  `(?:${oneOf(`
  คุณ นาย นาง นางสาว เด็กชาย เด็กหญิง อาจารย์ ครู หมอ พี่ น้อง ลุง ป้า น้า อา ปู่ ย่า ตา ยาย ท่าน ทนาย ทนายความ นายแพทย์ แพทย์หญิง ทันตแพทย์ เภสัชกร คุณหญิง
  ศาสตราจารย์ ดอกเตอร์ ดร หลวงพ่อ พระ หม่อม พลเอก พลโท พลตรี พันเอก พันโท พันตรี ร้อยเอก ร้อยโท ร้อยตรี จ่าสิบเอก สิบเอก ตำรวจ ตำรวจเอก ตำรวจโท ตำรวจตรี
  โดย กับ และ ของ จาก ให้ ถึง คือ ว่า แก่ ต่อ แต่ ด้วย เมื่อวาน วันนี้ ล่าสุด ส่วน ขณะที่ ด้าน แทน ชื่อ ได้แก่ อย่าง รวมทั้ง หรือ ตามที่ ตาม เมื่อวานนี้ เพื่อ มี เป็น แล้ว เมื่อ ซึ่ง ที่
  พบ เชิญ ขอบคุณ ขอบพระคุณ ยินดี สัมภาษณ์ แต่งตั้ง เลือก มอบ รับ เรียน สวัสดี รัก ติดต่อ ประสานงาน นำ เปิดตัว ยกย่อง เชิดชู อาลัย ระลึก ชม รู้จัก คุย เจอ ถาม ฟัง เห็น แนะนำ ปรึกษา
  ประธาน รองประธาน เลขานุการ เลขาธิการ เหรัญญิก กรรมการ สมาชิก ผู้แทน ผู้อำนวยการ ผู้จัดการ ผู้ช่วย ผู้ว่าฯ ผู้ว่าการ ผู้ก่อตั้ง ผู้เขียน ผู้แต่ง ผู้แปล ผู้กำกับ ผู้สื่อข่าว ผู้บริหาร ผู้ประสานงาน ผู้ป่วย ผู้ตาย ผู้ชนะ ผู้สมัคร
  หัวหน้า รองหัวหน้า รัฐมนตรี อธิการบดี คณบดี นายก นายกเทศมนตรี โฆษก บรรณาธิการ นักเขียน นักร้อง นักแสดง นักวิจัย นักข่าว นักกีฬา นักเรียน นักศึกษา นักออกแบบ นักดนตรี วิศวกร สถาปนิก ศิลปิน ช่างภาพ ช่าง จิตรกร ดีเจ กวี พนักงาน เจ้าหน้าที่ เจ้าของ
  สามี ภรรยา ภริยา พ่อ แม่ ลูก บุตร บุตรชาย บุตรสาว ลูกสาว ลูกชาย เพื่อน ทีม โค้ช ผู้ฝึกสอน ผู้เล่น กองหน้า กัปตัน ส่ง จ้าง พา เรียก ดึง จับ เอาชนะ วง ภาพ เรื่อง แปล กำกับ เจ้าบ่าว เจ้าสาว บ่าว สาว สภา บริษัท สมาคม ชมรม คณะ ฝ่าย แผนก พรรค มหาวิทยาลัย
  `)}|[ฯๆ])$`,
  "u",
);

/** What a clause goes on with behind a name. */
const FOLLOWS = new RegExp(
  `^(?:${oneOf(`
  และ กับ หรือ ที่ ซึ่ง ผู้ เป็น คือ ได้ จะ ว่า กล่าว เผย ระบุ บอก ชี้ แถลง ยืนยัน ตอบ เล่า เขียน พูด อธิบาย เสริม มี ไม่ ก็ ยัง เคย เริ่ม มา ไป อยู่ ใน จาก ถึง ต่อ เมื่อ เพื่อ ด้วย โดย ของ ให้ รับ ร่วม
  ดำรง ดำเนิน พร้อม รวม ทั้ง แห่ง ณ เข้า ขึ้น ลง ออก นำ ทำ ใช้ แสดง เปิด มอบ ชนะ คว้า ประธาน กรรมการ เลขา หัวหน้า รอง อดีต นัก ตัวแทน ผล แต่ง กำกับ แปล ถ่าย เสียชีวิต อายุ จบ เกิด เดิน ตำแหน่ง สอน ฝาก ขอ คน นั้น นี้ ด้าน ต้อง ควร อาจ กำลัง เอง ตั้งแต่ ขณะ แต่ จน หลัง ก่อน วัน
  ยื่น โพสต์ ประกาศ สมัคร ถูก พบ เชิญ หารือ ประชุม เยี่ยม ตรวจ ชวน ส่ง เตรียม โชว์ ฉลอง จัด สร้าง ผลิต ตั้ง ถวาย บรรยาย ชื่นชม ขอบคุณ เดินทาง ลงนาม ปฏิบัติ ทุก จึง คว้า เปรียบ เห็น ปฏิเสธ อภิปราย ให้การ สารภาพ ขึ้น ยอม ลา สวม วอน โต้ ท้า รอ นั่ง ยืน วิ่ง ร้อง เต้น เล่น ขาย ซื้อ อ่าน ฝึก เรียน ทราบ ช่วย ดูแล บริจาค สนับสนุน วิจารณ์ วิเคราะห์ สรุป เสนอ เปลี่ยน หวัง เชื่อ คิด
  `)}|[ฯๆ])`,
  "u",
);

/** What stands before a given name is no longer, so that more is a clause. */
const CLAUSE = 10;
/** Nor is the rest of a family name. */
const LONGEST_REST = 16;
const TITLE =
  /^(?:คุณหญิง|คุณ|นางสาว|นาง|นาย|เด็กชาย|เด็กหญิง|แพทย์หญิง|นายแพทย์|ศาสตราจารย์|รองศาสตราจารย์|ผู้ช่วยศาสตราจารย์|อาจารย์|พันตำรวจเอก|พันตำรวจโท)/u;
const RUN_BEFORE = /[\u0E01-\u0E4E]+$/u;
const RUN_BEHIND = /^[\u0E01-\u0E4E]+/u;

/** What stands around a printed name. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** The same with spaces where the name begins and ends; nothing where it is only part of a longer one. */
export function partedFromClause({ before, after }: Around): Around | undefined {
  const run = RUN_BEFORE.exec(before)?.[0] ?? "";
  const behind = RUN_BEHIND.exec(after)?.[0] ?? "";
  if (behind !== "" && behind.length < LONGEST_REST && !FOLLOWS.test(foldName(behind))) return undefined;
  const next = behind === "" ? after : ` ${after}`;
  if (run === "") return { before, after: next };
  const lead = thingAtEnd(run) ?? LEADS.exec(run)?.[0];
  if (lead === undefined && run.replace(TITLE, "").length < CLAUSE) return undefined;
  return { before: `${before.slice(0, before.length - (lead?.length ?? 0))} ${lead ?? ""} `, after: next };
}

/** A street, a school, a foundation at the end of a clause, which bears the name behind it. */
function thingAtEnd(run: string): string | undefined {
  for (let from = 0; from < run.length - 1; from++) {
    const end = run.slice(from);
    if (thingLanguages("before", foldName(end), end).has("th")) return end;
  }
  return undefined;
}
