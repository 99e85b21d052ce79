import { isEmpty } from "../graph/is-empty.js";
import { prepareGraph } from "../graph/schema.js";
import { beginSeeding, endSeeding, needsSeeding } from "../graph/seeding-mark.js";
import { writeRecords } from "../graph/write-records.js";
import { readRegistry } from "../registry/read-registry.js";
import type { GraphStore } from "../store/store.js";
import { ingest } from "./ingest.js";
import type { IngestOptions } from "./ingest.js";
import type { IngestResult } from "./ingest-result.js";
import { seedArticles, seedJudgements, seedSources } from "./seed-files.js";

/** Where times come from, and who is told how far it is. */
export interface PipelineOptions extends IngestOptions {
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

/** Makes constraints and indexes and, in a store without entities, reads the registry into it with the judgements that come with it. */
export async function prepareStore(store: GraphStore, { now = () => new Date(), onProgress }: PipelineOptions = {}): Promise<{ readonly wasEmpty: boolean }> {
  await prepareGraph(store);
  if (!(await isEmpty(store))) return { wasEmpty: false };
  const records = [...readRegistry(undefined, now().toISOString()), ...(await seedJudgements())];
  await writeRecords(store, records, (done, total) => onProgress?.(done, total, "registry"));
  return { wasEmpty: true };
}

/**
 * What `npm start` shows: the registry, then the seed's articles in the order of their names; only into an empty store. When it
 * is cut off, the next call completes it: reading what is there already changes nothing.
 */
export async function seedStore(store: GraphStore, options: PipelineOptions = {}): Promise<readonly IngestResult[]> {
  await prepareGraph(store);
  if (!(await needsSeeding(store))) return [];
  await beginSeeding(store);
  await prepareStore(store, options);
  const names = await seedArticles();
  const results: IngestResult[] = [];
  for await (const result of ingest(store, seedSources(names), options)) {
    results.push(result);
    options.onProgress?.(results.length, names.length, "articles");
  }
  await endSeeding(store);
  return results;
}
