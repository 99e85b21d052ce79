import { Arg, Args, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { EntityNode, EvidenceNode, StatementNode } from "../graph/read-nodes.js";
import { Entity } from "../model/entity.js";
import type { Loaders } from "../loaders/create-loaders.js";
import { InheritedLoaders, RootLoaders } from "./as-of.js";
import { allStatementsField } from "./connection-fields.js";
import { connectionOf } from "./connection.js";
import type { ConnectionValue } from "./connection.js";
import { globalId, localId } from "./global-id.js";
import { statementList } from "./list-types.js";
import { DEFAULT_PAGE_SIZE, pageSize } from "./selection.js";
import type { ConnectionArguments } from "./selection.js";
import { Evidence, Statement, StatementContent } from "./types/statement.js";

/** The ends of statements and of their versions. */
@Resolver(() => StatementContent)
export class StatementContentResolver {
  @FieldResolver(() => Entity, { nullable: true, description: "Whom or what it is about." })
  subject(@Root() { subjectId }: StatementNode, @InheritedLoaders() loaders: Loaders): Promise<EntityNode | null> {
    return loaders.entity.load(subjectId);
  }

  @FieldResolver(() => Entity, { nullable: true, description: "The entity at its other end; null when it states a value." })
  object(@Root() { objectId }: StatementNode, @InheritedLoaders() loaders: Loaders): Promise<EntityNode | null> | null {
    return objectId === null ? null : loaders.entity.load(objectId);
  }
}

/** Statements and what they rest on. */
@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => Statement, { nullable: true, description: "The statement with this id; null when there is none or it was retracted." })
  statement(@Arg("id", () => ID, { description: "Global id, or the part after `Statement:`." }) id: string, @RootLoaders() loaders: Loaders): Promise<StatementNode | null> {
    return loaders.statement.load(localId(id, ["Statement"]));
  }

  @Query(() => statementList.connection, { nullable: true, description: "Statements, earliest first, undated ones last." })
  statements(@Args(() => statementList.args) asked: ConnectionArguments, @RootLoaders() loaders: Loaders): ConnectionValue {
    return connectionOf(allStatementsField, asked, loaders);
  }

  @FieldResolver(() => ID)
  id(@Root() { kind, id }: StatementNode): string {
    return globalId(kind, id);
  }

  @FieldResolver(() => [Evidence], { nullable: true, description: "What it rests on, surest first." })
  evidence(
    @Root() { id }: StatementNode,
    @Arg("first", () => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: "How many, 0 to 100." }) first: number,
    @InheritedLoaders() loaders: Loaders,
  ): Promise<EvidenceNode[]> {
    return loaders.evidence(id, pageSize(first, "first"));
  }
}
