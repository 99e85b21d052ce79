import "reflect-metadata";
import { readFileSync, readdirSync } from "node:fs";
import { ingest, prepareStore, Reader } from "../src/pipeline.js";
import type { Source } from "../src/pipeline.js";
import { parseSource } from "../src/parse/parse-source.js";
import { openStore } from "../src/store/open-store.js";

/** Articles a second that the project promises, on one core, for articles of about 2,000 characters. */
const FLOORS = { read: 300, stored: 150 };
const ARTICLES = Number(process.env["ARTICLES"] ?? 600);
const CHARACTERS = 2_000;
const FOLDER = new URL("../seed/articles/", import.meta.url);

const seed = readdirSync(FOLDER).sort().flatMap((name) => parseSource({ name, bytes: readFileSync(new URL(name, FOLDER)) }).map(({ record }) => record));

/** Sentences of the seed's articles in ever new combinations, dated and titled anew: no two texts are the same. */
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

const sources = Array.from({ length: ARTICLES }, (_, index) => vary(index));
const store = await openStore("grafeo:memory");
await prepareStore(store);

async function measure(what: string, floor: number, action: () => void | Promise<void>): Promise<boolean> {
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  await action();
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const [rate, cpuRate] = [ARTICLES / seconds, ARTICLES / ((user + system) / 1e6)].map(Math.round);
  console.log(`${what}: ${rate} articles/s (${cpuRate} per second of processor time), floor ${floor}`);
  return (rate ?? 0) >= floor;
}

const reader = await Reader.of(store);
for (const source of sources.slice(0, 100)) parseSource(source).forEach((article) => reader.read(article)); // warms up

const readFast = await measure("parse, extract, resolve", FLOORS.read, () => {
  for (const source of sources) for (const article of parseSource(source)) reader.learn(reader.read(article).resolution);
});
let failed = 0;
const storedFast = await measure("stored as well", FLOORS.stored, async () => {
  for await (const result of ingest(store, sources)) if (result.error) failed++;
});
await store.close();
if (failed > 0) console.log(`${failed} of ${ARTICLES} articles could not be stored`);
if (!readFast || !storedFast || failed > 0) process.exitCode = 1;
