import { Field, ID, ObjectType } from "type-graphql";
import type { ClassType } from "type-graphql";
import { makeConnection } from "./connection.js";
import { StatementContent } from "./statement.js";

@ObjectType({ implements: [StatementContent], description: "A statement as it was known for some time: a new version begins whenever other evidence or a decision changes what is stated (Fassung)." })
export class StatementVersion extends StatementContent {
  @Field(() => ID, { description: "Global id of the statement; all its versions share it." })
  readonly statementId!: string;

  @Field(() => String, { description: "Since when it was known in this form, as an ISO 8601 instant.", simple: true })
  readonly knownFrom!: string;

  @Field(() => String, { nullable: true, description: "Until when, as an ISO 8601 instant; null: it is current.", simple: true })
  readonly retractedAt!: string | null;
}

/** A page of a history. */
export const StatementVersionConnection: ClassType = makeConnection("StatementVersion", StatementVersion, null);
