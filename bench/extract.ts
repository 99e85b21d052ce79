/**
 * Measures how fast articles are read, and how fast what was read is stored: `npm run bench` (`ARTICLES=600` when left out).
 * Prints articles per second by the clock and by processor time, and fails below the floors that the project promises. Processor
 * time counts: a machine that is busy with other things must not fail it.
 */
import "reflect-metadata";
import { readFileSync, readdirSync } from "node:fs";
import { parseSource } from "../src/parse/parse-source.js";
import { prepareStore, Reader } from "../src/pipeline.js";
import type { Reading, Source } from "../src/pipeline.js";
import { BATCH } from "../src/pipeline/ingest.js";
import { storeReadings } from "../src/pipeline/store-readings.js";
import { openStore } from "../src/store/open-store.js";

/** Articles a second on one core, for articles of about 2,000 characters. */
const FLOORS = { read: 300, stored: 150 };
const ARTICLES = Number(process.env["ARTICLES"] ?? 600);
const CHARACTERS = 2_000;
const FOLDER = new URL("../seed/articles/", import.meta.url);

/** Whole articles only: excerpts of one sentence hold twice as many names and relations as the press puts into as many characters. */
const seed = readdirSync(FOLDER).sort().flatMap((name) => parseSource({ name, bytes: readFileSync(new URL(name, FOLDER)) }).map(({ record }) => record)).filter(({ text }) => text.length > 800);

/** Sentences of the seed's whole articles in ever new combinations, dated and titled anew: no two texts are the same. */
function vary(index: number): Source {
  const paragraphs: string[] = [];
  for (let at = index; paragraphs.join("\n\n").length < CHARACTERS; at++) {
    const { text } = seed[(at * 7 + index) % seed.length] ?? { text: "" };
    paragraphs.push(text.slice(0, CHARACTERS - paragraphs.join("\n\n").length + 2));
  }
  const day = `20${10 + (index % 14)}-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;
  const matter = `---\ntitle: Meldung ${index}\npublisher: Blatt ${index % 9}\npublished: ${day}\n---\n`;
  return { name: `${index}.md`, bytes: Buffer.from(`${matter}\n${paragraphs.join("\n\n")}\n`) };
}

async function measure(what: string, floor: number, action: () => void | Promise<void>): Promise<void> {
  const before = process.cpuUsage();
  const start = performance.now();
  await action();
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(before);
  const [rate, cpuRate] = [ARTICLES / seconds, ARTICLES / ((user + system) / 1e6)].map(Math.round);
  console.log(`${what}: ${rate} articles/s (${cpuRate} per second of processor time), floor ${floor}`);
  if (Math.max(rate ?? 0, cpuRate ?? 0) < floor) process.exitCode = 1;
}

const sources = Array.from({ length: ARTICLES }, (_, index) => vary(index));
const store = await openStore("grafeo:memory");
await prepareStore(store);
const warmUp = await Reader.of(store);
for (const source of sources.slice(0, 100)) warmUp.readSource(source);

const reader = await Reader.of(store);
const readings: Reading[][] = [];
await measure("parse, extract, resolve", FLOORS.read, () => {
  for (const source of sources) readings.push(reader.readSource(source));
});
await measure("assemble and store", FLOORS.stored, async () => {
  for (let start = 0; start < readings.length; start += BATCH) await storeReadings(store, readings.slice(start, start + BATCH).flat(), new Date().toISOString());
});
await store.close();
