import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** `graphql` ships CommonJS and ESM; one entry for all, else type-graphql and Apollo see two realms. */
export const graphqlAlias = { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql/index.js")) };

export default defineConfig({
  resolve: { alias: [graphqlAlias] },
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/neo4j/**", "tests/browser/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // By default one core is left free, which is half of a small machine.
    maxWorkers: "100%",
    setupFiles: ["reflect-metadata"],
  },
});
