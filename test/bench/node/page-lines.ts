/**
 * Lines of text of a corpus page, read without a browser: what stands in one line, joined over inline elements, without what nobody reads.
 *
 * Example: pageLines('<p>By <b>Noémie</b> Levain</p><td>Paul') → ["By Noémie Levain", "Paul"]. A reader for pages that we wrote ourselves,
 * for the short form of the corpus in `npm test`; what counts is `npm run corpus`, which reads them in a browser.
 */
import { decode } from "../../corpus/page-text.mjs";

const INLINE = new Set(
  "a abbr b bdi bdo cite data del dfn em font i img ins label mark q ruby s small span strong sub sup time u var wbr slot".split(" "),
);
const SILENT = new Set("script style textarea code pre kbd samp select datalist noscript title".split(" "));
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>|<![^>]*>|[^<]+|</gi;

/** The lines of a page, in order. */
export function pageLines(html: string): readonly string[] {
  const lines = [""];
  let silent: string | undefined;
  let depth = 0;
  for (const [token, closing = "", tag, attributes = ""] of html.matchAll(TOKEN)) {
    const name = tag?.toLowerCase();
    if (silent !== undefined) {
      if (name === silent) depth += closing === "" ? 1 : -1;
      if (depth === 0) silent = undefined;
    } else if (name === undefined) {
      if (!/^<[!]/.test(token)) lines[lines.length - 1] += decode(token);
    } else if (closing === "" && (SILENT.has(name) || /\bcontenteditable\b|\brole="?(?:menu|textbox)/.test(attributes))) {
      silent = name;
      depth = 1;
      lines.push("");
    } else if (!INLINE.has(name)) lines.push("");
  }
  return lines.map((line) => line.replace(/[ \t\r\n\f]+/g, " ").trim()).filter((line) => line !== "");
}
