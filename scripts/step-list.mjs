/** The steps of `npm run check`, and those that `npm test` has beyond them. */

/** Under a minute, without a browser. @type {readonly import("./steps.mjs").Step[]} */
export const QUICK_STEPS = [
  { name: "types (tsc)", command: ["tsc", "-b", "--force"] },
  { name: "lint and walls (oxlint)", command: ["oxlint"] },
  { name: "format (oxfmt)", command: ["oxfmt", "--check", "."] },
  { name: "corpus says what stands there", command: ["node", "test/corpus/check.mjs"] },
  { name: "unit tests", report: "test/vitest.config.ts" },
];

/** The built extension, as a whole. @type {readonly import("./steps.mjs").Step[]} */
export const WHOLE_STEPS = [
  { name: "build", command: ["node", "build.mjs"], judge: printSizes },
  ...QUICK_STEPS,
  { name: "nothing unused (knip)", command: ["knip"] },
  {
    name: "Firefox's linter (web-ext)",
    command: ["web-ext", "lint", "--source-dir", "dist/firefox", "--output", "json", "--no-config-discovery"],
    judge: noWarnings,
    needs: ["build"],
  },
  { name: "browser tests", report: "test/vitest.browser.config.ts", needs: ["build"] },
];

/** The build prints what each script weighs; every run shows it. */
function printSizes(output) {
  process.stdout.write(output);
}

/** web-ext ends well with warnings; we have none. */
function noWarnings(output) {
  const { summary, errors, warnings } = JSON.parse(output.slice(output.indexOf("{")));
  if (summary.errors === 0 && summary.warnings === 0) return;
  throw new Error(
    [...errors, ...warnings].map(({ code, message, file, line }) => `${code}: ${message} (${file ?? ""}:${line ?? ""})`).join("\n"),
  );
}
