/** The same people, as surely, by the same evidence in both browsers: ten pages of the corpus here, all of them by `npm run both`. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";

/** Names split over elements, page data, attributes, columns, addresses, scripts without spaces or from right to left. */
const PAGES =
  "ar-001-jarida de-014-tagung en-023-profile fa-012-tarhim fr-006-fil fr-041-billet-noemie he-006-moatza ja-010-koen ro-009-anunturi zh-005-pinglun";

test("ten pages give the same sightings in both browsers", () => {
  const pages = PAGES.split(" ").map((page) => `${page}.html`);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/both.mjs", "--dist", resolve(process.env["DIST"] ?? "dist"), "--corpus", "test/corpus/pages", ...pages],
    { encoding: "utf8" },
  );
  expect(stdout, stderr).toBe("10 pages, 0 differences\n");
});
