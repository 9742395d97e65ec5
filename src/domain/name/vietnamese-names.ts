/**
 * Knows Vietnamese names: the family name first, one of some thirty, then one to three given names, each one syllable.
 *
 * Example: isVietnamese(["Đặng", "Thùy", "Khuê"]) → true: Đặng is the family name; "Thùy Khuê" alone is only a given name.
 * isVietnamese(["Pham", "Consulting"]) → false.
 */
import { foldName } from "./name-fold.ts";

const FAMILY = new Set(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh doan luong truong lam mai dao ha phung thai to ta hoa quach nghiem
  chau kieu cao trieu tong vuong luu la quan bach khong giang luc ninh mac lieu lo tang trang dam kha cu nghe ong quyen chu tu van an`.split(
    /\s+/,
  ),
);
const SYLLABLE = /^(?:ngh?|gh?|kh|ph|th|tr|ch|nh|qu|gi|[bcdhklmnrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
/** Signs that only Vietnamese has. */
const SIGNS = /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹăâêô]/i;
const MOST_WORDS = 5;

/** True for written words that are one Vietnamese name, family name first. */
export function isVietnamese(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > MOST_WORDS || !FAMILY.has(foldName(words[0] ?? ""))) return false;
  const letters = words.map(foldName);
  const isMarked =
    letters[0] === "nguyen" || words.some((word) => SIGNS.test(word.normalize("NFC")) || /^võ$/i.test(word.normalize("NFC")));
  return isMarked && letters.every((word) => SYLLABLE.test(word));
}

/** True for two syllables that Vietnamese writes as one word, if they are in small letters: "thanh toán" (to pay), "hồ bơi" (a pool). */
export function areWordOfSyllables(words: readonly string[]): boolean {
  if (words.length !== 2 || !words.every((word) => SYLLABLE.test(foldName(word)))) return false;
  const isMarked = words.some((word) => /n[gh]$/.test(foldName(word))) && /[áàãéèíìóòúùý]/i.test(words.join("").normalize("NFC"));
  return isMarked || words.some((word) => SIGNS.test(word.normalize("NFC")));
}
