/**
 * The floor: a walk over the text nodes that reads each one's text and every character code once. Nothing that reads a page does less.
 *
 * It stands here in two forms. The tight one keeps its sum in the loop, where V8 holds it in a register. The loose one keeps it outside,
 * which makes it more than twice as slow on a page that was read before; the floor of `performance.md` (8.3 ms warm on W1, and
 * every ratio there) is what the loose one gives. Rows and ratios are those of the tight one; the loose one is measured beside it.
 */
import { eachText, type Engine } from "./engine.ts";

/** Reads a part of the page as the floor does, and gives a number that depends on every character. */
export function readFloor(root: Node = document.body): number {
  let sum = 0;
  eachText((text) => {
    sum = (sum + sumOf(text)) | 0;
  }, root);
  return sum;
}

function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

let outside = 0;

function readLoosely(): number {
  eachText((text) => {
    for (let at = 0; at < text.length; at++) outside = (outside + text.charCodeAt(at)) | 0;
  });
  return outside;
}

/** Keeps the last sum, so that the reading cannot be left out as useless. */
let last = 0;

const engineOf = (read: () => number): Engine => ({
  fetch: () => Promise.resolve(),
  build: () => undefined,
  scan: () => {
    last = read();
    return Promise.resolve();
  },
  found: () => Promise.resolve(Number.isNaN(last) ? [0] : []),
});

/** The floor as an engine; it knows nobody. */
export const floor: Engine = engineOf(readFloor);

/** The floor in the form that the figures of `performance.md` fit. */
export const looseFloor: Engine = engineOf(readLoosely);
