/** `npm run corpus [-- --json FILE] [--half tune|held|both] [--failures N] [--pages PART] [--explain PAGE]`: who is recognised on the corpus; see test/bench/README.md. Owned by the bench helper. */
import { loadBench } from "./load-bench.mjs";

const { runCorpus } = await loadBench("corpus");
await runCorpus(process.argv.slice(2));
