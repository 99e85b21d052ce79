/**
 * Measures how fast articles are read, and how fast what was read is stored: `npm run bench` (`ARTICLES=600` when left out).
 * Prints articles per second by the clock and by processor time, and fails below the floors that the project promises. Processor
 * time counts: a machine that is busy with other things must not fail it.
 */
import "reflect-metadata";
import type { ArticleRecord } from "../src/model/records.js";
import type * as Parse from "../src/parse/parse-source.js";
import type * as Pipeline from "../src/pipeline.js";
import type * as Ingest from "../src/pipeline/ingest.js";
import type * as Seed from "../src/pipeline/seed-files.js";
import type * as Decisions from "../src/pipeline/stored-decisions.js";
import type * as Readings from "../src/pipeline/store-readings.js";
import type * as Stores from "../src/store/open-store.js";

/** The compiled code, which is what users run: the loader for TypeScript names every inner function anew at each call, which costs a fifth of the time. */
const compiled = async (path: string): Promise<unknown> => import(new URL(`../dist/${path}`, import.meta.url).href);
const { parseSource } = (await compiled("parse/parse-source.js")) as typeof Parse;
const { prepareStore, Reader } = (await compiled("pipeline.js")) as typeof Pipeline;
const { BATCH } = (await compiled("pipeline/ingest.js")) as typeof Ingest;
const { seedArticles, seedSources } = (await compiled("pipeline/seed-files.js")) as typeof Seed;
const { StoredDecisions } = (await compiled("pipeline/stored-decisions.js")) as typeof Decisions;
const { storeReadings } = (await compiled("pipeline/store-readings.js")) as typeof Readings;
const { openStore } = (await compiled("store/open-store.js")) as typeof Stores;

/** Articles a second on one core, for articles of about 2,000 characters. */
const FLOORS = { read: 300, stored: 150 };
const ARTICLES = Number(process.env["ARTICLES"] ?? 600);
/** Articles read before, unmeasured: the engine compiles what runs often, and an archive has many thousands. */
const WARM_UP = 400;
const CHARACTERS = 2_000;

/** Whole articles only: excerpts of one sentence hold twice as many names and relations as the press puts into as many characters. */
const seed: ArticleRecord[] = [];
for await (const source of seedSources(await seedArticles())) seed.push(...parseSource(source).map(({ record }) => record).filter(({ text }) => text.length > 800));

/** Sentences of the seed's whole articles in ever new combinations, dated and titled anew, laid out as on the press's pages: no two texts are the same. */
function vary(index: number): Pipeline.Source {
  const paragraphs: string[] = [];
  for (let at = index; paragraphs.join("\n\n").length < CHARACTERS; at++) {
    const { text } = seed[(at * 7 + index) % seed.length] ?? { text: "" };
    paragraphs.push(text.slice(0, CHARACTERS - paragraphs.join("\n\n").length + 2));
  }
  const day = `${1 + (index % 28)}.${1 + (index % 12)}.20${10 + (index % 14)}`;
  return { name: `${index}.txt`, bytes: Buffer.from(`Land und Kommunen:\nMeldung ${index}\n\n\n[${day}] ${paragraphs.join("\n\n")} (ab)\n\nStichwörter: Politik\n`) };
}

/** Adds up what one stage takes, by the clock and by processor time. */
class Stage {
  private seconds = 0;
  private processor = 0;

  constructor(
    private readonly what: string,
    private readonly floor: number,
  ) {}

  async time<T>(action: () => T | Promise<T>): Promise<T> {
    const before = process.cpuUsage();
    const start = performance.now();
    const result = await action();
    this.seconds += (performance.now() - start) / 1_000;
    const { user, system } = process.cpuUsage(before);
    this.processor += (user + system) / 1e6;
    return result;
  }

  report(): void {
    const [rate, cpuRate] = [Math.round(ARTICLES / this.seconds), Math.round(ARTICLES / this.processor)];
    console.log(`${this.what}: ${rate} articles/s (${cpuRate} per second of processor time), floor ${this.floor}`);
    if (Math.max(rate, cpuRate) < this.floor) process.exitCode = 1;
  }
}

const sources = Array.from({ length: ARTICLES }, (_, index) => vary(index));
const store = await openStore("grafeo:memory");
await prepareStore(store);
const warmUp = await Reader.of(store);
for (let index = 0; index < WARM_UP; index++) warmUp.readSource(vary(ARTICLES + index));

const [reader, decisions] = [await Reader.of(store), await StoredDecisions.of(store)];
const [reading, storing] = [new Stage("parse, extract, resolve", FLOORS.read), new Stage("assemble and store", FLOORS.stored)];
for (let start = 0; start < sources.length; start += BATCH) {
  const readings = await reading.time(() => sources.slice(start, start + BATCH).flatMap((source) => reader.readSource(source)));
  await storing.time(() => storeReadings(store, { readings }, new Date().toISOString(), decisions));
}
reading.report();
storing.report();
await store.close();
