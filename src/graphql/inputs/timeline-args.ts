import { ArgsType, Field, ID } from "type-graphql";
import type { ClassType } from "type-graphql";
import type { TimelineEventKind as Kind } from "../../graph/timeline.js";
import type { TimelineScope as Scope } from "../../graph/timeline-scope.js";
import { Predicate } from "../../model/predicates.js";
import type { PredicateName } from "../../model/predicates.js";
import { MAX_TIMELINE_ENTITIES } from "../timeline.js";
import { TimelineEventKind, TimelineScope } from "../types/timeline.js";

/** Makes the arguments of an entity's timeline, and of the root field, from those of every list. */
export function makeTimelineArgs(listArgs: ClassType): { readonly ofEntity: ClassType; readonly root: ClassType } {
  @ArgsType()
  class TimelineArgs extends listArgs {
    @Field(() => TimelineScope, { defaultValue: TimelineScope.OWN, description: "Whose events; BETWEEN takes two entities or more." })
    readonly scope!: Scope;

    @Field(() => [TimelineEventKind], { nullable: true, description: "Only events of these kinds." })
    readonly kinds?: Kind[] | null;

    @Field(() => [Predicate], { nullable: true, description: "Only events of statements with these predicates." })
    readonly predicates?: PredicateName[] | null;

    @Field(() => String, { nullable: true, description: "Only events that can lie on this date (EDTF, e.g. `2014` or `2014-07-17`) or later." })
    readonly from?: string | null;

    @Field(() => String, { nullable: true, description: "Only events that can lie on this date (EDTF) or earlier." })
    readonly to?: string | null;
  }

  @ArgsType()
  class RootTimelineArgs extends TimelineArgs {
    @Field(() => [ID], { description: `Global ids of 1 to ${MAX_TIMELINE_ENTITIES} entities.` })
    readonly entities!: string[];
  }
  return { ofEntity: TimelineArgs, root: RootTimelineArgs };
}
