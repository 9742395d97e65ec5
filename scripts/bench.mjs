/** `npm run bench [-- --json FILE] [--names …] [--pages …] [--loads 20]`: what recognition costs; see test/bench/README.md. Owned by the bench helper. */
import { loadBench } from "./load-bench.mjs";
import { buildIfStale } from "./support.mjs";

const { runBench } = await loadBench("bench");
await runBench(process.argv.slice(2), buildIfStale);
