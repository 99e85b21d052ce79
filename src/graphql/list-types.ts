import type { ClassType } from "type-graphql";
import { articleTerms } from "../graph/article-connection.js";
import { entityTerms } from "../graph/read-terms.js";
import type { Term } from "../graph/read-terms.js";
import { statementTerms } from "../graph/statement-connection.js";
import { allDeclarations } from "../model/catalogue.js";
import "../model/index.js";
import { makeConnectionArgs, withReviewState } from "./inputs/connection-args.js";
import { makeOrder } from "./inputs/order.js";
import { makeWhere } from "./inputs/where.js";
import { Article, Mention } from "./types/article.js";
import { makeConnection, makeRelationConnection } from "./types/connection.js";
import { Statement, TimelineEvent } from "./types/statement.js";

/** The GraphQL types that lists of one thing are made of. */
export interface ListTypes {
  readonly args: ClassType;
  readonly connection: ClassType;
}

interface EntityListTypes extends ListTypes {
  readonly relationConnection: ClassType;
}

const byLabel = new Map(allDeclarations().map(({ label, type }) => [label, entityListTypes(label, type as ClassType)]));

function entityListTypes(label: string, node: ClassType): EntityListTypes {
  return { ...listTypes(label, node, entityTerms(label)), relationConnection: makeRelationConnection(label, node) };
}

function listTypes(label: string, node: ClassType, terms: readonly Term[]): ListTypes & { where: ClassType } {
  const where = makeWhere(label, terms);
  return { where, args: makeConnectionArgs(where, makeOrder(label, terms)), connection: makeConnection(label, node) };
}

/** The list types of a kind or interface. */
export function listTypesOf(label: string): EntityListTypes {
  const types = byLabel.get(label);
  if (!types) throw new Error(`no kind or interface is called ${label}`);
  return types;
}

export const articleList: ListTypes = listTypes("Article", Article, articleTerms);

const statements = listTypes("Statement", Statement, statementTerms);
export const statementList: ListTypes = { ...statements, args: withReviewState(statements.args) };

export const timelineList: ListTypes = { args: makeConnectionArgs(statements.where, null), connection: makeConnection("TimelineEvent", TimelineEvent) };

export const mentionConnection: ClassType = makeConnection("Mention", Mention);
