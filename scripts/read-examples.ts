import { readFileSync, readdirSync } from "node:fs";
import { toExamples } from "../src/web/example.js";
import type { Example } from "../src/web/example.js";

const FOLDER = new URL("../examples/", import.meta.url);

/** The queries of `examples/`, by group and file name. */
export function readExamples(): readonly Example[] {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".graphql"));
  return toExamples(Object.fromEntries(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(new URL(path, FOLDER), "utf8")])));
}
