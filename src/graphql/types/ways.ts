import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { Entity } from "../../model/entity.js";
import { Statement } from "./statement.js";

@ObjectType({ description: "One step of a way: a statement and where it leads.", simpleResolvers: true })
export class Hop {
  @Field(() => Entity, { description: "Where the step begins; not always the statement's subject." })
  readonly from!: Entity;

  @Field(() => Entity, { description: "Where it leads." })
  readonly to!: Entity;

  @Field(() => Statement, { description: "The statement that ties the two, with its evidence." })
  readonly statement!: Statement;
}

@ObjectType({ description: "A way between two entities along statements.", simpleResolvers: true })
export class Path {
  @Field(() => Int, { description: "How many steps it has." })
  readonly length!: number;

  @Field(() => [Hop], { description: "Its steps in order." })
  readonly hops!: Hop[];

  @Field(() => Float, { description: "The probability that all its statements are right, taken as independent." })
  readonly confidence!: number;

  @Field(() => Boolean, { description: "Whether all its steps can have held at one time." })
  readonly atOneTime!: boolean;

  @Field(() => String, { nullable: true, description: "First day on which all its steps can have held, ISO 8601; null when unknown or when there is none." })
  readonly from!: string | null;

  @Field(() => String, { nullable: true, description: "Last day on which all its steps can have held, ISO 8601; null when open or when there is none." })
  readonly to!: string | null;
}

/** Why there is no way. */
export enum NoPathReason {
  UNKNOWN_END = "UNKNOWN_END",
  CUT = "CUT",
  NONE = "NONE",
}
registerEnumType(NoPathReason, {
  name: "NoPathReason",
  description: "Why no way was found.",
  valuesConfig: {
    UNKNOWN_END: { description: "One of the ends is not in the graph." },
    CUT: { description: "There was too much to look at; ask for fewer hops, for certain predicates, or avoid hubs." },
    NONE: { description: "There is none of this length that meets what was asked." },
  },
});

@ObjectType({ description: "Ways between two entities, the shortest first, the surest first among those of one length.", simpleResolvers: true })
export class Paths {
  @Field(() => [Path], { description: "The ways." })
  readonly nodes!: Path[];

  @Field(() => Boolean, { description: "False when there was too much to look at, so that ways may have been missed." })
  readonly complete!: boolean;

  @Field(() => NoPathReason, { nullable: true, description: "Why there is none; null when there is one." })
  readonly whyNone!: NoPathReason | null;
}

@ObjectType({ description: "What lies around an entity, for drawing.", simpleResolvers: true })
export class Neighbourhood {
  @Field(() => [Entity], { description: "The entities, the nearest first; the one asked for before all." })
  readonly nodes!: Entity[];

  @Field(() => [Statement], { description: "The statements read on the way between two of them." })
  readonly edges!: Statement[];

  @Field(() => Boolean, { description: "Whether more lies within the depth than is given." })
  readonly truncated!: boolean;
}

@ObjectType({ description: "How one of the entities asked for is tied to what they share.", simpleResolvers: true })
export class CommonTie {
  @Field(() => Entity, { description: "The entity asked for." })
  readonly entity!: Entity;

  @Field(() => Statement, { description: "The statement that ties it, with its evidence." })
  readonly statement!: Statement;
}

@ObjectType({ description: "Something that at least two of the entities asked for are tied to.", simpleResolvers: true })
export class CommonNeighbour {
  @Field(() => Entity, { description: "What they share." })
  readonly node!: Entity;

  @Field(() => Int, { description: "How many of them share it." })
  readonly sharers!: number;

  @Field(() => [CommonTie], { description: "How each of them is tied to it." })
  readonly ties!: CommonTie[];
}
