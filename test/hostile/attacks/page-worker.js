// The page's own service worker: tells which requests and which clients it sees.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
const tell = async (text) => {
  for (const one of await clients.matchAll({ includeUncontrolled: true })) one.postMessage(text);
};
addEventListener("fetch", (event) => void tell(`fetch ${event.request.url} ${event.request.destination} ${event.request.referrer}`));
addEventListener("message", (event) =>
  event.waitUntil(
    clients
      .matchAll({ includeUncontrolled: true, type: "all" })
      .then((all) => tell(all.map((one) => `${one.url} ${one.type} ${one.frameType}`).join())),
  ),
);
