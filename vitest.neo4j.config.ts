import { defineConfig } from "vitest/config";
import { graphqlAlias } from "./vitest.config.js";

/** Tests against a real Neo4j, which the setup starts or finds at NEO4J_URL. One file after the other: they share the database. */
export default defineConfig({
  resolve: { alias: [graphqlAlias] },
  test: {
    include: ["tests/{neo4j,graphql,loaders}/**/*.test.ts"],
    globalSetup: "tests/neo4j/global-setup.ts",
    fileParallelism: false,
    // A cold server on a busy machine takes seconds for the first query of each kind.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    setupFiles: ["reflect-metadata"],
  },
});
