/** WebDriver BiDi spoken directly: commands, the privileged scope, and a screen's parts over them. */
import type { Browser } from "puppeteer-core";
import { pause, waitUntil, type Point, type ScreenPort } from "./screen.ts";

/** As much of puppeteer's BiDi connection as is used. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: Record<string, unknown> }>;
}

interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface NodeValue extends RemoteValue {
  readonly value?: {
    readonly localName?: string;
    readonly mode?: string;
    readonly children?: readonly NodeValue[];
    readonly shadowRoot?: NodeValue | null;
  };
}

interface TreeNode {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly TreeNode[] | null;
}

/** What every privileged expression finds at hand. BiDi knows tabs only, so `register` lets it find a popup's or sidebar's browser too. */
const PRELUDE = `
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const { ExtensionCommon } = ChromeUtils.importESModule("resource://gre/modules/ExtensionCommon.sys.mjs");
  const { makeWidgetId } = ExtensionCommon;
  const browserActionFor = (extension) => ExtensionParent.apiManager.global.browserActionFor(extension);
  const register = (one) => {
    one.permanentKey ??= {};
    const id = NavigableManager.getIdForBrowser(one);
    if (!NavigableManager.petitCarnet) {
      const known = (NavigableManager.petitCarnet = new Map());
      const find = NavigableManager.getBrowserById.bind(NavigableManager);
      NavigableManager.getBrowserById = (wanted) => { const found = known.get(wanted); return found?.isConnected ? found : find(wanted); };
    }
    NavigableManager.petitCarnet.set(id, one);
    return id;
  };
`;

/** BiDi's commands as the driver needs them. */
export class Bidi {
  readonly #connection: Connection;
  readonly #window: string;

  private constructor(connection: Connection, window: string) {
    this.#connection = connection;
    this.#window = window;
  }

  static async over(browser: Browser): Promise<Bidi> {
    const { connection } = browser as unknown as { readonly connection: Connection };
    const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const [window] = result["contexts"] as readonly TreeNode[];
    if (!window) throw new Error("Firefox gives no window in its privileged scope");
    return new Bidi(connection, window.context);
  }

  async send(method: string, params: object): Promise<Record<string, unknown>> {
    return (await this.#connection.send(method, params)).result;
  }

  /** Evaluates an expression in a context, awaits it and gives its value through JSON. */
  async run(context: string, expression: string): Promise<unknown> {
    const source = `(async () => JSON.stringify(await (${expression})))()`;
    const answer = await this.send("script.evaluate", { expression: source, target: { context }, awaitPromise: true });
    if (answer["type"] !== "success") throw new Error((answer["exceptionDetails"] as { readonly text: string }).text);
    const { value } = answer["result"] as RemoteValue;
    return typeof value === "string" ? JSON.parse(value) : undefined;
  }

  /** Runs the body of an async function in the browser's privileged scope. */
  chrome(body: string): Promise<unknown> {
    return this.run(this.#window, `(async () => { ${PRELUDE}\n${body} })()`);
  }

  async newTab(background = false): Promise<string> {
    return String((await this.send("browsingContext.create", { type: "tab", background }))["context"]);
  }

  async framesOf(context: string): Promise<readonly TreeNode[]> {
    const { contexts } = (await this.send("browsingContext.getTree", { root: context })) as { readonly contexts: readonly TreeNode[] };
    const flat = (node: TreeNode): readonly TreeNode[] => [node, ...(node.children ?? []).flatMap(flat)];
    return contexts.flatMap(flat).filter((node) => node.context !== context);
  }

  /** Where the elements of closed shadow roots stand, frames and styles aside: BiDi shows what the page's own script cannot see. */
  async closedRootElements(context: string): Promise<readonly { x: number; y: number; width: number; height: number }[]> {
    const answer = await this.send("script.evaluate", {
      expression: 'Reflect.get(Document.prototype, "documentElement", document)', // a page may have put a form before it
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: null, includeShadowTree: "all" },
    });
    const boxes = [];
    for (const sharedId of closedRootElements(answer["result"] as NodeValue)) {
      const box = await this.send("script.callFunction", {
        functionDeclaration:
          "(one) => { const { x, y, width, height } = one.getBoundingClientRect(); return JSON.stringify({ x, y, width, height }); }",
        arguments: [{ sharedId }],
        target: { context },
        awaitPromise: false,
      });
      const found = JSON.parse(String((box["result"] as RemoteValue).value)) as { x: number; y: number; width: number; height: number };
      if (found.width > 0) boxes.push(found);
    }
    return boxes;
  }
}

/** One browsing context as a screen's parts. */
export class FirefoxPort implements ScreenPort {
  readonly #bidi: Bidi;
  readonly #context: string;
  readonly #dark: boolean;
  readonly #isTab: boolean;

  constructor(bidi: Bidi, context: string, dark: boolean, isTab: boolean) {
    this.#bidi = bidi;
    this.#context = context;
    this.#dark = dark;
    this.#isTab = isTab;
  }

  run(expression: string): Promise<unknown> {
    return this.#bidi.run(this.#context, expression);
  }

  async move(point: Point): Promise<void> {
    await this.#perform([{ type: "pointer", id: "mouse", actions: [moveTo(point)] }]);
  }

  async click(point: Point, button: 0 | 2): Promise<void> {
    const actions = [moveTo(point), { type: "pointerDown", button }, { type: "pointerUp", button }];
    await this.#perform([{ type: "pointer", id: "mouse", actions }]);
  }

  async chord(keys: readonly string[]): Promise<void> {
    const down = keys.map((key) => ({ type: "keyDown", value: keyValue(key) }));
    const up = keys.toReversed().map((key) => ({ type: "keyUp", value: keyValue(key) }));
    await this.#perform([{ type: "key", id: "keyboard", actions: [...down, ...up] }]);
  }

  async type(text: string): Promise<void> {
    const actions = Array.from(text, (one) => {
      const value = one === "\n" ? keyValue("Enter") : one;
      return [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ];
    }).flat();
    await this.#perform([{ type: "key", id: "keyboard", actions }]);
  }

  async upload(selector: string, files: readonly string[]): Promise<void> {
    const expression = `document.querySelector(${JSON.stringify(selector)})`;
    const answer = await this.#bidi.send("script.evaluate", { expression, target: { context: this.#context }, awaitPromise: false });
    const { sharedId } = answer["result"] as RemoteValue;
    if (sharedId === undefined) throw new Error(`nothing fits ${selector}`);
    await this.#bidi.send("input.setFiles", { context: this.#context, element: { sharedId }, files });
  }

  async picture(): Promise<Uint8Array> {
    const { data } = (await this.#bidi.send("browsingContext.captureScreenshot", { context: this.#context })) as { readonly data: string };
    return Buffer.from(data, "base64");
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#bidi.send("browsingContext.setViewport", { context: this.#context, viewport: { width, height } });
  }

  async colours(scheme: "dark" | "light" | undefined): Promise<void> {
    const dark = scheme === undefined ? this.#dark : scheme === "dark";
    await this.#bidi.chrome(`
      Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${dark ? 0 : 1});
      Services.prefs.setIntPref("ui.systemUsesDarkTheme", ${dark ? 1 : 0});`);
  }

  async goto(url: string): Promise<void> {
    if (!/^(moz-extension|chrome|about):/.test(url)) {
      await this.#bidi.send("browsingContext.navigate", { context: this.#context, url, wait: "complete" });
      return;
    }
    // BiDi never reports the end of this load: look for the document instead.
    await this.#bidi.send("browsingContext.navigate", { context: this.#context, url, wait: "none" });
    const there = `location.href.split("#")[0] === ${JSON.stringify(url.split("#")[0])} && document.readyState === "complete"`;
    if (!(await waitUntil(async () => (await this.run(there)) === true))) throw new Error(`Firefox does not load ${url}`);
  }

  async close(): Promise<void> {
    if (this.#isTab) {
      await this.#bidi.send("browsingContext.close", { context: this.#context });
      return;
    }
    // A popup is no tab: it closes as its own script would close it.
    await Promise.race([this.run("window.close()").catch(() => undefined), pause(500)]);
    await waitUntil(async () => !(await this.open()), 1000);
  }

  async open(): Promise<boolean> {
    const answer = this.run("1").then(
      () => true,
      () => false,
    );
    return Promise.race([answer, pause(1000).then(() => false)]);
  }

  async #perform(actions: readonly object[]): Promise<void> {
    await this.#bidi.send("input.performActions", { context: this.#context, actions });
  }
}

function moveTo(point: Point): object {
  return { type: "pointerMove", x: Math.round(point.x), y: Math.round(point.y), duration: 0 };
}

/** WebDriver's code points for keys that print nothing. */
const KEY_VALUES: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
  Meta: "\uE03D",
};

function keyValue(key: string): string {
  const value = KEY_VALUES[key] ?? key;
  if (Array.from(value).length !== 1) throw new Error(`no such key: ${key}`);
  return value;
}

function closedRootElements(node: NodeValue): readonly string[] {
  const { value } = node;
  if (!value) return [];
  const root = value.shadowRoot;
  const own = root?.value?.mode === "closed" ? (root.value.children ?? []) : [];
  const here = own.filter((one) => one.value?.localName !== undefined && !/^(iframe|style|link)$/.test(one.value.localName));
  return [
    ...here.flatMap((one) => one.sharedId ?? []),
    ...[...(value.children ?? []), ...(root?.value?.children ?? [])].flatMap(closedRootElements),
  ];
}
