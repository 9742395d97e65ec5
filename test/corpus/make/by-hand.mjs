/**
 * Pages written by hand, with their cases annotated in place.
 *
 * The file by-hand/<lang>/<slug>.page (HTML that no formatter touches) opens with a comment `<!-- kind of page -->`; a case stands as ⟦kind|contact|html⟧:
 *   ⟦printed|Noémie Levain|<b>LEVAIN</b> Noémie⟧          prints the html and notes the case
 *   ⟦weak|{"name":"Paul Roche","org":"Alcyon"}|Paul Roche⟧  a contact with more than a name
 *   ⟦near|Noémie Lavain=Noémie Levain⟧                    prints nothing and notes what misleads
 *   ⟦saved-form?|…⟧ notes that a possible sighting is right too; ⟦weak!|…⟧ that more than possible is too strong
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { decode, collapse } from "../page-text.mjs";

const folder = join(fileURLToPath(new URL(".", import.meta.url)), "by-hand");
const NONE = new Set(["near", "bridge", "longer", "named-after", "common-word", "hidden-place"]);
const SCRIPTS = {
  fa: "Arab",
  ar: "Arab",
  he: "Hebr",
  ru: "Cyrl",
  uk: "Cyrl",
  bg: "Cyrl",
  el: "Grek",
  zh: "Hans",
  ja: "Jpan",
  ko: "Kore",
  hi: "Deva",
  th: "Thai",
  ka: "Geor",
  hy: "Armn",
  bn: "Beng",
  ta: "Taml",
  am: "Ethi",
};

function read(source, language) {
  const kind = /^<!--\s*(.*?)\s*-->\n?/.exec(source);
  const cases = [];
  const html = source.slice(kind[0].length).replace(/⟦([a-z-]+)([?!]?)\|([^|⟧]*)(?:\|([^⟧]*))?⟧/g, (_, name, sign, written, shown) => {
    const who = collapse(written);
    const at = shown === undefined ? who.search(who.startsWith("{") ? /(?<=\})=/ : /=/) : -1;
    const saved = at < 0 ? who : who.slice(0, at);
    const contact = saved.startsWith("{") ? JSON.parse(saved) : { name: saved };
    const misleads = at < 0 ? undefined : who.slice(at + 1);
    const expect = NONE.has(name) ? "none" : name === "weak" || sign === "?" ? "possible" : "sighted";
    const href = shown && /^(link|email|phone|structured)$/.test(name) ? /(?:href|content)="([^"]*)"/.exec(shown)?.[1] : undefined;
    const text = misleads ?? decode(href ?? shown.replace(/<br\s*\/?>|<\/(?:td|li|p|div|h\d)>/g, " ").replace(/<[^>]*>/g, ""));
    cases.push({
      kind: name,
      contact,
      expect,
      printed: collapse(text) || /(?:title|alt|aria-label|value|content)="([^"]*)"/.exec(shown)?.[1],
      ...(sign === "!" ? { most: "possible" } : {}),
    });
    return shown ?? "";
  });
  return {
    html,
    sheet: { language, script: SCRIPTS[language.slice(0, 2)] ?? "Latn", kind_of_page: kind[1], source: "written for this corpus", cases },
  };
}

/** The jobs of one language, in order of file name. */
export function byHand(code) {
  const dir = join(folder, code);
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((f) => f.endsWith(".page"))
    .sort()
    .map((f) => ({ slug: f.slice(0, -5), make: () => read(readFileSync(join(dir, f), "utf8"), code) }));
}
