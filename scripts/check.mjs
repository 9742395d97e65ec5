/** `npm run check`: what one runs before every commit, in under a minute: types, lint, format, unit tests. No browser is needed. */
import { ensureTools } from "./ensure-tools.mjs";
import { runSteps } from "./steps.mjs";
import { QUICK_STEPS } from "./step-list.mjs";

await ensureTools([]);
await runSteps(QUICK_STEPS);
