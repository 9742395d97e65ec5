/**
 * The driver of Firefox, over WebDriver BiDi, with the browser's own privileged scope for what BiDi does not know: the toolbar button, the
 * popup, the sidebar, the event page. puppeteer starts the browser and carries the messages; its pages are not used, since it
 * waits for ever for the load of a `moz-extension:` page (safety.md, 10.1).
 */
import { mkdir } from "node:fs/promises";
import { launch, type Browser } from "puppeteer-core";
import { CannotDrive } from "./cannot-drive.ts";
import { waitForDownload } from "./downloads.ts";
import type { Extension, Ground } from "./extension.ts";
import { findBrowser } from "./find-browser.ts";
import { Bidi, FirefoxPort } from "./firefox-port.ts";
import { clickToRequest } from "./grant.ts";
import { killTree } from "./process-tree.ts";
import { pause, PATIENCE, Screen, waitUntil } from "./screen.ts";

const NO_EXTENSION = "this browser was started without the extension";

/** Of everything the manifest names, the file that runs no code of ours. */
const QUIET_PAGE = "/manifest.json";

/** Starts Firefox; `tidy` removes what was made for it. */
export async function launchFirefox(ground: Ground, tidy: () => Promise<void>): Promise<Extension> {
  await mkdir(ground.downloads, { recursive: true });
  await mkdir(ground.profile, { recursive: true });
  const browser = await launch({
    browser: "firefox",
    executablePath: findBrowser("firefox"),
    headless: !ground.visible,
    defaultViewport: null,
    userDataDir: ground.profile,
    args: ["--remote-allow-system-access", "--width=1280", "--height=900"],
    extraPrefsFirefox: preferences(ground),
    protocolTimeout: 120_000,
  });
  try {
    const bidi = await Bidi.over(browser);
    const id = ground.dist === null ? undefined : await browser.installExtension(ground.dist);
    const driver = new FirefoxExtension(browser, bidi, ground, tidy, id);
    await driver.begin();
    return driver;
  } catch (error) {
    await killTree(browser.process()?.pid);
    throw error;
  }
}

function preferences(ground: Ground): Record<string, unknown> {
  return {
    "extensions.webextOptionalPermissionPrompts": false,
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    "intl.locale.requested": ground.language === "fr" ? "fr" : "en-US",
    // The first is for pages in tabs, the second for the popup and the sidebar, which follow the browser's own dress.
    "layout.css.prefers-color-scheme.content-override": ground.dark ? 0 : 1,
    "ui.systemUsesDarkTheme": ground.dark ? 1 : 0,
    "browser.download.folderList": 2,
    "browser.download.dir": ground.downloads,
    "browser.download.useDownloadDir": true,
    "browser.download.alwaysOpenPanel": false,
    "browser.download.start_downloads_in_tmp_dir": false,
    "browser.helperApps.neverAsk.saveToDisk": "application/json,text/csv,text/vcard,text/plain,application/zip",
    // Tests stop the event page themselves; the browser's own clock must not.
    "extensions.background.idle.timeout": 600_000,
    "browser.tabs.unloadOnLowMemory": false,
    ...(ground.proxy ? proxyPreferences(ground.proxy) : {}),
  };
}

function proxyPreferences(proxy: string): Record<string, unknown> {
  const [host, port] = proxy.split(":");
  return {
    "network.proxy.type": 1,
    "network.proxy.http": host,
    "network.proxy.http_port": Number(port),
    "network.proxy.ssl": host,
    "network.proxy.ssl_port": Number(port),
    "network.proxy.no_proxies_on": "",
    "network.proxy.allow_hijacking_localhost": true,
  };
}

class FirefoxExtension implements Extension {
  readonly browser = "firefox";
  readonly profile: string;
  readonly downloads: string;
  readonly ended: Promise<void>;
  readonly #browser: Browser;
  readonly #bidi: Bidi;
  readonly #ground: Ground;
  readonly #tidy: () => Promise<void>;
  readonly #id: string | undefined;
  readonly #tabs = new Map<Screen, string>();
  #origin = "";
  #quiet: Screen | undefined;

  constructor(browser: Browser, bidi: Bidi, ground: Ground, tidy: () => Promise<void>, id: string | undefined) {
    this.#browser = browser;
    this.#bidi = bidi;
    this.#ground = ground;
    this.#tidy = tidy;
    this.#id = id;
    this.profile = ground.profile;
    this.downloads = ground.downloads;
    this.ended = new Promise((done) => {
      browser.once("disconnected", () => done());
    });
  }

  get origin(): string {
    return this.#origin;
  }

  /** Learns the extension's address and begins to count its event page's starts. */
  async begin(): Promise<void> {
    if (this.#id === undefined) return;
    this.#origin = String(
      await this.#chrome(`
      globalThis.petitCarnetWakes ??= 0;
      extension.on("background-script-started", () => { globalThis.petitCarnetWakes += 1; });
      return "moz-extension://" + extension.uuid;`),
    );
    // The welcome page comes by itself and takes the front; a popup opened meanwhile would vanish.
    await waitUntil(
      async () =>
        (await this.#bidi.chrome(`return gBrowser.tabs.some((one) => one.linkedBrowser.currentURI.spec.includes("#welcome"));`)) === true,
      5000,
    );
  }

  async open(url: string): Promise<Screen> {
    const context = await this.#bidi.newTab();
    const screen = this.#screen(context, `tab ${url}`);
    this.#tabs.set(screen, context);
    await screen.goto(url);
    return screen;
  }

  page(path: string): Promise<Screen> {
    return this.open(`${this.origin}/${path.replace(/^\//, "")}`);
  }

  async waitForPage(part: string): Promise<Screen> {
    const known = [...this.#tabs.values()];
    let context: string | null = null;
    await waitUntil(async () => {
      context = (await this.#bidi.chrome(`
        const known = ${JSON.stringify(known)};
        const fitting = gBrowser.tabs.map((tab) => tab.linkedBrowser).filter((one) => one.currentURI.spec.includes(${JSON.stringify(part)}));
        return fitting.map((one) => NavigableManager.getIdForBrowser(one)).find((id) => !known.includes(id)) ?? null;`)) as string | null;
      return context !== null;
    });
    if (context === null) throw new Error(`no tab with ${part} was opened`);
    const screen = this.#screen(context, `tab ${part}`);
    this.#tabs.set(screen, context);
    await screen.until(async () => (await screen.port.run("document.readyState")) === "complete", "the page to be loaded");
    return screen;
  }

  async show(tab: Screen): Promise<void> {
    await this.#bidi.send("browsingContext.activate", { context: this.#context(tab) });
  }

  async popup(tab: Screen): Promise<Screen> {
    await this.show(tab);
    await this.#chrome(`await browserActionFor(extension).triggerAction(window);`);
    return this.#inner(
      // Firefox loads a popup in a panel out of sight and then moves it into another browser element.
      `[...document.querySelectorAll("browser")].find((one) => one.getAttribute("webextension-view-type") === "popup" && one.closest("panel:not([id*=preload])")?.state === "open")`,
      "popup",
    );
  }

  async panel(tab: Screen): Promise<Screen> {
    await this.show(tab);
    await this.#chrome(`
      const id = makeWidgetId(extension.id) + "-sidebar-action";
      if (!SidebarController.isOpen || SidebarController.currentID !== id) await SidebarController.show(id);`);
    return this.#inner(
      `SidebarController.isOpen ? SidebarController.browser.contentDocument?.getElementById("webext-panels-browser") : null`,
      "sidebar",
    );
  }

  async allowSites(): Promise<void> {
    // The preference extensions.webextOptionalPermissionPrompts=false says yes to every request made in a click.
    await Promise.resolve();
  }

  async grantSites(pattern: string = "*://*/*"): Promise<void> {
    const screen = await this.page(QUIET_PAGE);
    await clickToRequest(screen, pattern);
    await screen.close();
    this.#tabs.delete(screen);
  }

  async badge(tab: Screen): Promise<string> {
    return String(
      await this.#chrome(`
      const tab = gBrowser.tabs.find((one) => NavigableManager.getIdForBrowser(one.linkedBrowser) === ${JSON.stringify(this.#context(tab))});
      return browserActionFor(extension).action.getContextData(tab).badgeText ?? "";`),
    );
  }

  async command(name: string, tab: Screen): Promise<void> {
    await this.show(tab);
    const done = await this.#chrome(`
      const keyset = document.getElementById("ext-keyset-id-" + makeWidgetId(extension.id));
      const keys = [...(keyset?.children ?? [])];
      const wanted = (await extension.shortcuts.allCommands()).find((one) => one.name === ${JSON.stringify(name)})?.shortcut;
      const { ShortcutUtils } = ChromeUtils.importESModule("resource://gre/modules/ShortcutUtils.sys.mjs");
      const parts = wanted?.split("+") ?? [];
      const key = keys.find((one) => (one.getAttribute("key") ?? one.getAttribute("keycode")) === parts.at(-1)?.toUpperCase() || one.getAttribute("key")?.toUpperCase() === parts.at(-1)?.toUpperCase());
      if (!key) return "no key for " + wanted + " in " + keys.map((one) => one.outerHTML).join();
      key.doCommand();
      return "";`);
    if (done !== "") throw new CannotDrive(`Firefox does not know the command ${name}: ${String(done)}`);
  }

  async contextMenu(tab: Screen, item: string, target: { readonly selector: string; readonly kind: "selection" | "link" }): Promise<void> {
    await this.show(tab);
    if (target.kind === "selection")
      await tab.evaluate(
        (selector) => getSelection()?.selectAllChildren(document.querySelector(selector) ?? document.body),
        target.selector,
      );
    await tab.click(target.selector, undefined, 2);
    const done = await this.#chrome(`
      const menu = document.getElementById("contentAreaContextMenu");
      for (let waited = 0; menu.state !== "open" && waited < 3000; waited += 50) await new Promise((done) => setTimeout(done, 50));
      const own = [...menu.querySelectorAll("menuitem")].filter((one) => one.id.startsWith(makeWidgetId(extension.id) + "-menuitem-"));
      const chosen = own.find((one) => one.id.endsWith("-menuitem-_" + ${JSON.stringify(item)}) && !one.hidden);
      if (!chosen) { menu.hidePopup(); return "there is " + own.map((one) => one.id + " " + one.label).join(", "); }
      // Several entries of one extension stand in a menu of their own.
      const folder = chosen.parentNode;
      if (folder !== menu) {
        folder.parentNode.openMenu(true);
        for (let waited = 0; folder.state !== "open" && waited < 3000; waited += 50) await new Promise((done) => setTimeout(done, 50));
      }
      folder.activateItem(chosen);
      return "";`);
    if (done !== "") throw new CannotDrive(`Firefox shows no context menu entry ${item}: ${String(done)}`);
  }

  async reminderFrames(tab: Screen): Promise<readonly Screen[]> {
    const frames = await this.#bidi.framesOf(this.#context(tab));
    return frames
      .filter(({ url }) => url.startsWith(this.origin) && url.includes("/reminder/"))
      .map(({ context }) => this.#screen(context, "reminder frame"));
  }

  async reminderFrame(tab: Screen): Promise<Screen> {
    await tab.until(async () => (await this.reminderFrames(tab)).length > 0, "a reminder frame");
    const [frame] = await this.reminderFrames(tab);
    if (!frame) throw new Error(`${tab.label}: the reminder frame went away`);
    await frame.until(async () => (await frame.text()).trim() !== "", "the reminder's text");
    return frame;
  }

  async marks(tab: Screen): Promise<readonly { x: number; y: number; width: number; height: number }[]> {
    return this.#bidi.closedRootElements(this.#context(tab));
  }

  async stopBackground(): Promise<void> {
    const dead = await waitUntil(async () => {
      const state = await this.#chrome(`
        if (extension.backgroundState === "running") await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        return extension.backgroundState;`);
      return state === "stopped";
    });
    if (!dead) throw new CannotDrive("the event page does not stop");
  }

  async backgroundWakes(): Promise<number> {
    return Number(await this.#chrome("return globalThis.petitCarnetWakes;"));
  }

  longestStretch(): Promise<number> {
    return Promise.reject(new CannotDrive("no trace of the event page"));
  }

  async inExtension(expression: string): Promise<unknown> {
    if (this.#id === undefined) throw new CannotDrive(NO_EXTENSION);
    if (!this.#quiet) {
      const context = await this.#bidi.newTab(true);
      this.#quiet = this.#screen(context, "quiet page");
      await this.#quiet.goto(`${this.origin}${QUIET_PAGE}`);
    }
    return this.#quiet.port.run(expression);
  }

  async frameAddresses(tab: Screen): Promise<readonly string[]> {
    return (await this.#bidi.framesOf(this.#context(tab))).map(({ url }) => url);
  }

  async reload(): Promise<void> {
    await this.#bidi.chrome(`
      const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
      await (await AddonManager.getAddonByID(${JSON.stringify(this.#id)})).reload();`);
    this.#quiet = undefined;
    await waitUntil(async () => (await this.#chrome("return extension.backgroundState;")) !== undefined);
    await this.begin();
  }

  async consoleErrors(): Promise<() => Promise<readonly string[]>> {
    // The browser's own console gathers those of all tabs.
    await this.#bidi.chrome("Services.console.reset(); return 0;");
    return async () =>
      (await this.#bidi.chrome(`
        const errors = Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError && (one.flags & 1) === 0);
        return errors.filter((one) => one.sourceName.startsWith(${JSON.stringify(this.#origin)})).map((one) => one.errorMessage);`)) as readonly string[];
  }

  async download(start: () => Promise<void>): Promise<string> {
    return waitForDownload(this.downloads, start);
  }

  async close(): Promise<void> {
    const pid = this.#browser.process()?.pid;
    await Promise.race([this.#browser.close().catch(() => undefined), pause(6000)]);
    await killTree(pid);
    await this.#tidy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #context(screen: Screen): string {
    const context = this.#tabs.get(screen);
    if (context === undefined) throw new CannotDrive(`${screen.label} is not a tab of this browser`);
    return context;
  }

  #screen(context: string, label: string, isTab: boolean = true): Screen {
    return new Screen(new FirefoxPort(this.#bidi, context, this.#ground.dark, isTab), label);
  }

  /** Runs code in the browser's privileged scope with our `extension` at hand. */
  #chrome(body: string): Promise<unknown> {
    if (this.#id === undefined) throw new CannotDrive(NO_EXTENSION);
    return this.#bidi.chrome(`const extension = WebExtensionPolicy.getByID(${JSON.stringify(this.#id)}).extension;\n${body}`);
  }

  /** Makes a page that stands in the browser's own furniture, not in a tab, known to BiDi and gives it. */
  async #inner(finder: string, label: string): Promise<Screen> {
    let found: Screen | null = null;
    // Firefox loads a popup in one browser element and moves it into another: what was found may be gone, so it is looked for anew.
    const loaded = await waitUntil(async () => {
      const context = (await this.#chrome(`
        const one = ${finder};
        if (!one?.currentURI?.spec.startsWith("moz-extension:")) return null;
        return register(one);`)) as string | null;
      if (context === null) return false;
      found = this.#screen(context, label, false);
      return (await found.port.run("document.readyState").catch(() => null)) === "complete";
    }, PATIENCE);
    if (found === null) throw new CannotDrive(`Firefox opened no ${label}`);
    if (!loaded) throw new Error(`Firefox: the ${label} was not loaded within ${PATIENCE} ms`);
    return found;
  }
}
