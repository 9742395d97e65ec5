/*
 * Reads all that a page can read. Passive probes listen from the first moment; active ones run when `hostile.run(guesses)` is called, after
 * the mark and the reminder have appeared. Everything goes into `hostile.loot`, as pairs of probe and text; the test looks there for words
 * of the notebook. `guesses` are such words: a page that already suspects a text must not be told that it is right.
 */
(() => {
  const loot = [];
  const MOST = 40_000;
  const keep = (probe, value) => {
    if (value !== undefined && value !== null && value !== "") loot.push([probe, String(value).slice(0, MOST)]);
  };
  const own = new Set(); // what stood in the page before: the rest was added by somebody else
  const strangers = () =>
    [...document.documentElement.querySelectorAll("*"), ...document.documentElement.children].filter((one) => !own.has(one));
  const pages = (host) => host.outerHTML ?? String(host);
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));

  /** An object with everything its prototypes' getters tell, one level deep. */
  function tell(object) {
    const told = [];
    for (let level = object; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
      for (const key of Reflect.ownKeys(level)) {
        try {
          const value = object[key];
          if (typeof value !== "function")
            told.push(
              `${String(key)}=${value instanceof Element ? pages(value) : typeof value === "object" && value ? JSON.stringify(value) : value}`,
            );
        } catch {
          // a getter that wants another receiver
        }
      }
    }
    return told.join(";");
  }

  // --- Passive: events of every kind, in the capture phase of the window, which sees them first.
  const EVENTS = [
    ..."pointerover pointermove pointerdown pointerup pointerout click dblclick auxclick contextmenu mouseover mouseout mousedown wheel".split(
      " ",
    ),
    ..."keydown keyup beforeinput input focus blur focusin focusout selectionchange selectstart copy cut paste dragstart dragenter drop".split(
      " ",
    ),
    ..."message storage toggle beforetoggle command fullscreenchange beforeprint afterprint visibilitychange slotchange animationstart".split(
      " ",
    ),
    ..."transitionend error unhandledrejection rejectionhandled securitypolicyviolation load DOMContentLoaded scroll scrollend resize".split(
      " ",
    ),
    ..."hashchange popstate languagechange beforematch contentvisibilityautostatechange touchstart gotpointercapture".split(" "),
  ];
  for (const type of EVENTS) {
    addEventListener(
      type,
      (event) => {
        const path = event.composedPath().map((one) => (one instanceof Element ? one.cloneNode(false).outerHTML : one?.constructor?.name));
        const data = event.dataTransfer ?? event.clipboardData;
        keep(
          `event ${type}`,
          [path, tell(event), event.data && tell(Object(event.data)), data && [...data.types].map((one) => data.getData(one))].join(" | "),
        );
        const inner = event.explicitOriginalTarget ?? event.originalTarget; // Firefox gives what stands in a closed root
        if (inner instanceof Element && !own.has(inner)) {
          keep("original target of an event", `${inner.outerHTML} ${inner.getRootNode().innerHTML}`);
          try {
            keep("window of an original target", inner.contentWindow?.location.href);
          } catch {
            // another origin
          }
        }
        if (type === "copy") keep("copy event's selection", getSelection());
      },
      { capture: true },
    );
  }
  // --- Passive: observers.
  const mutations = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName, oldValue } of records)
      keep(
        "mutation observer",
        [type, pages(target).slice(0, 300), [...addedNodes].map(pages), [...removedNodes].map(pages), attributeName, oldValue].join(),
      );
  });
  mutations.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
    attributeOldValue: true,
    characterDataOldValue: true,
  });
  for (const type of PerformanceObserver.supportedEntryTypes) {
    try {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) keep(`performance observer ${type}`, `${JSON.stringify(entry)} ${tell(entry)}`);
      }).observe({ type, buffered: true, durationThreshold: 16 });
    } catch {
      // not observable
    }
  }
  if (globalThis.ReportingObserver) {
    new ReportingObserver((reports) => keep("reporting observer", JSON.stringify(reports)), { buffered: true }).observe();
  }
  const boxes = new ResizeObserver((entries) => entries.forEach((entry) => keep("resize observer", JSON.stringify(entry.contentRect))));
  const crossings = new IntersectionObserver((entries) => entries.forEach((entry) => keep("intersection observer", tell(entry))));
  new MutationObserver(() => strangers().forEach((one) => (boxes.observe(one), crossings.observe(one)))).observe(document, {
    childList: true,
    subtree: true,
  });
  try {
    new BroadcastChannel("petit-carnet-notebook").onmessage = ({ data }) => keep("broadcast channel", JSON.stringify(data));
  } catch {
    // an opaque origin has none
  }
  // --- Passive: the world's own functions, patched to tell what they are called with.
  const patch = (object, name) => {
    const real = object?.[name];
    if (typeof real !== "function") return;
    object[name] = function (...args) {
      keep(`patched ${name}`, args.map((one) => (typeof one === "object" && one ? tell(one) : String(one))).join());
      return real.apply(this, args);
    };
  };
  patch(Element.prototype, "attachShadow");
  patch(HTMLElement.prototype, "showPopover");
  patch(Node.prototype, "appendChild");
  patch(Element.prototype, "append");
  patch(Element.prototype, "setAttribute");
  patch(document, "createElement");
  patch(globalThis, "postMessage");
  patch(globalThis, "fetch");
  for (const level of ["log", "warn", "error", "info", "debug"]) {
    const real = console[level].bind(console);
    console[level] = (...args) => (keep(`console ${level}`, args.join()), real(...args));
  }
  addEventListener("DOMContentLoaded", () => [document.documentElement, ...document.querySelectorAll("*")].forEach((one) => own.add(one)));
  navigator.serviceWorker?.register("/attacks/page-worker.js").catch(() => undefined);
  navigator.serviceWorker?.addEventListener("message", ({ data }) => keep("service worker", JSON.stringify(data)));

  // --- Active.
  const selected = () => `${getSelection()} ${getSelection().rangeCount ? getSelection().getRangeAt(0).cloneContents().textContent : ""}`;
  const everyHost = (ask) => strangers().map(ask).join("\n");
  const grid = (ask) => {
    const seen = new Set();
    for (let x = 2; x < innerWidth; x += 24) for (let y = 2; y < innerHeight; y += 24) [ask(x, y)].flat().forEach((one) => seen.add(one));
    return [...seen];
  };
  const PROBES = {
    "window.find, letter by letter": () => {
      const found = [];
      for (const letter of "eaistnruolmdpcZQ0123456789@") {
        getSelection().removeAllRanges();
        for (let times = 0; times < 40 && find(letter, false, false, false, false, false); times += 1) {
          getSelection().modify("extend", "backward", "line");
          getSelection().modify("extend", "forward", "lineboundary");
          found.push(selected());
          getSelection().collapseToEnd();
        }
      }
      return found.join("\n");
    },
    "window.find, backwards": () => (getSelection().removeAllRanges(), find("e", false, true, true), selected()),
    "window.find in frames": () => (getSelection().removeAllRanges(), find("e", false, false, true, false, true), selected()),
    "window.find of a guess": (guesses) =>
      guesses
        .filter((guess) => (getSelection().removeAllRanges(), find(guess, false, false, true, false, false)))
        .map((one) => `told ${one}`)
        .join(),
    "window.find of a guess in frames": (guesses) =>
      guesses
        .filter((guess) => (getSelection().removeAllRanges(), find(guess, false, false, true, false, true)))
        .map((one) => `told ${one}`)
        .join(),
    "selection: all": () => (document.execCommand("selectAll"), selected()),
    "selection: modify to the end": () => {
      getSelection().setPosition(document.body, 0);
      getSelection().modify("extend", "forward", "documentboundary");
      return selected();
    },
    "selection: extend word by word past the end": () => {
      getSelection().selectAllChildren(document.body);
      getSelection().collapseToEnd();
      for (let times = 0; times < 200; times += 1) getSelection().modify("extend", "forward", "word");
      return selected();
    },
    "selection: children of a stranger": () => everyHost((host) => (getSelection().selectAllChildren(host), selected())),
    "selection: whole root": () => (getSelection().setBaseAndExtent(document, 0, document, document.childNodes.length), selected()),
    "selection: composed ranges": () =>
      JSON.stringify(
        getSelection()
          .getComposedRanges?.({ shadowRoots: [] })
          .map((one) => tell(one)),
      ),
    "selection: copied": () => (document.execCommand("selectAll"), document.execCommand("copy"), ""),
    "design mode": () => {
      document.designMode = "on";
      document.execCommand("selectAll");
      const text = selected();
      document.execCommand("copy");
      document.designMode = "off";
      return text;
    },
    "range over a stranger": () =>
      everyHost((host) => {
        const range = document.createRange();
        range.selectNode(host);
        return `${range} ${range.cloneContents().textContent} ${JSON.stringify([...range.getClientRects()])}`;
      }),
    "highlights registry": () => [...(CSS.highlights ?? [])].map(([key, ranges]) => `${key}: ${[...ranges].map(String)}`).join(),
    "highlights from a point": () => grid((x, y) => CSS.highlights?.highlightsFromPoint?.(x, y)?.map(tell) ?? []).join(),
    "shadow root of a stranger": () => everyHost((host) => host.shadowRoot?.innerHTML ?? ""),
    "second shadow root": () =>
      everyHost((host) => {
        try {
          return host.attachShadow({ mode: "open" }).innerHTML;
        } catch (error) {
          return String(error);
        }
      }),
    "serialised shadow roots": () => document.documentElement.getHTML?.({ serializableShadowRoots: true, shadowRoots: [] }),
    "outer HTML": () => document.documentElement.outerHTML,
    "XML serialiser": () => new XMLSerializer().serializeToString(document),
    "inner text": () => document.documentElement.innerText,
    "text content": () => document.documentElement.textContent,
    "attributes of strangers": () => everyHost((host) => [...host.attributes].map(({ name, value }) => `${name}=${value}`)),
    "properties of strangers": () => everyHost(tell),
    "clone of a stranger": () => everyHost((host) => host.cloneNode(true).outerHTML),
    "stranger adopted by another document": () =>
      everyHost((host) => document.implementation.createHTMLDocument().importNode(host, true).outerHTML),
    "slots of a stranger": () =>
      everyHost((host) => {
        const child = document.createElement("i");
        child.textContent = "?";
        host.append(child);
        const slot = String(child.assignedSlot);
        child.remove();
        return slot;
      }),
    "labels of strangers": () =>
      everyHost((host) => [host.ariaLabel, host.title, host.computedName, host.computedRole, host.ariaLabelledByElements].join()),
    "hit tests: elementsFromPoint": () =>
      grid((x, y) => document.elementsFromPoint(x, y))
        .map(pages)
        .join(),
    "hit tests: elementFromPoint": () =>
      grid((x, y) => document.elementFromPoint(x, y))
        .map((one) => one && pages(one))
        .join(),
    "caret from a point": () =>
      grid((x, y) => {
        const place = document.caretPositionFromPoint?.(x, y) ?? document.caretRangeFromPoint?.(x, y);
        return (place?.offsetNode ?? place?.startContainer)?.textContent ?? "";
      }).join(),
    "caret inside strangers": () =>
      grid((x, y) => document.caretPositionFromPoint?.(x, y, { shadowRoots: [] })?.offsetNode?.textContent ?? "").join(),
    "boxes of strangers": () => everyHost((host) => JSON.stringify([host.getBoundingClientRect(), ...host.getClientRects()])),
    "sizes of strangers": () =>
      everyHost((host) => [host.scrollWidth, host.scrollHeight, host.clientWidth, host.offsetHeight, host.offsetParent].join()),
    "computed style of strangers": () =>
      everyHost((host) => [...getComputedStyle(host)].map((one) => `${one}:${getComputedStyle(host)[one]}`)),
    "computed style of their pseudo-elements": () =>
      everyHost((host) =>
        ["::before", "::after", "::marker", "::backdrop", "::part(a)", "::selection"].map((one) => getComputedStyle(host, one).content),
      ),
    "computed style map": () => everyHost((host) => [...(host.computedStyleMap?.() ?? [])].map(([key, value]) => `${key}:${value}`)),
    "default computed style": () => everyHost((host) => globalThis.getDefaultComputedStyle?.(host).content ?? ""),
    "style sheets": () =>
      [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])]
        .map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
        .join(),
    ":hover": () => [...document.querySelectorAll(":hover")].map((one) => one.cloneNode(false).outerHTML).join(),
    ":active, :focus, :focus-within": () =>
      [...document.querySelectorAll(":active, :focus, :focus-within")].map((one) => one.cloneNode(false).outerHTML).join(),
    ":popover-open, :modal": () => [...document.querySelectorAll(":popover-open, :modal")].map(pages).join(),
    ":has-slotted, :state": () => everyHost((host) => CSS.supports("selector(:has-slotted)") && host.matches(":has-slotted")),
    "active element": () => `${document.hasFocus()} ${pages(document.activeElement)}`,
    animations: () =>
      document
        .getAnimations()
        .map((one) => tell(one.effect))
        .join(),
    "tree walker": () => {
      const texts = [];
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
      while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? "");
      return texts.join(" ");
    },
    XPath: () => document.evaluate("string(/)", document, null, XPathResult.STRING_TYPE, null).stringValue,
    "every element": () => [...document.querySelectorAll("*")].map((one) => one.cloneNode(false).outerHTML).join(),
    "iframes by tag": () => [...document.getElementsByTagName("iframe")].map((one) => `${one.src} ${one.contentWindow?.length}`).join(),
    "count of frames": () => `${length} ${frames.length}`,
    "each frame": () =>
      Array.from({ length: 10 }, (_, at) => {
        try {
          return frames[at]?.location.href ?? "";
        } catch {
          return "another origin";
        }
      }).join(),
    "frames by name": () => ["petit-carnet", "Petit Carnet", "reminder"].map((name) => String(globalThis[name] ?? frames[name])).join(),
    "performance entries": () => JSON.stringify(performance.getEntries()),
    "resources by address": () =>
      performance
        .getEntriesByType("resource")
        .map((one) => one.name)
        .join(),
    "event counts": () => JSON.stringify([...(performance.eventCounts ?? [])].filter(([, count]) => count > 0)),
    "memory by frame": async () =>
      globalThis.crossOriginIsolated && performance.measureUserAgentSpecificMemory
        ? JSON.stringify(await Promise.race([performance.measureUserAgentSpecificMemory(), wait(500)]))
        : "",
    "own properties of the window": () => Reflect.ownKeys(globalThis).map(String).join(),
    "extension interface in the page": () =>
      [globalThis.chrome, globalThis.browser]
        .map((api) => (api ? `${Object.keys(api)} ${typeof api.runtime} ${api.runtime?.id}` : ""))
        .join(),
    "local and session storage": () => {
      try {
        return JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
      } catch (error) {
        return String(error);
      }
    },
    cookies: () => document.cookie,
    "databases of the page": async () => JSON.stringify(await indexedDB.databases()),
    "database of the notebook": () =>
      new Promise((done) => {
        const request = indexedDB.open("petit-carnet");
        request.onupgradeneeded = () => done("a new one");
        request.onsuccess = () => done([...request.result.objectStoreNames].join());
        request.onerror = () => done("refused");
      }),
    caches: async () => (globalThis.caches ? (await caches.keys()).join() : ""),
    "storage estimate": async () => JSON.stringify(await navigator.storage?.estimate?.()),
    clipboard: async () => Promise.race([navigator.clipboard?.readText?.() ?? "", wait(200)]).catch(String),
    fonts: () => [...document.fonts].map(tell).join(),
    history: () => `${history.length} ${JSON.stringify(history.state)} ${globalThis.navigation?.entries?.().map(({ url }) => url)}`,
    "print layout": () => `${matchMedia("print").matches} ${(dispatchEvent(new Event("beforeprint")), document.documentElement.innerText)}`,
    "scroll of strangers": () => everyHost((host) => (host.scrollTo(0, 9999), host.scrollTop)),
    "scroll to a guess": async (guesses) => {
      const told = [];
      for (const guess of guesses.slice(0, 3)) {
        scrollTo(0, 0);
        location.hash = `:~:text=${encodeURIComponent(guess)}`;
        await wait(30);
        if (scrollY !== 0) told.push(`told ${guess}`);
      }
      return told.join();
    },
    "text in an SVG picture of the page": () =>
      `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(document.body))}`,
    "registered elements": () => ["petit-carnet", "petit-carnet-mark"].map((name) => String(customElements?.get(name) ?? "")).join(),
    "speech and media": () => `${globalThis.speechSynthesis?.speaking} ${navigator.mediaSession?.metadata}`,
    "user activation": () => `${navigator.userActivation?.hasBeenActive} ${navigator.userActivation?.isActive}`,
    "ping to every frame": async () => {
      for (let at = 0; at < frames.length; at += 1)
        frames[at].postMessage({ direction: "reminder-to-background", name: "reminder", args: [""] }, "*");
      await wait(50);
      return "";
    },
    "registered workers": async () => ((await navigator.serviceWorker?.getRegistrations?.()) ?? []).map((one) => one.scope).join(),
    "clients of the page's worker": async () => {
      navigator.serviceWorker?.controller?.postMessage("who is there?");
      await wait(100);
      return "";
    },
  };

  globalThis.hostile = {
    loot,
    probes: Object.keys(PROBES).length + EVENTS.length + PerformanceObserver.supportedEntryTypes.length + 5,
    activeProbes: Object.keys(PROBES),
    /** What stands in a part of the page that it made itself. */
    mine: (part) => part.querySelectorAll("*").forEach((one) => own.add(one)),
    /** What of ours the page sees: each element with its attributes and its size. */
    seen: () =>
      [...new Set(strangers())].map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return `${one.cloneNode(false).outerHTML.replace(' xmlns="http://www.w3.org/1999/xhtml"', "")} ${width}x${height}`;
      }),
    /** Runs the active probes; a probe that throws has got nothing. */
    async run(guesses) {
      for (const [name, probe] of Object.entries(PROBES)) {
        try {
          keep(name, await probe(guesses));
        } catch (error) {
          keep(`${name} (refused)`, String(error));
        }
      }
      return loot.length;
    },
  };
})();
