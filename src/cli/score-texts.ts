import { AppError } from "../errors.js";
import { readGold, stem } from "../eval/gold.js";
import { scoreRecords } from "../eval/score.js";
import type { Scores } from "../eval/scores.js";
import { exportRecords } from "../graph/export-records.js";
import { prepareGraph } from "../graph/schema.js";
import { writeRecords } from "../graph/write-records.js";
import type { GraphRecord } from "../model/records.js";
import { ingest, prepareStore } from "../pipeline.js";
import type { Source } from "../pipeline.js";
import { readRegistry } from "../registry/read-registry.js";
import type { GraphStore } from "../store/store.js";
import { listSources } from "./read-sources.js";
import type { SourceFile } from "./read-sources.js";
import type { Progress } from "./terminal.js";
import { withStore } from "./with-store.js";

const TERRITORIES = new Set(["State", "District", "Municipality"]);

interface ScoringOptions {
  /** Whether the compiled names (bodies, laws, systems, officials) are known beside the official list of territories. */
  readonly registry: boolean;
  readonly onProgress: Progress;
}

/** Reads the texts that have gold into a graph of their own and scores it. Throws `BAD_USER_INPUT` when the folders have nothing in common. */
export async function scoreTexts(texts: string, goldFolder: string, options: ScoringOptions): Promise<Scores> {
  const gold = readGold(goldFolder);
  const names = new Set(gold.map(({ name }) => name));
  const files = listSources([texts]).files.filter((file) => names.has(stem(file.name)));
  if (files.length === 0) throw new AppError("BAD_USER_INPUT", `No text in ${texts} has gold in ${goldFolder}: NAME.json belongs to NAME.txt.`);
  const present = new Set(files.map((file) => stem(file.name)));
  return scoreRecords(await readTexts(files, options), gold.filter(({ name }) => present.has(name)));
}

/** The graph that the files give, each read by itself into the same store. */
async function readTexts(files: readonly SourceFile[], { registry, onProgress }: ScoringOptions): Promise<GraphRecord[]> {
  return withStore({ store: "grafeo:memory" }, async (store) => {
    if (registry) await prepareStore(store, { onProgress });
    else await prepareTerritories(store);
    let read = 0;
    for await (const { source, error } of ingest(store, openAll(files))) {
      if (error) throw new AppError(error.code, `${source}: ${error.message}`, {}, { cause: error });
      read += 1;
      onProgress(read, files.length, "texts read:");
    }
    const records: GraphRecord[] = [];
    for await (const record of exportRecords(store)) records.push(record);
    return records;
  });
}

async function prepareTerritories(store: GraphStore): Promise<void> {
  await prepareGraph(store);
  await writeRecords(store, territoriesOnly(readRegistry()));
}

/** The entities of the official list, and what holds between them. */
function territoriesOnly(records: readonly GraphRecord[]): GraphRecord[] {
  const territories = new Set(records.flatMap((record) => (record.type === "entity" && TERRITORIES.has(record.kind) ? [record.id] : [])));
  const statements = new Set(records.flatMap((record) => (record.type === "statement" && territories.has(record.subject) && territories.has(record.object ?? "") ? [record.id] : [])));
  return records.filter((record) =>
    record.type === "entity" ? territories.has(record.id) : record.type === "statement" ? statements.has(record.id) : record.type === "evidence" && statements.has(record.statement),
  );
}

async function* openAll(files: readonly SourceFile[]): AsyncGenerator<Source> {
  for (const file of files) yield { name: file.name, bytes: await file.read() };
}
