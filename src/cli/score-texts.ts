import { AppError } from "../errors.js";
import { casesOf } from "../eval/cases.js";
import type { BasisOf, Case } from "../eval/cases.js";
import { readGold, stem } from "../eval/gold.js";
import type { GoldArticle } from "../eval/gold.js";
import { scoreRecords } from "../eval/score.js";
import type { Scores } from "../eval/scores.js";
import { exportRecords } from "../graph/export-records.js";
import { prepareGraph } from "../graph/schema.js";
import { writeRecords } from "../graph/write-records.js";
import type { EvidenceRecord, GraphRecord } from "../model/records.js";
import type { TextNature } from "../model/scorecard.js";
import { ingest, prepareStore } from "../pipeline.js";
import type { Reading, Source } from "../pipeline.js";
import { readRegistry } from "../registry/read-registry.js";
import type { Basis } from "../resolve/calibration.js";
import type { GraphStore } from "../store/store.js";
import { listSources } from "./read-sources.js";
import type { SourceFile } from "./read-sources.js";
import type { Progress } from "./terminal.js";
import { withStore } from "./with-store.js";

const TERRITORIES = new Set(["State", "District", "Municipality"]);

export interface ScoringOptions {
  /** Whether the compiled names (bodies, laws, systems, officials) are known beside the official list of territories. */
  readonly registry: boolean;
  /** Statements less sure than this wait for review. */
  readonly reviewBelow: number;
  readonly onProgress: Progress;
}

/** A folder of texts and the folder of their gold. */
export interface Folders {
  readonly texts: string;
  readonly gold: string;
}

/** How well texts were read, with the statements that were found as cases. */
export interface TextScores {
  readonly scores: Scores;
  readonly cases: readonly Case[];
  /** Of each text. */
  readonly natures: readonly TextNature[];
}

/** Reads the texts that have gold into a graph of their own and scores it. Throws `BAD_USER_INPUT` when two folders have nothing in common. */
export async function scoreTexts(folders: readonly Folders[], options: ScoringOptions): Promise<TextScores> {
  const found = folders.map(withGold);
  const gold = found.flatMap((each) => each.gold);
  const bases = new Map<string, Basis>();
  const records = await readTexts(found.flatMap(({ files }) => files), options, bases);
  const scores = scoreRecords(records, gold, options.reviewBelow);
  return { scores, cases: casesOf(scores.judged, records, basisIn(bases)), natures: gold.map(({ nature }) => nature) };
}

/** The texts of a folder that have gold, and their gold. */
function withGold({ texts, gold: goldFolder }: Folders): { files: readonly SourceFile[]; gold: readonly GoldArticle[] } {
  const gold = readGold(goldFolder);
  const names = new Set(gold.map(({ name }) => name));
  const files = listSources([texts]).files.filter((file) => names.has(stem(file.name)));
  if (files.length === 0) throw new AppError("BAD_USER_INPUT", `No text in ${texts} has gold in ${goldFolder}: NAME.json belongs to NAME.txt.`);
  const present = new Set(files.map((file) => stem(file.name)));
  return { files, gold: gold.filter(({ name }) => present.has(name)) };
}

type Ends = Pick<EvidenceRecord, "article" | "start" | "end" | "rule"> & Partial<Pick<EvidenceRecord, "subject" | "predicate" | "object" | "role">>;

/** Names what was read where, alike in a reading and in the graph. */
const place = ({ article, start, end, rule, subject, predicate, object, role }: Ends): string => JSON.stringify([article, start, end, rule, subject, predicate, object, role]);

function note(readings: readonly Reading[], bases: Map<string, Basis>): void {
  for (const { subject, predicate, object, role, evidence, basis } of readings.flatMap(({ resolution }) => resolution.assertions)) {
    if (basis) bases.set(place({ ...evidence, subject, predicate, object, role }), basis);
  }
}

const basisIn = (bases: ReadonlyMap<string, Basis>): BasisOf => (evidence) => bases.get(place(evidence)) ?? null;

/** The graph that the files give, each read by itself into the same store; notes in `bases` how each piece of evidence was read. */
async function readTexts(files: readonly SourceFile[], { registry, onProgress }: ScoringOptions, bases: Map<string, Basis>): Promise<GraphRecord[]> {
  return withStore({ store: "grafeo:memory" }, async (store) => {
    if (registry) await prepareStore(store, { onProgress });
    else await prepareTerritories(store);
    let read = 0;
    for await (const { source, error } of ingest(store, openAll(files), { onReadings: (readings) => note(readings, bases) })) {
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
    record.type === "entity" ? territories.has(record.id) : record.type === "statement" ? statements.has(record.id) : record.type === "evidence" && statements.has(record.statement ?? ""),
  );
}

async function* openAll(files: readonly SourceFile[]): AsyncGenerator<Source> {
  for (const file of files) yield { name: file.name, bytes: await file.read() };
}
