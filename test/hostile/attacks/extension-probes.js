/*
 * Looks for the extension by everything a page can ask: its packaged files, messages to its id, frames around its pages, and how long a
 * refusal takes. `hostile.probe(origin, paths)` gets what no page should know, the extension's own address, and gives back what it reached.
 */
(() => {
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const within = (promise, ms = 1500) => Promise.race([promise, wait(ms).then(() => "no answer")]);
  /** Whether a frame around an address becomes one of the extension's: it then has another origin than an error page of the browser has. */
  const framed = (address) =>
    within(
      new Promise((done) => {
        const frame = document.createElement("iframe");
        const told = (event) => event.source === frame.contentWindow && done(`spoke: ${event.origin}`);
        addEventListener("message", told);
        frame.src = address;
        frame.onload = () => {
          try {
            done(frame.contentDocument ? "empty" : "loaded, unreadable");
          } catch {
            done("loaded, unreadable");
          }
        };
        frame.onerror = () => done("refused");
        document.body.append(frame);
      }),
    );
  const loaded = (tag, key, address) =>
    within(
      new Promise((done) => {
        const one = document.createElement(tag);
        if (tag === "link") one.rel = "stylesheet";
        one.onload = () => done("loaded");
        one.onerror = () => done("refused");
        one[key] = address;
        document.head.append(one);
      }),
    );
  const message = (api, id, body) =>
    within(
      new Promise((done) => {
        try {
          const answered = api.runtime.sendMessage(id, body, (answer) =>
            done(answer === undefined ? "refused" : `answered ${JSON.stringify(answer)}`),
          );
          answered?.catch?.(() => done("refused"));
        } catch (error) {
          done(`refused ${error.message}`);
        }
      }),
      400,
    );
  globalThis.hostile = {
    framed,
    async probe(origin, paths) {
      const reached = [];
      const tell = (what, answer) => /^(loaded|answered|spoke|ok)/.test(answer) && reached.push(`${what}: ${answer}`);
      let tried = 0;
      for (const path of paths) {
        const address = `${origin}/${path}`;
        tell(
          `fetch ${path}`,
          await fetch(address).then(
            ({ status }) => `ok ${status}`,
            () => "refused",
          ),
        );
        tell(
          `opaque fetch ${path}`,
          await fetch(address, { mode: "no-cors" }).then(
            ({ type }) => `ok ${type}`,
            () => "refused",
          ),
        );
        if (/\.(png|svg)$/.test(path)) tell(`img ${path}`, await loaded("img", "src", address));
        if (/\.js$/.test(path)) tell(`script ${path}`, await loaded("script", "src", address));
        if (/\.css$/.test(path)) tell(`link ${path}`, await loaded("link", "href", address));
        tried += 3;
      }
      for (const api of [globalThis.chrome, globalThis.browser]) {
        if (!api?.runtime?.sendMessage) continue;
        for (const id of [new URL(origin).host, "petit-carnet@petit-carnet.example"]) {
          for (const direction of ["content-to-background", "reminder-to-background", "pages-to-background"]) {
            tell(`message ${direction}`, await message(api, id, { direction, name: "notebookChanged", args: [] }));
            tried += 1;
          }
        }
      }
      return { tried, reached };
    },
    /** How long a refusal takes for each of two addresses, in turns. */
    async refusals(one, other, times) {
      const took = [[], []];
      for (let at = 0; at < times; at += 1) {
        for (const [which, address] of [one, other].entries()) {
          const began = performance.now();
          await fetch(address).catch(() => undefined);
          took[which].push(performance.now() - began);
        }
      }
      return took;
    },
  };
})();
