import DataLoader from "dataloader";
import { readArticles, readArticleTexts, readEntities, readNodes, readStatements } from "../graph/read-by-id.js";
import type { NodeKey } from "../graph/read-by-id.js";
import { readCounts, readPages, WHOLE_GRAPH } from "../graph/read-connection.js";
import { readKnownTexts } from "../graph/known-texts.js";
import { readChanges } from "../graph/read-changes.js";
import type { ChangePage, ChangesAsked } from "../graph/read-changes.js";
import type { ConnectionSource, Page, Rows, Selection } from "../graph/read-connection.js";
import { readEvidence, readVersionEvidence } from "../graph/read-evidence.js";
import { readSummaries } from "../graph/read-summaries.js";
import type { SummaryAsk, SummaryRow } from "../graph/read-summaries.js";
import type { ArticleNode, EntityNode, EvidenceNode, StatementNode } from "../graph/read-nodes.js";
import { readCoverage } from "../graph/coverage.js";
import type { Coverage, CoverageBy } from "../graph/coverage.js";
import { readBuckets } from "../graph/timeline-buckets.js";
import type { BucketRow } from "../graph/timeline-buckets.js";
import type { DateInterval } from "../graph/date-intervals.js";
import type { TimelineEventNode } from "../graph/timeline.js";
import type { AsOf, View } from "../graph/view.js";
import { readTies } from "../graph/ways/ties.js";
import type { ReadTies, TieQuestion } from "../graph/ways/ties.js";
import type { GraphStore } from "../store/store.js";
import { TogetherStore } from "./together-store.js";

/** One request's batches: whatever is asked for while one level of a query is resolved goes to the store in one round trip. */
export interface Loaders {
  /** The times that everything here is for. */
  readonly times: AsOf;
  /** The batches of the same request as of other times; the same ones for the same times. */
  asOf(times: AsOf): Loaders;
  /** Entities, articles and statements together; null where there is none. */
  readonly node: DataLoader<NodeKey, EntityNode | ArticleNode | StatementNode | null, string>;
  /** Entities by local id; null where there is none. */
  readonly entity: DataLoader<string, EntityNode | null>;
  /** Statements by id; null where there is none or it was retracted. */
  readonly statement: DataLoader<string, StatementNode | null>;
  /** Articles by id, without their text; null where there is none. */
  readonly article: DataLoader<string, ArticleNode | null>;
  /** Texts of articles by id. */
  readonly articleText: DataLoader<string, string | null>;
  /** What a statement rests on, surest first, at most `limit`. */
  evidence(statementId: string, limit: number): Promise<EvidenceNode[]>;
  /** What a version of a statement rested on when it became known, surest first, at most `limit`. */
  versionEvidence(versionId: string, limit: number): Promise<EvidenceNode[]>;
  /** Texts of articles and quotes of statements as they were known, where these are not the current ones; not cached. */
  knownTexts(keys: readonly NodeKey[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** A page of a list. Loads with the same source and selection objects are one batch, whatever their parents. */
  page<T>(source: ConnectionSource<T>, selection: Selection, parent?: string): Promise<Page<T>>;
  /** What entities are tied to; asking the same of an entity twice reads it once. */
  ties(question: TieQuestion): ReadTies;
  /** How much was read. */
  coverage(by: CoverageBy): Promise<Coverage[]>;
  /** What was written, in order; not cached. */
  changes(asked: ChangesAsked): Promise<ChangePage>;
  /** How many rows of a list pass the selection's filter; batched like its pages. */
  count<T>(source: ConnectionSource<T>, selection: Selection, parent?: string): Promise<number>;
  /** How many events of a timeline lie in which interval. */
  buckets(source: ConnectionSource<TimelineEventNode>, rows: Rows, granularity: DateInterval, parent?: string): Promise<BucketRow[]>;
  /** What the rows of a list come to. All facets and aggregates asked for at once are one batch, whatever their lists. */
  summary(ask: SummaryLoad, parent?: string): Promise<SummaryRow[]>;
}

/**
 * Batches and caches for one request; never shared between requests.
 *
 * @param view As of which times; statements less sure than `reviewBelow` (0 to 1) wait for review and are not in lists, unless they are asked for.
 */
export function createLoaders(graph: GraphStore, view: Omit<View, "review"> = {}): Loaders {
  return loadersOf(new TogetherStore(graph), view);
}

/** Those of other times read through the same store, so that one level is one round trip whatever times it is asked for. */
function loadersOf(store: GraphStore, { reviewBelow = 0, validOn = null, knownOn = null }: Omit<View, "review">): Loaders {
  const view = { reviewBelow, validOn, knownOn };
  const entity = new DataLoader((ids: readonly string[]) => readEntities(store, ids, view));
  const evidence = keyed((limit: number) => new DataLoader((ids: readonly string[]) => readEvidence(store, ids, limit, view)));
  const versionEvidence = keyed((limit: number) => new DataLoader((ids: readonly string[]) => readVersionEvidence(store, ids, limit)));
  const pages = keyed((source: ConnectionSource<unknown>) =>
    keyed((selection: Selection) => new DataLoader((parents: readonly string[]) => readPages(store, source, { ...selection, ...view }, parents))),
  );
  const counts = keyed((source: ConnectionSource<unknown>) =>
    keyed((selection: Selection) => new DataLoader((parents: readonly string[]) => readCounts(store, source, { ...selection, ...view }, parents))),
  );
  const summaries = new DataLoader((loads: readonly (SummaryLoad & { parent: string })[]) => loadSummaries(store, loads, view), { cache: false });
  const ties = keyed((question: TieQuestion) => new DataLoader((ids: readonly string[]) => readTies(store, question, ids, view)));
  const buckets = keyed((source: ConnectionSource<TimelineEventNode>) =>
    keyed((rows: Rows) => keyed((granularity: DateInterval) => new DataLoader((parents: readonly string[]) => readBuckets(store, source, { ...rows, ...view }, granularity, parents)))),
  );
  const others = keyed((times: string) => loadersOf(store, { reviewBelow, ...(JSON.parse(times) as AsOf) }));
  return {
    times: { validOn, knownOn },
    knownTexts: (keys) => readKnownTexts(store, keys, view),
    asOf: ({ validOn: onDay = null, knownOn: then = null }) => others(JSON.stringify({ validOn: onDay, knownOn: then })),
    buckets: (source, rows, granularity, parent = WHOLE_GRAPH) => buckets(source)(rows)(granularity).load(parent),
    node: new DataLoader((keys) => readNodes(store, keys, view), { cacheKeyFn: ({ kind, id }: NodeKey) => `${kind}:${id}` }),
    entity,
    coverage: (by) => readCoverage(store, by, view),
    ties: (question) => (ids) => Promise.all(ids.map((id) => ties(question).load(id))),
    changes: (asked) => readChanges(store, asked),
    statement: new DataLoader((ids) => readStatements(store, ids, view)),
    article: new DataLoader((ids) => readArticles(store, ids, view)),
    articleText: new DataLoader((ids) => readArticleTexts(store, ids, view)),
    versionEvidence: (versionId, limit) => versionEvidence(limit).load(versionId),
    evidence: (statementId, limit) => evidence(limit).load(statementId),
    page: async <T>(source: ConnectionSource<T>, selection: Selection, parent = WHOLE_GRAPH) => {
      const page = (await pages(source)(selection).load(parent)) as Page<T>;
      for (const known of page.items.flatMap(({ value }) => source.entities(value))) entity.prime(known.id, known);
      return page;
    },
    summary: (ask, parent = WHOLE_GRAPH) => summaries.load({ ...ask, parent }),
    count: (source, selection, parent = WHOLE_GRAPH) => counts(source)(selection).load(parent),
  };
}

/** A question about the rows of a list. */
export interface SummaryLoad extends Pick<SummaryAsk, "source" | "question"> {
  readonly selection: Selection;
}

/** Puts the same questions about the lists of several parents together. */
async function loadSummaries(store: GraphStore, loads: readonly (SummaryLoad & { parent: string })[], view: View): Promise<SummaryRow[][]> {
  const asks: (SummaryAsk & { readonly parents: string[] })[] = [];
  const askOf = keyed((source: SummaryAsk["source"]) =>
    keyed((selection: Selection) => keyed((question: string) => asks.push({ source, rows: { ...selection, ...view }, question: JSON.parse(question) as SummaryAsk["question"], parents: [] }) - 1)),
  );
  const places = loads.map(({ source, selection, question, parent }) => {
    const index = askOf(source)(selection)(JSON.stringify(question));
    return { index, at: (asks[index]?.parents.push(parent) ?? 0) - 1 };
  });
  const answers = await readSummaries(store, asks);
  return places.map(({ index, at }) => answers[index]?.[at] ?? []);
}

/** Makes one thing for each key, when first asked for it. */
function keyed<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
