/**
 * What is being typed into the research file: where it starts from (the page at hand), and the finding that it makes.
 *
 * Example: the text "Teaches type design in Nantes" typed on https://school.example/team, with a passage clipped there, makes
 * { section: "career", text: "Teaches…", quote: "…", source: { kind: "clipped", url: "https://school.example/team", title: "Team" } }.
 */
import { tidyLink } from "../domain/contact/contact-edit.ts";
import { type Finding, type Section, SECTIONS, type Source } from "../domain/contact/contact.ts";

/** The form as typed; an empty text says nothing. */
export interface FindingDraft {
  readonly section: Section;
  readonly text: string;
  readonly quote: string;
  /** True when the quote was taken from the page and not typed. */
  readonly clipped: boolean;
  readonly url: string;
  readonly title: string;
  readonly date: string;
}

/** An empty form on a page. */
export function blankFinding(
  page: { readonly url: string; readonly title: string } | undefined,
  section: Section,
  date: string,
): FindingDraft {
  return { section, text: "", quote: "", clipped: false, url: page?.url ?? "", title: page?.title ?? "", date };
}

/** Reads a draft back from where it was kept; undefined when it has not its form or says nothing. */
export function findingDraftFrom(kept: unknown): FindingDraft | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { section, clipped, ...rest } = kept as Record<string, unknown>;
  const read = (key: string): string => (typeof rest[key] === "string" ? rest[key] : "");
  const known = SECTIONS.find((one) => one === section);
  if (!known || (read("text") === "" && read("quote") === "")) return undefined;
  return {
    section: known,
    text: read("text"),
    quote: read("quote"),
    clipped: clipped === true,
    url: read("url"),
    title: read("title"),
    date: read("date"),
  };
}

/** Which fields cannot be saved as they stand. */
export function findingProblems(draft: FindingDraft): readonly ("text" | "url")[] {
  return [
    ...(draft.text.trim() === "" && draft.quote.trim() === "" ? (["text"] as const) : []),
    ...(draft.url.trim() !== "" && tidyLink(draft.url) === undefined ? (["url"] as const) : []),
  ];
}

/** The finding that a draft makes; a quote alone is the finding itself. */
export function findingFromDraft(draft: FindingDraft, id: string, today: string): Finding {
  const [text, quote] = [draft.text.trim(), draft.quote.trim()];
  return {
    id,
    section: draft.section,
    text: text === "" ? quote : text,
    ...(text !== "" && quote !== "" && { quote }),
    source: sourceOf(draft),
    date: draft.date === "" ? today : draft.date,
  };
}

function sourceOf(draft: FindingDraft): Source {
  const url = tidyLink(draft.url);
  const title = draft.title.trim();
  return { kind: draft.clipped ? "clipped" : "typed", ...(url !== undefined && { url }), ...(title !== "" && { title }) };
}
