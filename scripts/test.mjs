/** `npm test`: everything, on a machine that may have nothing but Node and git; ends with one line, “N passed, N failed”. */
import { ensureTools, MissingTool } from "./ensure-tools.mjs";
import { runSteps } from "./steps.mjs";
import { WHOLE_STEPS } from "./step-list.mjs";

try {
  await ensureTools(["chromium", "firefox"]);
  await runSteps(WHOLE_STEPS);
} catch (error) {
  if (!(error instanceof MissingTool)) throw error;
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
