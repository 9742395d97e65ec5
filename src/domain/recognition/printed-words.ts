/**
 * The words of a candidate as printed, with what stands between them: what every judgement about a name is made from.
 *
 * Example: { before: "rue ", text: "Noémie LEVAIN", after: ", Lyon" } gives rue · Noémie · LEVAIN · Lyon, of which 1 to 2 are the
 * candidate's own; the gap before Lyon is ", ".
 */
import { foldName } from "../name/name-fold.ts";
import { SEAM } from "./page-report.ts";
import type { Candidate } from "./page-report.ts";

/** One printed word. */
export interface PrintedWord {
  readonly letters: string;
  readonly written: string;
  /** What stands between it and the word before. */
  readonly gap: string;
  /** What stands directly behind it, up to the next word. */
  readonly behind: string;
}

/** Words in order, of which those from `from` to `to`, both included, are the candidate's own. */
export interface PrintedLine {
  readonly words: readonly PrintedWord[];
  readonly from: number;
  readonly to: number;
}

/** How the words of a candidate may be read: with its seams closed, and with its seams between words. */
export function linesOf({ before, text, after }: Pick<Candidate, "before" | "text" | "after">): readonly PrintedLine[] {
  const open = lineOf(before, text, after);
  if (!(before + text + after).includes(SEAM)) return [open];
  const closed = lineOf(...([before, text, after].map((part) => part.replaceAll(SEAM, "")) as [string, string, string]));
  const textClosed = lineOf(before, text.replaceAll(SEAM, ""), after);
  return [textClosed, closed, open];
}

/** Letters with their marks; a script without spaces ends a word of the others: 由Tomasz Grzelak主讲. The apostrophes ʼ and ʻ part words. */
const UNSPACED = "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}々〆ヶー";
const PART = "\\p{L}\\p{M}\\p{N}\\p{Cf}\\u{24B6}-\\u{24E9}\\u{1F130}-\\u{1F149}";
const WORD = new RegExp(`[${UNSPACED}][${UNSPACED}\\p{M}\\p{N}\\p{Cf}]*|(?:(?![${UNSPACED}ʼʻ])[${PART}])+`, "gu");

function lineOf(before: string, text: string, after: string): PrintedLine {
  const words: PrintedWord[] = [];
  const all = before + text + after;
  let from = -1;
  let to = -1;
  let end = 0;
  for (const match of all.matchAll(WORD)) {
    const letters = foldName(match[0]);
    if (letters === "") continue;
    const start = match.index;
    const last = words.at(-1);
    const gap = all.slice(end, start);
    if (last) words[words.length - 1] = { ...last, behind: gap };
    end = start + match[0].length;
    words.push({ letters, written: match[0], gap, behind: "" });
    if (end > before.length && from === -1) from = words.length - 1;
    if (start < before.length + text.length) to = words.length - 1;
  }
  const last = words.at(-1);
  if (last) words[words.length - 1] = { ...last, behind: all.slice(end) };
  return { words, from, to };
}

/** How a word is capitalised; words of scripts without case have none. */
export type LetterCase = "lower" | "capital" | "all-capitals" | "none";

/** Letters in circles and squares, which Unicode calls signs: Ⓧⓐⓝⓓⓡⓐ. */
const FRAMED = /[\u{24B6}-\u{24E9}\u{1F130}-\u{1F149}]/gu;

/** Small capitals, which Unicode calls small letters: ᴡɪʟᴍᴏ. */
const SMALL_CAPITALS = /^(?=.*[^xsz])[ᴀʙᴄᴅᴇꜰғɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱsᴛᴜᴠᴡxʏzᴢ]+$/u;

/** The case in which a word is printed. */
export function caseOf(written: string): LetterCase {
  const letters = written.replace(FRAMED, (letter) => letter.normalize("NFKC")).replace(/[^\p{L}]/gu, "");
  if (letters.toLowerCase() === letters.toUpperCase() || /\p{sc=Geor}/u.test(letters)) return "none";
  if (SMALL_CAPITALS.test(letters)) return "all-capitals";
  if (letters === letters.toLowerCase()) return "lower";
  return letters.length > 1 && letters === letters.toUpperCase() ? "all-capitals" : "capital";
}

/** True when nothing but space, or a hyphen or an apostrophe, keeps two words apart: they may belong together. */
export function isPlainGap(gap: string): boolean {
  return !gap.includes(SEAM) && (/^[^\S\n]+$/.test(gap) || isBinding(gap));
}

/** True when a hyphen or an apostrophe makes one word of two. */
export function isBinding(gap: string): boolean {
  return /^[-‐‑־֊−'’ʼʻ`´׳]$/.test(gap);
}

const SCRIPTS = ["Latn", "Cyrl", "Grek", "Hebr", "Arab", "Armn", "Geor", "Deva", "Beng", "Taml", "Thai", "Hang", "Han"].map(
  (script) => new RegExp(`^\\p{sc=${script}}`, "u"),
);

/** True for words in two scripts, as a name and its spelling beside it are: Min-Seo Kim 김민서. */
export function areInOtherScripts(one: string, other: string): boolean {
  const script = SCRIPTS.find((each) => each.test(one));
  return script !== undefined && !script.test(other) && SCRIPTS.some((each) => each.test(other));
}
