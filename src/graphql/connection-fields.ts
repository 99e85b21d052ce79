import { allArticles, articlesOfEntity, mentionsOfArticle, mentionStart } from "../graph/article-connection.js";
import type { MentionNode } from "../graph/article-connection.js";
import { conflictingStatements } from "../graph/conflicting-statements.js";
import { entityConnection, relationshipConnection } from "../graph/entity-connection.js";
import type { RelatedEntity } from "../graph/entity-connection.js";
import type { ConnectionSource } from "../graph/read-connection.js";
import type { ArticleNode, EntityNode, StatementNode } from "../graph/read-nodes.js";
import type { Direction, SortKey } from "../graph/read-order.js";
import type { Term } from "../graph/read-terms.js";
import { articleTerms } from "../graph/article-terms.js";
import { statementTerms } from "../graph/statement-terms.js";
import { allStatements, statementsOfArticle, statementsOfEntity } from "../graph/statement-connection.js";
import type { RelationshipDeclaration } from "../model/catalogue.js";
import type { ConnectionField } from "./connection.js";

/** All entities of a kind or interface, by name. */
export function entitiesField(label: string): ConnectionField<EntityNode> {
  const source = entityConnection(label);
  return { source, order: [by(source.terms, "name", "ASC")], toEdge: (node) => ({ node }) };
}

/** What an entity is related to in one way, by name; the edges carry the statement. */
export function relationshipField(relationship: RelationshipDeclaration): ConnectionField<RelatedEntity> {
  const source = relationshipConnection(relationship);
  return { source, order: [by(source.terms, "name", "ASC")], toEdge: toRelationEdge };
}

type RelationEdgeValue = RelatedEntity & Pick<StatementNode, "role" | "since" | "until" | "status" | "confidence" | "certainty">;

function toRelationEdge({ node, statement }: RelatedEntity): RelationEdgeValue {
  const { role, since, until, status, confidence, certainty } = statement;
  return { node, role, since, until, status, confidence, certainty, statement };
}

const articles = (source: ConnectionSource<ArticleNode>): ConnectionField<ArticleNode> => ({
  source,
  order: [by(articleTerms, "published", "DESC")],
  toEdge: (node) => ({ node }),
});

const statements = (source: ConnectionSource<StatementNode>): ConnectionField<StatementNode> => ({
  source,
  order: [by(statementTerms, "since", "ASC")],
  toEdge: (node) => ({ node }),
});

/** Articles, newest first. */
export const allArticlesField = articles(allArticles);
export const articlesOfEntityField = articles(articlesOfEntity);

/** Statements, earliest first, undated ones last. */
export const allStatementsField = statements(allStatements);
export const conflictingStatementsField = statements(conflictingStatements);
export const statementsOfEntityField = statements(statementsOfEntity);
export const statementsOfArticleField = statements(statementsOfArticle);

/** Mentions in the order of the text. */
export const mentionsField: ConnectionField<MentionNode> = {
  source: mentionsOfArticle,
  order: [{ term: mentionStart, direction: "ASC" }],
  toEdge: (node) => ({ node }),
};

function by(terms: readonly Term[], name: string, direction: Direction): SortKey {
  const term = terms.find((each) => each.name === name);
  if (!term) throw new Error(`nothing is called ${name} here`);
  return { term, direction };
}
