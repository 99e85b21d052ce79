import { createUnionType, Field, Float, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import type { Certainty as HowCertain } from "../../graph/valid-on.js";
import { EdtfDate } from "../../model/edtf-date.js";
import { RegistryRecord } from "../../model/evidence.js";
import { Node } from "../../model/node.js";
import { Predicate } from "../../model/predicates.js";
import type { PredicateName } from "../../model/predicates.js";
import { StatementStatus, Verdict } from "../../model/statement.js";
import { Article } from "./article.js";
import { Certainty } from "./certainty.js";

/** What statements say, and their versions. */
@InterfaceType({ description: "What a statement says, or said as it was once known." })
export abstract class StatementContent {
  @Field(() => Predicate, { description: "What it says of its subject and object.", simple: true })
  readonly predicate!: PredicateName;

  @Field(() => String, { nullable: true, description: "The role, in the words of the text («Finanzstaatssekretär»).", simple: true })
  readonly role!: string | null;

  @Field(() => String, { nullable: true, description: "On whose behalf an official signed, in the words of the text.", simple: true })
  readonly onBehalfOf!: string | null;

  @Field(() => String, { nullable: true, description: "What parties work together on.", simple: true })
  readonly subjectMatter!: string | null;

  @Field(() => String, { nullable: true, description: "How much is paid, in the words of the text.", simple: true })
  readonly amount!: string | null;

  @Field(() => String, { nullable: true, description: "What `value` is a value of, e.g. population (HAS_VALUE).", simple: true })
  readonly property!: string | null;

  @Field(() => String, { nullable: true, description: "The value of a property (HAS_VALUE).", simple: true })
  readonly value!: string | null;

  @Field(() => String, { nullable: true, description: "The unit of `value`.", simple: true })
  readonly unit!: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "Since when it holds; null when no source says so.", simple: true })
  readonly since!: EdtfDate | null;

  @Field(() => EdtfDate, { nullable: true, description: "Until when it held; null when it holds still or no source says so.", simple: true })
  readonly until!: EdtfDate | null;

  @Field(() => StatementStatus, { description: "How it is meant by its sources.", simple: true })
  readonly status!: StatementStatus;

  @Field(() => Float, { description: "How sure the reading is, 0 to 1.", simple: true })
  readonly confidence!: number;
}

@ObjectType({ implements: [Node, StatementContent], description: "What one or more sources say of a subject: dated, cited, with how sure the reading is." })
export class Statement extends StatementContent {
  @Field(() => ID, { description: "Global id, `Statement:` and a hash of what is stated." })
  readonly id!: string;

  @Field(() => String, { description: "When it was recorded, as an ISO 8601 instant.", simple: true })
  readonly recordedAt!: string;

  @Field(() => Certainty, { nullable: true, description: "How sure it is that it holds on the day asked for (asOf.validOn); null when none is.", simple: true })
  readonly certainty!: HowCertain | null;
}

@ObjectType({ description: "The words of an article that a statement was read from.", simpleResolvers: true })
export class Quotation {
  @Field(() => Article, { description: "The article quoted." })
  readonly article!: Article;

  @Field(() => String, { description: "The sentence, exactly as in the article's text." })
  readonly quote!: string;

  @Field(() => String, { nullable: true, description: "The text right before the quote." })
  readonly prefix!: string | null;

  @Field(() => String, { nullable: true, description: "The text right after the quote." })
  readonly suffix!: string | null;

  @Field(() => Int, { description: "Where the quote begins in the article's text, in UTF-16 code units." })
  readonly start!: number;

  @Field(() => Int, { description: "Where it ends: `text.slice(start, end)` is `quote`." })
  readonly end!: number;

  @Field(() => EdtfDate, { nullable: true, description: "Since when it holds, as this article says." })
  readonly since!: EdtfDate | null;

  @Field(() => EdtfDate, { nullable: true, description: "Until when it held, as this article says." })
  readonly until!: EdtfDate | null;

  @Field(() => StatementStatus, { description: "How this article means it." })
  readonly status!: StatementStatus;

  @Field(() => String, { description: "The rule that read it, `<predicate>/<rule>`." })
  readonly rule!: string;

  @Field(() => Float, { description: "How sure that rule is, 0 to 1." })
  readonly confidence!: number;

  @Field(() => Verdict, { nullable: true, description: "What a person who reviewed it decided (Prüfung): ACCEPTED, also for what was put in the place of a misreading; null when nobody has. What was rejected supports no statement." })
  readonly verdict!: Verdict | null;
}

/** What a statement rests on. */
export const Evidence = createUnionType({
  name: "Evidence",
  description: "What a statement rests on: the words of an article, or a row of a register.",
  types: () => [Quotation, RegistryRecord] as const,
});
