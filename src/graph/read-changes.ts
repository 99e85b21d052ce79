import type { GraphRecord } from "../model/records.js";
import type { GraphStore, Row } from "../store/store.js";
import { CHANGE_PLACES } from "./change-places.js";
import type { ChangePlace } from "./change-places.js";
import { groupRows } from "./read-connection.js";
import { mentionsText, toMention } from "./stored-mentions.js";
import { toArticle, toDescription, toEntity, toEvidence, toJudgement, toReview, toStatement, toVersion } from "./stored-properties.js";
import type { Stored } from "./stored-properties.js";

/** A record in the form that it was last written in; mentions all at once for each article. */
export interface Change {
  /** Its place in the order of all changes, from 1. */
  readonly number: number;
  readonly type: GraphRecord["type"];
  /** One; of mentions all that the article has, past ones among them. */
  readonly records: readonly [GraphRecord, ...GraphRecord[]];
}

/** Which changes are asked for. */
export interface ChangesAsked {
  /** Only what comes after the change with this number; 0 for all. */
  readonly after: number;
  /** How many at most. */
  readonly limit: number;
  /** Only of records of these types; null for all. */
  readonly types: readonly GraphRecord["type"][] | null;
}

/** Changes in order. */
export interface ChangePage {
  /** Name of this graph's feed: numbers mean nothing in another one. Null for a graph never written to. */
  readonly feed: string | null;
  readonly changes: readonly Change[];
  /** Whether more follow. When none do, whoever has applied all has the whole graph as it was at one moment. */
  readonly more: boolean;
  /** Number of the last change that this page takes account of, whether it is among those asked for or not. */
  readonly end: number;
  /** The graph's version that was read: as long as it stays, nothing new comes. */
  readonly version: number;
}

/**
 * Changes in the order in which they were committed. Each record stands once, where it was last written, so that reading all of them again takes no
 * longer than reading the graph. Three round trips at most, one more where what stood next has moved to the end since.
 */
export async function readChanges(store: GraphStore, { after, limit, types }: ChangesAsked): Promise<ChangePage> {
  // First: what is numbered up to here is committed, and so can't be missed by reading the rest meanwhile.
  const { last, feed, version } = await readEnd(store);
  const places = CHANGE_PLACES.filter(({ type }) => types === null || types.includes(type));
  const found = after >= last || limit === 0 ? [] : await readNext(store, places, { after, last, limit: limit + 1 });
  const more = limit === 0 ? last > after : found.length > limit;
  const changes = await changesOf(store, found.slice(0, limit));
  return { feed, changes, more, end: more ? (changes.at(-1)?.number ?? after) : Math.max(after, last), version };
}

/** Where the feed ends now; `last` is 0 and `feed` null for a graph never written to. */
export async function readEnd(store: GraphStore): Promise<{ last: number; feed: string | null; version: number }> {
  const [row] = await store.read({ text: "MATCH (d:Dataset {id: 'dataset'}) RETURN d.changes AS last, d.feed AS feed, d.version AS version", parameters: {} });
  return { last: Number(row?.["last"] ?? 0), feed: typeof row?.["feed"] === "string" ? row["feed"] : null, version: Number(row?.["version"] ?? 0) };
}

/** Mostly the next numbers are what comes next; where many have moved to the end, what is left is looked for. */
async function readNext(store: GraphStore, places: readonly ChangePlace[], { after, last, limit }: { after: number; last: number; limit: number }): Promise<Row[]> {
  const until = Math.min(after + limit, last);
  const near = await store.read({ text: textOf(places, nearText), parameters: { from: after + 1, until } });
  const rows = near.length >= limit || until === last ? near : await store.read({ text: textOf(places, farText), parameters: { after, last, limit } });
  return rows.sort((a, b) => Number(a["number"]) - Number(b["number"])).slice(0, limit);
}

function textOf(places: readonly ChangePlace[], text: (place: ChangePlace) => string): string {
  return places.map(text).join("\nUNION ALL\n");
}

/** By equality, since a range of an index is far slower in the embedded store. */
function nearText({ type, label, property }: ChangePlace): string {
  return `UNWIND range($from, $until) AS number MATCH (n:${label} {${property}: number}) RETURN '${type}' AS type, ${nodeOf(type)} AS node, number`;
}

function farText({ type, label, property }: ChangePlace): string {
  return `MATCH (n:${label}) WHERE n.${property} > $after AND n.${property} <= $last WITH n ORDER BY n.${property} LIMIT $limit RETURN '${type}' AS type, ${nodeOf(type)} AS node, n.${property} AS number`;
}

function nodeOf(type: GraphRecord["type"]): string {
  return type === "mention" ? "n {.id}" : "n {.*}";
}

const READERS: Readonly<Record<Exclude<GraphRecord["type"], "mention">, (stored: Stored) => GraphRecord>> = {
  entity: toEntity,
  article: toArticle,
  version: toVersion,
  statement: toStatement,
  evidence: toEvidence,
  description: toDescription,
  judgement: toJudgement,
  review: toReview,
};

async function changesOf(store: GraphStore, rows: readonly Row[]): Promise<Change[]> {
  const articles = rows.filter(({ type }) => type === "mention").map(({ node }) => String((node as Stored)["id"]));
  const mentions = groupRows(articles.length === 0 ? [] : await store.read({ text: ALL_MENTIONS, parameters: { ids: articles } }), "article");
  return rows.flatMap((row) => {
    const type = row["type"] as GraphRecord["type"];
    const stored = row["node"] as Stored;
    const [first, ...others] = type === "mention" ? (mentions.get(String(stored["id"])) ?? []).map(toMention) : [READERS[type](stored)];
    return first ? [{ number: Number(row["number"]), type, records: [first, ...others] as const }] : [];
  });
}

const ALL_MENTIONS = mentionsText("");
