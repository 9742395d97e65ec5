/**
 * The driver of Chromium, over CDP. What it leans on was measured (safety.md, 10.1): the worker is watched and stopped from a page's session
 * and never stays attached, since an attached worker does not sleep; `developerPrivate` grants what a prompt without a screen cannot.
 */
import { mkdir } from "node:fs/promises";
import { launch, type Browser, type Extension as InstalledExtension, type Frame, type Page, type Target, TargetType } from "puppeteer-core";
import { CannotDrive } from "./cannot-drive.ts";
import { BackgroundWatch } from "./chromium-background.ts";
import { ChromiumPort, closedRootElements } from "./chromium-port.ts";
import { longestStretch } from "./chromium-stretches.ts";
import { waitForDownload } from "./downloads.ts";
import type { Extension, Ground } from "./extension.ts";
import { findBrowser } from "./find-browser.ts";
import { clickToRequest } from "./grant.ts";
import { killTree } from "./process-tree.ts";
import { pause, PATIENCE, Screen, waitUntil } from "./screen.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--window-size=1280,900",
];

/** A page of the extension that runs none of its code, for asking the browser's API; it is the manifest itself. */
const QUIET_PAGE = "/manifest.json";

/** Starts Chromium; `tidy` removes what was made for it. */
export async function launchChromium(ground: Ground, tidy: () => Promise<void>): Promise<Extension> {
  await mkdir(ground.downloads, { recursive: true });
  const browser = await launch({
    executablePath: findBrowser("chromium"),
    headless: !ground.visible,
    pipe: true,
    enableExtensions: true,
    userDataDir: ground.profile,
    defaultViewport: null,
    args: [
      ...FLAGS,
      `--lang=${ground.language}`,
      ...(ground.proxy ? [`--proxy-server=${ground.proxy}`, "--proxy-bypass-list=<-loopback>"] : []),
    ],
    env: { ...process.env, LANGUAGE: ground.language },
    protocolTimeout: 120_000,
    downloadBehavior: { policy: "allow", downloadPath: ground.downloads },
  });
  try {
    if (ground.dist === null) return new ChromiumExtension(browser, ground, tidy, undefined);
    const id = await browser.installExtension(ground.dist);
    return new ChromiumExtension(browser, ground, tidy, await insideOf(browser, id));
  } catch (error) {
    await killTree(browser.process()?.pid);
    throw error;
  }
}

async function insideOf(browser: Browser, id: string): Promise<Inside> {
  const installed = (await browser.extensions()).get(id);
  if (!installed) throw new Error(`Chromium did not take the extension ${id}`);
  // The welcome page comes by itself and takes the front; a popup opened meanwhile would vanish.
  await waitUntil(async () => browser.targets().some((one) => one.url().includes("#welcome")), 3000);
  const quiet = await browser.newPage();
  await quiet.goto(`chrome-extension://${id}${QUIET_PAGE}`).catch(async (error: unknown) => {
    await quiet.close();
    throw error;
  });
  const watched = await BackgroundWatch.start(quiet, `chrome-extension://${id}/`);
  return { installed, quiet, background: watched };
}

/** What there is when the browser was started with the extension. */
interface Inside {
  readonly installed: InstalledExtension;
  readonly quiet: Page;
  readonly background: BackgroundWatch;
}

interface Tab {
  readonly page: Page;
  /** The browser's own number for it, as `tabs.query` gives it; undefined without an extension to ask. */
  readonly id: number | undefined;
}

class ChromiumExtension implements Extension {
  readonly browser = "chromium";
  readonly origin: string;
  readonly profile: string;
  readonly downloads: string;
  readonly ended: Promise<void>;
  readonly #browser: Browser;
  readonly #ground: Ground;
  readonly #tidy: () => Promise<void>;
  #inside: Inside | undefined;
  readonly #tabs = new Map<Screen, Tab>();

  constructor(browser: Browser, ground: Ground, tidy: () => Promise<void>, inside: Inside | undefined) {
    this.#browser = browser;
    this.#ground = ground;
    this.#tidy = tidy;
    this.#inside = inside;
    this.origin = inside ? `chrome-extension://${inside.installed.id}` : "";
    this.profile = ground.profile;
    this.downloads = ground.downloads;
    this.ended = new Promise((done) => {
      browser.once("disconnected", () => done());
    });
  }

  async open(url: string): Promise<Screen> {
    const before = await this.#tabIds();
    const page = await this.#browser.newPage();
    const id = (await this.#tabIds()).find((one) => !before.includes(one));
    const screen = await this.#screen(page, `tab ${url}`);
    this.#tabs.set(screen, { page, id });
    await page.goto(url, { waitUntil: "load" });
    return screen;
  }

  page(path: string): Promise<Screen> {
    return this.open(`${this.origin}/${path.replace(/^\//, "")}`);
  }

  async waitForPage(part: string): Promise<Screen> {
    const known = new Set([...this.#tabs.values()].map(({ page }) => page.target()));
    const target = await this.#browser.waitForTarget((one) => isPage(one) && one.url().includes(part) && !known.has(one), {
      timeout: PATIENCE,
    });
    const page = await pageOf(target);
    const screen = await this.#screen(page, `tab ${target.url()}`);
    const id = (await this.#ask(
      `chrome.tabs.query({}).then((all) => all.filter((one) => one.url?.includes(${JSON.stringify(part)})).map((one) => one.id))`,
    )) as number[];
    this.#tabs.set(screen, { page, id: id.at(-1) });
    return screen;
  }

  async show(tab: Screen): Promise<void> {
    await this.#tab(tab).page.bringToFront();
  }

  async popup(tab: Screen): Promise<Screen> {
    const { page } = this.#tab(tab);
    const before = new Set(this.#browser.targets());
    await page.bringToFront();
    await page.triggerExtensionAction(this.#within.installed);
    const target = await this.#browser.waitForTarget((one) => !before.has(one) && one.url().startsWith(`${this.origin}/popup/`), {
      timeout: PATIENCE,
    });
    return this.#screen(await pageOf(target), "popup");
  }

  async panel(tab: Screen): Promise<Screen> {
    const { page } = this.#tab(tab);
    const isPanel = (one: Target): boolean => one.url().startsWith(`${this.origin}/panel/`) && isPage(one) && !this.#isTab(one);
    if (!this.#browser.targets().some(isPanel)) {
      const session = await this.#within.quiet.createCDPSession();
      const answer = await session.send("Runtime.evaluate", {
        expression: "chrome.windows.getCurrent().then((window) => chrome.sidePanel.open({ windowId: window.id })).then(() => '', String)",
        userGesture: true,
        awaitPromise: true,
        returnByValue: true,
      });
      await session.detach();
      if (answer.result.value !== "")
        throw new CannotDrive(`Chromium does not open the side panel: ${String(answer.result.value ?? answer.exceptionDetails?.text)}`);
    }
    const target = await this.#browser.waitForTarget(isPanel, { timeout: PATIENCE });
    await page.bringToFront();
    return this.#screen(await pageOf(target), "side panel");
  }

  async allowSites(pattern: string = "*://*/*"): Promise<void> {
    const front = await this.#front();
    const page = await this.#browser.newPage();
    await page.goto("chrome://extensions");
    const expression = `new Promise((done) => chrome.developerPrivate.addHostPermission(${JSON.stringify(this.#within.installed.id)}, ${JSON.stringify(pattern)}, () => done(chrome.runtime.lastError?.message ?? "")))`;
    const problem = await page.evaluate(expression);
    await page.close();
    await front?.bringToFront();
    if (problem !== "") throw new CannotDrive(`Chromium does not allow ${pattern}: ${String(problem)}`);
  }

  async grantSites(pattern: string = "*://*/*"): Promise<void> {
    await this.allowSites(pattern);
    const screen = await this.page(QUIET_PAGE);
    await clickToRequest(screen, pattern);
    await screen.close();
    this.#tabs.delete(screen);
  }

  async badge(tab: Screen): Promise<string> {
    return String(await this.#ask(`chrome.action.getBadgeText({ tabId: ${this.#tabId(tab)} })`));
  }

  async command(name: string, tab: Screen): Promise<void> {
    await this.show(tab);
    if (name.startsWith("_execute")) throw new CannotDrive(`Chromium runs ${name} itself and no key arrives without a screen: use popup()`);
    await this.#inWorker(
      `chrome.tabs.get(${this.#tabId(tab)}).then((tab) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
    );
  }

  async contextMenu(tab: Screen, item: string, target: { readonly selector: string; readonly kind: "selection" | "link" }): Promise<void> {
    const about = await tab.evaluate(
      (selector, kind) => {
        const one = document.querySelector<HTMLElement>(selector);
        if (!one) return undefined;
        if (kind === "link") return { linkUrl: (one as HTMLAnchorElement).href, linkText: one.innerText };
        getSelection()?.selectAllChildren(one);
        return { selectionText: String(getSelection()) };
      },
      target.selector,
      target.kind,
    );
    if (about === undefined) throw new Error(`${tab.label}: nothing fits ${target.selector}`);
    const info = { menuItemId: item, editable: false, frameId: 0, pageUrl: await tab.url(), ...about };
    await this.#inWorker(
      `chrome.tabs.get(${this.#tabId(tab)}).then((tab) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab))`,
    );
  }

  async reminderFrames(tab: Screen): Promise<readonly Screen[]> {
    const { page } = this.#tab(tab);
    const frames = page.frames().filter((frame) => frame.url().startsWith("chrome-extension://") && frame.url().includes("/reminder/"));
    return Promise.all(frames.map((frame) => this.#screen(page, "reminder frame", frame)));
  }

  async reminderFrame(tab: Screen): Promise<Screen> {
    await tab.until(async () => (await this.reminderFrames(tab)).length > 0, "a reminder frame");
    const [frame] = await this.reminderFrames(tab);
    if (!frame) throw new Error(`${tab.label}: the reminder frame went away`);
    await frame.until(async () => (await frame.text()).trim() !== "", "the reminder's text");
    return frame;
  }

  async marks(tab: Screen): Promise<readonly { x: number; y: number; width: number; height: number }[]> {
    const session = await this.#tab(tab).page.createCDPSession();
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const boxes = [];
    for (const backendNodeId of closedRootElements(root)) {
      const model = await session.send("DOM.getBoxModel", { backendNodeId }).catch(() => undefined);
      const [x, y] = model?.model.border ?? [];
      if (model && x !== undefined && y !== undefined && model.model.width > 0)
        boxes.push({ x, y, width: model.model.width, height: model.model.height });
    }
    await session.detach();
    return boxes;
  }

  async stopBackground(): Promise<void> {
    await this.#within.background.stop();
  }

  async backgroundWakes(): Promise<number> {
    return Promise.resolve(this.#within.background.wakes);
  }

  longestStretch(work: () => Promise<unknown>): Promise<number> {
    return longestStretch(this.#browser, work);
  }

  async inExtension(expression: string): Promise<unknown> {
    return this.#ask(`(() => { globalThis.browser ??= chrome; return ${expression}; })()`);
  }

  async frameAddresses(tab: Screen): Promise<readonly string[]> {
    return Promise.resolve(
      this.#tab(tab)
        .page.frames()
        .map((frame) => frame.url()),
    );
  }

  async reload(): Promise<void> {
    const { installed, quiet } = this.#within;
    const front = await this.#front();
    const page = await this.#browser.newPage();
    await page.goto("chrome://extensions");
    // Unpacked extensions come back in developer mode only.
    await page.evaluate("chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })");
    await page.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(installed.id)}, { failQuietly: true })`);
    if (!quiet.isClosed()) await quiet.close().catch(() => undefined);
    await page.close();
    // For a moment after that its pages are refused.
    let again: Inside | undefined;
    await waitUntil(async () => {
      again = await insideOf(this.#browser, installed.id);
      return true;
    });
    if (!again) throw new CannotDrive("the extension does not come back");
    this.#inside = again;
    await front?.bringToFront();
  }

  async consoleErrors(tabs: readonly Screen[]): Promise<() => Promise<readonly string[]>> {
    const heard: string[] = [];
    for (const tab of tabs) {
      const { page } = this.#tab(tab);
      page.on("console", (message) => {
        if (message.type() === "error" && message.location().url?.startsWith(this.origin)) heard.push(message.text());
      });
      page.on("pageerror", (error) => {
        if (String(error instanceof Error ? error.stack : error).includes(this.origin)) heard.push(String(error));
      });
    }
    return Promise.resolve(() => Promise.resolve(heard));
  }

  async download(start: () => Promise<void>): Promise<string> {
    return waitForDownload(this.downloads, start);
  }

  async close(): Promise<void> {
    const pid = this.#browser.process()?.pid;
    await Promise.race([this.#browser.close().catch(() => undefined), pause(4000)]);
    await killTree(pid);
    await this.#tidy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  get #within(): Inside {
    if (!this.#inside) throw new CannotDrive("this browser was started without the extension");
    return this.#inside;
  }

  #tab(screen: Screen): Tab {
    const tab = this.#tabs.get(screen);
    if (!tab) throw new CannotDrive(`${screen.label} is not a tab of this browser`);
    return tab;
  }

  #tabId(screen: Screen): number {
    const { id } = this.#tab(screen);
    if (id === undefined) throw new CannotDrive(`the number of ${screen.label} is not known`);
    return id;
  }

  #isTab(target: Target): boolean {
    return [...this.#tabs.values()].some(({ page }) => !page.isClosed() && page.target() === target);
  }

  async #tabIds(): Promise<readonly number[]> {
    return this.#inside ? ((await this.#ask("chrome.tabs.query({}).then((all) => all.map((one) => one.id))")) as number[]) : [];
  }

  #ask(expression: string): Promise<unknown> {
    return this.#within.quiet.evaluate(expression);
  }

  /** The tab that a user would look at now. */
  async #front(): Promise<Page | undefined> {
    for (const { page } of this.#tabs.values()) {
      if (!page.isClosed() && (await page.evaluate("document.visibilityState").catch(() => "")) === "visible") return page;
    }
    return undefined;
  }

  async #screen(page: Page, label: string, frame?: Frame): Promise<Screen> {
    const port = new ChromiumPort(page, frame ?? page.mainFrame(), this.#ground.dark, label.startsWith("tab "));
    await port.colours(undefined);
    return new Screen(port, label);
  }

  /** Evaluates in the service worker, attached for this moment only. */
  async #inWorker(expression: string): Promise<void> {
    await this.#within.background.wake();
    const session = await this.#browser.target().createCDPSession();
    const { targetInfos } = await session.send("Target.getTargets", { filter: [{}] });
    const worker = targetInfos.find((one) => one.type === "service_worker" && one.url.startsWith(`${this.origin}/`));
    if (!worker) throw new CannotDrive("the service worker is not there to be given an event");
    const { sessionId } = await session.send("Target.attachToTarget", { targetId: worker.targetId, flatten: true });
    const inside = session.connection()?.session(sessionId);
    const answer = await inside?.send("Runtime.evaluate", { expression, awaitPromise: true });
    await session.send("Target.detachFromTarget", { sessionId });
    await session.detach();
    if (!answer || answer.exceptionDetails)
      throw new CannotDrive(`the service worker refused: ${answer?.exceptionDetails?.exception?.description ?? "no answer"}`);
  }
}

function isPage(target: Target): boolean {
  return target.type() === TargetType.PAGE;
}

async function pageOf(target: Target): Promise<Page> {
  const page = await target.asPage();
  // A target is announced before its document is there.
  await page.waitForFunction("document.readyState === 'complete' && location.href !== 'about:blank'", { timeout: PATIENCE });
  return page;
}
