/** Both languages say everything, with the same parts in it, and French is set as French is. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Messages = Readonly<Record<string, { readonly message: string }>>;
const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(new URL(`../../_locales/${language}/messages.json`, import.meta.url), "utf8")) as Messages;
const [english, french] = [messagesOf("en"), messagesOf("fr")];
const said = (messages: Messages): readonly (readonly [string, string])[] =>
  Object.entries(messages).map(([key, { message }]) => [key, message]);
const parts = (message: string | undefined): readonly string[] => [...new Set(message?.match(/\$\d|%s/g))].toSorted();

describe("the texts of the interface", () => {
  it("exist in both languages, with the same parts", () => {
    expect(Object.keys(french).toSorted()).toEqual(Object.keys(english).toSorted());
    const differing = Object.keys(english).filter((key) => String(parts(english[key]?.message)) !== String(parts(french[key]?.message)));
    // "One" of a count need not say the number.
    expect(differing.filter((key) => !key.endsWith("One"))).toEqual([]);
  });

  it("are typeset in French with spaces that do not break, guillemets and curly apostrophes", () => {
    const wrong = said(french).filter(([, message]) =>
      /(?<![\u00a0\u202f])[;?!»]|[^\u00a0\u202f]:(?!\/\/)|«(?![\u00a0\u202f])|'|"|\.\.\./u.test(message),
    );
    expect(wrong).toEqual([]);
  });

  it("have curly quotes and real ellipses in English", () => {
    expect(said(english).filter(([, message]) => /['"]|\.\.\./u.test(message))).toEqual([]);
  });

  it("keep the description within what the extension stores take", () => {
    for (const messages of [english, french]) expect(messages["extensionDescription"]?.message.length).toBeLessThanOrEqual(132);
  });
});
