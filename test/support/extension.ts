/**
 * Drives the built, unmodified extension in a real browser, with the grants that a user would give. A thing that a browser's driver cannot
 * do throws `CannotDrive`; nothing is passed over in silence.
 *
 * Example:
 *   await using extension = await launch("firefox");
 *   await extension.grantSites();
 *   const blog = await extension.open(`${site.url}/blog.html`);
 *   expect(await extension.badge(blog)).toBe("1");
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import type { Screen } from "./screen.ts";

/** The browsers that we build for. */
export const BROWSERS = ["chromium", "firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** How a browser is started; what is absent has the value after the colon. */
export interface LaunchOptions {
  /** The browser's profile folder, which is kept: a new one, removed on close. */
  readonly profile?: string;
  /** The interface's language: English. */
  readonly language?: "en" | "fr";
  /** Whether the user prefers dark colours: no. */
  readonly dark?: boolean;
  /** The built extension: `<browser>` in the folder that the environment names as DIST, or in `dist`; null starts the browser without any. */
  readonly dist?: string | null;
  /** A window on a real display: none. */
  readonly visible?: boolean;
  /** A proxy on loopback, as `host:port`, that every request goes through, loopback's own too: that of the environment's PETIT_CARNET_PROXY. */
  readonly proxy?: string;
}

/** Where a driver works and what it was asked; made by `launch`. */
export interface Ground {
  readonly profile: string;
  readonly downloads: string;
  readonly dist: string | null;
  readonly language: "en" | "fr";
  readonly dark: boolean;
  readonly visible: boolean;
  readonly proxy: string | undefined;
}

/** A running browser with the extension in it. Everything that takes a `tab` takes a screen given by `open`, `page` or `waitForPage`. */
export interface Extension extends AsyncDisposable {
  readonly browser: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end; the empty string without an extension. */
  readonly origin: string;
  /** The profile's folder: give it to another `launch` to start again with the same notebook. */
  readonly profile: string;
  /** Where downloads arrive. */
  readonly downloads: string;
  /** Opens a web page in a new tab, in front, and waits until it is loaded. */
  open(url: string): Promise<Screen>;
  /** Opens a page of the extension in a new tab, in front. */
  page(path: string): Promise<Screen>;
  /** Waits for a tab, opened by the extension itself, whose address holds `part`. */
  waitForPage(part: string): Promise<Screen>;
  /** Brings a tab to the front. */
  show(tab: Screen): Promise<void>;
  /** Presses the toolbar button on a tab, which also grants `activeTab`, and gives the popup. */
  popup(tab: Screen): Promise<Screen>;
  /** Opens the side panel (Chromium) or the sidebar (Firefox), or finds the open one. */
  panel(tab: Screen): Promise<Screen>;
  /** Makes the browser say yes to the next `permissions.request` for `pattern`, which the product makes in a click of its own. */
  allowSites(pattern?: string): Promise<void>;
  /** Grants host access by a real click on a button that is put into a page of ours; no screen of the product is needed. */
  grantSites(pattern?: string): Promise<void>;
  /** The text on the toolbar button for a tab; empty when there is none. */
  badge(tab: Screen): Promise<string>;
  /** Fires a keyboard command of the manifest; in Chromium its handler only, since no key arrives there without a screen. */
  command(name: string, tab: Screen): Promise<void>;
  /** Chooses our entry in the context menu of an element; in Chromium its handler only. `item` is the id given to `contextMenus.create`. */
  contextMenu(tab: Screen, item: string, target: { readonly selector: string; readonly kind: "selection" | "link" }): Promise<void>;
  /** The reminder frames inside a page, as screens; empty when there is none. */
  reminderFrames(tab: Screen): Promise<readonly Screen[]>;
  /** The one reminder frame inside a page; waits for it. */
  reminderFrame(tab: Screen): Promise<Screen>;
  /** The middles of all elements in a page that were added by us in a closed shadow root, the reminder's frame aside. */
  marks(tab: Screen): Promise<readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[]>;
  /** Stops the service worker or the event page and waits until it is dead. */
  stopBackground(): Promise<void>;
  /** How often the background was started since the last question about it began counting: a running total. */
  backgroundWakes(): Promise<number>;
  /** The longest time that the background computed without a break while some work was done, in milliseconds of its own; Chromium only. */
  longestStretch(work: () => Promise<unknown>): Promise<number>;
  /** Runs an expression in a page of the extension's own origin that shows nothing of the product; `browser` and `chrome` are there. */
  inExtension(expression: string): Promise<unknown>;
  /** The addresses of all frames inside a page, as the browser knows them. */
  frameAddresses(tab: Screen): Promise<readonly string[]>;
  /** Reloads the extension, as an update does: pages of it close, tabs stay. */
  reload(): Promise<void>;
  /** Begins to listen for errors that our scripts leave in the consoles of tabs; the answer tells those heard so far. */
  consoleErrors(tabs: readonly Screen[]): Promise<() => Promise<readonly string[]>>;
  /** Waits for the next finished download and gives its path; call it before the click. */
  download(start: () => Promise<void>): Promise<string>;
  /** Resolves when the browser has ended by itself: the user closed its window. */
  readonly ended: Promise<void>;
  /** Ends the browser's whole process tree and removes the profile, unless it was given. */
  close(): Promise<void>;
}

/** Starts a browser with the built extension in it. */
export async function launch(browser: BrowserName, options: LaunchOptions = {}): Promise<Extension> {
  const folder = await mkdtemp(join(tmpdir(), `petit-carnet-${browser}-`));
  const ground: Ground = {
    profile: options.profile ?? join(folder, "profile"),
    downloads: join(folder, "downloads"),
    dist: options.dist === null ? null : resolve(options.dist ?? join(process.env["DIST"] ?? "dist", browser)),
    language: options.language ?? "en",
    dark: options.dark ?? false,
    visible: options.visible ?? false,
    proxy: options.proxy ?? process.env["PETIT_CARNET_PROXY"],
  };
  const tidy = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    return browser === "chromium" ? await launchChromium(ground, tidy) : await launchFirefox(ground, tidy);
  } catch (error) {
    await tidy();
    throw error;
  }
}
