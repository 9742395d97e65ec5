/**
 * Looks at what stands around a matched name: whether it is her, part of a longer name, two neighbours, a street, or plain words.
 *
 * Example: in "rue Noémie Levain" the setting is a thing named after her; in "A Tracey, Colin B" it is a bridge for Colin Tracey, because
 * one more name is bound to either side; in "By Noémie Levain, Lyon" nothing speaks against her.
 *
 * In this order: a comma that parts two people, then `judge-case.ts` (plain words?), `thing-named.ts` (a street?), `neighbours.ts` (a longer name?).
 */
import { judgeCase } from "./judge-case.ts";
import type { NameMatch } from "./match-name.ts";
import { judgeNeighbours, neighboursOf } from "./neighbours.ts";
import { boundInside } from "./one-more-word.ts";
import type { PrintedLine } from "./printed-words.ts";
import { thingNamed } from "./thing-named.ts";
import type { AskLanguages } from "./thing-named.ts";

/** What the setting makes of a match: dropped, or kept with doubts; `unless` drops it where nothing else speaks for her. */
export type Setting = { readonly dropped: string } | { readonly doubts: readonly string[]; readonly unless?: string };

/** Judges the setting of a match; page data that says "a person" leaves no doubt that no thing is meant. */
export function judgeSetting(line: PrintedLine, match: NameMatch, structured: boolean, languages: AskLanguages): Setting {
  const doubts = [...match.loose];
  if (match.comma && match.order === "given-first") return { dropped: "a comma behind the given name: two neighbours" };
  const neighbours = neighboursOf(line, match);
  const words = judgeCase(line, match, neighbours, doubts);
  if (typeof words === "string") return { dropped: words };
  const thing = structured ? undefined : thingNamed(line, match, languages);
  if (thing?.sure) return { dropped: thing.because };
  if (thing) doubts.push(thing.because);
  const longer = judgeNeighbours(line, match, neighbours, languages);
  if (longer.dropped !== undefined) return { dropped: longer.dropped };
  doubts.push(...longer.doubts);
  const inside = boundInside(line, match);
  const unless = longer.unless ?? words?.unless ?? (inside === undefined ? undefined : `“${inside}” inside it: another name`);
  return { doubts, ...(unless !== undefined && { unless }) };
}
