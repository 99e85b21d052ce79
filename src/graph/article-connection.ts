import { askable } from "./askable.js";
import type { ConnectionSource } from "./read-connection.js";
import { articleProjection, toArticle, toEntity } from "./read-nodes.js";
import type { ArticleNode, EntityNode } from "./read-nodes.js";
import { idTerm } from "./read-terms.js";
import type { Term } from "./read-terms.js";
import { known, knownArticle } from "./view.js";

const articleRows: ConnectionSource<ArticleNode> = {
  ...askable("Article"),
  parent: null,
  match: () => "MATCH (n:Article)",
  condition: (view) => knownArticle("n", view),
  row: ["n"],
  columns: { node: articleProjection("n") },
  key: idTerm,
  statement: null,
  parameters: {},
  read: (row) => toArticle(row["node"]),
  entities: () => [],
};

/** All articles. */
export const allArticles: ConnectionSource<ArticleNode> = { ...articleRows, all: "Article" };

/** The articles that name an entity. */
export const articlesOfEntity: ConnectionSource<ArticleNode> = {
  ...articleRows,
  parent: "Entity",
  match: (view) => `MATCH (x)<-[m:MENTIONS]-(n:Article) WHERE ${known("m", view)} WITH DISTINCT n`,
};

/** An entity where an article names it, in UTF-16 code units of the article's text. */
export interface MentionNode {
  readonly entity: EntityNode;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
}

/** What orders mentions: their place in the text; no two mentions of one article begin at the same place with the same entity. */
export const mentionStart: Term = { name: "start", type: "int", nullable: false, expression: () => "m.start", description: "Where it begins in the text." };

/** The mentions of an article. */
export const mentionsOfArticle: ConnectionSource<MentionNode> = {
  ...askable("Entity"),
  parent: "Article",
  match: () => "MATCH (x)-[m:MENTIONS]->(n:Entity)",
  condition: (view) => known("m", view),
  row: ["n", "m"],
  columns: { node: "n {.*}", surface: "m.surface", from: "m.start", to: "m.end" },
  key: idTerm,
  statement: null,
  parameters: {},
  read: (row) => ({ entity: toEntity(row["node"]), surface: String(row["surface"]), start: Number(row["from"]), end: Number(row["to"]) }),
  entities: ({ entity }) => [entity],
};
