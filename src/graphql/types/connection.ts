import { Args, Field, Float, Int, InterfaceType, ObjectType } from "type-graphql";
import type { ClassType } from "type-graphql";
import type { Certainty as HowCertain } from "../../graph/valid-on.js";
import { EdtfDate } from "../../model/edtf-date.js";
import { StatementStatus } from "../../model/statement.js";
import type { CountArgs } from "../inputs/counts.js";
import { Certainty } from "./certainty.js";
import { Aggregate, Facet } from "./facet.js";
import { Statement } from "./statement.js";

@ObjectType({ description: "Where a page stands in its list.", simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follows; reading backwards, whether `before` was given." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether something comes before; reading forwards, whether `after` was given." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first edge, for `before`; null on an empty page." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last edge, for `after`; null on an empty page." })
  readonly endCursor!: string | null;
}

/** What every relation's edge says of the statement behind it. */
@InterfaceType({ description: "A relation between two entities, with the statement that says so." })
export abstract class RelationEdge {
  @Field(() => String, { description: "Its place in the list, for `after` and `before`.", simple: true })
  readonly cursor!: string;

  @Field(() => String, { nullable: true, description: "The role, in the words of the text.", simple: true })
  readonly role!: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "Since when it holds; null when no source says so.", simple: true })
  readonly since!: EdtfDate | null;

  @Field(() => EdtfDate, { nullable: true, description: "Until when it held; null when it holds still or no source says so.", simple: true })
  readonly until!: EdtfDate | null;

  @Field(() => StatementStatus, { description: "How it is meant by its sources.", simple: true })
  readonly status!: StatementStatus;

  @Field(() => Float, { description: "How sure the reading is, 0 to 1.", simple: true })
  readonly confidence!: number;

  @Field(() => Certainty, { nullable: true, description: "How sure it is that it holds on the day asked for (asOf.validOn); null when none is.", simple: true })
  readonly certainty!: HowCertain | null;

  @Field(() => Statement, { description: "The statement, with its evidence.", simple: true })
  readonly statement!: Statement;
}

/** Makes `<label>Edge` and `<label>Connection`, for lists of things as such; `counts`: the arguments of their facets and aggregates, if they have any. */
export function makeConnection(label: string, node: ClassType, counts: CountArgs | null): ClassType {
  class Edge {}
  ObjectType(`${label}Edge`, { description: `A place in a list of ${label}.`, simpleResolvers: true })(Edge);
  Field(() => String, { description: "Its place in the list, for `after` and `before`." })(Edge.prototype, "cursor");
  Field(() => node, { nullable: true, description: "What stands there." })(Edge.prototype, "node");
  return connectionOf(`${label}Connection`, Edge, node, counts);
}

/** Makes `<label>RelationEdge` and `<label>RelationConnection`, for lists of what an entity is related to. */
export function makeRelationConnection(label: string, node: ClassType, counts: CountArgs): ClassType {
  class Edge extends RelationEdge {}
  ObjectType(`${label}RelationEdge`, {
    description: `A relation to ${label}, with the statement that says so.`,
    implements: [RelationEdge],
    simpleResolvers: true,
  })(Edge);
  Field(() => node, { nullable: true, description: "The entity at the other end." })(Edge.prototype, "node");
  return connectionOf(`${label}RelationConnection`, Edge, node, counts);
}

function connectionOf(name: string, edge: ClassType, node: ClassType, counts: CountArgs | null): ClassType {
  class Connection {}
  ObjectType(name, { description: "A page of a list.", simpleResolvers: true })(Connection);
  Field(() => [edge], { description: "What is on the page, each with its place in the list." })(Connection.prototype, "edges");
  Field(() => [node], { nullable: "items", description: "What is on the page, without the edges." })(Connection.prototype, "nodes");
  Field(() => PageInfo, { description: "Where the page stands in the list." })(Connection.prototype, "pageInfo");
  const totalCount = "How long the whole list is, whatever the page. Counted only when asked for.";
  Field(() => Int, { nullable: true, description: totalCount })(Connection.prototype, "totalCount");
  if (counts) addCounts(Connection.prototype, counts);
  return Connection;
}

function addCounts(prototype: object, { facets, aggregate }: CountArgs): void {
  const counted = "How often which values stand in the whole list, whatever the page. Counted only when asked for.";
  Field(() => [Facet], { nullable: true, description: counted })(prototype, "facets");
  Args(() => facets)(prototype, "facets", 0);
  const summed = "How many values the whole list has, how many different ones, the least and the greatest. Counted only when asked for.";
  Field(() => [Aggregate], { nullable: true, description: summed })(prototype, "aggregate");
  Args(() => aggregate)(prototype, "aggregate", 0);
}
