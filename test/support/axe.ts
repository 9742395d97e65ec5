/** Asks axe-core whether a screen can be used by everyone: WCAG 2.2 A and AA, and axe's own best practices. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Screen } from "./screen.ts";

const SOURCE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Result {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Every violation as one line: the rule, what it asks, and the element; empty when there is none. */
export async function axe(screen: Screen): Promise<readonly string[]> {
  const source = await readFile(SOURCE, "utf8");
  // The source crosses as an expression by the driver, so the page's own security policy has no say in it.
  await screen.port.run(`(() => { ${source}; return typeof axe; })()`);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const result = (await screen.port.run(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => ({ violations }))`,
  )) as Result;
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}
