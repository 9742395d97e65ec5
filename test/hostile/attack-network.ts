/** Network: a proxy writes down every request of the browser; what nobody asked for gets through. */
import { isBrowsersOwn, type LoggingProxy } from "../support/logging-proxy.ts";
import { type Row, rowOf } from "./rows.ts";

/** Every request that went neither to the gallery nor to the browser's own services. */
export function networkRow(browser: string, proxy: LoggingProxy, gallery: string): Row {
  const asked = (one: string): boolean => one.includes(gallery) || one.includes(gallery.replace("127.0.0.1", "localhost"));
  const own = proxy.seen.filter(isBrowsersOwn).map((one) => one.replace(/\?.*/, ""));
  const attempts = proxy.seen.map((one) => (asked(one) || isBrowsersOwn(one) ? undefined : one));
  const note = own.length > 0 ? `the browser itself: ${[...new Set(own)].slice(0, 5).join(", ")}` : undefined;
  return rowOf(
    "network: requests that nobody asked for",
    browser,
    attempts.length > 0 ? attempts : ["nothing went through the proxy"],
    note,
  );
}
