/**
 * The one seam to the browser. Both browsers' own promise API is used as it is: the polyfill would cost a content script 10 kB
 * (docs/decisions/0001-no-polyfill-at-run-time.md); its types describe what both have in common.
 */
import type { Browser } from "webextension-polyfill";

const both = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

/** The browser's extension API, promise-returning in Chromium and Firefox. */
export const browser: Browser = both.browser ?? both.chrome;
