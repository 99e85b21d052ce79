/**
 * Measures JSON Lines into a new embedded store in a file: `npx tsx bench/import.ts [statements]` (100,000 when left out).
 * Prints seconds and memory for reading the lines, writing them, and opening the file again.
 */
import "reflect-metadata";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromLine, toLine } from "../src/graph/json-lines.js";
import { prepareGraph } from "../src/graph/schema.js";
import { writeRecords } from "../src/graph/write-records.js";
import { openStore } from "../src/store/open-store.js";
import { generatedRecords } from "./generated-records.js";

const statements = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), "verbund-import-"));
const file = join(folder, "records.jsonl");
try {
  writeFileSync(file, [...generatedRecords(12_500, statements)].map(toLine).join("\n"));
  const records = await timed("read lines", async () => readFileSync(file, "utf8").split("\n").map(fromLine));
  console.log(`${records.length} records, ${statements} statements`);
  const store = await openStore(`grafeo:${join(folder, "import.grafeo")}`);
  await timed("make indexes", () => prepareGraph(store));
  await timed("check and write", () => writeRecords(store, records));
  await timed("close", () => store.close());
  const reopened = await timed("open again", async () => {
    const again = await openStore(`grafeo:${join(folder, "import.grafeo")}`);
    await prepareGraph(again);
    await again.version();
    return again;
  });
  await reopened.close();
} finally {
  rmSync(folder, { recursive: true });
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  console.log(`${what}: ${seconds} s, ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB resident`);
  return result;
}
