/** The folding that the string matchers among the peers are given: plain texts cost them a lower case only. */

/** Without case and accents; NBSP and hyphen as a space, one kind of apostrophe. */
export function fold(text: string): string {
  const plain = /^[\0-\x7f]*$/.test(text)
    ? text
    : text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]+/g, "")
        .replace(/\u00a0/g, " ")
        .replace(/’/g, "'");
  return plain.toLowerCase().replace(/-/g, " ");
}

/** The words of a text, folded. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).split(/[^\p{L}\p{N}']+/u);
}
