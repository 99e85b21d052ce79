import { Arg, Args, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import type { EntityNode, EvidenceNode, StatementNode } from "../graph/read-nodes.js";
import { versionKnownFrom, versionsOfEntity, versionsOfStatement } from "../graph/statement-versions.js";
import type { StatementVersionNode } from "../graph/statement-versions.js";
import type { ConnectionSource } from "../graph/read-connection.js";
import type { Loaders } from "../loaders/create-loaders.js";
import { Entity } from "../model/entity.js";
import { InheritedLoaders } from "./as-of.js";
import { connectionOf } from "./connection.js";
import type { ConnectionField, ConnectionValue } from "./connection.js";
import { globalId } from "./global-id.js";
import { PageArgs } from "./inputs/connection-args.js";
import { DEFAULT_PAGE_SIZE, pageSize } from "./selection.js";
import { Evidence, Statement } from "./types/statement.js";
import { StatementVersion, StatementVersionConnection } from "./types/statement-version.js";

/** A version with what it says at hand. */
type VersionValue = StatementNode & Pick<StatementVersionNode, "versionId" | "knownFrom" | "retractedAt">;

const inOrder = (source: ConnectionSource<StatementVersionNode>): ConnectionField<StatementVersionNode> => ({
  source,
  order: [{ term: versionKnownFrom, direction: "ASC" }],
  toEdge: ({ statement, versionId, knownFrom, retractedAt }) => ({ node: { ...statement, versionId, knownFrom, retractedAt } satisfies VersionValue }),
});

const ofEntity = inOrder(versionsOfEntity);
const ofStatement = inOrder(versionsOfStatement);

/** How what is known of an entity came about. */
@Resolver(() => Entity)
export class EntityHistoryResolver {
  @FieldResolver(() => StatementVersionConnection, { nullable: true, description: "All versions of its statements, retracted ones among them, in the order in which they became known." })
  history(@Root() { id }: EntityNode, @Args(() => PageArgs) asked: PageArgs, @InheritedLoaders() loaders: Loaders): ConnectionValue {
    return connectionOf(ofEntity, asked, loaders, id);
  }
}

/** How a statement came about. */
@Resolver(() => Statement)
export class StatementHistoryResolver {
  @FieldResolver(() => StatementVersionConnection, { nullable: true, description: "Its versions, in the order in which they became known." })
  history(@Root() { id }: StatementNode, @Args(() => PageArgs) asked: PageArgs, @InheritedLoaders() loaders: Loaders): ConnectionValue {
    return connectionOf(ofStatement, asked, loaders, id);
  }
}

/** What belongs to a version. */
@Resolver(() => StatementVersion)
export class StatementVersionResolver {
  @FieldResolver(() => ID)
  statementId(@Root() { id }: VersionValue): string {
    return globalId("Statement", id);
  }

  @FieldResolver(() => [Evidence], { nullable: true, description: "What it rested on when it became known, surest first: the articles through which it was known." })
  evidence(
    @Root() { versionId }: VersionValue,
    @Arg("first", () => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: "How many, 0 to 100." }) first: number,
    @InheritedLoaders() loaders: Loaders,
  ): Promise<EvidenceNode[]> {
    return loaders.versionEvidence(versionId, pageSize(first, "first"));
  }
}
