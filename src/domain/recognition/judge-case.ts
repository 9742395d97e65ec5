/**
 * Tells a name from plain words by how it is capitalised, and by whether its words are everyday ones.
 *
 * Example: "this will may be late" is no Will May; "noémie levain" in a comment is her, "light house" no Light House; in a script without capitals
 * two everyday words among others ("راى نور ساطع") are taken for words, and a name of them only where it stands by itself.
 */
import { isCaselessWordName, isCommonWord, isEverydayIn, isEverydayWord } from "../name/common-words.ts";
import { isAnyGivenName } from "../name/given-names.ts";
import { isFamilyName, isListedName } from "../name/listed-names.ts";
import { isPersonVerb } from "../name/phrase-words.ts";
import { HONORIFICS, PARTICLES } from "../name/name-words.ts";
import { isRole } from "../name/role-words.ts";
import { FREE } from "../name/setting-words.ts";
import { areWordOfSyllables } from "../name/vietnamese-names.ts";
import type { NameMatch } from "./match-name.ts";
import type { Neighbour } from "./neighbours.ts";
import { isPersonBeside, judgePhrase } from "./judge-phrase.ts";
import { caseOf, isBinding, isPlainGap } from "./printed-words.ts";
import type { PrintedLine, PrintedWord } from "./printed-words.ts";

/** Introduces a person, whatever her name means besides: by Will May, with Rose Martin. */
export const INTRODUCES: RegExp =
  /^(?:by|with|from|par|avec|von|mit|de|por|con|di|da|door|av|af|mr|mrs|ms|mme|m|dr|dear|cher|chere|hi|hello|thanks|and|et|und)$/;

/** Why the words are no name, or are none unless something else speaks for her; nothing where they are one. */
type WordsVerdict = string | { readonly unless: string } | undefined;

/** Drops plain words, with the reason; adds a doubt where a name is likely all the same. */
export function judgeCase(line: PrintedLine, match: NameMatch, neighbours: readonly Neighbour[], doubts: string[]): WordsVerdict {
  const named = match.hers
    .filter(({ gap, letters }, at) => at === 0 || !isBinding(gap) || letters.length > 2)
    .filter(({ letters }) => !PARTICLES.has(letters));
  const cases = match.hers
    .filter(({ gap, letters }, at) => (at === 0 || !isBinding(gap)) && !PARTICLES.has(letters))
    .map(({ written }) => caseOf(written));
  if (cases.includes("lower")) return judgeLower(named, cases, match.comma, isAlone(line, match), neighbours, doubts);
  if (cases.includes("none")) return judgeCaseless(line, named, match, neighbours, doubts);
  return judgeCapitals(line, named, match, neighbours, doubts);
}

/** True where no word is bound to the match on either side, but "said" and its like. */
function isAlone({ words }: PrintedLine, { from, to }: NameMatch): boolean {
  const ends = to === words.length - 1 || !isPlainGap(words[to]?.behind ?? "") || isPersonVerb(words[to + 1]?.letters ?? "");
  return ends && (from === 0 || !isPlainGap(words[from]?.gap ?? ""));
}

/** Names are capitalised, or wholly in lower case where no word of them is an ordinary word. */
function judgeLower(
  named: readonly PrintedWord[],
  cases: readonly string[],
  comma: boolean,
  isAlone: boolean,
  neighbours: readonly Neighbour[],
  doubts: string[],
): string | undefined {
  if (areWordOfSyllables(named.map(({ written }) => written))) return "two syllables that may be a word";
  const everyday = named.filter(({ letters }) => isEverydayWord(letters) || (letters.length > 2 && FREE.has(letters))).length;
  const mixed = cases.some((one) => one !== "lower");
  // One everyday word beside a rare one is still more likely a name ("martin clisot") than two words of a sentence.
  if (everyday === named.length || (everyday > 0 && mixed)) return "ordinary words in lower case";
  // Of three words two speak for a name: "josé pierre clisot" is no sentence, though a pierre is a stone.
  if (everyday > 0 && everyday >= named.length - 1 && neighbours.some(({ kind }) => kind === "lower"))
    return "an ordinary word among others in lower case";
  // Alone in its entry of a list, "fiorella scognamillo" is a name.
  const isListed = isAlone && !comma && everyday === 1 && named.some(({ letters }) => isAnyGivenName(letters));
  if (everyday > 0 && !isListed) doubts.push("an ordinary word in lower case");
  if (comma) return "words in lower case with a comma";
  if (mixed) doubts.push("partly in lower case");
  else if (neighbours.some(({ kind }) => kind === "lower")) doubts.push("in lower case among other words");
  return undefined;
}

/** Everyday words of a script without capitals are a name where nothing stands beside them. */
function judgeCaseless(
  line: PrintedLine,
  named: readonly PrintedWord[],
  { from, to }: NameMatch,
  neighbours: readonly Neighbour[],
  doubts: string[],
): WordsVerdict {
  // A frequent family name is one though it means a lion (सिंह), and so are words bound by a hyphen: תהילה אבן־צור.
  if (isFamilyName(named.at(-1)?.letters ?? "") || named.some(({ gap }, at) => at > 0 && isBinding(gap))) return undefined;
  if (!named.every(({ letters }) => isEverydayWord(letters) || isEverydayWord(withoutPrefix(letters)))) return undefined;
  const [before, next] = [line.words[from - 1], line.words[to + 1]];
  const isTitled =
    before !== undefined && isPlainGap(line.words[from]?.gap ?? "") && (HONORIFICS.has(before.letters) || isRole(before.letters));
  if (isTitled || [before, next].some((word) => word !== undefined && isPersonVerb(word.letters))) {
    doubts.push("may be ordinary words");
    return undefined;
  }
  if (neighbours.length > 0 || isAmongWords(line, from, to)) return "everyday words among others";
  if (!named.every(({ letters }) => isEverydayWord(letters))) return "everyday words with a small word before them";
  const last = named.at(-1)?.letters ?? "";
  // Where the second word is nobody's name, the two are words even by themselves: רון יחד.
  if (!isListedName(last) && !isAnyGivenName(last) && !isCaselessWordName(last)) return { unless: "everyday words" };
  if (to - from + 1 < line.words.length) doubts.push("may be ordinary words");
  return undefined;
}

/** True when a small word stands beside them: and, of, with. */
function isAmongWords({ words }: PrintedLine, from: number, to: number): boolean {
  const small = (word: PrintedWord | undefined, gap: string | undefined): boolean =>
    word !== undefined && isPlainGap(gap ?? "") && !HONORIFICS.has(word.letters) && !isRole(word.letters);
  return small(words[from - 1], words[from]?.gap) || small(words[to + 1], words[to + 1]?.gap);
}

/** Hebrew and Arabic write "and", "to", "the" together with the word behind. */
function withoutPrefix(letters: string): string {
  return /^[\u05D0-\u05EA]/.test(letters) ? letters.replace(/^[ולמשבהכ]/, "") : letters.replace(/^(?:وال|بال|لل|ال|[ولبف])/, "");
}

/** A thing, not a person: a penny black. */
const ARTICLE = /^(?:a|an|the|un|une|le|la|les|l|ein|eine|der|die|das|el|los|las|il|lo|o|os|as|um|uma|een|de|het)$/;
/** Elsewhere "a" says to or with: "Enhorabuena a Remedios de la Fuente". */
const HAS_ARTICLE_A = /^(?:en|pt|hu)$/;

function judgeCapitals(
  line: PrintedLine,
  named: readonly PrintedWord[],
  match: NameMatch,
  neighbours: readonly Neighbour[],
  doubts: string[],
): WordsVerdict {
  const { order, from } = match;
  const before = line.words[from - 1];
  const isArticle =
    before !== undefined &&
    ARTICLE.test(before.letters) &&
    isPlainGap(line.words[from]?.gap ?? "") &&
    (before.letters !== "a" || named.some(({ letters }) => isEverydayIn(HAS_ARTICLE_A, letters)));
  if (isArticle && named.every(({ letters }) => isEverydayWord(letters))) return "an article before ordinary words";
  const phrase = before && INTRODUCES.test(before.letters) ? undefined : judgePhrase(line, match, named);
  if (phrase !== undefined && "dropped" in phrase) return phrase.dropped;
  if (phrase !== undefined && "doubt" in phrase) doubts.push(phrase.doubt);
  const common = named.filter(({ letters }) => isCommonWord(letters)).length;
  if (common < named.length) return phrase !== undefined && "unless" in phrase ? phrase : undefined;
  if (order === "family-first") return "ordinary words";
  if ((before && INTRODUCES.test(before.letters)) || isPersonBeside(line, match)) return undefined;
  if (neighbours.some(({ kind }) => kind === "lower" || kind === "unknown")) return "ordinary words among others";
  if (from === 0 || /[.!?:\n]\s*$/.test(line.words[from]?.gap ?? "")) doubts.push("may be ordinary words that begin a sentence");
  return undefined;
}
