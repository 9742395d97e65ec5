/** What every engine of the bench is: built from names, then reads the page again and again. */

/** What a page's server gives of the notebook, for an engine to take what it works with. */
export interface Notebook {
  /** The names themselves: what a peer works with. */
  names(): Promise<readonly string[]>;
  /** Our filter as `storage.local` holds it, as text of JSON. */
  filter(): Promise<string>;
}

/** Where a name was found: the element, and the name in the engine's own spelling or number. */
export interface Found {
  readonly element: Element | null;
  readonly name: string | number;
}

/** One engine in one page. */
export interface Engine {
  /** Fetches what it needs; not timed. */
  fetch(notebook: Notebook): Promise<void>;
  /** Makes what it searches with: timed as `build_ms`. */
  build(): void;
  /** Reads the whole page once. */
  scan(): Promise<void>;
  /** The places of the planted names that the last scan found. */
  found(planted: readonly PlantedName[]): Promise<readonly number[]>;
}

/** A planted name: its place, its number in the notebook, and the name. */
export interface PlantedName {
  readonly place: number;
  readonly number: number;
  readonly name: string;
}

/** The texts of the page, in order. */
export function eachText(read: (text: string, node: Text) => void, root: Node = document.body): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    read(node.data, node);
  }
}
