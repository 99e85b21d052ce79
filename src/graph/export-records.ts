import type { GraphRecord } from "../model/records.js";
import type { GraphStore, Row } from "../store/store.js";
import { toArticle, toEntity, toEvidence, toJudgement, toStatement } from "./stored-properties.js";
import type { Stored } from "./stored-properties.js";

/** Nodes of one round trip. */
const BATCH = 2_000;

/**
 * All records of the graph, sorted by type (what others refer to first), then by id, so that two stores with the same content give
 * the same. Meant for a store at rest: what is written meanwhile may be missing.
 */
export async function* exportRecords(store: GraphStore): AsyncGenerator<GraphRecord> {
  yield* nodes(store, "Entity", toEntity);
  yield* nodes(store, "Article", toArticle);
  yield* nodes(store, "Statement", toStatement);
  yield* nodes(store, "Evidence", toEvidence);
  yield* mentions(store);
  yield* nodes(store, "Judgement", toJudgement);
}

async function* nodes<R>(store: GraphStore, label: string, toRecord: (stored: Stored) => R): AsyncGenerator<R> {
  const text = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n {.*} AS node ORDER BY n.id`;
  for await (const rows of byIds(store, label, text)) {
    for (const { node } of rows) yield toRecord(node as Stored);
  }
}

const MENTIONS = `UNWIND $ids AS id MATCH (a:Article {id: id})-[m:MENTIONS]->(e:Entity)
RETURN a.id AS article, e.id AS entity, m.surface AS surface, m.start AS start, m.end AS end
ORDER BY a.id, m.start, m.end, e.id`;

async function* mentions(store: GraphStore): AsyncGenerator<GraphRecord> {
  for await (const rows of byIds(store, "Article", MENTIONS)) {
    for (const { article, entity, surface, start, end } of rows) {
      yield { type: "mention", article: String(article), entity: String(entity), surface: String(surface), start: Number(start), end: Number(end) };
    }
  }
}

/** Ids first, then what belongs to them: neither engine walks an index in order, so paging by `LIMIT` would sort everything each time. */
async function* byIds(store: GraphStore, label: string, text: string): AsyncGenerator<Row[]> {
  const rows = await store.read({ text: `MATCH (n:${label}) RETURN n.id AS id ORDER BY id`, parameters: {} });
  const ids = rows.map(({ id }) => String(id));
  for (let start = 0; start < ids.length; start += BATCH) yield await store.read({ text, parameters: { ids: ids.slice(start, start + BATCH) } });
}
