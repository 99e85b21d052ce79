import { Args, Query, Resolver } from "type-graphql";
import type { Loaders } from "../loaders/create-loaders.js";
import { RootLoaders } from "./as-of.js";
import { timelineList } from "./list-types.js";
import { timelineOf } from "./timeline.js";
import type { TimelineArguments, TimelineValue } from "./timeline.js";

/** What happened when. */
@Resolver()
export class TimelineResolver {
  @Query(() => timelineList.connection, { nullable: true, description: "What happened when, in order: beginnings, endings, signings, successions, appointments, values … of one or more entities, of what lies between them, or of what they follow or hold." })
  timeline(@Args(() => timelineList.rootArgs) asked: TimelineArguments, @RootLoaders() loaders: Loaders): TimelineValue {
    return timelineOf(asked, loaders);
  }
}
