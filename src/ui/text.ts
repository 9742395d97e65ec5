/**
 * The texts of the interface, by key, in the browser's language. The entry file of each page hands over the browser's own look-up, so
 * that the parts of the interface know no browser.
 */
import type messages from "../../_locales/en/messages.json";

/** The keys of `_locales/en/messages.json`. */
export type TextKey = keyof typeof messages;

type LookUp = (key: string, substitutions?: string[]) => string;

let lookUp: LookUp = (key) => key;

/** Hands over the browser's look-up; each page's entry file calls it first. */
export function provideTexts(browserLookUp: LookUp): void {
  lookUp = browserLookUp;
}

/** The text for a key, with `$1`, `$2`… replaced by the parts given. */
export function text(key: TextKey, ...parts: readonly (string | number)[]): string {
  return lookUp(key, parts.map(String));
}

/** The text for a count: `key` + "One" or "Many" by the language's own rule (`language` as BCP 47, from the `languageTag` text). */
export function countText(key: string, count: number): string {
  const one = new Intl.PluralRules(text("languageTag")).select(count) === "one";
  return text(`${key}${one ? "One" : "Many"}` as TextKey, count);
}
