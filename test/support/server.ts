/** Pages on loopback for tests: a folder of files, or texts by path; nothing else is ever asked of a network. */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** A server that stands on loopback until it is closed. */
export interface Site extends AsyncDisposable {
  /** `http://127.0.0.1:port`, or with `host` another name that stands for loopback. */
  readonly url: string;
  /** The same site under another name: `localhost` and everything under it are loopback in both browsers. */
  at(host: string): string;
  /** Every path asked for so far. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** One page given as text, with headers of its own if need be. */
export type Served = string | { readonly body: string; readonly headers: Readonly<Record<string, string>> };

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
};

/** Serves a folder, or pages by their path ("/blog"). */
export async function serve(pages: string | Readonly<Record<string, Served>>): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    void answer(pages, request, response);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => {
      server.close(done);
    });
  };
  return { url: `http://127.0.0.1:${port}`, at: (host) => `http://${host}:${port}`, asked, close, [Symbol.asyncDispose]: close };
}

async function answer(pages: string | Readonly<Record<string, Served>>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await find(pages, request);
  response.writeHead(status, headers);
  response.end(body);
}

async function find(
  pages: string | Readonly<Record<string, Served>>,
  request: IncomingMessage,
): Promise<{ status: number; headers: Readonly<Record<string, string>>; body: string | Uint8Array }> {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://loopback").pathname);
  const missing = { status: 404, headers: { "content-type": "text/html; charset=utf-8" }, body: "<!doctype html><title>404</title>" };
  if (typeof pages !== "string") {
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page === undefined) return missing;
    const html = { "content-type": "text/html; charset=utf-8" };
    return typeof page === "string"
      ? { status: 200, headers: html, body: page }
      : { status: 200, headers: { ...html, ...page.headers }, body: page.body };
  }
  // `normalize` of an absolute path never leaves the root, so the folder is never left either.
  const file = join(pages, normalize(path.endsWith("/") ? `${path}index.html` : path));
  const body = await readFile(file).catch(() => undefined);
  return body === undefined
    ? missing
    : { status: 200, headers: { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }, body };
}
