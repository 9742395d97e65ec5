/** Brings `inside.ts` into a page of the running extension and speaks with it. */
import { build } from "esbuild";
import type { Extension } from "./extension.ts";
import type { Inside } from "./inside.ts";

/** The same calls from outside: every answer is a promise. */
export type Entered = {
  readonly [Name in keyof Inside]: (...args: Parameters<Inside[Name]>) => Promise<Awaited<ReturnType<Inside[Name]>>>;
} & {
  /** Gives the notebook a whole file. */
  importText(text: string, label: string): ReturnType<Inside["importReceived"]>;
};

/** Longer than this a driver's message had better not be. */
const PART = 4_000_000;

/** Bundles the product's own modules and puts them into a quiet page of the extension; run it in the project's folder. */
export async function enter(extension: Extension): Promise<Entered> {
  const { outputFiles } = await build({
    entryPoints: ["test/support/inside.ts"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2024",
    logLevel: "warning",
  });
  await extension.inExtension(`(() => { ${outputFiles[0]?.text ?? ""}; return true; })()`);
  const ask = (name: string, args: readonly unknown[]): Promise<unknown> =>
    extension.inExtension(`petitCarnetInside.${name}(${args.map((arg) => JSON.stringify(arg)).join(",")})`);
  const entered = new Proxy({} as Entered, {
    get: (_, name) => (typeof name === "string" && name !== "then" ? (...args: unknown[]) => ask(name, args) : undefined),
  });
  const importText: Entered["importText"] = async (text, label) => {
    for (let start = 0; start < text.length; start += PART) await entered.receive(text.slice(start, start + PART));
    return entered.importReceived(label);
  };
  return new Proxy(entered, { get: (target, name) => (name === "importText" ? importText : Reflect.get(target, name)) });
}
