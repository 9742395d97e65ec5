/**
 * The hostile gallery: pages that read, deceive, poison and probe, on a server of loopback. `pages/` holds the kinds of page, `attacks/` the scripts;
 * `?attack=reads` puts `attacks/reads.js` in front of everything else of a page.
 *
 * Example: `await using gallery = await openGallery(); gallery.page("article", "reads")` → http://127.0.0.1:…/pages/article.html?attack=reads
 */
import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";

const FOLDER = resolve("test/hostile");

/** The scripts that a page can be given, each with what it does. */
export const ATTACKS = {
  reads: "reads all that a page can read",
  traces: "writes down all that happens in the page",
  deceives: "hides, covers and moves what the visitor would press",
  poisons: "makes the page's own world unreliable",
  times: "measures the page's own clock",
  "extension-probes": "looks for the extension from outside",
} as const;
export type Attack = keyof typeof ATTACKS;

/** Pages that are there for something else than being read, deceived or traced. */
const HELPERS = new Set(["prerender", "nobody", "shadowed"]);

/** Headers that make a kind of page what it is; reports go back to the gallery, so that a policy cannot tell on us unseen. */
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "strict-policy": {
    "content-security-policy":
      "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; report-uri /report; report-to reports",
    "reporting-endpoints": 'reports="/report"',
    "referrer-policy": "no-referrer",
    "permissions-policy": "fullscreen=(), clipboard-read=()",
  },
  "trusted-types": {
    "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report",
  },
  table: {
    "cross-origin-embedder-policy-report-only": 'require-corp; report-to="reports"',
    "reporting-endpoints": 'reports="/report"',
  },
  isolated: {
    "cross-origin-embedder-policy": 'require-corp; report-to="reports"',
    "cross-origin-opener-policy": "same-origin",
    "reporting-endpoints": 'reports="/report"',
  },
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".xhtml": "application/xhtml+xml; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** The gallery on its server. */
export interface Gallery extends AsyncDisposable {
  readonly url: string;
  /** The kinds of page. */
  readonly kinds: readonly string[];
  /** The address of a kind of page with an attack; `more` is added to the query. */
  page(kind: string, attack: Attack | undefined, more?: string): string;
  /** What browsers reported of policies that were broken. */
  readonly reports: readonly string[];
  /** Every request, as method and path. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Opens the gallery on a port of loopback; a given port is for people, who want to find it again. */
export async function openGallery(port = 0): Promise<Gallery> {
  const reports: string[] = [];
  const asked: string[] = [];
  const files = (await readdir(join(FOLDER, "pages"))).toSorted();
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ""} ${request.url ?? ""}`);
    void answer(request, response, files, reports);
  });
  await new Promise<void>((done) => {
    server.listen(port, "127.0.0.1", done);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = (kind: string, attack: Attack | undefined, more = ""): string => {
    const file = files.find((one) => one.startsWith(`${kind}.`));
    if (file === undefined) throw new Error(`the gallery has no page ${kind}`);
    return `${url}/pages/${file}?${[attack && `attack=${attack}`, more].filter(Boolean).join("&")}`;
  };
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => {
      server.close(done);
    });
  };
  const kinds = files.map((one) => one.slice(0, -extname(one).length)).filter((one) => !HELPERS.has(one));
  return { url, kinds, page, reports, asked, close, [Symbol.asyncDispose]: close };
}

async function answer(request: IncomingMessage, response: ServerResponse, files: readonly string[], reports: string[]): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://loopback");
  if (pathname === "/report") {
    reports.push(await bodyOf(request));
    response.writeHead(204).end();
    return;
  }
  if (pathname === "/") {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(await indexPage(files));
    return;
  }
  const path = normalize(decodeURIComponent(pathname)); // of an absolute path it never leaves the root
  const text = await readFile(join(FOLDER, path), "utf8").catch(() => undefined);
  const extension = extname(path);
  if (text === undefined || !Object.hasOwn(TYPES, extension)) {
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end("<!doctype html><title>404</title>");
    return;
  }
  const kind = path.slice(path.lastIndexOf("/") + 1, -extension.length);
  response.writeHead(200, {
    "content-type": TYPES[extension],
    "cross-origin-resource-policy": "cross-origin",
    ...(path.startsWith("/pages/") ? HEADERS[kind] : { "service-worker-allowed": "/" }),
  });
  response.end(
    extension === ".js" ? text : withMore(withAttack(text, searchParams.get("attack"), request.headers.host ?? ""), searchParams),
  );
}

/** The page with its attack in front, and with the other name of loopback where it frames another site. */
function withAttack(text: string, attack: string | null, host: string): string {
  const known = attack !== null && Object.hasOwn(ATTACKS, attack);
  const other = host.startsWith("127.0.0.1") ? host.replace("127.0.0.1", "localhost") : host.replace(/^[^:]*/, "127.0.0.1");
  return text.replace("<!--attack-->", known ? `<script src="/attacks/${attack}.js"></script>` : "").replaceAll("//OTHER/", `//${other}/`);
}

/** One more paragraph (`also=Noémie Levain`) or one more frame (`frame=http://…`). */
function withMore(text: string, query: URLSearchParams): string {
  const [also, frame] = [query.get("also"), query.get("frame")].map((one) => one?.replaceAll(/[<&"]/g, ""));
  return text.replace(
    "</body>",
    `${also === undefined ? "" : `<p>${also}</p>`}${frame === undefined ? "" : `<iframe src="${frame}"></iframe>`}</body>`,
  );
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part as Uint8Array);
  return Buffer.concat(parts).toString("utf8");
}

/** For people: every page, plain and with each attack, and every deception and poison on its own. */
async function indexPage(files: readonly string[]): Promise<string> {
  const link = (href: string, text: string): string => `<a href="${href}">${text}</a>`;
  const rows = files.map((file) => {
    const links = Object.keys(ATTACKS).map((attack) => link(`/pages/${file}?attack=${attack}`, attack));
    return `<tr><th>${link(`/pages/${file}`, file.replace(/\..*/, ""))}</th><td>${links.join(" · ")}</td></tr>`;
  });
  const [deceptions, poisons] = await Promise.all([namesIn("deceives"), namesIn("poisons")]);
  const list = (names: readonly string[], key: string, attack: Attack): string =>
    names.map((name) => `<li>${link(`/pages/article.html?attack=${attack}&${key}=${encodeURIComponent(name)}`, name)}</li>`).join("");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hostile gallery</title>
<style>body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto}th{text-align:start}li{break-inside:avoid}ul{columns:3}</style>
<h1>Hostile gallery</h1><p>Pages that read, deceive, poison and probe. Save <b>Noémie Levain</b>, watch this site, then look at any of them.</p>
<h2>Kinds of page</h2><table>${rows.join("")}</table>
<h2>Deceptions</h2><ul>${list(deceptions, "deceive", "deceives")}</ul>
<h2>Poisons</h2><ul>${list(poisons, "poison", "poisons")}</ul></html>`;
}

/** The names of the attacks in a table of one of our own scripts, as they stand at the beginning of a line. */
async function namesIn(attack: Attack): Promise<readonly string[]> {
  const text = await readFile(join(FOLDER, "attacks", `${attack}.js`), "utf8");
  return [...text.matchAll(/^ {4}"([^"]+)": /gm)].flatMap(([, name]) => name ?? []);
}
