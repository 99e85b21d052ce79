import { ArticleExtent } from "../model/statement.js";
import { knownNow } from "./known-at.js";
import type { ConnectionSource } from "./read-connection.js";
import { articleProjection, toArticle, toEntity } from "./read-nodes.js";
import type { ArticleNode, EntityNode } from "./read-nodes.js";
import { entityTerms, idTerm } from "./read-terms.js";
import type { Term } from "./read-terms.js";

/** What articles are filtered and ordered by. */
export const articleTerms: readonly Term[] = [
  idTerm,
  { name: "title", type: "text", nullable: true, expression: "n.title", description: "Its headline." },
  { name: "kicker", type: "text", nullable: true, expression: "n.kicker", description: "The line above its headline (Dachzeile)." },
  { name: "publisher", type: "text", nullable: true, expression: "n.publisher", description: "Who published it." },
  { name: "published", type: "date", nullable: true, expression: "n.published", description: "When it was published." },
  { name: "url", type: "text", nullable: true, expression: "n.url", description: "Its address." },
  { name: "source", type: "text", nullable: false, expression: "n.source", description: "File name or address it was ingested from." },
  { name: "keywords", type: "list", nullable: false, expression: "n.keywords", description: "Keywords its publisher gave it." },
  { name: "language", type: "text", nullable: false, expression: "n.language", description: "Its language, e.g. `de`." },
  { name: "extent", type: "enum", values: ArticleExtent, nullable: false, expression: "n.extent", description: "How much of it was read." },
];

/** All articles. */
export const allArticles: ConnectionSource<ArticleNode> = {
  parent: null,
  match: "MATCH (n:Article)",
  condition: knownNow("n"),
  statement: null,
  row: ["n"],
  columns: { node: articleProjection("n") },
  key: idTerm,
  terms: articleTerms,
  parameters: {},
  read: (row) => toArticle(row["node"]),
  entities: () => [],
};

/** The articles that name an entity. */
export const articlesOfEntity: ConnectionSource<ArticleNode> = {
  ...allArticles,
  parent: "Entity",
  match: `MATCH (x)<-[m:MENTIONS]-(n:Article) WHERE ${knownNow("m")} WITH DISTINCT n`,
};

/** An entity where an article names it, in UTF-16 code units of the article's text. */
export interface MentionNode {
  readonly entity: EntityNode;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
}

/** What orders mentions: their place in the text; no two mentions of one article begin at the same place with the same entity. */
export const mentionStart: Term = { name: "start", type: "int", nullable: false, expression: "m.start", description: "Where it begins in the text." };

/** The mentions of an article. */
export const mentionsOfArticle: ConnectionSource<MentionNode> = {
  parent: "Article",
  match: "MATCH (x)-[m:MENTIONS]->(n:Entity)",
  condition: knownNow("m"),
  statement: null,
  row: ["n", "m"],
  columns: { node: "n {.*}", surface: "m.surface", from: "m.start", to: "m.end" },
  key: idTerm,
  terms: entityTerms("Entity"),
  parameters: {},
  read: (row) => ({ entity: toEntity(row["node"]), surface: String(row["surface"]), start: Number(row["from"]), end: Number(row["to"]) }),
  entities: ({ entity }) => [entity],
};
