/*
 * Writes down everything that happens in the page and that the page can see, without times: two traces of the same page have to be equal,
 * whoever is in the visitor's notebook. `hostile.trace()` gives it as lines.
 */
(() => {
  const lines = [];
  const line = (kind, text) => void lines.push(`${kind}: ${String(text).slice(0, 2000)}`);
  const name = (node) =>
    node instanceof Element ? node.cloneNode(false).outerHTML : (node?.nodeName ?? node?.constructor?.name ?? "window");
  const seen = new Map();
  const count = (what) => seen.set(what, (seen.get(what) ?? 0) + 1);

  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records)
      line("mutation", [type, name(target), [...addedNodes].map(name), [...removedNodes].map(name), attributeName].join(" "));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  // Every event type that the window, the document or an element has a handler for, and those without one.
  const types = new Set("focusin focusout DOMContentLoaded prerenderingchange readystatechange message messageerror storage".split(" "));
  for (const object of [window, document, HTMLElement.prototype, Element.prototype, Document.prototype])
    for (let level = object; level; level = Object.getPrototypeOf(level))
      for (const key of Object.getOwnPropertyNames(level)) if (key.startsWith("on")) types.add(key.slice(2));
  // Pointer moves come as often as the machine is quick: kinds and targets tell, numbers do not.
  const OFTEN =
    /^(pointer|mouse)(move|rawupdate|over|out|enter|leave)|^scroll|^(animation|transition)|^selectionchange|^readystatechange|device|^resize/;
  for (const type of types)
    addEventListener(
      type,
      (event) =>
        OFTEN.test(type)
          ? count(`${type} ${name(event.target)}`)
          : line("event", `${type} ${name(event.target)} ${event.isTrusted} ${event.detail ?? ""}`),
      { capture: true, passive: true },
    );
  addEventListener(
    "securitypolicyviolation",
    ({ blockedURI, violatedDirective, sourceFile }) => line("violation", [blockedURI, violatedDirective, sourceFile].join()),
    true,
  );
  if (globalThis.ReportingObserver)
    new ReportingObserver((reports) => line("report", JSON.stringify(reports.map(({ type, body }) => [type, body?.toJSON?.()]))), {
      buffered: true,
    }).observe();
  // How long things take is another question (times.js): here it counts which entries there are.
  const TIMED = new Set([
    "longtask",
    "long-animation-frame",
    "event",
    "first-input",
    "layout-shift",
    "paint",
    "largest-contentful-paint",
    "element",
  ]);
  const entries = () =>
    performance
      .getEntries()
      .filter(({ entryType }) => !TIMED.has(entryType))
      .map(({ entryType, name, initiatorType }) => `${entryType} ${name} ${initiatorType ?? ""}`)
      .toSorted();
  new ResizeObserver((all) =>
    all.forEach(({ target, contentRect: { width, height } }) => line("size", `${name(target)} ${width}x${height}`)),
  ).observe(document.documentElement);
  const globalsBefore = new Set(Reflect.ownKeys(globalThis).map(String));
  const realConsole = console.log;
  for (const level of ["log", "warn", "error", "info", "debug"])
    console[level] = (...args) => (line("console", args.join()), realConsole(...args));

  const styles = () =>
    [document.documentElement, document.body, ...document.querySelectorAll("a, p, main, td, h1")].filter(Boolean).map((one) => {
      const style = getComputedStyle(one);
      return `${name(one)} ${[...style].map((key) => style.getPropertyValue(key)).join("|")}`;
    });
  const sizes = () =>
    [document.documentElement, ...document.querySelectorAll("*")].map((one) => JSON.stringify(one.getBoundingClientRect()));

  globalThis.hostile = {
    async trace() {
      const databases = (await indexedDB?.databases?.().catch(() => [])) ?? [];
      return [
        ...lines,
        ...[...seen.keys()].toSorted().map((one) => `often: ${one}`),
        ...entries().map((one) => `entry: ${one}`),
        ...styles().map((one) => `style: ${one}`),
        ...sizes().map((one) => `box: ${one}`),
        `document: ${document.documentElement.outerHTML}`,
        `highlights: ${[...(CSS.highlights ?? [])].length}`,
        `sheets: ${document.styleSheets.length} ${document.adoptedStyleSheets?.length}`,
        `fonts: ${document.fonts.size}`,
        `frames: ${length}`,
        `window: ${innerWidth}x${innerHeight} ${outerWidth}x${outerHeight} ${scrollX},${scrollY} ${devicePixelRatio}`,
        `history: ${history.length} ${location.href}`,
        `globals: ${Reflect.ownKeys(globalThis)
          .map(String)
          .filter((key) => !globalsBefore.has(key) && key !== "hostile")}`,
        `animations: ${document.getAnimations().length}`,
        `active: ${name(document.activeElement)}`,
        `selection: ${getSelection()?.type} ${getSelection()}`,
        `hover: ${[...document.querySelectorAll(":hover")].map(name)}`,
        `top layer: ${document.querySelectorAll(":popover-open, :modal").length}`,
        `storage: ${databases.map((one) => one.name)} ${document.cookie}`,
        `hits: ${[0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => document.elementsFromPoint(x * innerWidth, y * innerHeight).length))}`,
      ];
    },
  };
})();
