import { exportRecords } from "../../src/graph/export-records.js";
import { toLine } from "../../src/graph/json-lines.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import type { GraphRecord } from "../../src/model/records.js";
import { ingest } from "../../src/pipeline.js";
import type { IngestResult, Source } from "../../src/pipeline.js";
import { readRegistry } from "../../src/registry/read-registry.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";

const REGISTERED = new Set(["DE-SL", "DE-TH", "DE-ST", "govdigital", "kitu"]);

/** Three states and two cooperatives: enough to tell small stories about, filled in no time. */
const registry = readRegistry(undefined, "2026-01-01T00:00:00.000Z").filter((record) => record.type === "entity" && REGISTERED.has(record.id));

/** Fills an empty store with the small registry. */
export async function withSmallRegistry(store: GraphStore): Promise<GraphStore> {
  await prepareGraph(store);
  await writeRecords(store, registry);
  return store;
}

export async function smallStore(): Promise<GraphStore> {
  return withSmallRegistry(await openStore("grafeo:memory"));
}

/** What articles may say, in sentences that are read. */
export const SENTENCES = [
  "Das Saarland ist der Genossenschaft govdigital beigetreten.",
  "Thüringen ist seit März 2021 Mitglied der Genossenschaft govdigital.",
  "Das Saarland und Thüringen haben im Mai 2019 eine Kooperationsvereinbarung unterzeichnet.",
  "Sachsen-Anhalt und das Saarland haben im Mai 2019 eine Kooperationsvereinbarung zum Meldewesen unterzeichnet.",
  "Anna Beispielhaft ist CIO von Thüringen.",
  "Sachsen-Anhalt ist der Musterhaften IT eG (MIT eG) beigetreten.",
  "Auch das Saarland ist der Musterhaften IT eG beigetreten.",
  "Das teilte die Staatskanzlei in Erfurt mit.",
] as const;

/** The article with this number, with some of the sentences. */
export function article(number: number, sentences: readonly string[], more: { readonly url?: string; readonly title?: string } = {}): Source {
  const { url = `https://blatt.example/${number}`, title = `Meldung ${number}` } = more;
  const front = [`url: ${url}`, `title: ${title}`, `publisher: Blatt ${number % 2}`, `published: 2021-03-0${number + 1}`];
  return { name: `${number}.md`, bytes: Buffer.from(`---\n${front.join("\n")}\n---\n\n${sentences.join(" ")} Weitere Einzelheiten waren zunächst nicht bekannt.\n`) };
}

/** Midday of the `day`-th day of the story. */
export function day(number: number): string {
  return new Date(Date.UTC(2026, 1, 1 + number, 12)).toISOString();
}

export async function ingestOn(store: GraphStore, on: string, ...sources: Source[]): Promise<IngestResult[]> {
  const results: IngestResult[] = [];
  for await (const result of ingest(store, sources, { now: () => new Date(on) })) results.push(result);
  return results;
}

export async function records(store: GraphStore, history = false): Promise<GraphRecord[]> {
  const all: GraphRecord[] = [];
  for await (const record of exportRecords(store, { history })) all.push(record);
  return all;
}

export async function lines(store: GraphStore, history = false): Promise<string[]> {
  return (await records(store, history)).map((record) => toLine(record, { history }));
}

/** The lines of an export without the times of recording. */
export async function timeless(store: GraphStore): Promise<string[]> {
  return (await lines(store)).map((line) => line.replace(/,"recordedAt":"[^"]*"/g, ""));
}
