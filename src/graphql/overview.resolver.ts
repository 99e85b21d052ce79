import { Arg, Args, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { Coverage as CoverageValue, CoverageBy as By } from "../graph/coverage.js";
import type { EntityNode } from "../graph/read-nodes.js";
import { COMPARED, similarAgreements } from "../graph/ways/similar-agreements.js";
import type { Loaders } from "../loaders/create-loaders.js";
import { Agreement } from "../model/kinds/agreement.js";
import { InheritedLoaders, RootLoaders } from "./as-of.js";
import { conflictingStatementsField } from "./connection-fields.js";
import { connectionOf } from "./connection.js";
import type { ConnectionValue } from "./connection.js";
import { statementList } from "./list-types.js";
import { pageSize } from "./selection.js";
import type { ConnectionArguments } from "./selection.js";
import { Coverage, CoverageBy, SimilarAgreement } from "./types/overview.js";

/** Most ties of one agreement or party that are compared. */
const TIES = 500;

/** What the graph as a whole holds, and where its sources disagree. */
@Resolver()
export class OverviewResolver {
  @Query(() => [Coverage], { nullable: true, description: "How much was read, by state, year of publication or publisher: articles, statements, latest day." })
  coverage(@Arg("by", () => CoverageBy, { description: "What to count apart." }) by: By, @RootLoaders() loaders: Loaders): Promise<CoverageValue[]> {
    return loaders.coverage(by);
  }

  @Query(() => statementList.connection, { nullable: true, description: "Statements whose sources disagree on when they began or ended; the evidence shows who says what." })
  conflicts(@Args(() => statementList.args) asked: ConnectionArguments, @RootLoaders() loaders: Loaders): ConnectionValue {
    return connectionOf(conflictingStatementsField, asked, loaders);
  }
}

/** Agreements like another one. */
@Resolver(() => Agreement)
export class SimilarAgreementResolver {
  @FieldResolver(() => [SimilarAgreement], { nullable: true, description: "Agreements that share a party, a subject or a signatory, the most similar first, with the reasons." })
  async similar(
    @Root() agreement: EntityNode,
    @Arg("first", () => Int, { defaultValue: 5, description: "How many, 0 to 100." }) first: number,
    @InheritedLoaders() loaders: Loaders,
  ): Promise<object[]> {
    const count = pageSize(first, "first");
    const readEntities = (ids: readonly string[]): Promise<(EntityNode | null)[]> => Promise.all(ids.map((id) => loaders.entity.load(id)));
    const found = await similarAgreements(agreement, loaders.ties(SIMILAR_TIES), readEntities);
    return found.slice(0, count).map(({ id, score, reasons }) => ({
      agreement: () => loaders.entity.load(id),
      score,
      reasons: reasons.map((reason) => ({ ...reason, shared: () => readEntities(reason.shared) })),
    }));
  }
}

/** One object, so that the agreements of a list are compared in one batch. */
const SIMILAR_TIES = { predicates: COMPARED, limit: TIES, degrees: false };
