/**
 * The four pages of the bench, as `performance.md` describes them: so many characters in so many text nodes, with planted names in thirteen spellings.
 *
 * Example: benchPage(PAGE_FORMS[0]) gives { html, planted: [{ place: 0, name: 12, spelling: "exact" }, …] }: the name number 12 stands in the
 * element with the id "p0", with lower-case words on both sides. No white space stands between elements: every text node says something.
 */
import { nameParts, shapeOf, SPELLINGS } from "./bench-names.ts";
import { fillerWriter, type FillerWriter } from "./bench-text.ts";

/** What a page is like. */
export interface PageForm {
  readonly label: string;
  readonly characters: number;
  readonly nodes: number;
  readonly planted: number;
  /** A long read with links and emphasis in its paragraphs, or a list of people. */
  readonly kind: "prose" | "list";
}

/** The pages of four sizes. */
export const PAGE_FORMS: readonly PageForm[] = [
  { label: "W1", characters: 1_030_000, nodes: 20_000, planted: 400, kind: "prose" },
  { label: "W2", characters: 258_000, nodes: 5000, planted: 100, kind: "prose" },
  { label: "W3", characters: 176_000, nodes: 6300, planted: 120, kind: "list" },
  { label: "W4", characters: 56_000, nodes: 958, planted: 20, kind: "prose" },
];

/** One planted name: in the element "p" + place stands the name of this number, spelt so. */
export interface Planted {
  readonly place: number;
  readonly name: number;
  readonly spelling: string;
}

/** A page with what was planted in it. */
export interface BenchPage {
  readonly html: string;
  readonly planted: readonly Planted[];
}

/** Names are planted from among the notebook's first hundred, so that every size of it knows them. */
const PLANTABLE = 100;
/** What stands beside a planted name: words that make no street and no prize of it, as "maison" or "haus" would. */
const BESIDE = [
  ["avec", "qui"],
  ["with", "who"],
  ["und", "hat"],
  ["con", "que"],
  ["dass", "sehr"],
  ["that", "said"],
] as const;
const NODES_IN_BLOCK = { prose: 10, list: 7 } as const;

/** Writes a page. */
export function benchPage(form: PageForm): BenchPage {
  const inBlock = NODES_IN_BLOCK[form.kind];
  const blocks = Math.round(form.nodes / inBlock);
  const every = Math.floor(blocks / form.planted);
  // The names are longer than the filler that they stand in for, hence the half per cent.
  const writer = new BlockWriter(fillerWriter(7 + form.nodes), (form.characters * 0.995) / form.nodes);
  const html = Array.from({ length: blocks }, (_, number) => {
    const plants = number % every === 0 && writer.planted.length < form.planted;
    return form.kind === "prose" ? writer.prose(number, plants) : writer.person(number, plants);
  });
  const sections = Array.from(
    { length: Math.ceil(blocks / 20) },
    (_, number) => `<section>${html.slice(number * 20, number * 20 + 20).join("")}</section>`,
  );
  return { html: whole(form.label, `<main>${sections.join("")}</main>`), planted: writer.planted };
}

/** A page that names nobody who is saved: for counting needless wakes. */
export function quietPage(seed: number, isSaved: (name: string) => boolean): string {
  const writer = new BlockWriter(fillerWriter(seed, isSaved), 56);
  return whole(`quiet ${seed}`, `<main>${Array.from({ length: 60 }, (_, number) => writer.prose(number, false)).join("")}</main>`);
}

/** Items of a feed, as HTML: each a post with author, text and links, in seven text nodes. */
export function feedItems(count: number): readonly string[] {
  const writer = new BlockWriter(fillerWriter(99), 40);
  return Array.from({ length: count }, (_, number) => writer.person(number, number % 20 === 0));
}

const whole = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

class BlockWriter {
  readonly planted: Planted[] = [];
  readonly #filler: FillerWriter;
  readonly #length: number;

  constructor(filler: FillerWriter, length: number) {
    this.#filler = filler;
    this.#length = length;
  }

  /** Heading, two paragraphs and a list entry: ten text nodes, one of them a link. */
  prose(number: number, plants: boolean): string {
    const text = (share: number): string => this.#filler.text(this.#length * share);
    const host = (turn: number): string => (plants && number % 2 === turn ? this.#plant() : text(turn === 0 ? 0.5 : 1.5));
    const id = (turn: number): string => (plants && number % 2 === turn ? ` id="p${this.planted.length}"` : "");
    const link = `<a href="https://site-${number % 97}.example/${number % 13}/page-${number}"${number % 5 === 0 ? ` title="${text(0.5)}"` : ""}>${text(0.4)}</a>`;
    const picture = number % 10 === 0 ? `<img src="data:," alt="${text(0.4)}">` : "";
    // Ids are asked for before the names are written.
    const [bold, item] = [id(0), id(1)];
    return `<h3>${text(0.6)}</h3>${picture}<p>${text(1.5)}<em>${text(0.5)}</em>${text(1.3)}${link}${text(1.1)}</p><p>${text(1.3)}<b${bold}>${host(0)}</b>${text(1.3)}</p><ul><li${item}>${host(1)}</li></ul>`;
  }

  /** An entry of a list of people or of a feed: seven text nodes, two of them links. */
  person(number: number, plants: boolean): string {
    const text = (share: number): string => this.#filler.text(this.#length * share);
    const id = plants ? ` id="p${this.planted.length}"` : "";
    const words = plants ? this.#plant() : text(2.6);
    return `<article><a href="https://people.example/in/person-${number}">${this.#filler.stranger()}</a><span>${text(0.8)}</span><span>${text(0.5)}</span><p${id}>${words}</p><time>${1 + (number % 28)} / ${1 + (number % 12)} / 2026</time><a href="https://people.example/in/person-${number}/more">${text(0.4)}</a><small>${text(1.7)}</small></article>`;
  }

  /** Some filler with the next spelling of the next name that it changes. */
  #plant(): string {
    const place = this.planted.length;
    const spelling = SPELLINGS[place % SPELLINGS.length];
    if (!spelling) throw new Error("no spelling");
    let name = (place * 37) % PLANTABLE;
    while (spelling.shape !== undefined && shapeOf(name) !== spelling.shape) name = (name + 1) % PLANTABLE;
    this.planted.push({ place, name, spelling: spelling.label });
    const [before, after] = BESIDE[place % BESIDE.length] ?? ["", ""];
    return `${this.#filler.text(16)} ${before} ${spelling.print(nameParts(name))} ${after} ${this.#filler.text(16)}`;
  }
}
