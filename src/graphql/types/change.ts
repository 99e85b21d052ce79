import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import type { ChangeKind } from "../../graph/change-account.js";
import { Entity } from "../../model/entity.js";
import type { GraphRecord } from "../../model/records.js";
import { Article } from "./article.js";
import { PageInfo } from "./connection.js";
import { Statement } from "./statement.js";

/** GraphQL's names of what changes, with the type of record that each stands for. */
export const ChangedRecord = {
  ENTITY: "entity",
  ARTICLE: "article",
  ARTICLE_TEXT: "version",
  STATEMENT: "statement",
  EVIDENCE: "evidence",
  MENTIONS: "mention",
  DESCRIPTION: "description",
  JUDGEMENT: "judgement",
  REVIEW: "review",
} as const satisfies Readonly<Record<string, GraphRecord["type"]>>;

registerEnumType(ChangedRecord, {
  name: "ChangedRecord",
  description: "What a change is of.",
  valuesConfig: {
    ENTITY: { description: "A party, person, agreement, law, system or programme." },
    ARTICLE: { description: "An article, with its present text." },
    ARTICLE_TEXT: { description: "A text that an article had before." },
    STATEMENT: { description: "A statement." },
    EVIDENCE: { description: "What one sentence or one row of the registry says." },
    MENTIONS: { description: "Whom an article names, all of it at once." },
    DESCRIPTION: { description: "What one article says of an entity that is not in the registry." },
    JUDGEMENT: { description: "What a person decided about two entities." },
    REVIEW: { description: "What a person decided about what was read from a sentence." },
  },
});

export const ChangeKinds: { readonly [Kind in ChangeKind]: Kind } = {
  RECORDED: "RECORDED",
  CORRECTED: "CORRECTED",
  SUPERSEDED: "SUPERSEDED",
  RETRACTED: "RETRACTED",
  MERGED: "MERGED",
  KEPT_APART: "KEPT_APART",
  REVIEWED: "REVIEWED",
  WITHDRAWN: "WITHDRAWN",
};

registerEnumType(ChangeKinds, {
  name: "ChangeKind",
  description: "What has become of a record by its last change.",
  valuesConfig: {
    RECORDED: { description: "It stands as it was recorded." },
    CORRECTED: { description: "It stands in another form than before: other dates, wording, confidence or text." },
    SUPERSEDED: { description: "A form that no longer stands, as another one took its place." },
    RETRACTED: { description: "It no longer stands." },
    MERGED: { description: "It became another entity; of a judgement: two entities are one." },
    KEPT_APART: { description: "Two entities are different, a person decided." },
    REVIEWED: { description: "A person accepted, rejected or corrected it." },
    WITHDRAWN: { description: "A decision that was taken back." },
  },
});

@ObjectType({ description: "The last change of a record: a later one takes its place in the feed.", simpleResolvers: true })
export class Change {
  @Field(() => String, { description: "Its place among all changes, for `after`." })
  readonly cursor!: string;

  @Field(() => ChangeKinds, { description: "What has become of the record." })
  readonly kind!: ChangeKind;

  @Field(() => String, { nullable: true, description: "When, as an ISO 8601 instant; null when nobody has noted it." })
  readonly at!: string | null;

  @Field(() => ChangedRecord, { description: "What the change is of." })
  readonly record!: string;

  @Field(() => ID, { description: "Local id of the record; of what has none, of the article or the entities it is about." })
  readonly recordId!: string;

  @Field(() => Boolean, { description: "Whether this is a tombstone: the record no longer stands." })
  readonly tombstone!: boolean;

  @Field(() => String, { description: "The change in a few words." })
  readonly text!: string;

  @Field(() => [String], { description: "The record as `export --history` has it, as a line of JSON; of mentions a line for each that the article has or had." })
  readonly lines!: readonly string[];

  @Field(() => Entity, { nullable: true, description: "The entity that it is of, or what that has become; null for other records." })
  readonly entity!: Entity | null;

  @Field(() => Statement, { nullable: true, description: "The statement that it is of or supports; null when that no longer stands, and for other records." })
  readonly statement!: Statement | null;

  @Field(() => Article, { nullable: true, description: "The article that it is of or was read from; null when there is none." })
  readonly article!: Article | null;
}

@ObjectType({ description: "A place in the feed of changes.", simpleResolvers: true })
export class ChangeEdge {
  @Field(() => String, { description: "The place, for `after`." })
  readonly cursor!: string;

  @Field(() => Change, { description: "What changed." })
  readonly node!: Change;
}

@ObjectType({ description: "Changes in the order in which they were made.", simpleResolvers: true })
export class ChangeConnection {
  @Field(() => [ChangeEdge], { description: "The changes, each with its place." })
  readonly edges!: readonly ChangeEdge[];

  @Field(() => [Change], { description: "The changes, without the edges." })
  readonly nodes!: readonly Change[];

  @Field(() => PageInfo, {
    description: "Where the page stands. `endCursor` is there also when nothing has changed, to ask again later. As long as `hasNextPage` is true, records may refer to others that are still to come: apply all up to where it is false at once.",
  })
  readonly pageInfo!: PageInfo;
}
