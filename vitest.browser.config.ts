import { defineConfig } from "vitest/config";
import { graphqlAlias } from "./vitest.config.js";

/** The playground in a real Chromium: `npm run test:browser`, after `npm run build`. */
export default defineConfig({
  resolve: { alias: [graphqlAlias] },
  test: {
    include: ["tests/browser/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ["reflect-metadata"],
  },
});
