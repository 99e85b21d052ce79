import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { ClassType } from "type-graphql";
import { kinds } from "../../model/catalogue.js";
import { Node } from "../../model/node.js";
import type { SnippetField } from "../../search/snippets.js";
import { articleList, listTypesOf, statementList } from "../list-types.js";
import { PageInfo } from "./connection.js";

/** What can be found: the kinds of entities, articles and statements. */
export const SearchKind: Readonly<Record<string, string>> = Object.fromEntries([...kinds().map(({ label }) => label), "Article", "Statement"].map((label) => [label, label]));

registerEnumType(SearchKind, {
  name: "SearchKind",
  description: "What search finds: entities of a kind, articles, or statements by their quotes.",
  valuesConfig: {
    ...Object.fromEntries(kinds().map(({ label, description }) => [label, { description }])),
    Article: { description: "An article, by its title and text." },
    Statement: { description: "A statement, by the sentences it is quoted for." },
  },
});

export const SearchField: Readonly<Record<SnippetField, SnippetField>> = { NAME: "NAME", ALIAS: "ALIAS", TITLE: "TITLE", TEXT: "TEXT", QUOTE: "QUOTE", RELATED: "RELATED" };

registerEnumType(SearchField, {
  name: "SearchField",
  description: "Where in something that was found a snippet stands.",
  valuesConfig: {
    NAME: { description: "The name of an entity." },
    ALIAS: { description: "Another name or an abbreviation of it." },
    TITLE: { description: "The headline of an article." },
    TEXT: { description: "The text of an article." },
    QUOTE: { description: "A sentence that a statement is quoted for." },
    RELATED: { description: "What it is tied to: a party, an office, a place, a year." },
  },
});

@ObjectType({ description: "A part of a text; offsets in UTF-16 code units.", simpleResolvers: true })
export class TextRange {
  @Field(() => Int, { description: "Where it begins." })
  readonly start!: number;

  @Field(() => Int, { description: "Where it ends: `text.slice(start, end)`." })
  readonly end!: number;
}

@ObjectType({ description: "A name or passage that shows why something was found.", simpleResolvers: true })
export class Snippet {
  @Field(() => SearchField, { description: "Where it stands." })
  readonly field!: SnippetField;

  @Field(() => String, { description: "The passage, exactly as it stands there." })
  readonly text!: string;

  @Field(() => Int, { description: "Where the passage begins in the whole text, in UTF-16 code units." })
  readonly start!: number;

  @Field(() => [TextRange], { description: "The words in `text` that fit the query." })
  readonly ranges!: readonly TextRange[];

  @Field(() => String, { description: "The passage as HTML that is safe to show: words that fit stand in `<mark>`, everything else is escaped; `…` where it was cut." })
  readonly html!: string;
}

@ObjectType({ description: "Something that was found.", simpleResolvers: true })
export class SearchEdge {
  @Field(() => String, { description: "Its place among what was found, for `after`." })
  readonly cursor!: string;

  @Field(() => Node, { nullable: true, description: "What was found." })
  readonly node!: Node | null;

  @Field(() => Float, { description: "How well it fits (BM25): comparable within one answer only." })
  readonly score!: number;

  @Field(() => [Snippet], { description: "Why it was found: the name and the passage with most of the words." })
  readonly snippets!: readonly Snippet[];
}

@ObjectType({ description: "How much of a kind was found.", simpleResolvers: true })
export class SearchFacet {
  @Field(() => SearchKind, { description: "The kind." })
  readonly kind!: string;

  @Field(() => Int, { description: "How many of it." })
  readonly count!: number;
}

@ObjectType({ description: "A page of what was found, best first.", simpleResolvers: true })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: "What is on the page, each with its snippets." })
  readonly edges!: readonly SearchEdge[];

  @Field(() => [Node], { nullable: "items", description: "What is on the page, without the edges." })
  readonly nodes!: readonly (Node | null)[];

  @Field(() => PageInfo, { description: "Where the page stands." })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: "How much was found altogether." })
  readonly totalCount!: number;

  @Field(() => [SearchFacet], { description: "How much of each kind was found, most first." })
  readonly facets!: readonly SearchFacet[];

  @Field(() => String, { nullable: true, description: "The query with words that occur nowhere replaced by ones that do; null when all of them occur." })
  readonly didYouMean!: string | null;
}

@ObjectType({ description: "A name that begins with what was typed.", simpleResolvers: true })
export class Suggestion {
  @Field(() => ID, { description: "Global id of what has the name." })
  readonly id!: string;

  @Field(() => SearchKind, { description: "What it is." })
  readonly kind!: string;

  @Field(() => String, { description: "The name it is shown by." })
  readonly name!: string;

  @Field(() => String, { description: "The name that fits, which may be an alias or abbreviation." })
  readonly matched!: string;

  @Field(() => Node, { nullable: true, description: "What has the name." })
  readonly node!: Node | null;
}

/** Input type `SearchWhere`: a filter for each kind that can be found. */
export const SearchWhere: ClassType = makeSearchWhere();

function makeSearchWhere(): ClassType {
  class Where {}
  InputType("SearchWhere", { description: "What must hold of what is found, by its kind; kinds that are not named are left as they are." })(Where);
  const add = (name: string, label: string, where: ClassType): void => {
    Field(() => where, { nullable: true, description: `What must hold of each ${label} that is found.` })(Where.prototype, name);
  };
  for (const { singular, label } of kinds()) add(singular, label, listTypesOf(label).where);
  add("article", "Article", articleList.where);
  add("statement", "Statement", statementList.where);
  return Where;
}
