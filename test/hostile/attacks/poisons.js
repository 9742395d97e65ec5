/*
 * Makes the world around a content script unreliable. `hostile.poison(name)` starts a poison; those named in `early` have to be there before
 * anything else runs and are chosen by the address (`?early=name`). The test then looks whether the name is still recognised and the page still alive.
 */
(() => {
  const NAME = "Noémie Levain";
  const paragraph = (text) => {
    const one = document.createElement("p");
    one.textContent = text;
    return one;
  };
  const realSet = setInterval;
  const counts = { calls: 0, mutations: 0 };

  /** Replaces every function of every built-in by one that counts and then throws or lies; counts how many. Nothing that it replaces may serve it. */
  function patchEverything(verdict) {
    const skip = { __proto__: null, constructor: 1, hostile: 1, eval: 1, Function: 1 };
    const { getOwnPropertyDescriptor, getOwnPropertyNames, defineProperty } = Object;
    const objects = [];
    for (const key of getOwnPropertyNames(globalThis)) {
      try {
        const value = globalThis[key];
        if (typeof value === "function" && value.prototype) objects.push(value.prototype, value);
        else if (typeof value === "object" && value && value !== globalThis) objects.push(value);
      } catch {
        // this one wants another receiver
      }
    }
    const names = objects.map((object) => getOwnPropertyNames(object));
    counts.patched = 0;
    for (let at = 0; at < objects.length; at += 1) {
      for (let place = 0; place < names[at].length; place += 1) {
        const key = names[at][place];
        const property = getOwnPropertyDescriptor(objects[at], key);
        if (skip[key] || !property?.configurable) continue;
        const way = typeof property.value === "function" ? "value" : property.get ? "get" : undefined;
        if (!way) continue;
        property[way] = verdict(key);
        try {
          defineProperty(objects[at], key, property);
          counts.patched += 1;
        } catch {
          // this one is protected
        }
      }
    }
  }

  const POISONS = {
    "built-ins that throw": {
      early: true,
      start: () =>
        patchEverything(
          (key) =>
            function () {
              counts.calls += 1;
              throw new RangeError(`poisoned ${key}`);
            },
        ),
    },
    "built-ins that lie": {
      early: true,
      start: () =>
        patchEverything(
          () =>
            function () {
              counts.calls += 1;
              return "poisoned";
            },
        ),
    },
    "polluted prototypes": {
      early: true,
      start: () => {
        for (const key of ["error", "value", "direction", "filter", "added", "salt", "toJSON", "then", "get"])
          Object.defineProperty(Object.prototype, key, {
            configurable: true,
            get: () => ((counts.calls += 1), undefined),
            set: () => undefined,
          });
      },
    },
    "elements that throw": {
      early: true,
      start: () => {
        for (const tag of ["x-throws", "x-button", "x-style"]) {
          customElements.define(
            tag,
            class extends HTMLElement {
              constructor() {
                super();
                throw new Error("poisoned element");
              }
            },
          );
        }
        customElements.define(
          "x-eats",
          class extends HTMLElement {
            static observedAttributes = ["style", "class", "hidden"];
            connectedCallback() {
              for (const one of document.documentElement.children) if (one !== document.head && one !== document.body) one.remove();
            }
            attributeChangedCallback() {
              this.remove();
            }
          },
        );
      },
      late: () => document.body.insertAdjacentHTML("beforeend", `<x-throws>${NAME}</x-throws><x-eats>${NAME}</x-eats>`),
    },
    "form that shadows its own properties": {
      late: () => {
        const inputs =
          "nodeType nodeName parentNode parentElement childNodes firstChild nextSibling isConnected getAttribute closest matches attributes shadowRoot textContent tagName localName children querySelectorAll getClientRects getBoundingClientRect ownerDocument hasAttribute hasAttributes checkVisibility innerText style id className"
            .split(" ")
            .map((name) => `<input type="hidden" name="${name}">`)
            .join("");
        document.body.insertAdjacentHTML("beforeend", `<form action="#">${inputs}<p>${NAME}, once more.</p></form>`);
        document.body.prepend(...document.querySelectorAll("form"));
      },
    },
    "document that shadows its own properties": {
      early: true,
      late: () => {
        for (const name of "body documentElement head title createElement createRange createTreeWalker querySelector querySelectorAll addEventListener URL location defaultView visibilityState hidden prerendering readyState scrollingElement elementFromPoint getSelection".split(
          " ",
        ))
          document.body.insertAdjacentHTML("beforeend", `<img name="${name}" alt=""><form name="${name}"></form>`);
      },
    },
    "window that shadows its own properties": {
      late: () => {
        for (const id of "browser chrome petitCarnet petitCarnetView navigation requestIdleCallback crypto indexedDB CSS setTimeout MutationObserver".split(
          " ",
        ))
          document.body.insertAdjacentHTML("beforeend", `<a id="${id}" name="${id}"></a><a id="${id}"></a>`);
      },
    },
    "root deleted": { late: () => setTimeout(() => document.documentElement.remove(), 400), gone: true },
    "root deleted and put back": {
      late: () =>
        setTimeout(() => {
          const root = document.documentElement;
          root.remove();
          setTimeout(() => document.append(root), 300);
        }, 400),
    },
    "body replaced": { late: () => realSet(() => document.body.replaceWith(document.body.cloneNode(true)), 150) },
    "document opened again": {
      late: () =>
        setTimeout(() => {
          document.open();
          document.write(`<!doctype html><title>again</title><p>${NAME} again</p>`);
          document.close();
        }, 400),
    },
    "a million mutations a minute": {
      late: () => {
        const box = document.body.appendChild(document.createElement("div"));
        realSet(() => {
          for (let times = 0; times < 260; times += 1) {
            counts.mutations += 1;
            if (times % 3 === 0) box.replaceChildren(`Line ${counts.mutations}`);
            else if (times % 3 === 1) box.setAttribute("data-at", counts.mutations);
            else box.firstChild.data = `Line ${counts.mutations} of Somebody Else`;
          }
        }, 10);
      },
    },
    "names added for ever": {
      late: () => {
        const box = document.body.appendChild(document.createElement("div"));
        realSet(() => {
          box.append(paragraph(`${NAME} ${(counts.mutations += 1)}`));
          if (box.childElementCount > 300) box.replaceChildren();
        }, 10);
      },
    },
    "text that changes under our ranges": {
      late: () => {
        const text = document.querySelector(".name").firstChild;
        realSet(() => {
          text.data = text.data.length > 13 ? NAME : `${NAME}, ${counts.mutations++} times`;
        }, 7);
      },
    },
    "text split and joined": {
      late: () => {
        const link = document.querySelector(".name");
        realSet(() => {
          link.firstChild.splitText?.(1 + (counts.mutations++ % 6));
          setTimeout(() => link.normalize(), 3);
        }, 11);
      },
    },
    "name that is taken away while it is measured": {
      late: () => {
        const link = document.querySelector(".name");
        const place = link.parentNode;
        realSet(() => (link.isConnected ? link.remove() : place.prepend(link)), 13);
      },
    },
    "getters that throw on the nodes themselves": {
      late: () => {
        for (const node of [document, document.body, ...document.querySelectorAll("p, a"), document.querySelector(".name").firstChild])
          for (const key of [
            "nodeType",
            "parentElement",
            "childNodes",
            "data",
            "textContent",
            "getAttribute",
            "isConnected",
            "firstChild",
            "shadowRoot",
          ])
            Object.defineProperty(node, key, {
              configurable: true,
              get: () => {
                counts.calls += 1;
                throw new Error("poisoned getter");
              },
            });
      },
    },
    "enormous title": { late: () => (document.title = "Lorem Ipsum dolor ".repeat(550_000)) },
    // So a page can hide a name, as by drawing it as a picture (docs/threat-model.md); it has to stay alive.
    "name buried under its own repetitions": { late: () => (document.title = `${NAME} `.repeat(700_000)), gone: true },
    "enormous address": { late: () => history.replaceState({}, "", `?${"n".repeat(60_000)}`) },
    "a hundred thousand nodes": {
      late: () => {
        const box = document.createElement("div");
        for (let at = 0; at < 100_000; at += 1)
          box.append(Object.assign(document.createElement(at % 7 ? "i" : "p"), { textContent: `word ${at}` }));
        document.body.append(box);
      },
    },
    "a name in five thousand places": {
      late: () => {
        const box = document.createElement("div");
        for (let at = 0; at < 5000; at += 1) box.append(paragraph(`${NAME}, place ${at}`));
        document.body.append(box);
      },
    },
    "a hundred thousand other names": {
      late: () => {
        const box = document.createElement("div");
        for (let at = 0; at < 10_000; at += 1)
          box.append(paragraph(Array.from({ length: 10 }, (_, more) => `Firstname${at} Lastname${more}`).join(", ")));
        document.body.append(box);
      },
    },
    "three thousand levels": {
      late: () => {
        let inner = document.body;
        for (let at = 0; at < 3000; at += 1) inner = inner.appendChild(document.createElement("b"));
        inner.append(`${NAME} at the bottom`);
      },
    },
    "one text of ten million letters": { late: () => document.body.append(paragraph(`${"Lorem Ipsum dolor ".repeat(550_000)} ${NAME}`)) },
    "long runs for patterns to choke on": {
      late: () => {
        for (const one of ["a", " ", "-", "'", ".", "@", "A ", "a@", "+1 ", "é\u0301", "\u200d", "http://", "A. "])
          document.body.append(paragraph(one.repeat(20_000)));
      },
    },
    "strange letters": {
      late: () => document.body.append(paragraph(`\u202e${NAME}\u202c \ud800 \udfff \u0000 No\u00ade\u0301mie\u200b Le\u2060vain \ufeff`)),
    },
    "frames within frames": {
      late: () => {
        for (let at = 0; at < 40; at += 1) {
          const frame = document.createElement("iframe");
          frame.srcdoc = `<p>${NAME}</p>`;
          document.body.append(frame);
        }
      },
    },
    "shadow roots within shadow roots": {
      late: () => {
        let inner = document.body.appendChild(document.createElement("div"));
        for (let at = 0; at < 500; at += 1) inner = inner.attachShadow({ mode: "open" }).appendChild(document.createElement("div"));
        inner.append(`${NAME} deep inside`);
      },
    },
    "styles that throw when they are measured": {
      late: () => {
        const style = document.createElement("style");
        style.textContent =
          "p { content-visibility: auto; contain-intrinsic-size: 1e9px 1e9px } a { display: contents } html { scroll-behavior: smooth; zoom: 3 }";
        document.head.append(style);
      },
    },
    "history that turns a thousand times": {
      late: () => {
        const timer = realSet(() => {
          try {
            history.pushState({}, "", `?turn=${(counts.mutations += 1)}`);
          } catch {
            // the browser slows such a page down
          }
          if (counts.mutations > 1000) clearInterval(timer);
        }, 5);
      },
    },
  };

  const beats = { count: 0, last: performance.now(), longest: 0 };
  globalThis.hostile = {
    poisons: Object.entries(POISONS).map(([name, { gone }]) => ({ name, gone: gone === true })),
    counts,
    beats,
    began: performance.now(),
  };
  const wanted = new URLSearchParams(location.search).get("poison");
  const poison = POISONS[wanted];
  const clock = performance.now.bind(performance);
  realSet(() => {
    const now = clock();
    beats.longest = now - beats.last > beats.longest ? now - beats.last : beats.longest;
    beats.last = now;
    beats.count += 1;
  }, 50);
  const listen = addEventListener.bind(globalThis);
  const late = poison?.late;
  if (late) listen("DOMContentLoaded", () => late());
  poison?.start?.();
})();
