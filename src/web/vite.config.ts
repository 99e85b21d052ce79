import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Everything the browser needs goes into dist/web: fonts and workers too, no content delivery network. */
export default defineConfig({
  root,
  base: "./",
  build: {
    outDir: fileURLToPath(new URL("../../dist/web", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      // Libraries mark their files "use client"; for a page without a server part that means nothing.
      onwarn: (warning, warn) => {
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
    },
  },
  worker: { format: "es" },
});
