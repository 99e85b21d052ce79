import { Field, ID, Int, ObjectType } from "type-graphql";
import { EdtfDate } from "../../model/edtf-date.js";
import { Entity } from "../../model/entity.js";
import { Node } from "../../model/node.js";
import { ArticleExtent } from "../../model/statement.js";

@ObjectType({ implements: [Node], description: "A press article, or the teaser of one (Pressemeldung, Anreißer)." })
export class Article extends Node {
  @Field(() => ID, { description: "Global id, `Article:` and a hash." })
  override readonly id!: string;

  @Field(() => String, { description: "File name or address it was ingested from.", simple: true })
  readonly source!: string;

  @Field(() => String, { nullable: true, description: "Its address.", simple: true })
  readonly url!: string | null;

  @Field(() => String, { nullable: true, description: "Who published it.", simple: true })
  readonly publisher!: string | null;

  @Field(() => String, { nullable: true, description: "Its headline.", simple: true })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: "The line above its headline (Dachzeile).", simple: true })
  readonly kicker!: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "When it was published.", simple: true })
  readonly published!: EdtfDate | null;

  @Field(() => [String], { description: "Keywords its publisher gave it (Schlagwörter).", simple: true })
  readonly keywords!: string[];

  @Field(() => String, { description: "Its language, e.g. `de`.", simple: true })
  readonly language!: string;

  @Field(() => ArticleExtent, { description: "How much of it was read.", simple: true })
  readonly extent!: ArticleExtent;

  @Field(() => String, { description: "SHA-256 of its text, hexadecimal.", simple: true })
  readonly hash!: string;
}

@ObjectType({ description: "An entity where an article names it.", simpleResolvers: true })
export class Mention {
  @Field(() => Entity, { nullable: true, description: "Whom or what the article names." })
  readonly entity!: Entity | null;

  @Field(() => String, { description: "The words of the article that name it." })
  readonly surface!: string;

  @Field(() => Int, { description: "Where the words begin in the article's text, in UTF-16 code units." })
  readonly start!: number;

  @Field(() => Int, { description: "Where they end: `text.slice(start, end)` is `surface`." })
  readonly end!: number;
}
