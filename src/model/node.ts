import { Field, ID, InterfaceType } from "type-graphql";

/** Whatever has a global id and can be fetched again by it (Relay's `Node`). */
@InterfaceType({ description: "Whatever has a global id and can be fetched again by it: entities, articles and statements." })
export abstract class Node {
  @Field(() => ID, { description: "Global id, `Kind:id`, e.g. `State:DE-ST`." })
  readonly id!: string;
}
