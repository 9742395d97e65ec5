/**
 * Lays a contact's name over the printed words: which printed word is which of hers, and what is loose about it.
 *
 * Example: the reading given [noemie] family [levain] over "Levain, N." matches words 0 and 1, family first, with a comma, the given
 * name as an initial. Over "Marie et Pierre Martin" the name Marie Martin does not match: somebody else stands inside.
 */
import { HONORIFICS, PARTICLES } from "../name/name-words.ts";
import type { NameReading, NameWord } from "../name/name-reading.ts";
import { formsOf, inflectedWords } from "../name/word-forms.ts";
import type { FormKind } from "../name/word-forms.ts";
import { insideOf } from "./inside-name.ts";
import { caseOf } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";

/** A name laid over printed words. */
export interface NameMatch {
  /** The first and the last printed word that are hers. */
  readonly from: number;
  readonly to: number;
  /** What makes the match weaker, in words; none for a full name. */
  readonly loose: readonly string[];
  readonly order: "given-first" | "family-first";
  readonly comma: boolean;
  /** How many of `hers` are given names. */
  readonly given: number;
  /** Printed words that are hers, for the case they are printed in. */
  readonly hers: readonly PrintedWord[];
}

interface OwnWord {
  readonly word: NameWord;
  readonly role: "given" | "family";
  readonly forms: ReadonlyMap<string, FormKind>;
}

const ownWords = new WeakMap<NameReading, readonly OwnWord[]>();

/** Lays a reading of a name over the candidate's words; nothing when they do not carry it. */
export function matchName(line: PrintedLine, reading: NameReading): NameMatch | undefined {
  const taken = new Map<number, { readonly own: OwnWord; readonly kind: FormKind }>();
  const own = ownWordsOf(reading);
  const take = (at: number): boolean => {
    const printed = line.words[at];
    if (printed === undefined) return false;
    const used = new Set([...taken.values()].map((one) => one.own));
    const found = bestOwn(
      printed,
      own.filter((one) => !used.has(one)),
    );
    if (found) taken.set(at, found);
    return found !== undefined;
  };
  if (!take(line.from) || !take(line.to)) return undefined;
  for (let at = line.from + 1; at < line.to; at++) take(at);
  const from = extend(line, line.from, -1, take);
  const to = extend(line, line.to, 1, take);
  return judge(line, from, to, taken, reading);
}

function ownWordsOf(reading: NameReading): readonly OwnWord[] {
  const known = ownWords.get(reading);
  if (known) return known;
  const inflected = inflectedWords(reading);
  const own = (word: NameWord, role: OwnWord["role"]): OwnWord => ({
    word,
    role,
    forms: new Map([...[...(inflected.get(word) ?? [])].map((form) => [form, "inflected"] as const), ...formsOf(word, role)]),
  });
  const words = [...reading.given.map((word) => own(word, "given")), ...reading.family.map((word) => own(word, "family"))];
  ownWords.set(reading, words);
  return words;
}

const TIGHTNESS: readonly FormKind[] = ["same", "prefixed", "nickname", "inflected", "initial"];

function bestOwn(printed: PrintedWord, own: readonly OwnWord[]): { readonly own: OwnWord; readonly kind: FormKind } | undefined {
  const matches = own.flatMap((one) => {
    // The D. of "D. D'Arcy" is no d': a particle has no full stop.
    const isInitial =
      printed.letters.length === 1 &&
      printed.behind.startsWith(".") &&
      (one.word.letters.length > 1 || (PARTICLES.has(one.word.letters) && one.role === "family"));
    const whole = isInitial ? undefined : one.forms.get(printed.letters);
    const kind = whole ?? (isInitialOf(printed, one.word) ? "initial" : undefined);
    return kind === undefined ? [] : [{ own: one, kind }];
  });
  return matches.toSorted((one, other) => TIGHTNESS.indexOf(one.kind) - TIGHTNESS.indexOf(other.kind))[0];
}

/** "N." for Noémie, also "Ch." for Charles; a bare letter counts only as a capital. */
function isInitialOf({ letters, written, behind }: PrintedWord, { letters: whole }: NameWord): boolean {
  if (letters.length > 2 || letters.length >= whole.length || !whole.startsWith(letters)) return false;
  // The د. of an Arabic doctor begins no Dana.
  if (caseOf(written) === "none" && HONORIFICS.has(letters)) return false;
  return caseOf(written) !== "lower" && (behind.startsWith(".") || (letters.length === 1 && !/^['’]/.test(behind)));
}

/** Goes on over neighbours that are hers too, across particles and the one comma. */
function extend(line: PrintedLine, start: number, step: -1 | 1, take: (at: number) => boolean): number {
  let end = start;
  for (let at = start + step; at >= 0 && at < line.words.length; at += step) {
    const gap = (step === 1 ? line.words[at] : line.words[at + 1])?.gap ?? "";
    if (!/^[\s.'’‐‑־-]*$/u.test(gap) || gap.includes("\n")) break;
    if (take(at)) end = at;
    else if (!PARTICLES.has(line.words[at]?.letters ?? "")) break;
  }
  return end;
}

function judge(
  line: PrintedLine,
  from: number,
  to: number,
  taken: ReadonlyMap<number, { readonly own: OwnWord; readonly kind: FormKind }>,
  reading: NameReading,
): NameMatch | undefined {
  const order = [...taken].filter(([at]) => at >= from && at <= to).toSorted(([one], [other]) => one - other);
  const hers = order.map(([at]) => line.words[at]).filter((word) => word !== undefined);
  const given = order.filter(([, { own }]) => own.role === "given");
  const family = order.filter(([, { own }]) => own.role === "family");
  const loose: string[] = [];
  if (reading.letters === "abroad") loose.push("in other letters");
  if (given.length === 0 || family.length === 0) {
    if (reading.familyNeeded || given.length < 2 || reading.given.length < 2 || given[0]?.[1].own.word !== reading.given[0])
      return undefined;
    loose.push("only part of the name");
  }
  // The A. of "Rosalie A. Lindenfels" says more, not less, where Rosalie is in full.
  const isFirstInFull = given.some(([, { own, kind }]) => own.word === reading.given[0] && kind !== "initial");
  if (!isFirstInFull && order.some(([, { kind }]) => kind === "initial")) loose.push("an initial");
  if (order.some(([, { kind }]) => kind === "nickname")) loose.push("a nickname");
  if (order.some(([, { kind }]) => kind === "inflected")) loose.push("an inflected form");
  // "And", written together with a word inside the name, begins somebody else: "גרינפלדר וגלעד".
  if (order.some(([at, { kind }]) => kind === "prefixed" && at !== from)) return undefined;
  if (order.every(([, { kind }]) => kind === "initial") || given.some(([, { own, kind }]) => own.role === "family" && kind === "initial"))
    return undefined;
  if (family.length > 0 && family.every(([, { kind }]) => kind === "initial")) return undefined;
  // Tạ Minh Tuấn is called Tuấn, and a Tạ Minh is somebody else.
  if (reading.familyNeeded && !given.some(([, { own }]) => own.word === reading.given.at(-1))) return undefined;
  if (isMissing(reading.given, given, loose) || isMissing(reading.family, family, loose)) return undefined;
  const inside = insideOf(line, from, to, new Set(order.map(([at]) => at)), order[0]?.[1].own.role === "family");
  if (inside === undefined) return undefined;
  // Another first half of her double family name is another family.
  if (inside.loose.includes("one more name bound in") && reading.family.some(({ bound }) => bound)) return undefined;
  loose.push(...inside.loose);
  const first = order[0]?.[1].own.role ?? "given";
  return { from, to, loose, hers, given: given.length, comma: inside.comma, order: first === "given" ? "given-first" : "family-first" };
}

/** True when a word that a hyphen binds is not printed; notes the lack of the first given name. */
function isMissing(own: readonly NameWord[], printed: readonly (readonly [number, { readonly own: OwnWord }])[], loose: string[]): boolean {
  const present = new Set(printed.map(([, { own: one }]) => one.word));
  const [first] = own;
  if (printed.length > 0 && first && first.letters.length > 1 && printed[0]?.[1].own.role === "given" && !present.has(first))
    loose.push("not her first given name");
  // Of "Julie Hyun-joo" either all of the second name is missing, or nothing of it.
  const isHalf = own.some(
    (word, at) => word.bound && !present.has(word) && (own[at - 1] === undefined || present.has(own[at - 1] as NameWord)),
  );
  if (printed[0]?.[1].own.role === "given") return isHalf && present.size > 0;
  if (own.some((word) => word.bound && !present.has(word))) loose.push("half of a double name");
  return false;
}
