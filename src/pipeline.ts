import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { AppError } from "./errors.js";
import { extract } from "./extract/extract.js";
import { Gazetteer } from "./extract/gazetteer.js";
import { evidenceOf } from "./graph/evidence-of.js";
import { isEmpty } from "./graph/is-empty.js";
import { fromLine } from "./graph/json-lines.js";
import { knownEntities, knownJudgements, knownRelations } from "./graph/known-entities.js";
import { prepareGraph } from "./graph/schema.js";
import { storedArticles } from "./graph/stored-articles.js";
import { writeRecords } from "./graph/write-records.js";
import type { ParsedArticle } from "./model/article.js";
import type { Dropped, Extraction } from "./model/claim.js";
import type { EntityRecord, GraphRecord, JudgementRecord } from "./model/records.js";
import { ArticleExtent } from "./model/statement.js";
import { parseSource } from "./parse/parse-source.js";
import type { Source } from "./parse/parse-source.js";
import { readRegistry } from "./registry/read-registry.js";
import type { Assertion } from "./resolve/assertion.js";
import { KnownEntities } from "./resolve/known-entities.js";
import { Matters } from "./resolve/matters.js";
import { resolve } from "./resolve/resolve.js";
import type { Resolution } from "./resolve/resolve.js";
import { inOrder, statementKey } from "./resolve/statement-id.js";
import type { GraphStore } from "./store/store.js";

export type { Source } from "./parse/parse-source.js";

/** Where times come from, and who is told how far it is. */
export interface PipelineOptions {
  readonly now?: () => Date;
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

/** What became of one source. */
export interface IngestResult {
  readonly source: string;
  /** Id of its article; null when nothing was stored. */
  readonly article: string | null;
  readonly teasers: number;
  readonly newEntities: number;
  readonly knownEntities: number;
  readonly statements: number;
  /** Claims that were read and not kept, with the reason. */
  readonly refused: readonly Dropped[];
  /** Why nothing was stored, or null. */
  readonly error: AppError | null;
}

/** One article read to the end, for `explain`. */
export interface Reading {
  readonly article: ParsedArticle;
  readonly extraction: Extraction;
  readonly resolution: Resolution;
}

/** What reading needs to know; made once for many articles. */
export class Reader {
  private constructor(
    readonly known: KnownEntities,
    private readonly gazetteer: Gazetteer,
  ) {}

  /**
   * Names are looked for from the registry only: what is read in an article must not depend on which others were read before.
   * Entities first read in articles are found again by their names.
   */
  static from(entities: readonly EntityRecord[], ...context: [relations?: ConstructorParameters<typeof KnownEntities>[1], judgements?: readonly JudgementRecord[]]): Reader {
    return new Reader(new KnownEntities(entities, ...context), new Gazetteer(entities.filter(({ registry }) => registry !== null)));
  }

  static async of(store: GraphStore): Promise<Reader> {
    const [entities, relations, judgements] = [await knownEntities(store), await knownRelations(store, ["BELONGS_TO", "PARTY_TO"]), await knownJudgements(store)];
    return Reader.from(entities, relations, judgements);
  }

  /** What `of` gives for a store that holds nothing but the registry, without the store. */
  static async ofRegistry(): Promise<Reader> {
    const records = [...readRegistry(), ...(await seedJudgements())];
    const relations = records.filter((record) => record.type === "statement").flatMap(({ subject, predicate, object }) =>
      object !== null && (predicate === "BELONGS_TO" || predicate === "PARTY_TO") ? [{ subject, predicate, object }] : [],
    );
    return Reader.from(records.filter((record) => record.type === "entity"), relations, records.filter((record) => record.type === "judgement"));
  }

  read(article: ParsedArticle): Reading {
    const extraction = extract(article, this.gazetteer);
    return { article, extraction, resolution: resolve(article.record, extraction, this.known) };
  }

  /** Remembers what a reading found for the articles after it. */
  learn({ entities, assertions }: Resolution): void {
    for (const entity of entities) this.known.add(entity);
    for (const { subject, predicate, object } of assertions)
      if (object !== null && (predicate === "BELONGS_TO" || predicate === "PARTY_TO")) this.known.relate({ subject, predicate, object });
  }
}

/** Sources whose stored evidence is read together. */
const BATCH = 32;

/**
 * Reads sources into the graph, in their order. Each is stored in one transaction, its teasers with it; one that can't be read
 * is reported and the others go on. Reading a source again changes nothing.
 */
export async function* ingest(store: GraphStore, sources: Iterable<Source> | AsyncIterable<Source>, options: PipelineOptions = {}): AsyncGenerator<IngestResult> {
  const reader = await Reader.of(store);
  let batch: Source[] = [];
  for await (const source of sources) {
    batch.push(source);
    if (batch.length < BATCH) continue;
    yield* ingestBatch(store, reader, batch, options);
    batch = [];
  }
  yield* ingestBatch(store, reader, batch, options);
}

async function* ingestBatch(store: GraphStore, reader: Reader, sources: readonly Source[], { now = () => new Date() }: PipelineOptions): AsyncGenerator<IngestResult> {
  const readings = sources.map((source) => ({ source, outcome: attempt(() => readSource(reader, source)) }));
  const found = readings.flatMap(({ outcome }) => ("error" in outcome ? [] : outcome.value));
  const stored = await storedArticles(store, found.map(({ article }) => article.record.id));
  const matters = new Matters(await evidenceOf(store, found.flatMap(({ resolution }) => resolution.assertions.map(inOrder))));
  for (const { source, outcome } of readings) {
    if ("error" in outcome) yield failure(source, outcome.error);
    else yield await storeReadings(store, source, outcome.value.filter((reading) => !isKnownTeaser(reading, stored)), matters, now().toISOString());
    if (!("error" in outcome)) for (const { article } of outcome.value) stored.set(article.record.id, article.record.hash);
  }
}

function readSource(reader: Reader, source: Source): Reading[] {
  return parseSource(source).map((article) => {
    const reading = reader.read(article);
    reader.learn(reading.resolution);
    return reading;
  });
}

/** The same teaser stands on many pages. */
const isKnownTeaser = ({ article: { record } }: Reading, stored: ReadonlyMap<string, string>): boolean =>
  record.extent === ArticleExtent.TEASER && stored.has(record.id);

async function storeReadings(store: GraphStore, source: Source, readings: readonly Reading[], matters: Matters, now: string): Promise<IngestResult> {
  const resolutions = readings.map(({ resolution }) => resolution);
  const assertions = resolutions.flatMap((resolution) => resolution.assertions);
  const assembly = matters.assembleWith(assertions, now);
  const records: GraphRecord[] = [
    ...resolutions.flatMap(({ entities }) => entities),
    ...readings.map(({ article }) => article.record),
    ...assembly.statements,
    ...assembly.evidence,
    ...resolutions.flatMap(({ mentions }) => mentions),
  ];
  try {
    await writeRecords(store, lastOfEach(records));
  } catch (error) {
    return failure(source, toAppError(error));
  }
  matters.keep(assertions, assembly);
  return success(source, readings, assertions);
}

function success(source: Source, readings: readonly Reading[], assertions: readonly Assertion[]): IngestResult {
  const sum = (count: (reading: Reading) => number): number => readings.reduce((total, reading) => total + count(reading), 0);
  return {
    source: source.name,
    article: readings[0]?.article.record.id ?? null,
    teasers: readings.filter(({ article }) => article.record.extent === ArticleExtent.TEASER).length,
    newEntities: sum(({ resolution }) => resolution.newEntities),
    knownEntities: sum(({ resolution }) => resolution.knownEntities),
    statements: new Set(assertions.map((assertion) => statementKey(inOrder(assertion)))).size,
    refused: readings.flatMap(({ extraction, resolution }) => [...extraction.dropped, ...resolution.dropped]),
    error: null,
  };
}

function failure(source: Source, error: AppError): IngestResult {
  return { source: source.name, article: null, teasers: 0, newEntities: 0, knownEntities: 0, statements: 0, refused: [], error };
}

function attempt<T>(action: () => T): { readonly value: T } | { readonly error: AppError } {
  try {
    return { value: action() };
  } catch (error) {
    return { error: toAppError(error) };
  }
}

/** The store being away concerns all sources; anything else only the one. */
function toAppError(error: unknown): AppError {
  if (error instanceof AppError && error.code !== "STORE_UNAVAILABLE" && error.code !== "STORE_LOCKED") return error;
  throw error;
}

/** An entity or article may be given several times within a source; the last one is the fullest. */
function lastOfEach(records: readonly GraphRecord[]): GraphRecord[] {
  const kept = new Map<string, GraphRecord>();
  for (const record of records) kept.set("id" in record ? `${record.type} ${record.id}` : JSON.stringify(record), record);
  return [...kept.values()];
}

const SEED = { articles: new URL("../seed/articles/", import.meta.url), judgements: new URL("../seed/judgements.jsonl", import.meta.url) };

/** Makes constraints and indexes and, in a store without entities, reads the registry into it with the judgements that come with it. */
export async function prepareStore(store: GraphStore, { now = () => new Date(), onProgress }: PipelineOptions = {}): Promise<{ readonly wasEmpty: boolean }> {
  await prepareGraph(store);
  if (!(await isEmpty(store))) return { wasEmpty: false };
  const records = [...readRegistry(undefined, now().toISOString()), ...(await seedJudgements())];
  await writeRecords(store, records, (done, total) => onProgress?.(done, total, "registry"));
  return { wasEmpty: true };
}

async function seedJudgements(): Promise<GraphRecord[]> {
  const text = await readFile(SEED.judgements, "utf8");
  return text.split("\n").filter((line) => line !== "").map(fromLine);
}

/** What `npm start` shows: the registry, then the seed's articles in the order of their names; only into an empty store. */
export async function seedStore(store: GraphStore, options: PipelineOptions = {}): Promise<readonly IngestResult[]> {
  const { wasEmpty } = await prepareStore(store, options);
  if (!wasEmpty) return [];
  const names = (await readdir(SEED.articles)).filter((name) => name.endsWith(".md")).sort();
  const results: IngestResult[] = [];
  for await (const result of ingest(store, seedSources(names), options)) {
    results.push(result);
    options.onProgress?.(results.length, names.length, "articles");
  }
  return results;
}

async function* seedSources(names: readonly string[]): AsyncGenerator<Source> {
  for (const name of names) yield { name, bytes: await readFile(fileURLToPath(new URL(name, SEED.articles))) };
}
