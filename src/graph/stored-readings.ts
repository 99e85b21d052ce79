import type { ArticleRecord, MentionRecord } from "../model/records.js";
import type { GraphStore, Row } from "../store/store.js";
import type { StatementKey } from "./evidence-of.js";
import { groupRows } from "./read-connection.js";
import { mentionsText, toMention } from "./stored-mentions.js";
import { toArticle } from "./stored-properties.js";
import type { Stored } from "./stored-properties.js";

/** An article with what is stored of its reading. */
export interface StoredReading {
  readonly article: ArticleRecord;
  readonly mentions: readonly MentionRecord[];
  /** What the statements are about that it is evidence of; one may be given several times. */
  readonly matters: readonly StatementKey[];
}

/** Those of the articles that are stored, by id: one round trip when none is, else three. */
export async function storedReadings(store: GraphStore, ids: readonly string[]): Promise<Map<string, StoredReading>> {
  const articles = await read(store, ARTICLES, ids);
  const known = articles.map(({ id }) => String(id));
  const mentions = groupRows(await read(store, MENTIONS, known), "article");
  const matters = groupRows(await read(store, MATTERS, known), "article");
  return new Map(articles.map(({ id, node }) => {
    const article = String(id);
    return [article, { article: toArticle(node as Stored), mentions: (mentions.get(article) ?? []).map(toMention), matters: (matters.get(article) ?? []).map(toKey) }];
  }));
}

const ARTICLES = "UNWIND $ids AS id MATCH (a:Article {id: id}) WITH DISTINCT a RETURN a.id AS id, a {.*} AS node ORDER BY id";

const MENTIONS = mentionsText("WHERE m.retractedAt IS NULL");

const MATTERS = `UNWIND $ids AS id MATCH (a:Article {id: id})<-[:QUOTED_FROM]-(:Evidence)<-[:SUPPORTED_BY]-(s:Statement)
RETURN DISTINCT id AS article, s.subjectId AS subject, s.predicate AS predicate, s.objectId AS object
ORDER BY article, subject, predicate, object`;

async function read(store: GraphStore, text: string, ids: readonly string[]): Promise<Row[]> {
  return ids.length === 0 ? [] : store.read({ text, parameters: { ids } });
}

function toKey({ subject, predicate, object }: Row): StatementKey {
  return { subject: String(subject), predicate: predicate as StatementKey["predicate"], object: typeof object === "string" ? object : null };
}
