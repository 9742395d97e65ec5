/** The corpus as it lies in test/corpus/pages: each page's cases, and the half it belongs to. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CasePerson } from "../case-contact.ts";

/** Where the pages lie, from the project's folder. */
export const PAGES = "test/corpus/pages";

/** The halves: one to tune on, one to report. */
export type Half = "tune" | "held";

/** One thing that should, or should not, be recognised on a page. */
export interface CorpusCase {
  readonly kind: string;
  readonly contact: CasePerson;
  readonly expect: "sighted" | "possible" | "none";
  readonly printed: string;
  readonly most?: "possible";
}

/** One page of the corpus. */
export interface Sheet {
  readonly stem: string;
  readonly half: Half;
  readonly language: string;
  readonly script: string;
  readonly url?: string;
  readonly cases: readonly CorpusCase[];
}

/** The half that a page's name puts it in (`test/corpus/README.md`). */
export const halfOf = (stem: string): Half =>
  Array.from(stem, (one) => one.charCodeAt(0)).reduce((sum, one) => sum + one, 0) % 2 === 0 ? "tune" : "held";

/** Every page that stands with its cases, in the order of names. */
export function readSheets(folder: string = PAGES): readonly Sheet[] {
  const files = new Set(readdirSync(folder));
  const stems = [...files]
    .filter((file) => file.endsWith(".json") && files.has(file.replace(/json$/, "html")))
    .map((file) => file.slice(0, -5));
  return stems
    .toSorted()
    .map((stem) => ({ ...(JSON.parse(readFileSync(join(folder, `${stem}.json`), "utf8")) as Sheet), stem, half: halfOf(stem) }));
}

/** The people of a page's notebook: those of several cases that are the same contact are one. */
export function peopleOf(sheet: Sheet): { readonly people: readonly CasePerson[]; readonly personOf: readonly number[] } {
  const numbers = new Map<string, number>();
  const people: CasePerson[] = [];
  const personOf = sheet.cases.map(({ contact }) => {
    const same = JSON.stringify(Object.entries(contact).toSorted(([one], [other]) => (one < other ? -1 : 1)));
    const number = numbers.get(same) ?? people.push(contact) - 1;
    numbers.set(same, number);
    return number;
  });
  return { people, personOf };
}
