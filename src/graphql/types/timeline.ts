import { Arg, Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { ClassType } from "type-graphql";
import type { TimelineEventKind as Kind } from "../../graph/timeline.js";
import type { TimelineScope as Scope } from "../../graph/timeline-scope.js";
import type { Certainty as HowCertain } from "../../graph/valid-on.js";
import { EdtfDate } from "../../model/edtf-date.js";
import { Certainty } from "./certainty.js";
import { makeConnection } from "./connection.js";
import { DateInterval } from "./facet.js";
import { Statement } from "./statement.js";

/** What happened on a day of a timeline. */
export const TimelineEventKind: Readonly<Record<Kind, Kind>> = {
  BEGINNING: "BEGINNING", SIGNING: "SIGNING", FOUNDING: "FOUNDING", SUCCESSION: "SUCCESSION", APPOINTMENT: "APPOINTMENT", VALUE: "VALUE", ENDING: "ENDING",
};
registerEnumType(TimelineEventKind, {
  name: "TimelineEventKind",
  description: "What happened on a day of a timeline: by the predicate of the statement that begins, or its end.",
  valuesConfig: {
    BEGINNING: { description: "From then on it holds: joining, operating, cooperating, belonging, funding, concerning." },
    SIGNING: { description: "An agreement was concluded or signed (Vertragsschluss, Unterzeichnung)." },
    FOUNDING: { description: "An organisation was founded (Gründung)." },
    SUCCESSION: { description: "One takes the place of the other (Nachfolge, Ablösung)." },
    APPOINTMENT: { description: "An office was taken (Amtsantritt, Ernennung)." },
    VALUE: { description: "A value was so: members, inhabitants, a budget." },
    ENDING: { description: "From then on it holds no longer: leaving, expiring, stepping down." },
  },
});

/** Whose events a timeline shows. */
export const TimelineScope: Readonly<Record<Scope, Scope>> = { OWN: "OWN", BETWEEN: "BETWEEN", LINEAGE: "LINEAGE", BELONGING: "BELONGING" };
registerEnumType(TimelineScope, {
  name: "TimelineScope",
  description: "Whose events a timeline shows.",
  valuesConfig: {
    OWN: { description: "Those of the entities themselves." },
    BETWEEN: { description: "What lies between the entities: what ties two of them to each other, or both to the same third, e.g. an agreement." },
    LINEAGE: { description: "Those of the entities with whatever they followed and whatever followed them (SUCCEEDS), step by step: an agreement with its predecessors and successors." },
    BELONGING: { description: "Those of the entities with whatever belongs to them (BELONGS_TO), step by step: a state with its ministries, associations, systems and municipalities." },
  },
});

@ObjectType({ description: "A dated event: the beginning or the end of what a statement says.", simpleResolvers: true })
export class TimelineEvent {
  @Field(() => EdtfDate, { description: "When." })
  readonly date!: EdtfDate;

  @Field(() => TimelineEventKind, { description: "What happened." })
  readonly kind!: Kind;

  @Field(() => Certainty, { description: "DEFINITE, or POSSIBLE: only planned or decided, dated by an estimate, or so vaguely dated that it may lie outside `from` and `to`." })
  readonly certainty!: HowCertain;

  @Field(() => Statement, { description: "What begins or ends, with its evidence." })
  readonly statement!: Statement;
}

@ObjectType({ description: "How many events of one kind lie in an interval.", simpleResolvers: true })
export class TimelineKindCount {
  @Field(() => TimelineEventKind, { description: "The kind." })
  readonly kind!: Kind;

  @Field(() => Int, { description: "How many." })
  readonly count!: number;
}

@ObjectType({ description: "The events of a timeline that lie in one interval, counted.", simpleResolvers: true })
export class TimelineBucket {
  @Field(() => String, { nullable: true, description: "The interval in EDTF: `2022`, `2022-40` (first half-year), `2022-33` (first quarter), `2022-11`; null for events dated too vaguely to lie in one." })
  readonly interval!: string | null;

  @Field(() => String, { description: "The interval for people, `2022 Q4`; `unknown` for events that lie in none." })
  readonly label!: string;

  @Field(() => Int, { description: "How many events lie in it." })
  readonly count!: number;

  @Field(() => [TimelineKindCount], { description: "How many of each kind." })
  readonly kinds!: TimelineKindCount[];
}

/** A page of a timeline, and its events counted. */
export const TimelineConnection: ClassType = makeConnection("TimelineEvent", TimelineEvent, null);
Field(() => [TimelineBucket], { nullable: true, description: "The events of the whole timeline by interval, in order, whatever the page. Counted only when asked for." })(TimelineConnection.prototype as object, "buckets");
Arg("granularity", () => DateInterval, { defaultValue: DateInterval.YEAR, description: "How long the intervals are." })(TimelineConnection.prototype as object, "buckets", 0);
