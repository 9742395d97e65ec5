/** Network: a proxy writes down every request of the browser; what nobody asked for gets through. */
import { createServer, type IncomingMessage, request as send, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { type Row, rowOf } from "./rows.ts";

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

/** Hosts that the browsers themselves ask, with or without any extension. */
const BROWSERS_OWN =
  /(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com|digicert\.com|mozgcp\.net)(:|\/|$)/;

/** Every request that went neither to the gallery nor to the browser's own services. */
export function networkRow(browser: string, proxy: LoggingProxy, gallery: string): Row {
  const asked = (one: string): boolean => one.includes(gallery) || one.includes(gallery.replace("127.0.0.1", "localhost"));
  const own = proxy.seen.filter((one) => BROWSERS_OWN.test(one)).map((one) => one.replace(/\?.*/, ""));
  const attempts = proxy.seen.map((one) => (asked(one) || BROWSERS_OWN.test(one) ? undefined : one));
  const note = own.length > 0 ? `the browser itself: ${[...new Set(own)].slice(0, 5).join(", ")}` : undefined;
  return rowOf(
    "network: requests that nobody asked for",
    browser,
    attempts.length > 0 ? attempts : ["nothing went through the proxy"],
    note,
  );
}
