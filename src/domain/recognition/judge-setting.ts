/**
 * Looks at what stands around a matched name: whether it is her, part of a longer name, two neighbours, a street, or plain words.
 *
 * Example: in "rue Noémie Levain" the setting is a thing named after her; in "A Tracey, Colin B" it is a bridge for Colin Tracey, because
 * one more name is bound to either side; in "By Noémie Levain, Lyon" nothing speaks against her.
 */
import { AND, HONORIFICS, PARTICLES, SUFFIXES } from "../name/name-words.ts";
import { isGivenName, isListedName } from "../name/listed-names.ts";
import { FREE, KIN, ROLES, THINGS_BEFORE, THINGS_BEHIND } from "../name/setting-words.ts";
import { isCommonWord, isEverydayWord } from "../name/common-words.ts";
import type { NameMatch } from "./match-name.ts";
import { caseOf, isBinding, isPlainGap } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";

/** What the setting makes of a match: dropped, or kept with doubts. */
export type Setting = { readonly dropped: string } | { readonly doubts: readonly string[] };

/** Judges the setting of a match; page data that says "a person" leaves no doubt that no thing is meant. */
export function judgeSetting(line: PrintedLine, match: NameMatch, structured: boolean): Setting {
  const doubts = [...match.loose];
  const neighbours = [neighbour(line, match, -1), neighbour(line, match, 1)].filter((one) => one !== undefined);
  const dropped =
    (match.comma && match.order === "given-first" ? "a comma behind the given name: two neighbours" : undefined) ??
    judgeCase(line, match, neighbours, doubts) ??
    (structured ? undefined : thingNamed(line, match)) ??
    judgeNeighbours(line, match, neighbours, doubts);
  return dropped === undefined ? { doubts } : { dropped };
}

/** A word that may be one more of somebody's names drops the match where it is likely, and else leaves a doubt. */
function judgeNeighbours(line: PrintedLine, match: NameMatch, neighbours: readonly Neighbour[], doubts: string[]): string | undefined {
  const unfinished =
    match.loose.includes("only part of the name") || match.loose.includes("not her first given name") || endsInGivenName(match);
  for (const { word, kind, step } of neighbours) {
    if (
      kind === "bound" ||
      kind === "name" ||
      match.comma ||
      isReversedInProse(line, match) ||
      (kind !== "lower" && unfinished && step === 1)
    ) {
      if (kind !== "lower" && (kind !== "none" || match.comma || (unfinished && step === 1)))
        return `“${word}” beside it: ${match.comma ? "two neighbours" : "part of a longer name"}`;
    }
    if (kind === "unknown") doubts.push(`“${word}” beside it may belong to a longer name`);
  }
  return undefined;
}

/** True when the last printed word is a given name: a family name is still to come. */
function endsInGivenName({ hers }: NameMatch): boolean {
  const last = hers.at(-1);
  return last !== undefined && isGivenName(last.letters) && hers.length < 3;
}

/** Family name first without capitals or comma, in a line that has more words: rather two neighbours. */
function isReversedInProse({ words }: PrintedLine, { order, hers, to, from }: NameMatch): boolean {
  return order === "family-first" && words.length > to - from + 2 && !hers.some(({ written }) => caseOf(written) === "all-capitals");
}

/** Introduces a person, whatever her name means besides: by Will May, with Rose Martin. */
const INTRODUCES =
  /^(?:by|with|from|par|avec|von|mit|de|por|con|di|da|door|av|af|mr|mrs|ms|mme|m|dr|dear|cher|chere|hi|hello|thanks|and|et|und)$/;

/** Names are capitalised, or wholly in lower case where no word of them is an ordinary word. */
function judgeCase(
  line: PrintedLine,
  { hers, order, from, comma }: NameMatch,
  neighbours: readonly Neighbour[],
  doubts: string[],
): string | undefined {
  const named = hers
    .filter(({ gap, letters }, at) => at === 0 || !isBinding(gap) || letters.length > 2)
    .filter(({ letters }) => !PARTICLES.has(letters));
  const cases = named.filter(({ gap }, at) => at === 0 || !isBinding(gap)).map(({ written }) => caseOf(written));
  const common = named.filter(({ letters }) => isCommonWord(letters)).length;
  const everyday = named.filter(({ letters }) => isEverydayWord(letters)).length;
  if (cases.includes("lower")) {
    const mixed = cases.some((one) => one !== "lower");
    // One everyday word beside a rare one is still more likely a name ("martin clisot") than two words of a sentence.
    if (everyday === named.length || (everyday > 0 && mixed)) return "ordinary words in lower case";
    if (everyday > 0) doubts.push("an ordinary word in lower case");
    if (comma) return "words in lower case with a comma";
    if (mixed) doubts.push("partly in lower case");
    else if (neighbours.some(({ kind }) => kind === "lower")) doubts.push("in lower case among other words");
    return undefined;
  }
  if (cases.includes("none")) {
    if (everyday === named.length && line.words.length > hers.length) doubts.push("may be ordinary words");
    return undefined;
  }
  if (common < named.length) return undefined;
  if (order === "family-first") return "ordinary words";
  const before = line.words[from - 1];
  if (before && INTRODUCES.test(before.letters)) return undefined;
  if (neighbours.some(({ kind }) => kind === "lower" || kind === "unknown")) return "ordinary words among others";
  if (from === 0 || /[.!?:\n]\s*$/.test(line.words[from]?.gap ?? "")) doubts.push("may be ordinary words that begin a sentence");
  return undefined;
}

/** What says that a thing bears the name: the word beside it, or quotes that hold exactly the name. */
function thingNamed(line: PrintedLine, match: NameMatch): string | undefined {
  const thing = namedAfter(line, match);
  if (thing !== undefined) return `“${thing}” beside it: a thing named after somebody`;
  const opens = line.words[match.from]?.gap ?? "";
  const closes = line.words[match.to]?.behind ?? "";
  const quoted = /[“”„«»"‘'’‹「『״]\s?$/u.test(opens) && /^\s?[“”„«»"‘'’›」』״](?!\p{L})/u.test(closes) && !closes.includes("<");
  return quoted && !/[:=]\s*["']$/.test(opens) ? "in quotes: a thing named after somebody" : undefined;
}

/** Written small behind a name in their languages. */
const LOWER_THINGS =
  /^(?:plats|kapell|ქუჩა|გამზირი|მოედანი|სკოლა|თეატრი|პრემია|ფონდი|փողոց|պողոտա|դպրոց|թատրոն|հիվանդանոց|մրցանակ|utca|ut|ter|iskola|dij|korut|gimnazium|koz|setany|hid|korhaz|gatan|vagen|skolan|priset|iela|gatve|katu|tie|koulu|caddesi|sokagi|street|school|prize|award|memorial|stipendium|stiftung|lyceum|straat)$/;

/** The word that makes it a thing: in front, over particles and titles; or behind, also bound by hyphens. */
function namedAfter({ words }: PrintedLine, { from, to }: NameMatch): string | undefined {
  let at = from - 1;
  while (at >= 0 && isPlainGap(words[at + 1]?.gap ?? "") && isBetweenThingAndName(words[at])) at--;
  const before = words[at];
  if (
    before &&
    leadsTo(before, words[at + 1]) &&
    THINGS_BEFORE.has(before.letters) &&
    !(at === from - 1 && FREE.has(before.letters) && isPlainGap(words[from]?.gap ?? ""))
  )
    return before.written;
  const behind = words[to + 1];
  if (behind === undefined) return undefined;
  const second = words[to + 2];
  if (/^\s*&\s*$/.test(behind.gap) && (THINGS_BEHIND.has(behind.letters) || KIN.has(behind.letters))) return behind.written;
  if (AND.has(behind.letters) && second && THINGS_BEHIND.has(second.letters) && caseOf(second.written) !== "lower") return second.written;
  if (!isPlainGap(behind.gap)) return undefined;
  if (isBinding(behind.gap) && behind.letters === "s") return second && isThing(second) ? second.written : undefined;
  return isThing(behind) ||
    (isBinding(behind.gap) && THINGS_BEHIND.has(behind.letters)) ||
    (second && isPlainGap(second.gap) && caseOf(behind.written) === "capital" && isThing(second) && !ROLES.has(behind.letters))
    ? behind.written
    : undefined;
}

/** Nothing but a space between, or the full stop of a short form: ul. Noemi Levain, им. Пушкина. */
function leadsTo({ letters }: PrintedWord, next: PrintedWord | undefined): boolean {
  const gap = next?.gap ?? "";
  return isPlainGap(gap) || (letters.length <= 5 && /^\.\s{0,2}$/.test(gap));
}

function isBetweenThingAndName(word: PrintedWord | undefined): boolean {
  return (
    word !== undefined &&
    !AND.has(word.letters) &&
    (PARTICLES.has(word.letters) ||
      HONORIFICS.has(word.letters) ||
      /^(?:primaire|maternelle|publique?|municipale?|general|annuel|professionnel|departementale?|regionale?|internationale?|nationale?|elementaire|superieure?|privee?|publico|publica|teoretic|judetean|comunale|municipale|statale|civica|popular|sportive|omnisports)$/.test(
        word.letters,
      ))
  );
}

function isThing({ letters, written }: PrintedWord): boolean {
  return THINGS_BEHIND.has(letters) && (caseOf(written) !== "lower" || LOWER_THINGS.test(letters));
}

/**
 * A word beside the name, with nothing but space or a hyphen between: bound by a hyphen, a listed name, an unknown capitalised word,
 * a word in lower case, or a word in a script without case.
 */
interface Neighbour {
  readonly word: string;
  readonly kind: "bound" | "name" | "unknown" | "lower" | "none";
  readonly step: -1 | 1;
}

/** Patronymics stand behind a given name and belong to it. */
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична|инична|івна|ївна|йович)$/;

/** The word bound to the match on one side that may be one more of somebody's names. */
function neighbour({ words }: PrintedLine, { from, to, hers }: NameMatch, step: -1 | 1): Neighbour | undefined {
  const word = words[step === -1 ? from - 1 : to + 1];
  const gap = (step === 1 ? word : words[from])?.gap ?? "";
  if (word === undefined || !isPlainGap(gap) || /['’ʼ`´]/.test(gap)) return undefined;
  const { letters, written } = word;
  const printed = caseOf(written);
  const found = (kind: Neighbour["kind"]): Neighbour => ({ word: written, kind, step });
  if (isBinding(gap)) return found("bound");
  if (
    /^\p{N}/u.test(written) ||
    [ROLES, SUFFIXES, HONORIFICS].some((list) => list.has(letters)) ||
    (step === 1 && PATRONYMIC.test(letters))
  )
    return undefined;
  if (printed === "lower") return found("lower");
  if (FREE.has(letters) || AND.has(letters)) return undefined;
  if (printed === "none") return found("none");
  if (letters.length === 1) return step === -1 || !word.behind.startsWith(".") ? found("name") : undefined;
  const acronym = printed === "all-capitals" && letters.length <= 5 && !hers.some((one) => caseOf(one.written) === "all-capitals");
  return acronym ? undefined : found(isListedName(letters) ? "name" : "unknown");
}
