/**
 * Builds `dist/chromium` and `dist/firefox` from one source and one manifest, and prints the size of what runs in every page.
 *
 * Usage: node build.mjs
 */
import { build } from "esbuild";
import { cp, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { shrink } from "./scripts/shrink.mjs";

/** One entry a context; content scripts are several because a quiet site must not even load the code that marks. */
const PAGES = ["popup", "panel", "notebook", "reminder", "options"];
const SCRIPTS = {
  "background/main": "src/background/main.ts",
  "content/quiet": "src/content/quiet.ts",
  "content/in-page": "src/content/in-page.ts",
  "content/describer": "src/content/describer.ts",
  "content/view": "src/content/view.ts",
  ...Object.fromEntries(PAGES.map((page) => [`${page}/${page}`, `${page}/main.tsx`])),
};
/** Runs once, on demand; what its last expression gives is what `scripting.executeScript` hands back. */
const CAPTURE = { "content/capture": "src/content/capture.ts" };
const ASSETS = ["_locales", "icons", ...PAGES.flatMap((page) => [`${page}/${page}.html`, `${page}/${page}.css`]), "src/ui/carnet.css"];
/** The budget for what every page of every day pays; the figure. */
const CONTENT_BUDGET = 20_000;

/** @returns the Firefox manifest; each difference is one statement with its reason. */
function firefoxManifest(manifest) {
  const firefox = structuredClone(manifest);
  // Firefox runs an event page instead of a service worker, and its linter warns of the other key.
  firefox.background = { scripts: [manifest.background.service_worker] };
  // The sidebar is another key and needs no permission.
  delete firefox.side_panel;
  firefox.sidebar_action = {
    default_panel: manifest.side_panel.default_path,
    default_title: manifest.name,
    default_icon: manifest.icons,
    open_at_install: false,
  };
  firefox.permissions = manifest.permissions.filter((permission) => permission !== "sidePanel");
  // Firefox gives every installation an address of its own and does not know the dynamic one.
  for (const resource of firefox.web_accessible_resources) delete resource.use_dynamic_url;
  delete firefox.minimum_chrome_version;
  // 142 is the first version that knows data_collection_permissions everywhere; nothing is collected.
  firefox.browser_specific_settings = {
    gecko: { id: "petit-carnet@petit-carnet.example", strict_min_version: "142.0", data_collection_permissions: { required: ["none"] } },
    gecko_android: { strict_min_version: "142.0" },
  };
  return firefox;
}

/** Preact's only `innerHTML` assignment serves `dangerouslySetInnerHTML`, which we never use and Trusted Types forbid; cut it from the bundle. */
const withoutInnerHtml = {
  name: "without-inner-html",
  setup(building) {
    building.onLoad({ filter: /preact[\\/]dist[\\/]preact\.(module|mjs|js)/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replaceAll(/\w+\.innerHTML\s*=\s*[^,;)]+/g, "0"), loader: "js" };
    });
  },
};

async function bundle(scripts, more = {}) {
  await build({
    entryPoints: Object.entries(scripts).map(([out, source]) => ({ in: source, out })),
    outdir: "dist/common",
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome127", "firefox142"],
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    logLevel: "warning",
    plugins: [withoutInnerHtml],
    ...more,
  });
}

/** What runs in every page is made as small as it can be. */
async function shrinkContentScripts() {
  for (const out of ["content/quiet", "content/in-page"]) {
    const file = `dist/common/${out}.js`;
    await writeFile(file, await shrink(await readFile(file, "utf8")));
  }
}

async function assemble(name, manifest) {
  const folder = `dist/${name}`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const out of Object.keys({ ...SCRIPTS, ...CAPTURE })) await cp(`dist/common/${out}.js`, `${folder}/${out}.js`);
  for (const asset of ASSETS) await cp(asset, `${folder}/${asset.replace(/^src\//, "")}`, { recursive: true });
  await writeFile(`${folder}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  await checkNamedFiles(folder, manifest);
}

/** Every file that the manifest names has to be there. */
async function checkNamedFiles(folder, manifest) {
  const named = JSON.stringify(manifest).match(/"[\w-]+\/[\w./-]+\.(js|html|css|png)"/g) ?? [];
  for (const file of named) await stat(`${folder}/${JSON.parse(file)}`);
}

async function printSizes() {
  for (const out of Object.keys({ ...SCRIPTS, ...CAPTURE })) {
    const code = await readFile(`dist/common/${out}.js`);
    console.log(`${out}.js`.padEnd(24), String(code.length).padStart(8), "bytes", String(gzipSync(code).length).padStart(8), "gzipped");
    if (/^content\/(quiet|in-page)$/.test(out) && code.length >= CONTENT_BUDGET) {
      throw new Error(`${out}.js is ${code.length} bytes; the budget is ${CONTENT_BUDGET}`);
    }
  }
}

const manifest = JSON.parse(await readFile("manifest.json", "utf8"));
const { version } = JSON.parse(await readFile("package.json", "utf8"));
if (manifest.version !== version) throw new Error(`manifest.json says ${manifest.version}, package.json ${version}`);
await rm("dist", { recursive: true, force: true });
await bundle(SCRIPTS);
await shrinkContentScripts();
await bundle(CAPTURE, { globalName: "petitCarnetCapture", footer: { js: "petitCarnetCapture.capture();" } });
await assemble("chromium", manifest);
await assemble("firefox", firefoxManifest(manifest));
await printSizes();
await rm("dist/common", { recursive: true, force: true });
