/** The instrument: one JSON line a page, whatever becomes of the page. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { BROWSERS } from "../support/extension.ts";

interface Line {
  readonly page: string;
  readonly ms?: number;
  readonly sightings?: readonly {
    readonly contact: string;
    readonly text: string;
    readonly strength: string;
    readonly evidence: readonly object[];
  }[];
  readonly error?: string;
}

const folder = mkdtempSync(join(tmpdir(), "petit-carnet-sightings-"));
afterAll(() => rmSync(folder, { recursive: true }));

function sightings(...args: readonly string[]): { readonly code: number | null; readonly lines: readonly Line[]; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/sightings.mjs", ...args], { encoding: "utf8" });
  return { code: status, lines: stdout.split("\n").flatMap((line) => (line === "" ? [] : (JSON.parse(line) as Line))), said: stderr };
}

describe.each(BROWSERS)("npm run sightings in %s", (browser) => {
  const dist = resolve(process.env["DIST"] ?? "dist", browser);

  test("says who stands on which page, and which page failed", () => {
    const csv = join(folder, "people.csv");
    writeFileSync(csv, `name,url,org\nNoémie Levain,https://noemie-levain.example/,\nBastien Courtillon,,L’Écluse\n`);
    const pages = ["samples/pages/blog.html", "samples/pages/gone.html", "samples/pages/recipes.html"];
    const { code, lines, said } = sightings("--dist", dist, "--browser", browser, "--notebook", csv, ...pages);
    expect(
      lines.map(({ page }) => page),
      said,
    ).toEqual(pages);
    const [blog, gone, recipes] = lines;
    expect(blog?.sightings?.map(({ contact, text, strength }) => [contact, text, strength])).toEqual([
      ["Noémie Levain", "Noémie Levain", "certain"],
      ["Bastien Courtillon", "COURTILLON Bastien", "probable"],
    ]);
    expect(blog?.sightings?.[0]?.evidence[0]).toEqual({ kind: "profile-link", detail: "https://noemie-levain.example/" });
    expect(gone).toEqual({ page: "samples/pages/gone.html", error: "there is no such file" });
    expect(recipes?.sightings).toEqual([]);
    expect(code).toBe(1);
  });
});

/** What only a browser sees of a page: where its lines end. */
const OVER_LINES = {
  "fr-046-cartes.html": ["Ludivine Pastorel", "Maëlys Corbinac", "Oswald Trévidic"],
  "en-054-shapes.html": [
    ["Almira Fenwother", "Belina Corvander", "Celdon Marwick", "Dorsen Hallifer"], // elements of old pages
    ["Elvane Torbecki", "Farlo Wintersmith"], // breaks in headings
    ["Gismara Pellworth", "Hedrik Olanders", "Jorven Kastelby"], // blocks in a line, a drawing
    ["Wilmo Drayfield", "Zelvia Norcombe"], // small capitals, a chance to break
  ].flat(),
};

describe.each(BROWSERS)("names over elements and lines in %s", (browser) => {
  test.each(Object.entries(OVER_LINES))("are recognised on %s", (page, names) => {
    const { lines, said } = sightings(
      "--dist",
      resolve(process.env["DIST"] ?? "dist", browser),
      "--browser",
      browser,
      "--corpus",
      "test/corpus/pages",
      page,
    );
    const sighted = (lines[0]?.sightings ?? []).filter(({ strength }) => strength !== "possible").map(({ contact }) => contact);
    expect(sighted, said).toEqual(expect.arrayContaining(names));
    // A list of given names, one a line, is nobody's name.
    expect(sighted).not.toContain("Camille Martin");
  });
});

test("a command line or a notebook that makes no sense is told in one sentence", () => {
  expect(sightings("--notebook", "gone.json", "samples/pages/blog.html")).toMatchObject({ code: 2, lines: [] });
  expect(sightings("samples/pages/blog.html").said).toMatch(/^one of --notebook and --corpus is wanted\n/);
});
