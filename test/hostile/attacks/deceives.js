/*
 * Tries to make the visitor press what she does not see: hides, fades, covers or moves the reminder and the marks, from the page's own
 * styles and scripts. `hostile.attacks` names the attacks; `hostile.deceive(name)` starts one. A `bait` is what the page wants her to press instead.
 */
(() => {
  const sheet = (text) => {
    const style = document.createElement("style");
    style.textContent = text;
    document.head.append(style);
  };
  const own = new WeakSet();
  addEventListener("DOMContentLoaded", () => [document.documentElement, ...document.querySelectorAll("*")].forEach((one) => own.add(one)));
  /** What was put into the page by somebody else: the reminder's host and the marks'. */
  const strangers = () => [...document.querySelectorAll("*")].filter((one) => !own.has(one));
  const host = () => strangers().find((one) => one.matches(":popover-open"));
  const make = (style, text = "") => {
    const one = document.createElement("div");
    one.style.cssText = style;
    one.textContent = text;
    own.add(one);
    return one;
  };
  const COVER =
    "position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; border: 0; z-index: 2147483647; background: #fff;";
  const inTopLayer = (one) => {
    one.popover = "manual";
    document.body.append(one);
    one.showPopover();
  };
  const again = (work, ms = 50) => (work(), setInterval(work, ms));
  const onStrangers = (work) => again(() => strangers().forEach(work));
  const important = (property, value) => onStrangers((one) => one.style.setProperty(property, value, "important"));

  const TINY =
    "position: fixed; inset: auto 500px 300px auto; width: 1px; height: 1px; margin: 0; padding: 0; border: 0; overflow: visible; pointer-events: none;";
  const tiny = (more = "", id = "") => {
    const one = make(`${TINY} ${more}`);
    one.id = id;
    inTopLayer(one);
    return one;
  };
  /** Firefox hands what the pointer is over in a closed root to the page; with it comes the root. */
  let inner;
  for (const type of ["pointerover", "pointermove", "mouseover", "mousemove"])
    addEventListener(type, ({ explicitOriginalTarget: one }) => (inner = one?.getRootNode?.() instanceof ShadowRoot ? one : inner), true);
  const inside = (work) => {
    try {
      if (inner) work(inner.getRootNode(), inner);
    } catch {
      // refused
    }
  };

  const ATTACKS = {
    "opacity of the root": () => sheet("html { opacity: 0.01 }"),
    "opacity of the body": () => sheet("body { opacity: 0 }"),
    "filter of the root": () => sheet("html { filter: opacity(0.01) }"),
    "blur of the root": () => sheet("html { filter: blur(30px) }"),
    "filter of the body": () => sheet("body { filter: opacity(0) }"),
    "mask of the root": () => sheet("html { mask-image: linear-gradient(transparent, transparent) }"),
    "clip of the root": () => sheet("html { clip-path: inset(50%) }"),
    "scale of the root": () => sheet("html { transform: scale(0.02) }"),
    "root turned away": () => sheet("html { transform: perspective(100px) rotateY(90deg) }"),
    "zoom of the root": () => sheet("html { zoom: 0.1 }"),
    "blend of the root": () => sheet("html { mix-blend-mode: difference; background: #fff }"),
    "root not displayed": () => sheet("html { display: none !important }"),
    "root hidden": () => sheet("html { visibility: hidden !important }"),
    "root contained": () => sheet("html { contain: strict; content-visibility: hidden; height: 1px }"),
    "root inert": () => (document.documentElement.inert = true),
    "root without pointer events": () => sheet("html { pointer-events: none !important }"),
    "rule on html > div: opacity": () => sheet("html > div { opacity: 0 !important }"),
    "rule on html > div: display": () => sheet("html > div { display: none !important }"),
    "rule on html > div: visibility": () => sheet("html > div { visibility: hidden !important }"),
    "rule on html > div: transform": () =>
      sheet(
        "html > div { transform: translate(-9999px) !important; translate: -9999px !important; rotate: 90deg !important; scale: 0.01 !important }",
      ),
    "rule on html > div: size": () =>
      sheet(
        "html > div { width: 1px !important; height: 1px !important; max-width: 1px !important; max-height: 1px !important; overflow: hidden !important }",
      ),
    "rule on html > div: inset": () => sheet("html > div { inset: -9999px auto auto -9999px !important; position: absolute !important }"),
    "rule on html > div: mask": () =>
      sheet(
        "html > div { mask: linear-gradient(#0000, #0000) !important; clip-path: inset(50%) !important; clip: rect(0 0 0 0) !important; filter: opacity(0) !important; backdrop-filter: blur(9px) !important }",
      ),
    "rule on html > div: blend": () => sheet("html > div { mix-blend-mode: difference !important; isolation: auto !important }"),
    "rule on html > div: contents": () => sheet("html > div { content-visibility: hidden !important; contain: strict !important }"),
    "rule on html > div: zoom": () => sheet("html > div { zoom: 0.05 !important }"),
    "rule on html > div: pointer events": () =>
      sheet("html > div { pointer-events: none !important; cursor: none !important; user-select: none !important }"),
    "rule on html > div: offset path": () =>
      sheet("html > div { offset-path: path('M -9000 -9000 L -9999 -9999') !important; offset-distance: 50% !important }"),
    "rule on html > div: colours": () =>
      sheet(
        "html > div { color-scheme: dark !important; forced-color-adjust: none !important; background: #000 !important; border: 150px solid #000 !important; outline: 200px solid #fff !important; outline-offset: -200px !important; padding: 150px !important }",
      ),
    "rule on :popover-open": () => sheet(":popover-open { opacity: 0 !important; display: none !important }"),
    "rule on [popover]": () => sheet("[popover] { opacity: 0 !important; inset: auto !important; scale: 0 !important }"),
    "rule on everything": () => sheet("* { opacity: 0 !important; animation: none !important; transition: opacity 9s !important }"),
    "rule in a layer": () => sheet("@layer first { html > div, [popover] { opacity: 0 !important; visibility: hidden !important } }"),
    "animated away": () =>
      sheet(
        "@keyframes away { from, to { opacity: 0; transform: translate(-9999px) } } html > div { animation: away 1s infinite !important }",
      ),
    "style of the host: opacity": () => important("opacity", "0"),
    "style of the host: all": () =>
      onStrangers((one) => one.setAttribute("style", "all: unset !important; display: none !important; opacity: 0 !important")),
    "style of the host: inset": () => important("inset", "-9999px"),
    "style of the host: clip": () => (important("clip-path", "inset(50%)"), important("filter", "opacity(0)")),
    "animation of the host": () =>
      onStrangers((one) => one.animate({ opacity: [0, 0], translate: ["-999px", "-999px"] }, { duration: 1e6, fill: "both" })),
    "host inert": () => onStrangers((one) => (one.inert = true)),
    "host with the attribute hidden": () => onStrangers((one) => (one.hidden = true)),
    "attributes of the host": () =>
      onStrangers((one) => ["data-size", "class", "id", "dir", "popover", "slot", "part"].forEach((key) => one.setAttribute(key, "open"))),
    "popover hidden": () => again(() => host()?.hidePopover()),
    "popover taken out of the top layer": () => onStrangers((one) => one.removeAttribute("popover")),
    "host removed": () => setTimeout(() => strangers().forEach((one) => one.remove()), 100),
    "host moved into a box": () => {
      const box = make("width: 20px; height: 20px; overflow: hidden; opacity: 0.01; position: fixed; contain: strict");
      document.body.append(box);
      setTimeout(() => box.append(...strangers()), 100);
    },
    "host moved into closed details": () => {
      const details = document.createElement("details");
      own.add(details);
      document.body.append(details);
      setTimeout(() => details.append(...strangers()), 100);
    },
    "host moved without reloading": () => {
      const box = make("position: fixed; opacity: 0.01");
      document.body.append(box);
      setTimeout(() => strangers().forEach((one) => (box.moveBefore ? box.moveBefore(one, null) : box.append(one))), 100);
    },
    "host given children": () =>
      onStrangers((one) => one.childElementCount === 0 && one.append(make(`${COVER} display: block`, "Win a prize"))),
    "cover under the top layer": () => document.body.append(make(COVER, "Press here")),
    "cover in the top layer": () => inTopLayer(make(COVER, "Press here")),
    "cover that lets the pointer through": () => inTopLayer(make(`${COVER} pointer-events: none`, "Press here")),
    "cover with a hole": () =>
      inTopLayer(
        make(`${COVER} clip-path: polygon(0 0, 100% 0, 100% 93%, 70% 93%, 70% 100%, 0 100%); pointer-events: none`, "Press below"),
      ),
    "half a cover": () =>
      inTopLayer(
        make(
          "position: fixed; inset: auto 16px 16px auto; width: 200px; height: 56px; margin: 0; border: 0; background: #fff; pointer-events: none",
          "Close",
        ),
      ),
    "small cover over the name": () =>
      inTopLayer(
        make(
          "position: fixed; inset: auto auto 40px auto; left: calc(100vw - 380px); width: 90px; height: 20px; margin: 0; border: 0; background: #fff; pointer-events: none",
          "Sandra",
        ),
      ),
    "translucent cover": () => inTopLayer(make(`${COVER} background: rgb(255 255 255 / 0.9); pointer-events: none`)),
    "cover that blends": () => inTopLayer(make(`${COVER} mix-blend-mode: difference; pointer-events: none`)),
    "cover with a backdrop filter": () => inTopLayer(make(`${COVER} background: none; backdrop-filter: blur(40px); pointer-events: none`)),
    "backdrop of a cover": () => (
      sheet("::backdrop { background: #fff !important; pointer-events: none }"),
      inTopLayer(make("position: fixed; inset: 0 auto auto 0; width: 10px; height: 10px"))
    ),
    "modal dialog": () => {
      const dialog = document.createElement("dialog");
      dialog.style.cssText = COVER;
      dialog.textContent = "Press here";
      own.add(dialog);
      document.body.append(dialog);
      dialog.showModal();
    },
    "cover that comes and goes": () => {
      const cover = make(`${COVER} pointer-events: none`, "Press here");
      inTopLayer(cover);
      setInterval(() => (cover.matches(":popover-open") ? cover.hidePopover() : cover.showPopover()), 120);
    },
    "view transition": () => {
      sheet(
        "::view-transition { background: #fff; pointer-events: none } ::view-transition-group(*) { animation-duration: 60s; opacity: 0 }",
      );
      document.startViewTransition?.(() => undefined);
    },
    "tiny popover with a large child": () => tiny().append(make(`${COVER} pointer-events: none`, "Press here")),
    "tiny popover with a large pseudo-element": () => (
      sheet(`#tiny::before { content: "Press here"; ${COVER} pointer-events: none }`),
      tiny("", "tiny")
    ),
    "tiny popover with a large shadow": () => tiny("box-shadow: 0 0 0 3000px #fff"),
    "tiny popover with a large outline": () => tiny("outline: 3000px solid #fff"),
    "tiny popover with a large drop shadow": () =>
      tiny("background: #000; filter: drop-shadow(400px 200px 0 #fff) drop-shadow(0 0 200px #fff) drop-shadow(0 0 200px #fff)"),
    "tiny popover that grows when it is looked away from": () => {
      const one = tiny();
      one.append(make(`${COVER} pointer-events: none`, "Press here"));
      again(() => (one.hidePopover(), one.showPopover()), 10);
    },
    "cover in a closed root": () => {
      const [one, cover] = [make(""), make(`${COVER} pointer-events: none`, "Press here")];
      one.attachShadow({ mode: "closed" }).append(cover);
      document.body.append(one);
      cover.popover = "manual";
      cover.showPopover();
    },
    "cover in a closed root in a closed root": () => {
      const [one, two, cover] = [make(""), make(""), make(`${TINY} box-shadow: 0 0 0 3000px #fff`)];
      two.attachShadow({ mode: "closed" }).append(cover);
      one.attachShadow({ mode: "closed" }).append(two);
      document.body.append(one);
      cover.popover = "manual";
      cover.showPopover();
    },
    "form in the top layer that shadows what is asked of it": () => {
      const form = document.createElement("form");
      own.add(form);
      form.style.cssText = `${COVER} pointer-events: none`;
      for (const name of ["getBoundingClientRect", "matches", "contains", "parentNode", "ownerDocument", "hidePopover"])
        form.append(Object.assign(document.createElement("input"), { name }));
      document.body.append(form);
      HTMLElement.prototype.setAttribute.call(form, "popover", "manual");
      HTMLElement.prototype.showPopover.call(form);
    },
    "document that shadows what is asked of it, and fades": () => {
      sheet("html { opacity: 0.01 }");
      const names = ["documentElement", "elementFromPoint", "querySelectorAll", "createElement", "body", "hidden"];
      document.body.append(...names.map((name) => Object.assign(document.createElement("form"), { name })));
    },
    "inside the root: cover": () => inside((root) => root.append(make(`${COVER} position: absolute; pointer-events: none`, "Press here"))),
    "inside the root: adopted sheet": () =>
      inside((root) => {
        const one = new CSSStyleSheet();
        one.replaceSync(":host { opacity: 0.01 !important } iframe { opacity: 0.01 !important }");
        root.adoptedStyleSheets = [one];
      }),
    "inside the root: rules deleted": () =>
      inside((root) => [...root.styleSheets].forEach((one) => one.insertRule("iframe { opacity: 0.01 !important }", one.cssRules.length))),
    "inside the root: style of the frame": () => inside((_, frame) => frame.style.setProperty("opacity", "0.01", "important")),
    "inside the root: animation": () => inside((_, frame) => frame.animate({ opacity: [0, 0] }, { duration: 1e6, fill: "both" })),
    "inside the root: frame led elsewhere": () => inside((_, frame) => frame.contentWindow.location.replace("/pages/nobody.html")),
    "page that scrolls under the pointer": () => again(() => scrollBy(0, 7), 16),
    "name that moves under the pointer": () => {
      const name = document.querySelector(".name");
      name.style.cssText = "position: fixed";
      addEventListener("pointermove", ({ clientX, clientY }) => (name.style.translate = `${clientX - 60}px ${clientY - 10}px`));
    },
    "name that runs away": () =>
      document
        .querySelector(".name")
        .animate({ translate: ["0", "400px 300px"] }, { duration: 300, iterations: Infinity, direction: "alternate" }),
    "bait under every mark": () => {
      const bait = document.createElement("button");
      bait.textContent = "Play";
      bait.style.cssText = "position: absolute; inset: 0; width: 100%; height: 100%; font-size: 40px";
      document.body.append(bait);
    },
    "pointer that is not there": () => {
      sheet("* { cursor: none !important }");
      const pointer = make("position: fixed; pointer-events: none; z-index: 2147483647", "↖");
      document.body.append(pointer);
      addEventListener("pointermove", ({ clientX, clientY }) => (pointer.style.translate = `${clientX - 300}px ${clientY - 200}px`));
    },
    "press that the page makes itself": () =>
      again(() => {
        for (const one of strangers()) {
          one.click();
          for (const type of ["pointerdown", "pointerup", "click", "dblclick"])
            one.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: innerWidth - 60, clientY: innerHeight - 40 }));
          one.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }));
        }
      }),
    "focus stolen for a key": () => again(() => strangers().forEach((one) => one.focus())),
    "press that is held back": () =>
      ["pointerdown", "pointerup", "click", "mousedown"].forEach((type) =>
        addEventListener(type, (event) => event.stopImmediatePropagation(), true),
      ),
    "document replaced": () => setTimeout(() => document.documentElement.replaceWith(document.documentElement.cloneNode(true)), 100),
    "many popovers": () =>
      setInterval(
        () =>
          document.querySelectorAll("body > [popover]").length < 50 &&
          inTopLayer(
            make(
              "position: fixed; inset: auto 16px 16px auto; width: 380px; height: 56px; margin: 0; background: #fff; pointer-events: none",
              "Prize",
            ),
          ),
        60,
      ),
  };
  globalThis.hostile = {
    attacks: Object.keys(ATTACKS),
    inner: () => String(inner),
    deceive: (name) => void ATTACKS[name](),
    /** What of ours the page sees: for the test to know whether the reminder is there. */
    strangers: () => strangers().length,
  };
  // For people who look at the gallery: the attack of the address, as soon as the reminder may be there.
  const asked = new URLSearchParams(location.search).get("deceive");
  if (asked) setTimeout(() => ATTACKS[asked](), 3000);
})();
