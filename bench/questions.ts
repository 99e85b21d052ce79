/**
 * Measures how fast every query of `examples/` is answered, warm, over HTTP, from the embedded store with the seed and 100,000 statements more:
 * `npm run bench:questions` (`npx tsx bench/questions.ts [statements]`). Prints milliseconds by the clock and by processor time (median of several),
 * round trips and rows; fails when an answer takes longer than promised. Processor time counts when it is less, and a machine on which a
 * fixed piece of work takes longer than on the reference is given as much more time.
 */
import "reflect-metadata";
import { askServer } from "../scripts/ask-server.js";
import { readExamples } from "../scripts/read-examples.js";
import { parseConfig } from "../src/config.js";
import { fromLine, toLine } from "../src/graph/json-lines.js";
import { writeRecords } from "../src/graph/write-records.js";
import { startServer } from "../src/http/start-server.js";
import type { GraphRecord } from "../src/model/records.js";
import { seedStore } from "../src/pipeline.js";
import { openStore } from "../src/store/open-store.js";
import type { GraphStore } from "../src/store/store.js";
import { generatedPress, STATEMENTS_PER_ARTICLE } from "./generated-press.js";
import type { Known } from "./generated-press.js";

const STATEMENTS = Number(process.argv[2] ?? 100_000);
const RUNS = 7;

/** Most milliseconds an answer may take: what interactive tools ask for again and again takes half. */
const MOST = 100;
const MOST_OF_QUICK = 50;
const QUICK = /\b(?:timeline|search|suggest|paths)\b\s*\(/;

/** Milliseconds of processor time that `fixedWork` takes on the machine that the promise is made for (2 cores, 2.5 GHz). */
const REFERENCE = 60;

interface Measured {
  readonly clock: number;
  readonly processor: number;
}

const slower = Math.max(1, median(await several(async () => fixedWork())).processor / REFERENCE);
const store = await openStore("grafeo:memory");
await seedStore(store);
console.error("writing …");
await writeRecords(store, await lines(store));
const server = await startServer({ store, config: parseConfig({ VERBUND_PORT: "0", VERBUND_RATE_LIMIT: "0" }) });
console.log(`${STATEMENTS} statements beside the seed; this machine takes ${slower.toFixed(1)} times as long as the reference, so that each limit is ${slower.toFixed(1)} times as high`);
const table = [];
for (const { name, query } of readExamples()) {
  table.push(await measure(name, query));
  console.error(JSON.stringify(table.at(-1)));
}
console.table(table);
const late = table.filter(({ within }) => within === "no");
console.log(late.length === 0 ? "Every question is answered in time." : `Too slow: ${late.map(({ question }) => question).join(", ")}`);
if (late.length > 0) process.exitCode = 1;
await server.close();
await store.close();

async function measure(question: string, query: string): Promise<Record<"question" | "ms" | "processor" | "limit" | "within", string> & Record<"trips" | "rows", number>> {
  const { data, errors, roundTrips } = await askServer(server.url, query);
  if (errors) throw new Error(`${question}: ${JSON.stringify(errors)}`);
  const { clock, processor } = median(await several(() => askServer(server.url, query)));
  const limit = (QUICK.test(query) ? MOST_OF_QUICK : MOST) * slower;
  const within = Math.min(clock, processor) <= limit ? "yes" : "no";
  return { question, ms: clock.toFixed(1), processor: processor.toFixed(1), limit: limit.toFixed(0), within, trips: roundTrips, rows: rowsOf(data) };
}

/** Once to warm up, then measured. */
async function several(work: () => Promise<unknown>): Promise<Measured[]> {
  await work();
  const measured: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(before);
    measured.push({ clock: performance.now() - start, processor: (user + system) / 1e3 });
  }
  return measured;
}

function median(measured: readonly Measured[]): Measured {
  const middle = (values: number[]): number => values.sort((left, right) => left - right)[values.length >> 1] ?? 0;
  return { clock: middle(measured.map(({ clock }) => clock)), processor: middle(measured.map(({ processor }) => processor)) };
}

/** Work like that of an answer: texts made, read and sorted. */
function fixedWork(): number {
  const items = Array.from({ length: 40_000 }, (_, index) => ({ id: `ort-${(index * 7_919) % 40_000}`, index }));
  return (JSON.parse(JSON.stringify(items)) as typeof items).sort((left, right) => (left.id < right.id ? -1 : 1)).length;
}

/** How many items stand in all lists of an answer. */
function rowsOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + 1 + rowsOf(item), 0);
  return typeof value === "object" && value !== null ? Object.values(value).reduce((sum: number, item) => sum + rowsOf(item), 0) : 0;
}

/** The generated records, as they come out of a file of JSON Lines. */
async function lines(seeded: GraphStore): Promise<GraphRecord[]> {
  const records: GraphRecord[] = [];
  const articles = Math.ceil(STATEMENTS / STATEMENTS_PER_ARTICLE);
  for (const record of generatedPress(articles, await known(seeded))) records.push(fromLine(toLine(record)));
  return records;
}

async function known(seeded: GraphStore): Promise<Known> {
  const of = async (kind: string): Promise<{ id: string; name: string }[]> => {
    const rows = await seeded.read({ text: "MATCH (n:Entity) WHERE n.kind = $kind AND n.mergedInto IS NULL RETURN n.id AS id, n.name AS name ORDER BY id", parameters: { kind } });
    return rows.map(({ id, name }) => ({ id: String(id), name: String(name) }));
  };
  return { towns: await of("Municipality"), states: (await of("State")).filter(({ id }) => id !== "DE"), systems: await of("System") };
}
