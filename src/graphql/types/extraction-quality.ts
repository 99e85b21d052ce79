import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { TextNature } from "../../model/scorecard.js";
import type { ScorecardFigures, ScorecardPhenomenon, ScorecardSet } from "../../model/scorecard.js";

registerEnumType(TextNature, {
  name: "TextNature",
  description: "What kind of texts reading was measured on.",
  valuesConfig: {
    REAL: { description: "Articles as the press wrote them." },
    RETOLD: { description: "Press articles retold in other words (nacherzählt)." },
    INVENTED: { description: "Articles in the manner of the press about matters that are made up (erfunden)." },
  },
});

@ObjectType({ description: "How many texts of one nature were measured on.", simpleResolvers: true })
export class TextCount {
  @Field(() => TextNature, { description: "What kind of texts." })
  readonly nature!: TextNature;

  @Field(() => Int, { description: "How many." })
  readonly count!: number;
}

@ObjectType({ description: "Precision and recall of findings, with the counts they come from.", simpleResolvers: true })
export class QualityFigures {
  @Field(() => String, { description: "What they are of: a kind (`State`), a predicate (`PARTY_TO`), `entities` or `statements`." })
  readonly name!: string;

  @Field(() => Float, { description: "Share of the findings that is right, 0 to 1 (Genauigkeit); 1 when nothing was found." })
  readonly precision!: number;

  @Field(() => Float, { description: "Share of what a careful reader finds that was found, 0 to 1 (Trefferquote); 1 when there was nothing to find." })
  readonly recall!: number;

  @Field(() => Float, { description: "Harmonic mean of precision and recall, 0 to 1." })
  readonly f1!: number;

  @Field(() => Int, { description: "Findings that are right." })
  readonly right!: number;

  @Field(() => Int, { description: "Findings that are wrong." })
  readonly wrong!: number;

  @Field(() => Int, { description: "What a careful reader finds and was not found." })
  readonly missed!: number;
}

@ObjectType({ description: "How well one set of texts was read.", simpleResolvers: true })
export class QualitySet {
  @Field(() => String, { description: "What the set is called: `real`, `held-out` (nobody who writes rules has read it), `composed`, `invented`, `retold`, `all`." })
  readonly name!: string;

  @Field(() => String, { description: "Day of the measurement, ISO 8601." })
  readonly measuredOn!: string;

  @Field(() => [TextCount], { description: "How many texts it has, by their nature." })
  readonly articles!: ScorecardSet["articles"];

  @Field(() => QualityFigures, { description: "Who and what is named." })
  readonly entities!: ScorecardFigures;

  @Field(() => QualityFigures, { description: "What is said of them, without what waits for review." })
  readonly statements!: ScorecardFigures;

  @Field(() => [QualityFigures], { description: "Entities by kind." })
  readonly kinds!: readonly ScorecardFigures[];

  @Field(() => [QualityFigures], { description: "Statements by predicate." })
  readonly predicates!: readonly ScorecardFigures[];

  @Field(() => Float, { nullable: true, description: "Share of right dates among right statements that have one, 0 to 1; null when none has." })
  readonly dates!: number | null;

  @Field(() => Float, { nullable: true, description: "Share of right statements whose status is right too, 0 to 1; null when there is none." })
  readonly status!: number | null;

  @Field(() => Float, { nullable: true, description: "Share of right roles among right statements that have one, 0 to 1; null when none has." })
  readonly role!: number | null;

  @Field(() => Float, { nullable: true, description: "Share of quotations that stand in their article word for word, 0 to 1; null when there is none." })
  readonly quotes!: number | null;

  @Field(() => Float, { description: "Statements less sure than this, 0 to 1, waited for review and count as not found." })
  readonly reviewBelow!: number;

  @Field(() => Int, { description: "Statements that waited for review." })
  readonly waiting!: number;

  @Field(() => Int, { description: "Those of them that are right." })
  readonly waitingRight!: number;

  @Field(() => Float, { nullable: true, description: "By how much confidence and what came true differ on average, 0 to 1; null when nothing was found." })
  readonly calibrationError!: number | null;
}

@ObjectType({ description: "How many passages that hold one hard phenomenon of language are read right.", simpleResolvers: true })
export class QualityPhenomenon {
  @Field(() => Int, { description: "Its number in the list of phenomena." })
  readonly number!: number;

  @Field(() => String, { description: "What it is." })
  readonly title!: string;

  @Field(() => Int, { description: "Passages that are read right." })
  readonly passed!: number;

  @Field(() => Int, { description: "All its passages." })
  readonly of!: number;
}

@ObjectType({ description: "How well articles are read, as last measured against what a careful reader finds in them.", simpleResolvers: true })
export class ExtractionQuality {
  @Field(() => [QualitySet], { description: "Figures of each set of texts, those first that say most about other articles." })
  readonly sets!: readonly ScorecardSet[];

  @Field(() => [QualityPhenomenon], { description: "Figures of the hard phenomena." })
  readonly phenomena!: readonly ScorecardPhenomenon[];
}
