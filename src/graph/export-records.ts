import type { GraphRecord } from "../model/records.js";
import type { GraphStore, Row } from "../store/store.js";
import { mentionsText, toMention } from "./stored-mentions.js";
import { toArticle, toDescription, toEntity, toEvidence, toJudgement, toReview, toStatement, toVersion } from "./stored-properties.js";
import type { Stored } from "./stored-properties.js";

/** Nodes of one round trip. */
const BATCH = 2_000;

/** `history`: also what is past. */
export interface ExportOptions {
  readonly history?: boolean;
}

const CURRENT = "WHERE n.retractedAt IS NULL";
const STANDING = "WHERE n.withdrawnAt IS NULL";

/**
 * The records of the graph, sorted by type (what others refer to first), then by id, so that two stores with the same content give
 * the same: what is current, or with `history` everything. Meant for a store at rest: what is written meanwhile may be missing.
 */
export async function* exportRecords(store: GraphStore, { history = false }: ExportOptions = {}): AsyncGenerator<GraphRecord> {
  const [current, standing] = history ? ["", ""] : [CURRENT, STANDING];
  yield* nodes(store, "Entity", history ? "" : `${CURRENT} OR n.mergedInto IS NOT NULL`, toEntity);
  yield* nodes(store, "Article", current, toArticle);
  yield* nodes(store, "ArticleVersion", current, toVersion);
  yield* nodes(store, "Statement", current, toStatement);
  yield* nodes(store, "Evidence", current, toEvidence);
  yield* mentions(store, history);
  yield* nodes(store, "Description", current, toDescription);
  yield* nodes(store, "Judgement", standing, toJudgement);
  yield* nodes(store, "Review", standing, toReview);
}

async function* nodes<R>(store: GraphStore, label: string, condition: string, toRecord: (stored: Stored) => R): AsyncGenerator<R> {
  const text = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n {.*} AS node ORDER BY n.id`;
  for await (const rows of byIds(store, label, condition, text)) {
    for (const { node } of rows) yield toRecord(node as Stored);
  }
}

async function* mentions(store: GraphStore, history: boolean): AsyncGenerator<GraphRecord> {
  const text = history ? mentionsText("") : mentionsText("WHERE m.retractedAt IS NULL");
  for await (const rows of byIds(store, "Article", "", text)) {
    for (const row of rows) yield toMention(row);
  }
}

/** Ids first, then what belongs to them: neither engine walks an index in order, so paging by `LIMIT` would sort everything each time. */
async function* byIds(store: GraphStore, label: string, condition: string, text: string): AsyncGenerator<Row[]> {
  const rows = await store.read({ text: `MATCH (n:${label}) ${condition} RETURN n.id AS id ORDER BY id`, parameters: {} });
  const ids = rows.map(({ id }) => String(id));
  for (let start = 0; start < ids.length; start += BATCH) yield await store.read({ text, parameters: { ids: ids.slice(start, start + BATCH) } });
}
