import type { ArticleRecord, DescriptionRecord, MentionRecord } from "../model/records.js";
import type { GraphStore, Row } from "../store/store.js";
import { groupRows } from "./read-connection.js";
import { mentionsText, toMention } from "./stored-mentions.js";
import { toArticle, toDescription } from "./stored-properties.js";
import type { Stated, Stored } from "./stored-properties.js";

/** An article with what is current of its reading. */
export interface StoredReading {
  readonly article: ArticleRecord;
  readonly mentions: readonly MentionRecord[];
  readonly descriptions: readonly DescriptionRecord[];
  /** What its evidence is about, as it was read. */
  readonly matters: readonly Stated[];
}

/** Those of the articles that are stored, by id: one round trip when none is, else four. */
export async function storedReadings(store: GraphStore, ids: readonly string[]): Promise<Map<string, StoredReading>> {
  const articles = await read(store, ARTICLES, ids);
  const known = articles.map(({ id }) => String(id));
  const mentions = groupRows(await read(store, MENTIONS, known), "article");
  const descriptions = groupRows(await read(store, DESCRIPTIONS, known), "article");
  const matters = groupRows(await read(store, MATTERS, known), "article");
  return new Map(articles.map(({ id, node }) => {
    const article = String(id);
    return [article, {
      article: toArticle(node as Stored),
      mentions: (mentions.get(article) ?? []).map(toMention),
      descriptions: (descriptions.get(article) ?? []).map(({ node }) => toDescription(node as Stored)),
      matters: (matters.get(article) ?? []).map(toStated),
    }];
  }));
}

/** All current descriptions of entities, in order: one round trip. */
export async function descriptionsOf(store: GraphStore, entities: readonly string[]): Promise<DescriptionRecord[]> {
  return (await read(store, DESCRIBED, entities)).map(({ node }) => toDescription(node as Stored));
}

const ARTICLES = "UNWIND $ids AS id MATCH (a:Article {id: id}) WITH DISTINCT a RETURN a.id AS id, a {.*} AS node ORDER BY id";

const MENTIONS = mentionsText("WHERE m.retractedAt IS NULL");

const DESCRIPTIONS = `UNWIND $ids AS id MATCH (d:Description {articleId: id}) WHERE d.retractedAt IS NULL
RETURN id AS article, d {.*} AS node
ORDER BY d.id`;

const DESCRIBED = "UNWIND $ids AS id MATCH (d:Description {entityId: id}) WHERE d.retractedAt IS NULL RETURN d {.*} AS node ORDER BY d.id";

const MATTERS = `UNWIND $ids AS id MATCH (a:Article {id: id})<-[:QUOTED_FROM]-(e:Evidence)
WHERE e.retractedAt IS NULL
RETURN DISTINCT id AS article, e.subjectId AS subject, e.predicate AS predicate, e.objectId AS object
ORDER BY article, subject, predicate, object`;

function toStated({ subject, predicate, object }: Row): Stated {
  return { subject: String(subject), predicate: predicate as Stated["predicate"], object: typeof object === "string" ? object : null };
}

async function read(store: GraphStore, text: string, ids: readonly string[]): Promise<Row[]> {
  return ids.length === 0 ? [] : store.read({ text, parameters: { ids: [...new Set(ids)] } });
}
