import { Field, ObjectType } from "type-graphql";

/** A row of a register that says what a statement says. */
@ObjectType({ description: "A row of a register (Verzeichnis) that a statement or an entity rests on." })
export class RegistryRecord {
  @Field(() => String, { description: "Table, e.g. `territories.csv`.", simple: true })
  readonly table!: string;

  @Field(() => String, { description: "Key of the row in the table, e.g. `15003000`.", simple: true })
  readonly row!: string;

  @Field(() => String, { description: "Where the row comes from.", simple: true })
  readonly source!: string;
}
