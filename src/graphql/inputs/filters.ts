import { Field, Float, ID, InputType, Int } from "type-graphql";

const foldedDescription =
  "True: the operators beside it take upper for lower case, ä for ae and a, ß for ss, é for e: `städte` finds «Staedte» and «STADTE». Not with gt, gte, lt, lte.";

/** `readonly x?: T | null` of every operator: an operator left out asks for nothing. */
type Optional<T> = T | null;

@InputType({ description: "Asks for a text; all operators given must hold. Upper and lower case differ unless `folded: true`. What has no value passes only `isNull: true`." })
export class TextFilter {
  @Field(() => String, { nullable: true, description: "Equal to this text." })
  readonly eq?: Optional<string>;

  @Field(() => String, { nullable: true, description: "Another than this text." })
  readonly ne?: Optional<string>;

  @Field(() => [String], { nullable: true, description: "One of these texts, at most 100." })
  readonly in?: Optional<string[]>;

  @Field(() => [String], { nullable: true, description: "None of these texts, at most 100." })
  readonly notIn?: Optional<string[]>;

  @Field(() => String, { nullable: true, description: "Holds this text somewhere." })
  readonly contains?: Optional<string>;

  @Field(() => String, { nullable: true, description: "Begins with this text." })
  readonly startsWith?: Optional<string>;

  @Field(() => String, { nullable: true, description: "Ends with this text." })
  readonly endsWith?: Optional<string>;

  @Field(() => String, { nullable: true, description: "Comes after this text in the order of code points." })
  readonly gt?: Optional<string>;

  @Field(() => String, { nullable: true, description: "This text, or one that comes after it." })
  readonly gte?: Optional<string>;

  @Field(() => String, { nullable: true, description: "Comes before this text in the order of code points." })
  readonly lt?: Optional<string>;

  @Field(() => String, { nullable: true, description: "This text, or one that comes before it." })
  readonly lte?: Optional<string>;

  @Field(() => Boolean, { nullable: true, description: foldedDescription })
  readonly folded?: Optional<boolean>;

  @Field(() => Boolean, { nullable: true, description: "True: has no value. False: has one." })
  readonly isNull?: Optional<boolean>;
}

@InputType({ description: "Asks for a whole number; all operators given must hold. What has no value passes only `isNull: true`." })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: "Equal to this number." })
  readonly eq?: Optional<number>;

  @Field(() => Int, { nullable: true, description: "Another than this number." })
  readonly ne?: Optional<number>;

  @Field(() => Int, { nullable: true, description: "Greater than this number." })
  readonly gt?: Optional<number>;

  @Field(() => Int, { nullable: true, description: "This number or greater." })
  readonly gte?: Optional<number>;

  @Field(() => Int, { nullable: true, description: "Less than this number." })
  readonly lt?: Optional<number>;

  @Field(() => Int, { nullable: true, description: "This number or less." })
  readonly lte?: Optional<number>;

  @Field(() => [Int], { nullable: true, description: "One of these numbers, at most 100." })
  readonly in?: Optional<number[]>;

  @Field(() => [Int], { nullable: true, description: "None of these numbers, at most 100." })
  readonly notIn?: Optional<number[]>;

  @Field(() => Boolean, { nullable: true, description: "True: has no value. False: has one." })
  readonly isNull?: Optional<boolean>;
}

@InputType({ description: "Asks for a number; all operators given must hold." })
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: "Equal to this number." })
  readonly eq?: Optional<number>;

  @Field(() => Float, { nullable: true, description: "Another than this number." })
  readonly ne?: Optional<number>;

  @Field(() => Float, { nullable: true, description: "Greater than this number." })
  readonly gt?: Optional<number>;

  @Field(() => Float, { nullable: true, description: "This number or greater." })
  readonly gte?: Optional<number>;

  @Field(() => Float, { nullable: true, description: "Less than this number." })
  readonly lt?: Optional<number>;

  @Field(() => Float, { nullable: true, description: "This number or less." })
  readonly lte?: Optional<number>;

  @Field(() => [Float], { nullable: true, description: "One of these numbers, at most 100." })
  readonly in?: Optional<number[]>;

  @Field(() => [Float], { nullable: true, description: "None of these numbers, at most 100." })
  readonly notIn?: Optional<number[]>;

  @Field(() => Boolean, { nullable: true, description: "True: has no value. False: has one." })
  readonly isNull?: Optional<boolean>;
}

@InputType({ description: "Asks for a truth value." })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: "Equal to this truth value." })
  readonly eq?: Optional<boolean>;

  @Field(() => Boolean, { nullable: true, description: "True: has no value. False: has one." })
  readonly isNull?: Optional<boolean>;
}

@InputType({ description: "Asks for an id, global (`State:DE-ST`) or local (`DE-ST`); all operators given must hold." })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: "This id." })
  readonly eq?: Optional<string>;

  @Field(() => ID, { nullable: true, description: "Another than this id." })
  readonly ne?: Optional<string>;

  @Field(() => [ID], { nullable: true, description: "One of these ids, at most 100." })
  readonly in?: Optional<string[]>;

  @Field(() => [ID], { nullable: true, description: "None of these ids, at most 100." })
  readonly notIn?: Optional<string[]>;
}

@InputType({ description: "Asks for a list of texts." })
export class TextListFilter {
  @Field(() => String, { nullable: true, description: "Has this text among its items." })
  readonly has?: Optional<string>;

  @Field(() => [String], { nullable: true, description: "Has at least one of these texts among its items; at most 100." })
  readonly hasSome?: Optional<string[]>;

  @Field(() => [String], { nullable: true, description: "Has all of these texts among its items; at most 100." })
  readonly hasEvery?: Optional<string[]>;

  @Field(() => Boolean, { nullable: true, description: "True: has no items. False: has some." })
  readonly isEmpty?: Optional<boolean>;

  @Field(() => Boolean, { nullable: true, description: foldedDescription })
  readonly folded?: Optional<boolean>;
}

@InputType({ description: "Asks for a date, given in EDTF (`2022-11-07`, `2022-11`, `2022`, `2014/2018`); all operators given must hold." })
export class DateFilter {
  @Field(() => String, { nullable: true, description: "Lies wholly within this date: certainly on that day, in that month or year." })
  readonly on?: Optional<string>;

  @Field(() => String, { nullable: true, description: "Over before this date begins, at the latest it can mean." })
  readonly before?: Optional<string>;

  @Field(() => String, { nullable: true, description: "Begins when this date is over, at the earliest it can mean." })
  readonly after?: Optional<string>;

  @Field(() => String, { nullable: true, description: "Can lie, at least in part, within this date." })
  readonly overlaps?: Optional<string>;

  @Field(() => Boolean, { nullable: true, description: "True: has no date. False: has one." })
  readonly isNull?: Optional<boolean>;
}
