/**
 * Measures what `verbund import` does, into a new embedded store in a file: `npx tsx bench/import.ts [statements]` (100,000 when left out).
 * Prints seconds, processor time and the largest memory so far for reading the lines, checking and writing them, and opening the file again.
 */
import "reflect-metadata";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readGraph, refuseInvalid } from "../src/cli/read-graph.js";
import { toLine } from "../src/graph/json-lines.js";
import { prepareGraph } from "../src/graph/schema.js";
import { importRecords } from "../src/graph/write-records.js";
import type { GraphStore } from "../src/store/store.js";
import { openStore } from "../src/store/open-store.js";
import { generatedRecords } from "./generated-records.js";

const statements = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), "verbund-import-"));
const file = join(folder, "records.jsonl");
try {
  await timed("make the file", () => pipeline(Readable.from(generatedLines()), createWriteStream(file)));
  const lines = await timed("read lines", () => readGraph(file, () => undefined));
  console.log(`${lines.records.length} records, ${statements} statements`);
  const store = await timed("open a new store", open);
  const { records } = await timed("check", () => refuseInvalid(store, lines));
  await timed("write", () => importRecords(store, records, "records.jsonl"));
  await timed("close", () => store.close());
  await (await timed("open again", open)).close();
} finally {
  rmSync(folder, { recursive: true });
}

/** Line by line: a file made in memory would count as memory of the import. */
function* generatedLines(): Generator<string> {
  for (const record of generatedRecords(12_500, statements)) yield `${toLine(record)}\n`;
}

async function open(): Promise<GraphStore> {
  const store = await openStore(`grafeo:${join(folder, "import.grafeo")}`);
  await prepareGraph(store);
  return store;
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = [(performance.now() - start) / 1e3, (user + system) / 1e6].map((each) => each.toFixed(2));
  console.log(`${what}: ${seconds[0]} s (${seconds[1]} s of processor time), at most ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB resident`);
  return result;
}
