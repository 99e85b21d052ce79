import type { ClassType } from "type-graphql";
import { askable } from "../graph/askable.js";
import { countTerm } from "../graph/read-order.js";
import { edgeTerms } from "../graph/read-terms.js";
import { allDeclarations } from "../model/catalogue.js";
import "../model/index.js";
import { makeConnectionArgs, makeRelationArgs, withReviewState } from "./inputs/connection-args.js";
import { makeOrder } from "./inputs/order.js";
import { makeTimelineArgs } from "./inputs/timeline-args.js";
import { makeRelationFilter, makeWhere } from "./inputs/where.js";
import type { CountArgs } from "./inputs/counts.js";
import { makeCounts } from "./inputs/counts.js";
import { Article, Mention } from "./types/article.js";
import { makeConnection, makeRelationConnection } from "./types/connection.js";
import { Statement } from "./types/statement.js";
import { TimelineConnection } from "./types/timeline.js";

/** The GraphQL types that lists of one thing are made of. */
export interface ListTypes {
  /** What can be asked of what is listed. */
  readonly where: ClassType;
  readonly args: ClassType;
  readonly connection: ClassType;
}

interface EntityListTypes extends ListTypes {
  readonly relationArgs: ClassType;
  readonly relationConnection: ClassType;
}

const edgeWhere = makeWhere("RelationEdge", { terms: edgeTerms, relations: [] });
const edgeOrder = makeOrder("RelationEdge", edgeTerms);

const byLabel = new Map(allDeclarations().map(({ label, type }) => [label, entityListTypes(label, type as ClassType)]));

function entityListTypes(label: string, node: ClassType): EntityListTypes {
  const { order, counts, ...types } = listTypes(label, node);
  const { where } = types;
  return { ...types, relationArgs: makeRelationArgs(where, order, edgeWhere, edgeOrder), relationConnection: makeRelationConnection(label, node, counts) };
}

function listTypes(label: string, node: ClassType): ListTypes & { order: ClassType; counts: CountArgs } {
  const counts = makeCounts(label);
  const asked = askable(label);
  const where = makeWhere(label, asked);
  const order = makeOrder(label, [...asked.terms, ...asked.relations.map(countTerm)]);
  makeRelationFilter(label, where, label === "Article" || label === "Statement" ? null : edgeWhere);
  return { where, order, counts, args: makeConnectionArgs(where, order), connection: makeConnection(label, node, counts) };
}

/** The list types of a kind or interface. */
export function listTypesOf(label: string): EntityListTypes {
  const types = byLabel.get(label);
  if (!types) throw new Error(`no kind or interface is called ${label}`);
  return types;
}

export const articleList: ListTypes = listTypes("Article", Article);

const statements = listTypes("Statement", Statement);
export const statementList: ListTypes = { ...statements, args: withReviewState(statements.args) };

const timelineArgs = makeTimelineArgs(makeConnectionArgs(statements.where, null));

/** The types of timelines; `rootArgs`: of the root field. */
export const timelineList = { args: timelineArgs.ofEntity, rootArgs: timelineArgs.root, connection: TimelineConnection } as const;

export const mentionConnection: ClassType = makeConnection("Mention", Mention, null);
