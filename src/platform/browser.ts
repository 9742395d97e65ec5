/**
 * The one seam to the browser. Both browsers' own promise API is used as it is: the polyfill would cost a content script 10 kB
 * (docs/decisions/0001-no-polyfill-at-run-time.md); its types describe what both have in common.
 */
import type { Browser } from "webextension-polyfill";

const both = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

/**
 * The browser's extension API, promise-returning in Chromium and Firefox. Only a property of the global's own is the browser's: in Chromium a
 * page's `<a id="browser">` stands for `browser` in a content script too.
 */
export const browser: Browser = Object.hasOwn(globalThis, "browser") && both.browser ? both.browser : both.chrome;
