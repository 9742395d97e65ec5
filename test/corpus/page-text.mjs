/**
 * Reads a corpus page the way its checker needs it: visible text with inline elements joined and block elements apart, attributes, page data.
 *
 * Example: pageText('<p><b>Noémie</b> Levain</p><img alt="Paul&nbsp;Roche">') gives { text: "Noémie Levain", attributes: ["Paul\u00a0Roche"], data: [] }.
 * It is a tokenizer for pages we wrote ourselves, not a parser for the wild.
 */
const INLINE = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr button slot template input svg path use custom-emoji ruby rt rp rb".split(
    " ",
  ),
);
const NAMED = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  shy: "\u00ad",
  zwnj: "\u200c",
  zwj: "\u200d",
  lrm: "\u200e",
  rlm: "\u200f",
  thinsp: "\u2009",
  ensp: "\u2002",
  emsp: "\u2003",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  euml: "ë",
  agrave: "à",
  acirc: "â",
  ccedil: "ç",
  ocirc: "ô",
  ouml: "ö",
  uuml: "ü",
  auml: "ä",
  Ouml: "Ö",
  Uuml: "Ü",
  Auml: "Ä",
  szlig: "ß",
  iuml: "ï",
  icirc: "î",
  oelig: "œ",
  aelig: "æ",
  oslash: "ø",
  aring: "å",
  ntilde: "ñ",
  aacute: "á",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  Eacute: "É",
  atilde: "ã",
  otilde: "õ",
  rsquo: "’",
  lsquo: "‘",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  middot: "·",
  hellip: "…",
  copy: "©",
  bull: "•",
};

/** Decodes the character references that our pages use. */
export function decode(text) {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, ref) => {
    if (ref[0] === "#") return String.fromCodePoint(ref[1].toLowerCase() === "x" ? parseInt(ref.slice(2), 16) : parseInt(ref.slice(1), 10));
    return NAMED[ref] ?? whole;
  });
}

/** White space as a browser shows it: runs become one space; NBSP and ideographic spaces stay. */
export const collapse = (text) => text.replace(/[ \t\r\n\f]+/g, " ").trim();

/** A page's text, attributes and page data (contents of script elements, with \uXXXX escapes decoded). */
export function pageText(html) {
  let text = "";
  const attributes = [];
  const data = [];
  const tokens =
    /<!--[\s\S]*?-->|<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>|[^<]+|</gi;
  for (const [token, raw, , body, , tag, attrs] of html.matchAll(tokens)) {
    if (raw) {
      if (raw.toLowerCase() === "script") data.push(body.replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))));
    } else if (tag) {
      if (!INLINE.has(tag.toLowerCase())) text += "\n";
      for (const [, , double, single, bare] of (attrs ?? "").matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g))
        attributes.push(decode(double ?? single ?? bare));
    } else if (!/^<(!|$)/.test(token)) text += decode(token);
  }
  return { text: collapse(text), attributes: attributes.map(collapse), data };
}
