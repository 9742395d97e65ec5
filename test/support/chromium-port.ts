/** A page of Chromium, or one frame of it, as a screen's parts; and what CDP shows of closed shadow roots. */
import type { Frame, KeyInput, Page } from "puppeteer-core";
import { pause, waitUntil, type Point, type ScreenPort } from "./screen.ts";

/** See the file's head. */
export class ChromiumPort implements ScreenPort {
  readonly #page: Page;
  readonly #frame: Frame;
  readonly #dark: boolean;
  readonly #isTab: boolean;

  constructor(page: Page, frame: Frame, dark: boolean, isTab: boolean) {
    this.#page = page;
    this.#frame = frame;
    this.#dark = dark;
    this.#isTab = isTab;
    this.#isTab = isTab;
  }

  run(expression: string): Promise<unknown> {
    return this.#here().evaluate(expression);
  }

  async move(point: Point): Promise<void> {
    const { x, y } = await this.#onPage(point);
    await this.#page.mouse.move(x, y, { steps: 3 });
  }

  async click(point: Point, button: 0 | 2): Promise<void> {
    const { x, y } = await this.#onPage(point);
    await this.#page.mouse.click(x, y, { button: button === 2 ? "right" : "left" });
  }

  async chord(keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.down(key as KeyInput);
    for (const key of keys.toReversed()) await this.#page.keyboard.up(key as KeyInput).catch(() => undefined); // a popup may be gone by now
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async upload(selector: string, files: readonly string[]): Promise<void> {
    const field = await this.#here().$(selector);
    if (!field) throw new Error(`nothing fits ${selector}`);
    await (field as unknown as { uploadFile(...files: readonly string[]): Promise<void> }).uploadFile(...files);
  }

  async picture(): Promise<Uint8Array> {
    return this.#page.screenshot();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewport({ width, height });
  }

  async colours(scheme: "dark" | "light" | undefined): Promise<void> {
    const value = scheme ?? (this.#dark ? "dark" : "light");
    await this.#page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url, { waitUntil: "load" });
  }

  async close(): Promise<void> {
    if (this.#isTab) {
      await this.#page.close().catch(() => undefined); // it may have closed itself
      return;
    }
    if (this.#isTab) {
      await this.#page.close();
      return;
    }
    // The popup and the side panel are no tabs: they close as their own script would close them.
    await Promise.race([this.#page.evaluate("window.close()").catch(() => undefined), pause(500)]);
    if (!(await waitUntil(async () => !(await this.open()), 1000))) await this.#page.close().catch(() => undefined);
  }

  async open(): Promise<boolean> {
    return Promise.resolve(!this.#page.isClosed() && !this.#frame.detached);
  }

  /** The main frame changes when a page goes from one process to another. */
  #here(): Frame {
    return this.#frame.parentFrame() ? this.#frame : this.#page.mainFrame();
  }

  async #onPage(point: Point): Promise<Point> {
    if (!this.#frame.parentFrame()) return point;
    const session = await this.#page.createCDPSession();
    const frameId = (this.#frame as unknown as { readonly _id: string })._id;
    const { backendNodeId } = await session.send("DOM.getFrameOwner", { frameId });
    const { model } = await session.send("DOM.getBoxModel", { backendNodeId });
    await session.detach();
    const [x = 0, y = 0] = model.content;
    return { x: point.x + x, y: point.y + y };
  }
}

/** As much of CDP's node as is used. */
interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType?: string })[];
}

/** Elements that stand directly in closed shadow roots, frames and styles aside. */
export function closedRootElements(node: DomNode): readonly number[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === "closed").flatMap((root) => root.children ?? []);
  const here = own.filter((one) => !/^(IFRAME|STYLE|LINK|#.*)$/.test(one.nodeName)).map((one) => one.backendNodeId);
  return [...here, ...[...(node.children ?? []), ...own].flatMap(closedRootElements)];
}
