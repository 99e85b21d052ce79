import { ArgsType, Field, Int } from "type-graphql";
import type { ClassType } from "type-graphql";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "../selection.js";
import { ReviewState } from "../types/review-state.js";

const size = `0 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} when neither first nor last is given.`;

/** The arguments of every list (Relay): forwards by `first` and `after`, backwards by `last` and `before`. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `How many from the beginning, or after \`after\`: ${size}` })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: "Only what comes after this cursor of the same list and order." })
  readonly after?: string | null;

  @Field(() => Int, { nullable: true, description: `How many from the end, or before \`before\`: ${size}` })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: "Only what comes before this cursor of the same list and order." })
  readonly before?: string | null;
}

/** The same arguments with the choice of statements that wait for review. */
export function withReviewState(args: ClassType): ClassType {
  class ReviewedArgs extends args {}
  ArgsType()(ReviewedArgs);
  const description = "Whether statements that wait for review are listed; relations, timelines and counts elsewhere never hold them.";
  Field(() => ReviewState, { defaultValue: ReviewState.SETTLED, description })(ReviewedArgs.prototype, "review");
  return ReviewedArgs;
}

/** Makes the arguments of a list that can be filtered, and ordered when an order is given. */
export function makeConnectionArgs(where: ClassType, order: ClassType | null): ClassType {
  class ConnectionArgs extends PageArgs {}
  ArgsType()(ConnectionArgs);
  Field(() => where, { nullable: true, description: "What must hold of what is listed." })(ConnectionArgs.prototype, "where");
  if (!order) return ConnectionArgs;
  const description = "Keys to order by, the first of them first; at most 5. Ties are broken by id.";
  Field(() => [order], { nullable: true, description })(ConnectionArgs.prototype, "orderBy");
  return ConnectionArgs;
}

/** Makes the arguments of a list of what an entity is related to: the statements behind it can be asked for and ordered by, too. */
export function makeRelationArgs(where: ClassType, order: ClassType, edgeWhere: ClassType, edgeOrder: ClassType): ClassType {
  const Base = makeConnectionArgs(where, order);
  class RelationArgs extends Base {}
  ArgsType()(RelationArgs);
  Field(() => edgeWhere, { nullable: true, description: "What must hold of the statement behind the relation." })(RelationArgs.prototype, "edge");
  const description = "Keys of the statement to order by, before those of `orderBy`; at most 5 together.";
  Field(() => [edgeOrder], { nullable: true, description })(RelationArgs.prototype, "orderByEdge");
  return RelationArgs;
}
