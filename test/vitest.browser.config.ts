import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Browser tests drive the built extension in real browsers; one file at a time, since a browser wants both cores of a small machine. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/extension/**/*.test.ts"],
    // Every request of every browser is written down: our code makes none.
    globalSetup: ["test/support/suite-proxy.ts"],
    setupFiles: ["test/support/behind-proxy.ts"],
    environment: "node",
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // A browser that hangs is a defect to be seen, not to be retried away.
    retry: 0,
  },
});

export default config;
