import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { isAbstractType } from "graphql";
import { buildSchema } from "type-graphql";
import type { PubSub } from "type-graphql";
import { allDeclarations } from "../model/catalogue.js";
import "../model/index.js";
import { ArticleResolver } from "./article.resolver.js";
import { ChangesResolver } from "./changes.resolver.js";
import { EntityResolver } from "./entity.resolver.js";
import { ExtractionQualityResolver } from "./extraction-quality.resolver.js";
import { EntityHistoryResolver, StatementHistoryResolver, StatementVersionResolver } from "./history.resolver.js";
import { makeRelationResolver, makeRootResolver } from "./kind.resolver.js";
import { NodeResolver } from "./node.resolver.js";
import { OverviewResolver, SimilarAgreementResolver } from "./overview.resolver.js";
import { SearchResolver } from "./search.resolver.js";
import { StatementContentResolver, StatementResolver } from "./statement.resolver.js";
import { TimelineResolver } from "./timeline.resolver.js";
import { WaysResolver } from "./ways.resolver.js";

const kindResolvers = [...allDeclarations().map(makeRootResolver), ...allDeclarations().map(makeRelationResolver)];

/** The builder asks for topics even where each subscription has a source of its own. */
const NO_TOPICS: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error("there are no topics");
  },
};

/** The API's schema, made from the declared kinds. Resolvers take a `GraphqlContext`. */
export async function buildGraphqlSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      NodeResolver, EntityResolver, ArticleResolver, StatementContentResolver, StatementResolver, WaysResolver, OverviewResolver, SimilarAgreementResolver, ExtractionQualityResolver,
      SearchResolver, ChangesResolver, TimelineResolver, EntityHistoryResolver, StatementHistoryResolver, StatementVersionResolver, ...kindResolvers,
    ],
    validate: false,
    pubSub: NO_TOPICS,
  });
  const query = schema.getQueryType();
  if (query) query.description = "Entities, articles and statements: one by id, many by filters.";
  const subscription = schema.getSubscriptionType();
  if (subscription) subscription.description = "What is told as it happens.";
  // Nodes carry the name of their type; asking for it here also spares type-graphql's search by class.
  for (const type of Object.values(schema.getTypeMap())) if (isAbstractType(type)) type.resolveType = kindOf;
  return schema;
}

function kindOf(node: { kind: string }): string {
  return node.kind;
}
