/**
 * One thing on the user's screen that a test can read and work with real input: a web page in a tab, the toolbar popup, a page of the
 * extension, the side panel, or the reminder frame inside a page. Both browsers give the same parts, so one test serves both.
 *
 * Example: `const popup = await extension.popup(tab); await popup.fill("input[name=name]", "Noémie Levain"); await popup.press("Enter");`
 */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";

/** A point in the screen's own viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which mouse button, as the browsers number them. */
export type MouseButton = 0 | 2;

/** How long a test waits for something that should be there, in milliseconds. */
export const PATIENCE = 10_000;

/** What the two browsers do differently; `Screen` says the rest in terms of it. */
export interface ScreenPort {
  /** Evaluates a JavaScript expression in the page, awaits it and gives its value, which must survive JSON. */
  run(expression: string): Promise<unknown>;
  move(point: Point): Promise<void>;
  click(point: Point, button: MouseButton): Promise<void>;
  /** Keys as `KeyboardEvent.key` names them; held down together in order, released in reverse. */
  chord(keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  upload(selector: string, files: readonly string[]): Promise<void>;
  /** A PNG of what is in view. */
  picture(): Promise<Uint8Array>;
  resize(width: number, height: number): Promise<void>;
  /** Undefined gives the choice back to the browser. */
  colours(scheme: "dark" | "light" | undefined): Promise<void>;
  goto(url: string): Promise<void>;
  close(): Promise<void>;
  /** Whether it is still there; a popup vanishes. */
  open(): Promise<boolean>;
}

/** Finds the first visible element that fits `selector` and, if given, whose text or label holds `text`; open shadow roots are searched too. */
const FINDER = `(selector, text) => {
  const deep = (root) => [...root.querySelectorAll("*")].flatMap((one) => (one.shadowRoot ? [one.shadowRoot, ...deep(one.shadowRoot)] : []));
  const all = [document, ...deep(document)].flatMap((root) => [...root.querySelectorAll(selector)]);
  const says = (one) => [one.innerText, one.getAttribute("aria-label"), one.getAttribute("title"), one.value].filter(Boolean).join(" ");
  const fitting = all.filter((one) => text === null || says(one).includes(text));
  return fitting.find((one) => one.checkVisibility({ checkVisibilityCSS: true })) ?? null;
}`;

/** See the file's head. */
export class Screen {
  readonly port: ScreenPort;
  /** What this is, for messages: "popup", "tab http://…". */
  readonly label: string;

  constructor(port: ScreenPort, label: string) {
    this.port = port;
    this.label = label;
  }

  /** Runs a function inside the page; it sees nothing of the test but its arguments, and both cross as JSON. */
  async evaluate<Args extends readonly unknown[], Result>(work: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    const given = args.map((arg) => (arg === undefined ? "undefined" : JSON.stringify(arg))).join(",");
    return (await this.port.run(`(${work.toString()})(${given})`)) as Awaited<Result>;
  }

  /** All visible text of the page, or of the first element that fits. */
  async text(selector = "body"): Promise<string> {
    const text = await this.port.run(
      `(() => { const one = document.querySelector(${JSON.stringify(selector)}); return one ? one.innerText : null; })()`,
    );
    if (typeof text !== "string") throw new Error(`${this.label}: nothing fits ${selector}`);
    return text;
  }

  /** True when a visible element fits. */
  async has(selector: string, text?: string): Promise<boolean> {
    return (await this.port.run(`!!(${FINDER})(${JSON.stringify(selector)}, ${JSON.stringify(text ?? null)})`)) === true;
  }

  /** Waits for a visible element that fits. */
  async waitFor(selector: string, text?: string, patience: number = PATIENCE): Promise<void> {
    await this.until(() => this.has(selector, text), `${selector}${text === undefined ? "" : ` saying “${text}”`}`, patience);
  }

  /** Waits for a text anywhere in the page. */
  async waitForText(text: string, patience: number = PATIENCE): Promise<void> {
    await this.until(async () => (await this.text()).includes(text), `the text “${text}”`, patience);
  }

  /** Waits until `condition` holds; says what is there instead when it does not. */
  async until(condition: () => Promise<boolean>, what: string, patience: number = PATIENCE): Promise<void> {
    if (await waitUntil(condition, patience)) return;
    const there = await this.text().catch((error: unknown) => `(unreadable: ${String(error)})`);
    throw new Error(`${this.label}: waited ${patience} ms for ${what}; it says:\n${there.slice(0, 2000)}`);
  }

  /** A real click in the middle of the first visible element that fits. */
  async click(selector: string, text?: string, button: MouseButton = 0): Promise<void> {
    await this.port.click(await this.middle(selector, text), button);
  }

  /** Moves the real pointer over the first visible element that fits. */
  async hover(selector: string, text?: string): Promise<void> {
    await this.port.move(await this.middle(selector, text));
  }

  /** Replaces a field's content by typing. */
  async fill(selector: string, value: string, text?: string): Promise<void> {
    await this.waitFor(selector, text);
    await this.port.run(
      `(() => { const one = (${FINDER})(${JSON.stringify(selector)}, ${JSON.stringify(text ?? null)}); one.focus(); one.select?.(); })()`,
    );
    if (value === "") await this.press("Backspace");
    else await this.type(value);
  }

  /** Chooses an option of a select by its value, as a user's choice would. */
  async choose(selector: string, value: string): Promise<void> {
    await this.waitFor(selector);
    const chosen = await this.evaluate(
      (selector, value) => {
        const one = document.querySelector<HTMLSelectElement>(selector);
        if (!one || ![...one.options].some((option) => option.value === value)) return false;
        one.value = value;
        one.dispatchEvent(new Event("input", { bubbles: true }));
        one.dispatchEvent(new Event("change", { bubbles: true }));
        return true;
      },
      selector,
      value,
    );
    if (!chosen) throw new Error(`${this.label}: ${selector} has no option ${value}`);
  }

  /** Types into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.port.type(text);
  }

  /** Presses keys held together: "Enter", "Shift+Tab", "Control+a". */
  async press(keys: string): Promise<void> {
    await this.port.chord(keys === "+" ? ["+"] : keys.split("+"));
  }

  /** Gives files to a file field. */
  async upload(selector: string, ...files: readonly string[]): Promise<void> {
    await this.port.upload(
      selector,
      files.map((file) => resolve(file)),
    );
  }

  /** Writes a picture of what is in view. */
  async screenshot(file: string, look: { readonly dark?: boolean; readonly width?: number; readonly height?: number } = {}): Promise<void> {
    if (look.width !== undefined) await this.port.resize(look.width, look.height ?? 800);
    if (look.dark !== undefined) await this.port.colours(look.dark ? "dark" : "light");
    await this.port.run("new Promise((done) => setTimeout(done, 150))");
    await writeFile(file, await this.port.picture());
    if (look.dark !== undefined) await this.port.colours(undefined);
  }

  /** Loads another address in the same place. */
  async goto(url: string): Promise<void> {
    await this.port.goto(url);
  }

  /** The address shown. */
  async url(): Promise<string> {
    return String(await this.port.run("location.href"));
  }

  /** Closes it as a user would. */
  async close(): Promise<void> {
    await this.port.close();
  }

  /** Whether it is still there. */
  async isOpen(): Promise<boolean> {
    return this.port.open();
  }

  private async middle(selector: string, text?: string): Promise<Point> {
    await this.waitFor(selector, text);
    const point = (await this.port.run(`(async () => {
      const one = (${FINDER})(${JSON.stringify(selector)}, ${JSON.stringify(text ?? null)});
      if (!one) return null;
      one.scrollIntoView({ block: "nearest", behavior: "instant" });
      let last = "";
      for (let i = 0; i < 40; i++) { // an element that still moves is clicked where it comes to rest
        const { x, y, width, height } = one.getBoundingClientRect();
        const now = [x, y, width, height].join();
        if (now === last) return { x: x + width / 2, y: y + height / 2 };
        last = now;
        await new Promise((done) => setTimeout(done, 25));
      }
      return null;
    })()`)) as Point | null;
    if (!point) throw new Error(`${this.label}: ${selector} does not come to rest`);
    return point;
  }
}

/** Asks again and again until the answer is yes; false when patience ends. An error counts as no. */
export async function waitUntil(condition: () => Promise<boolean>, patience: number = PATIENCE): Promise<boolean> {
  const end = Date.now() + patience;
  for (;;) {
    if (await condition().catch(() => false)) return true;
    if (Date.now() > end) return false;
    await pause(50);
  }
}

/** Lets `ms` milliseconds pass. */
export function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}
