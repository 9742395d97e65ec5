/**
 * A proxy on loopback that writes down every request of a browser. It lets loopback through, where the tests' own pages stand, and nothing else.
 * Asked directly, it says what it has seen: the tests run in other processes than the proxy of the whole suite.
 *
 * Example: `await using proxy = await openProxy(); await launch("firefox", { proxy: proxy.address });` … `unasked(proxy.seen)` → [].
 */
import { createServer, type IncomingMessage, request as send, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A proxy that lets loopback through, refuses everything else and remembers both. */
export interface LoggingProxy extends AsyncDisposable {
  /** `host:port`. */
  readonly address: string;
  /** Every request, as method and address. */
  readonly seen: readonly string[];
}

/** Opens a logging proxy on loopback. */
export async function openProxy(): Promise<LoggingProxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === "/seen") {
      response.writeHead(200, { connection: "close" }).end(JSON.stringify(seen));
      return;
    }
    seen.push(`${request.method ?? ""} ${request.url ?? ""}`);
    pass(request, response);
  });
  server.on("connect", (request: IncomingMessage, socket: Socket) => {
    seen.push(`CONNECT ${request.url ?? ""}`);
    const [host = "", port] = (request.url ?? "").split(":");
    if (!isLoopback(host)) {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const other = connect(Number(port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      other.pipe(socket).pipe(other);
    });
    other.on("error", () => socket.destroy());
    socket.on("error", () => other.destroy());
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
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, seen, [Symbol.asyncDispose]: close };
}

function pass(request: IncomingMessage, response: ServerResponse): void {
  const url = URL.canParse(request.url ?? "") ? new URL(request.url ?? "") : undefined;
  if (!url || !isLoopback(url.hostname)) {
    response.writeHead(403).end();
    return;
  }
  const onward = send(
    { host: "127.0.0.1", port: url.port, path: url.pathname + url.search, method: request.method, headers: request.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on("error", () => response.writeHead(502).end());
  request.pipe(onward);
}

const isLoopback = (host: string): boolean => /^(127\.0\.0\.1|localhost|.*\.localhost)$/.test(host);

/** Hosts that the browsers ask for themselves, with or without any extension; our own code names none of them. */
const BROWSERS_OWN: ReadonlySet<string> = new Set([
  "accounts.google.com",
  "android.clients.google.com",
  "clients2.google.com",
  "clientservices.googleapis.com",
  "content-autofill.googleapis.com",
  "optimizationguide-pa.googleapis.com",
  "edgedl.me.gvt1.com",
  "redirector.gvt1.com",
  "update.googleapis.com",
  "aus5.mozilla.org",
  "ciscobinary.openh264.org",
  "contile.services.mozilla.com",
  "content-signature-2.cdn.mozilla.net",
  "detectportal.firefox.com",
  "firefox.settings.services.mozilla.com",
  "firefox-settings-attachments.cdn.mozilla.net",
  "push.services.mozilla.com",
]);

/** The host of a request as the proxy wrote it down. */
function hostOf(request: string): string {
  const [method, address = ""] = request.split(" ");
  const url = method === "CONNECT" ? `https://${address}` : address;
  return URL.canParse(url) ? new URL(url).hostname : "";
}

/** True for a request that the browser made for itself. */
export const isBrowsersOwn = (request: string): boolean => BROWSERS_OWN.has(hostOf(request));

/** The requests that went neither to the tests' own pages nor to the browser's own services. */
export const unasked = (seen: readonly string[]): readonly string[] =>
  seen.filter((one) => !isLoopback(hostOf(one)) && !isBrowsersOwn(one));
