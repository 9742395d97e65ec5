/** The bench's pages on loopback, isolated from other sites so that the clock is fine and memory can be measured. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { names } from "./bench-names.ts";
import { notebookData } from "./bench-data.ts";
import { benchPage, type BenchPage, PAGE_FORMS } from "./bench-pages.ts";

/** A server of the bench. */
export interface BenchSite extends AsyncDisposable {
  readonly url: string;
}

const HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cache-control": "no-store",
};

/** The pages by their names, written once. */
export const pages: ReadonlyMap<string, BenchPage> = new Map(PAGE_FORMS.map((form) => [form.label, benchPage(form)]));

/** Serves "/W1" … "/W4" and "/data/…"; `more` are further pages by path. */
export async function serveBench(more: (path: string) => string | undefined = () => undefined): Promise<BenchSite> {
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    const [, kind = "", size = ""] = /^\/data\/(\w+)-(\d+)$/.exec(path) ?? [];
    const body = kind === "" ? (pages.get(path.slice(1).replace(/\?.*/, ""))?.html ?? more(path)) : data(kind, Number(size));
    const type = typeof body === "string" && kind === "" ? "text/html; charset=utf-8" : "application/octet-stream";
    response.writeHead(body === undefined ? 404 : 200, { ...HEADERS, "content-type": type });
    response.end(body);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => {
      server.close(done);
    });
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, [Symbol.asyncDispose]: close };
}

function data(kind: string, size: number): string | Uint8Array | undefined {
  if (kind === "names") return JSON.stringify(names(size));
  if (kind === "filter") return notebookData(size).filter;
  return kind === "keys" ? new Uint8Array(notebookData(size).keys.buffer) : undefined;
}
