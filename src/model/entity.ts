import { Field, ID } from "type-graphql";
import { KindInterface, Property } from "./catalogue.js";
import { RegistryRecord } from "./evidence.js";
import { Node } from "./node.js";

/** Anything that statements are about. `id` is the local id (`DE-ST`); GraphQL shows the global one (`State:DE-ST`). */
@KindInterface({ label: "Entity", plural: "entities", description: "Anything that statements are about: a territory, an organisation, an official, an agreement, a law, a system or a programme.", implements: [Node] })
export abstract class Entity {
  @Field(() => ID, { description: "Global id, `Kind:id`, e.g. `State:DE-ST`." })
  readonly id!: string;

  @Property(() => String, { description: "The name it is shown by, in the nominative." })
  readonly name!: string;

  @Property(() => [String], { description: "Other names and abbreviations." })
  readonly aliases!: string[];

  @Field(() => RegistryRecord, { nullable: true, description: "The row of the registry (Verzeichnis) that it comes from; null when it was first read in an article." })
  readonly registryRecord!: RegistryRecord | null;
}
