/**
 * What is wrong with one corpus page and its sheet of cases; shared by the checker and the maker.
 *
 * Example: faultsOf(html, { cases: [{ kind: "near", contact: { name: "Marie Dupond" }, … }] }) names the near name that truly stands there.
 */
import { pageText, collapse } from "./page-text.mjs";

const EXPECTS = {
  printed: ["sighted"],
  "saved-form": ["sighted", "possible"],
  link: ["sighted"],
  email: ["sighted"],
  phone: ["sighted"],
  handle: ["sighted"],
  structured: ["sighted", "possible"],
  weak: ["possible"],
  near: ["none"],
  bridge: ["none"],
  longer: ["none"],
  "named-after": ["none"],
  "common-word": ["none"],
  "hidden-place": ["none"],
};
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

const fold = (s) =>
  s
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\u00ad\u200b-\u200f\u0640]/gu, "")
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ı/g, "i");
const tokens = (s) =>
  fold(s)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function truePrint(name, page) {
  if (SPACELESS.test(name)) return page.squeezed.includes(fold(name).replace(/[\s\u3000・·]+/g, ""));
  const t = tokens(name);
  const ways = [t, [...t].reverse(), ...t.map((_, i) => [...t.slice(i), ...t.slice(0, i)])];
  return ways.some((w) => page.spaced.includes(` ${w.join(" ")} `));
}

/** Every fault of a page, as sentences. */
export function faultsOf(html, sheet) {
  const faults = [];
  const fault = (text) => faults.push(text);
  if (!/^<!doctype html>/i.test(html) || !html.includes("</html>")) fault("not a whole document");
  if (/⟦|⟧|undefined|\{N\}|\{org\}|\{city\}|\{job\}|\[object/.test(html)) fault("left-over of its making");
  const { text, attributes, data } = pageText(html);
  const hay = [text, ...attributes, ...data.map(collapse)];
  const foldedAll = fold([text, ...attributes].join(" \n "));
  const page = { spaced: ` ${foldedAll.split(/[^\p{L}\p{N}]+/u).join(" ")} `, squeezed: foldedAll.replace(/[\s\u3000・·]+/g, "") };
  if (sheet.cases.length < 4) fault(`only ${sheet.cases.length} cases`);
  const seen = new Map();
  for (const one of sheet.cases) {
    if (!EXPECTS[one.kind]) fault(`kind ${one.kind}`);
    else if (!EXPECTS[one.kind].includes(one.expect)) fault(`${one.kind} expects ${one.expect}`);
    if (!one.contact?.name?.trim()) fault("a contact without a name");
    if (!one.printed) fault(`nothing printed for ${one.contact?.name}`);
    else if (!hay.some((h) => h.includes(collapse(one.printed)))) fault(`“${one.printed}” (${one.kind}) does not stand on the page`);
    const k = tokens(one.contact.name).sort().join(" ");
    const before = seen.get(k);
    if (before && (before.expect === "none" || one.expect === "none"))
      fault(`${one.contact.name}: twice, ${before.expect} and ${one.expect}`);
    seen.set(k, one);
    if (one.kind === "near" && truePrint(one.contact.name, page)) fault(`near ${one.contact.name} truly stands on the page`);
  }
  return faults;
}

/** The half a page belongs to. */
export const halfOf = (stem) => ([...stem].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 2 === 0 ? "tune" : "held");
