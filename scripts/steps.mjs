/**
 * Runs the steps of `npm test` and `npm run check` one after the other: each with its name and its duration, the output of the failing ones, and at
 * the end how many tests passed and failed. A step that fails does not keep the later ones from running, unless they need it.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ROOT } from "./ensure-tools.mjs";

/** Where reports of a run are kept; never committed. */
const RESULTS = join(ROOT, "results");

/**
 * One step: a program of node_modules/.bin or `node`, or a function that throws.
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} [command]
 * @property {() => Promise<string | void>} [work] gives a remark to print
 * @property {string} [report] the vitest configuration whose tests this step runs; its figures are counted
 * @property {readonly string[]} [needs] names of steps without which this one cannot run
 * @property {(output: string) => void} [judge] throws when the output of a successful command is not good enough
 */

/** Runs the steps, prints the summary and sets the exit code. @param {readonly Step[]} steps */
export async function runSteps(steps) {
  mkdirSync(RESULTS, { recursive: true });
  const began = Date.now();
  const total = { passed: 0, failed: 0 };
  const failed = new Set();
  for (const step of steps) {
    const missing = step.needs?.find((name) => failed.has(name));
    const start = Date.now();
    const problem = missing === undefined ? await problemOf(step) : `needs the step “${missing}”`;
    const figures = step.report && missing === undefined ? readReport(step) : undefined;
    if (figures) {
      total.passed += figures.passed;
      total.failed += figures.failed;
    }
    if (problem !== undefined) {
      failed.add(step.name);
      // What fails without a failing test of its own counts as one failure, so that the closing line never says 0.
      if (!figures || figures.failed === 0) total.failed += 1;
      console.log(problem);
    }
    const more = (/** @type {"skipped" | "missed"} */ what, /** @type {string} */ said) =>
      figures && figures[what] > 0 ? `, ${figures[what]} ${said}` : "";
    const counted = figures
      ? `${figures.passed} passed, ${figures.failed} failed${more("skipped", "skipped")}${more("missed", "known misses")}`
      : "";
    console.log(`${problem === undefined ? "✓" : "✗"} ${step.name.padEnd(32)} ${seconds(start).padStart(8)}  ${counted}`);
  }
  console.log(`\n${failed.size === 0 ? "All steps passed" : `Failed: ${[...failed].join(", ")}`} in ${seconds(began)}.`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

/** @param {Step} step @returns {Promise<string | undefined>} what went wrong */
async function problemOf(step) {
  try {
    if (step.work) await step.work();
    if (step.report) {
      rmSync(reportFile(step), { force: true });
      const args = ["run", "--config", step.report, "--reporter=default", "--reporter=json", `--outputFile.json=${reportFile(step)}`];
      await run(["vitest", ...args]);
    } else if (step.command) {
      const output = await run(step.command);
      step.judge?.(output);
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs a program in the project's folder and gives what it printed; throws it when the program fails. @param {readonly string[]} command */
function run([program, ...args]) {
  const env = {
    ...process.env,
    PATH: `${join(ROOT, "node_modules/.bin")}${delimiter}${process.env.PATH ?? ""}`,
    FORCE_COLOR: "0",
    NO_COLOR: "1",
  };
  return new Promise((done, fail) => {
    const child = spawn(program === "node" ? process.execPath : program, args, { cwd: ROOT, env, shell: process.platform === "win32" });
    let output = "";
    child.stdout.on("data", (part) => (output += part));
    child.stderr.on("data", (part) => (output += part));
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? done(output) : fail(new Error(output))));
  });
}

function reportFile(step) {
  return join(RESULTS, `${step.name.replaceAll(/\W+/g, "-")}.json`);
}

/** A test whose title begins so is expected to fail, and vitest counts it as passed; it is a known miss. */
const NOT_YET = "not yet";

function readReport(step) {
  if (!existsSync(reportFile(step))) return { passed: 0, failed: 0, skipped: 0, missed: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(reportFile(step), "utf8"));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const missed = tests.filter(({ title, status }) => title.startsWith(NOT_YET) && status === "passed").length;
  return { passed: numPassedTests - missed, failed: numFailedTests, skipped: numPendingTests + numTodoTests, missed };
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
