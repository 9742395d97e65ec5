/**
 * Endings that follow the vowels of the word, in Hungarian and Turkish. Words in lower case, as saved; the results are folded later.
 *
 * Example: hungarianForms({ given: "gábor", family: "fehér" }) holds gábornak, gábort, gáborral; turkishForms("aksungur") holds aksunguru,
 * aksungurun, aksungura, aksungurda, aksungurdan, aksungurla (Turkish prints an apostrophe there, not everybody does).
 */
import { isGivenNameIn } from "./nicknames.ts";

/** Hungarian puts the ending to the last word, which is the given name; the family name stands before it. */
export function hungarianForms({ given, family }: { given: string; family: string }): readonly { given: string; family: string }[] {
  const reversed = !isGivenNameIn("hungarian", given) && isGivenNameIn("hungarian", family);
  const last = reversed ? family : given;
  return hungarianEndings(last).map((form) => (reversed ? { given, family: form } : { given: form, family }));
}

function hungarianEndings(word: string): readonly string[] {
  const vowels = word.match(/[aáeéiíoóöőuúüű]/g) ?? [];
  const back = vowels.some((letter) => /[aáoóuú]/.test(letter));
  const rounded = /[öőüű]/.test(vowels.at(-1) ?? "");
  const endsInVowel = /[aáeéiíoóöőuúüű]$/.test(word);
  const accusative = endsInVowel || /(?:[lnrjsz]|ny|ly)$/.test(word) ? "t" : back ? "ot" : rounded ? "öt" : "et";
  // Balázs and -al is Balázzsal: of two letters for one sound the first is doubled.
  const two = /(?:cs|gy|ly|ny|sz|ty|zs)$/.exec(word)?.[0];
  const doubled = two === undefined ? word + (endsInVowel ? "v" : word.slice(-1)) : word.slice(0, -1) + two;
  const endings = back ? ["nak", accusative, "hoz", "tól", "ról", "é"] : ["nek", accusative, "hez", "től", "ről", "é"];
  return [...endings.map((ending) => word + ending), `${doubled}${back ? "al" : "el"}`];
}

/** The six cases of a Turkish word, without the apostrophe. */
export function turkishForms(word: string): readonly string[] {
  const last = word.match(/[aâeıiîoöuûü]/g)?.at(-1) ?? "e";
  const back = /[aâıouû]/.test(last);
  const rounded = /[oöuûü]/.test(last);
  const high = rounded ? "u" : "i";
  const low = back ? "a" : "e";
  const endsInVowel = /[aâeıiîoöuûü]$/.test(word);
  const hard = /[fstkçşhp]$/.test(word) ? "t" : "d";
  const join = endsInVowel ? "y" : "";
  return [`${join}${high}`, `${endsInVowel ? "n" : ""}${high}n`, `${join}${low}`, `${hard}${low}`, `${hard}${low}n`, `${join}l${low}`].map(
    (ending) => word + ending,
  );
}
