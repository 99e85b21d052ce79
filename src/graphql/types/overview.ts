import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import type { CoverageBy as By } from "../../graph/coverage.js";
import type { Likeness as Alike } from "../../graph/ways/similar-agreements.js";
import { Entity } from "../../model/entity.js";
import { Agreement } from "../../model/kinds/agreement.js";

export const CoverageBy: Readonly<Record<By, By>> = { STATE: "STATE", YEAR: "YEAR", PUBLISHER: "PUBLISHER" };
registerEnumType(CoverageBy, {
  name: "CoverageBy",
  description: "What is counted apart in a coverage.",
  valuesConfig: {
    STATE: { description: "By the states that articles name; all states are there (Bundesland)." },
    YEAR: { description: "By the year of publication." },
    PUBLISHER: { description: "By who published it." },
  },
});

@ObjectType({ description: "How much was read of a state, of a year or from a publisher, so that silence is not taken for absence.", simpleResolvers: true })
export class Coverage {
  @Field(() => String, { nullable: true, description: "Local id of the state, the year, or the publisher; null for articles that have none." })
  readonly key!: string | null;

  @Field(() => String, { nullable: true, description: "Name of the state, else as `key`." })
  readonly label!: string | null;

  @Field(() => Int, { description: "Articles read: those that name the state, of the year, of the publisher." })
  readonly articles!: number;

  @Field(() => Int, { description: "Statements that articles are evidence of: about the state, or supported by these articles." })
  readonly statements!: number;

  @Field(() => String, { nullable: true, description: "Latest day of publication among the articles, ISO 8601." })
  readonly latest!: string | null;
}

export const Likeness: Readonly<Record<Alike, Alike>> = { PARTIES: "PARTIES", SUBJECT: "SUBJECT", SIGNATORIES: "SIGNATORIES", TYPE: "TYPE", WORDING: "WORDING" };
registerEnumType(Likeness, {
  name: "Likeness",
  description: "In what two agreements are alike.",
  valuesConfig: {
    PARTIES: { description: "They have parties in common (Vertragsparteien)." },
    SUBJECT: { description: "They concern the same laws, systems or programmes." },
    SIGNATORIES: { description: "The same officials signed them." },
    TYPE: { description: "They are called by the same kind of noun (Rahmenvereinbarung, Pakt …)." },
    WORDING: { description: "Their names have words in common." },
  },
});

@ObjectType({ description: "One thing in which two agreements are alike.", simpleResolvers: true })
export class LikenessReason {
  @Field(() => Likeness, { description: "What it is." })
  readonly likeness!: Alike;

  @Field(() => Float, { description: "What both have, of all that either has: 0 to 1." })
  readonly share!: number;

  @Field(() => [Entity], { description: "Entities that both have: parties, subjects, signatories." })
  readonly shared!: Entity[];

  @Field(() => [String], { description: "Words that both names have, in lower case." })
  readonly words!: string[];
}

@ObjectType({ description: "An agreement like another one, with the reasons.", simpleResolvers: true })
export class SimilarAgreement {
  @Field(() => Agreement, { description: "The agreement." })
  readonly agreement!: Agreement;

  @Field(() => Float, { description: "How alike they are, 0 to 1: the reasons' shares, weighted (parties 45 %, subject 20 %, wording 15 %, signatories and type 10 % each)." })
  readonly score!: number;

  @Field(() => [LikenessReason], { description: "Why." })
  readonly reasons!: LikenessReason[];
}
