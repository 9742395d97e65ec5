/**
 * What a page says of a person, as a notebook may hold it: a page can print anything, and the words it proposes are shown and kept beside the
 * user's own.
 *
 * Example: "Baker\u202E at Acme" → "Baker at Acme"; the e-mail "a@b.example?bcc=all@evil.example" and the link "https://bank.example@evil.example/" → none.
 */

/** Controls, and marks that no reader sees: they turn the direction of the words around them, or hide among them. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|[^\P{Cc}\n\t]/gu;
const EMAIL = /^[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}$/u;
const PHONE = /^\+?[\d\s().\-/\u00A0\u202F]{6,30}$/u;

/** The words that a reader sees, at most `most` characters of them; undefined when none are left. */
export function pageWords(text: string, most: number): string | undefined {
  const seen = text
    .slice(0, most * 4)
    .replace(UNSEEN, "")
    .toWellFormed()
    .trim()
    .slice(0, most)
    .trim();
  return seen === "" ? undefined : seen;
}

/** The texts that are e-mail addresses. */
export const pageEmails = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => EMAIL.test(text));

/** The texts that are phone numbers. */
export const pagePhones = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => PHONE.test(text) && text.replaceAll(/\D/g, "").length >= 6);

/** The links that name the site they lead to, and no other in front of it. */
export const pageLinks = (links: readonly string[]): readonly string[] =>
  links.filter((link) => /^https?:\/\/[^@/?#\s\\]+(?:[/?#]|$)/i.test(link) && link.length <= 2000 && link.search(UNSEEN) < 0);
