/**
 * Knows the words beside a Vietnamese name that are capitalised and yet no part of it.
 *
 * Example: "Theo Trần Bích Diễm, …" (according to her), "Ảnh: Trần Bích Diễm Từ tháng Ba, …", where a sentence begins behind the credit.
 */
import { isVietnamese } from "../name/vietnamese-names.ts";
import type { NameMatch } from "./match-name.ts";
import { caseOf, isPlainGap } from "./printed-words.ts";
import type { PrintedLine } from "./printed-words.ts";

/** Begins a Vietnamese sentence or the name of a thing, behind a name of three syllables or more; the accents tell it from names. */
const VIETNAMESE_START =
  /^(?:Từ|Theo|Cầu|Phố|Sau|Trước|Khi|Hôm|Ngày|Tại|Với|Những|Các|Một|Đã|Đang|Sẽ|Chúng|Tôi|Họ|Nếu|Vì|Nhưng|Trên|Dưới|Giữa|Về|Báo|Viện|Quỹ|Giải|Cuộc|Phiên|Buổi|Biên|Ảnh|Bài|Chợ|Cảm|Ghi|Làm|Nhìn|Nhận|Vào|Có|Cùng|Xin|Ban)$/;

/** True for "Theo" (according to) before a Vietnamese name, and for what begins the next sentence behind it, or behind the name in "Ảnh: …". */
export function isVietnameseWord({ words }: PrintedLine, { hers, order, from, to }: NameMatch, step: -1 | 1): boolean {
  const isName = isVietnamese(hers.map((one) => one.written));
  if (order !== "family-first" || (hers.length < 3 && !isName)) return false;
  if (step === -1) return words[from - 1]?.written === "Theo";
  const [next, second] = [words[to + 1], words[to + 2]];
  if (hers.length < 3 || next === undefined) return false;
  const isCredit =
    isName && words[from]?.gap === ": " && second !== undefined && isPlainGap(second.gap) && caseOf(second.written) === "lower";
  return isCredit || VIETNAMESE_START.test(next.written.normalize("NFC"));
}
