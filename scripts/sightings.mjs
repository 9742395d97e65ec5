/**
 * `npm run sightings`: asks the built extension, in the real browser, whom it recognises on which page. One JSON line a page on standard output:
 * {"page":"blog.html","ms":84,"sightings":[{"contact":"Noémie Levain","text":"LEVAIN Noémie","strength":"certain","evidence":[…]}]}
 * or {"page":"gone.html","error":"there is no such file"}; everything else goes to standard error.
 *
 * One stranger more stands in the notebook and at the end of each page as it is served: when she is sighted, the whole page was looked at, with
 * this very notebook. She is left out of what is printed.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { basename, dirname, join, normalize, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { Judge } from "./corpus-judge.mjs";
import { loadBench } from "./load-bench.mjs";
import { ensureTools, MissingTool } from "./ensure-tools.mjs";
import { buildIfStale, loadSupport } from "./support.mjs";

const USAGE = `npm run sightings -- --notebook FILE [--browser chromium|firefox] [--explain] PAGE…
npm run sightings -- --corpus FOLDER [--browser chromium|firefox] [--explain] [PAGE…]

--notebook  our JSON, or a CSV with a column “name” and, if you like, url, email, org, phone, city, referrer, aliases (separated by |)
--corpus    a folder of pages, each with a .json beside it whose contacts are the notebook of that page (test/corpus/README.md);
            at the end, on standard error, how many cases were met
--browser   chromium unless told
--explain   prints instead which step made or dropped each candidate of each page; read in Chromium by the same code, outside the extension
--dist      the built extension, when it is not dist/<browser>`;

/** How long a page may take until it was looked at. */
const PATIENCE = 20_000;
/** The same for the first page, while the index of the whole notebook is built. */
const FIRST_PATIENCE = 240_000;
/** Nothing more was seen for so long: the page is done. */
const QUIET = 250;

/** Nobody is called like this; each run of a page's notebook has its own. */
const FIRST_NAMES = ["Zorvanthe", "Quillimox", "Vashtrude", "Ombelyne", "Thrasgund", "Wexalda", "Jorquille", "Fimbreza"];
const LAST_NAMES = ["Drockwater", "Plimsgarth", "Hexworthen", "Quobbleton", "Vantregast", "Ysmerond", "Kraddlefen", "Bruxmoor"];
const stranger = (number) => `${FIRST_NAMES[number % 8]} ${LAST_NAMES[Math.floor(number / 8) % 8]}${suffix(Math.floor(number / 64))}`;
const suffix = (number) => (number === 0 ? "" : `-${FIRST_NAMES[number % 8]}${suffix(Math.floor(number / 8))}`);

const say = (line) => process.stderr.write(`${line}\n`);

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.explain) {
    const { explainFiles } = await loadBench("explain");
    await explainFiles(options.pages, options.notebook && resolve(options.notebook));
    return;
  }
  await ensureTools([options.browser]);
  if (options.dist === undefined) buildIfStale();
  const support = await loadSupport();
  const server = await servePages(options.pages);
  const judge = options.corpus ? new Judge() : undefined;
  let failed = 0;
  let session = await Session.begin(support, options);
  try {
    for (const [number, page] of options.pages.entries()) {
      const line = await session.look(number, page, server).catch((error) => ({ page: page.name, error: oneLine(error) }));
      console.log(JSON.stringify(line));
      judge?.take(page, line);
      if (!line.error) continue;
      failed += 1;
      if (line.error.startsWith("there is no such file")) continue;
      // A page may have taken the browser with it: the next one gets a new browser.
      await session.end();
      session = await Session.begin(support, options);
    }
  } finally {
    await session.end();
    server.close();
  }
  judge?.say(say);
  say(`${options.pages.length - failed} pages looked at, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** A browser with a notebook in it. */
class Session {
  static async begin(support, options) {
    const session = new Session();
    session.support = support;
    session.options = options;
    session.extension = await support.launch(options.browser, { dist: options.dist });
    try {
      session.inside = await support.enter(session.extension);
      await session.extension.grantSites();
      await session.inside.watchEverywhere("quiet");
      if (options.notebook) await session.fillNotebook(options.notebook);
      session.tab = await session.extension.open("about:blank");
      return session;
    } catch (error) {
      await session.end();
      throw error;
    }
  }

  async fillNotebook(file) {
    const began = performance.now();
    const { added, skipped, problem } = await this.inside.importText(readFileSync(file, "utf8"), basename(file));
    if (problem !== undefined) throw new UsageError(`${file} cannot be imported: ${problem}`);
    await this.inside.people([{ name: stranger(0) }]);
    this.fresh = true;
    say(`${added} contacts imported, ${skipped} skipped, in ${Math.round(performance.now() - began)} ms`);
  }

  /** Opens one page and gives its line. */
  async look(number, page, server) {
    if (!existsSync(page.file)) return { page: page.name, error: "there is no such file" };
    const corpus = page.people !== undefined;
    const name = stranger(corpus ? number + 1 : 0);
    if (corpus) {
      await this.inside.people([...page.people, { name }]);
      // A tab may be told half of a notebook that is just being written, and the other half a moment later.
      await this.inside.caughtUp();
    }
    const address = server.page(number, name);
    const patience = this.fresh ? FIRST_PATIENCE : PATIENCE;
    const began = performance.now();
    await this.tab.goto(address);
    const seen = await this.untilDone(address, name, patience);
    if (!seen) return { page: page.name, error: `not looked at within ${patience / 1000} s` };
    this.fresh = false;
    const sightings = seen.sightings.filter((one) => one.name !== name).map(lineOf);
    return { page: page.name, ms: Math.round(seen.at - began), sightings };
  }

  /** Waits until the stranger was sighted and then nothing more came. */
  async untilDone(address, name, patience) {
    let last = "";
    let result;
    for (const end = performance.now() + patience; performance.now() < end; await this.support.pause(20)) {
      const frames = await this.inside.sightingsAt(address);
      const sightings = Object.values(frames ?? {}).flatMap((frame) => frame.sightings);
      const now = JSON.stringify(sightings);
      if (now !== last) {
        last = now;
        result = sightings.some((one) => one.name === name) ? { sightings: merged(sightings), at: performance.now() } : undefined;
      } else if (result && performance.now() - result.at > QUIET) return result;
    }
    return result;
  }

  async end() {
    await this.extension?.close();
  }
}

/** Browsers give stored properties back in an order of their own. */
function lineOf({ name, text, strength, evidence }) {
  return { contact: name, text, strength, evidence: evidence.map(({ kind, detail }) => ({ kind, detail })) };
}

/** One entry a person, the strongest: frames of a page report each for themselves. */
function merged(sightings) {
  const order = ["certain", "probable", "possible"];
  const best = new Map();
  for (const one of sightings) {
    const other = best.get(one.contact);
    if (!other || order.indexOf(one.strength) < order.indexOf(other.strength)) best.set(one.contact, one);
  }
  return [...best.values()];
}

/** Serves each page at an address of its own, with the stranger at its end, and the files beside it. */
async function servePages(pages) {
  const strangers = new Map();
  const server = createServer((request, response) => {
    const [, number = "", ...rest] = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname).split("/");
    const page = pages[Number(number)];
    const inFolder = page && join(dirname(page.file), normalize(`/${rest.join("/")}`));
    if (!inFolder || !existsSync(inFolder) || !statSync(inFolder).isFile()) return response.writeHead(404).end();
    if (resolve(inFolder) !== resolve(page.file)) return response.end(readFileSync(inFolder));
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    return response.end(withStranger(readFileSync(page.file, "utf8"), strangers.get(page)));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    page(number, name) {
      const page = pages[number];
      strangers.set(page, name);
      return `http://127.0.0.1:${server.address().port}/${number}/${encodeURIComponent(basename(page.file))}`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Behind everything else, in a block of her own, so that no neighbour is read together with her. */
function withStranger(html, name) {
  const end = html.toLowerCase().lastIndexOf("</body>");
  const mark = `\n<hr><p>${name}</p>\n`;
  return end < 0 ? html + mark : html.slice(0, end) + mark + html.slice(end);
}

/** The command line was not understood, or a file given by it. */
class UsageError extends Error {}

function readOptions(args) {
  const options = { browser: "chromium", pages: [] };
  const pages = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    const value = () => args[++at] ?? fail(`${arg} wants a value`);
    if (arg === "--notebook") options.notebook = value();
    else if (arg === "--corpus") options.corpus = value();
    else if (arg === "--browser") options.browser = value();
    else if (arg === "--dist") options.dist = value();
    else if (arg === "--explain") options.explain = true;
    else if (arg.startsWith("--")) fail(`${arg} is not known`);
    else pages.push(arg);
  }
  if (!["chromium", "firefox"].includes(options.browser)) fail(`--browser ${options.browser} is not known`);
  if ((options.notebook === undefined) === (options.corpus === undefined)) fail("one of --notebook and --corpus is wanted");
  if (options.notebook !== undefined && !existsSync(options.notebook)) fail(`${options.notebook}: there is no such file`);
  if (options.corpus !== undefined && !existsSync(options.corpus)) fail(`${options.corpus}: there is no such folder`);
  options.pages =
    options.corpus === undefined ? pages.map((file) => ({ name: file, file: resolve(file) })) : corpusPages(options.corpus, pages);
  if (options.pages.length === 0) fail("no page was given");
  return options;
}

function corpusPages(folder, only) {
  const wanted = new Set(only.map((file) => basename(file)));
  const names = readdirSync(folder).filter((name) => name.endsWith(".html") && (wanted.size === 0 || wanted.has(name)));
  return names.toSorted().map((name) => {
    const { cases } = JSON.parse(readFileSync(join(folder, name.replace(/html$/, "json")), "utf8"));
    return { name, file: resolve(folder, name), cases, people: peopleOf(cases) };
  });
}

/** A contact may stand in several cases, at times with more of its addresses. */
function peopleOf(cases) {
  const people = new Map();
  for (const { contact } of cases) people.set(contact.name, { ...people.get(contact.name), ...contact });
  return [...people.values()];
}

function fail(problem) {
  throw new UsageError(`${problem}\n\n${USAGE}`);
}

function oneLine(error) {
  return String(error instanceof Error ? error.message : error)
    .split("\n")[0]
    .slice(0, 300);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof MissingTool)) throw error;
  say(error.message);
  process.exitCode = 2;
}
