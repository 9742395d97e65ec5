import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Unit tests run in Node without a browser; the built extension is driven in real browsers by test/extension (own config). */
const config: ViteUserConfig = defineConfig({
  test: {
    include: [
      "test/{domain,messages,platform,ui,background,content,build}/**/*.test.ts",
      "test/{domain,messages,platform,ui,background,content,build}/**/*.test.tsx",
    ],
    environment: "node",
    // Properties over a thousand generated notebooks take seconds, and more on a busy machine.
    testTimeout: 60_000,
  },
});

export default config;
