/**
 * The border at which a content script's report comes in: it may be a hostile page's work, so every field is read, bounded and copied.
 *
 * Example: { url, title, candidates: [{ kind: "name", key: 5, text: "LEVAIN Noémie" … }], evil: 1 } comes out without `evil`; with a
 * kind of "nme", a key of -1 or a text that is a number the whole report is undefined, and nothing of it is looked up.
 */
import { pageWords } from "../capture/page-words.ts";
import { type Candidate, CANDIDATE_KINDS, MOST_CANDIDATES, type PageReport } from "./page-report.ts";

/** Reads a page report; undefined when it is not of that form. Texts longer than they may be are cut. */
export function readPageReport(value: unknown): PageReport | undefined {
  if (!isObject(value)) return undefined;
  const { url, title, candidates } = value;
  if (typeof url !== "string" || typeof title !== "string" || !Array.isArray(candidates) || candidates.length > MOST_CANDIDATES)
    return undefined;
  const read = candidates.map(readCandidate);
  if (!read.every((candidate) => candidate !== undefined)) return undefined;
  return { url: url.slice(0, 2000), title: pageWords(title, 300) ?? "", candidates: read };
}

function readCandidate(value: unknown): Candidate | undefined {
  if (!isObject(value)) return undefined;
  const { key, at, text, before, after, around, href, structured } = value;
  const kind = CANDIDATE_KINDS.find((one) => one === value["kind"]);
  if (!kind || typeof key !== "number" || !Number.isSafeInteger(key) || key < 0) return undefined;
  if (typeof text !== "string" || typeof before !== "string" || typeof after !== "string" || typeof around !== "string") return undefined;
  return {
    kind,
    key,
    ...(typeof at === "number" && Number.isSafeInteger(at) && { at }),
    text: text.slice(0, 200),
    before: before.slice(-80),
    after: after.slice(0, 80),
    around: around.slice(0, 400),
    ...(typeof href === "string" && { href: href.slice(0, 2000) }),
    ...(structured === true && { structured }),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
