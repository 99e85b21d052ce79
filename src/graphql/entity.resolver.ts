import { Args, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Entity } from "../model/entity.js";
import type { Loaders } from "../loaders/create-loaders.js";
import { InheritedLoaders } from "./as-of.js";
import { articlesOfEntityField, statementsOfEntityField } from "./connection-fields.js";
import { connectionOf } from "./connection.js";
import type { ConnectionValue } from "./connection.js";
import { globalId } from "./global-id.js";
import { articleList, statementList, timelineList } from "./list-types.js";
import type { EntityNode } from "../graph/read-nodes.js";
import type { ConnectionArguments } from "./selection.js";
import { timelineOf } from "./timeline.js";
import type { TimelineArguments, TimelineValue } from "./timeline.js";

/** What every entity has beside its properties and relations. */
@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => ID)
  id(@Root() { kind, id }: EntityNode): string {
    return globalId(kind, id);
  }

  @FieldResolver(() => articleList.connection, { nullable: true, description: "Articles that name it, newest first." })
  articles(@Root() { id }: EntityNode, @Args(() => articleList.args) asked: ConnectionArguments, @InheritedLoaders() loaders: Loaders): ConnectionValue {
    return connectionOf(articlesOfEntityField, asked, loaders, id);
  }

  @FieldResolver(() => statementList.connection, { nullable: true, description: "Statements that it is subject or object of, earliest first." })
  statements(@Root() { id }: EntityNode, @Args(() => statementList.args) asked: ConnectionArguments, @InheritedLoaders() loaders: Loaders): ConnectionValue {
    return connectionOf(statementsOfEntityField, asked, loaders, id);
  }

  @FieldResolver(() => timelineList.connection, { nullable: true, description: "What happened when: the beginnings and ends of its statements, in order. `where` asks for the statements." })
  timeline(@Root() { id }: EntityNode, @Args(() => timelineList.args) asked: TimelineArguments, @InheritedLoaders() loaders: Loaders): TimelineValue {
    return timelineOf(asked, loaders, id);
  }
}
