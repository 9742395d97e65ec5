/**
 * Makes a built content script smaller than the bundler alone does: numbers that have a name are written where they are used.
 *
 * Example: await shrink('(()=>{var SLICE=4;f(SLICE)})()') → '(()=>{f(4)})()'. Functions stay the functions they are, since the browser's
 * compiler speeds up each for itself (decision 0008).
 */
import { minify } from "terser";

/**
 * @param {string} code a whole script
 * @returns {Promise<string>} the same script in fewer bytes
 */
export async function shrink(code) {
  const { code: small } = await minify(code, { ecma: 2020, compress: { passes: 3, hoist_funs: true, inline: false, reduce_funcs: false } });
  if (small === undefined) throw new Error("terser gave nothing back");
  return small;
}
