import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { DateInterval as Interval } from "../../graph/date-intervals.js";

/** How dates are put together to be counted. */
export const DateInterval: Readonly<Record<Interval, Interval>> = { YEAR: "YEAR", HALF_YEAR: "HALF_YEAR", QUARTER: "QUARTER", MONTH: "MONTH" };
registerEnumType(DateInterval, {
  name: "DateInterval",
  description: "How dates are put together to be counted. A date that is too vague to lie in one of them counts as unknown.",
  valuesConfig: {
    YEAR: { description: "By year, `2022`." },
    HALF_YEAR: { description: "By half-year (Halbjahr), `2022-40` and `2022-41`." },
    QUARTER: { description: "By quarter (Quartal), `2022-33` to `2022-36`." },
    MONTH: { description: "By month, `2022-11`." },
  },
});

@ObjectType({ description: "A value and how often it stands in a list.", simpleResolvers: true })
export class FacetBucket {
  @Field(() => String, { nullable: true, description: "The value: a text, an enum value, a global id, or an interval in EDTF; null for what has none. Filters take it." })
  readonly value!: string | null;

  @Field(() => String, { description: "The value for people: a name, a title, `2022 Q4`; `unknown` for what has none." })
  readonly label!: string;

  @Field(() => Int, { description: "How many of the list have it." })
  readonly count!: number;

  @Field(() => [FacetBucket], { nullable: true, description: "How these are spread over the second of two crossed fields; null when nothing is crossed." })
  readonly buckets!: FacetBucket[] | null;
}

@ObjectType({ description: "The values of a field with how often they stand in a list: the most frequent first, dates in their order.", simpleResolvers: true })
export class Facet {
  @Field(() => String, { description: "The field counted." })
  readonly field!: string;

  @Field(() => [FacetBucket], { description: "Its values. Where one thing has several (parties), it counts for each." })
  readonly buckets!: FacetBucket[];

  @Field(() => Boolean, { description: "Whether there are more values than `limit`: rarer ones, or earlier dates." })
  readonly more!: boolean;
}

@ObjectType({ description: "What the values of a field come to over a whole list.", simpleResolvers: true })
export class Aggregate {
  @Field(() => String, { description: "The field." })
  readonly field!: string;

  @Field(() => Int, { description: "How many of the list have a value." })
  readonly count!: number;

  @Field(() => Int, { description: "How many different values there are." })
  readonly distinct!: number;

  @Field(() => String, { nullable: true, description: "The least: a number in figures, a text by code point, of dates the earliest day; null for relations, lists and truth values." })
  readonly min!: string | null;

  @Field(() => String, { nullable: true, description: "The greatest, or the latest day." })
  readonly max!: string | null;
}
