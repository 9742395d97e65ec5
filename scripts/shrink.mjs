/**
 * Makes a built content script smaller than the bundler alone does: numbers that have a name are written where they are used.
 *
 * Example: await shrink('(()=>{var SLICE=4;f(SLICE)})()') → '(()=>{f(4)})()'. Functions stay the functions they are, since the browser's
 * compiler speeds up each for itself (decision 0008).
 */
import { minify } from "terser";

/** The numbers behind the names that the browser's own nodes have, as the DOM standard gives them. */
const NODE_NUMBERS = { "Node.TEXT_NODE": 3, "Node.COMMENT_NODE": 8, "NodeFilter.SHOW_ELEMENT": 1, "NodeFilter.SHOW_TEXT": 4 };

/**
 * @param {string} code a whole script
 * @returns {Promise<string>} the same script in fewer bytes
 */
export async function shrink(code) {
  const compress = { passes: 3, hoist_funs: true, inline: false, reduce_funcs: false, global_defs: NODE_NUMBERS };
  const { code: small } = await minify(code, { ecma: 2020, compress });
  if (small === undefined) throw new Error("terser gave nothing back");
  return small;
}
