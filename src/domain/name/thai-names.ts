/**
 * The forms of a Thai given name that Thai writes without a space behind a title or a small word, so that a page's token holds both.
 *
 * Example: titled("อนุชิต") holds คุณอนุชิต and อาจารย์อนุชิต; ledIn("อนุชิต") holds โดยอนุชิต (by Anuchit) and กับคุณอนุชิต (with Mr Anuchit).
 * A whole clause before the name is not followed: every such form is a key of its own.
 */
import { foldName } from "./name-fold.ts";

const folded = (words: string): readonly string[] => words.split(" ").map(foldName);

const TITLES = folded("คุณ นาย นาง นางสาว ดร อาจารย์ ครู หมอ พี่ น้อง ลุง ป้า ท่าน ทนาย คุณหมอ คุณครู นายแพทย์ แพทย์หญิง");

/** By, with, and, of, from, yesterday, thanks to, according to: what most often leads a name in, also before its title. */
const USUAL_WORDS = folded("โดย กับ และ ของ จาก เมื่อวาน ขอบคุณ ตามที่");
const USUAL_TITLES = folded("คุณ นาย นาง นางสาว");
const MORE_WORDS = folded("ให้ ถึง คือ ว่า ที่ แก่ ต่อ พบ เชิญ แต่ วันนี้ ล่าสุด ร่วมกับ นำโดย พร้อมกับ ส่วน ขณะที่ เมื่อวานนี้");

const LED_IN: readonly string[] = [...USUAL_WORDS.flatMap((word) => [word, ...USUAL_TITLES.map((title) => word + title)]), ...MORE_WORDS];

/** True for a word (folded) in Thai letters. */
export const isThai = (letters: string): boolean => /^[\u0E00-\u0E7F]/.test(letters);

/** The given name behind each usual title. */
export const titled = (letters: string): readonly string[] => TITLES.map((title) => title + letters);

/** The given name behind small words, and behind a small word and a title. */
export const ledIn = (letters: string): readonly string[] => LED_IN.map((words) => words + letters);
