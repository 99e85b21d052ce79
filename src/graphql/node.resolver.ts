import { Arg, ID, Query, Resolver } from "type-graphql";
import { AppError } from "../errors.js";
import type { ArticleNode, EntityNode, StatementNode } from "../graph/read-nodes.js";
import type { Loaders } from "../loaders/create-loaders.js";
import { Node } from "../model/node.js";
import { RootLoaders } from "./as-of.js";
import { parseGlobalId } from "./global-id.js";
import type { GlobalId } from "./global-id.js";
import { MAX_PAGE_SIZE } from "./selection.js";

type AnyNode = EntityNode | ArticleNode | StatementNode;

/** Whatever has a global id, by it. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Whatever has this global id; null when there is none." })
  node(@Arg("id", () => ID, { description: "Global id, e.g. `State:DE-ST`." }) id: string, @RootLoaders() loaders: Loaders): Promise<AnyNode | null> {
    return loadNode(parseGlobalId(id), loaders);
  }

  @Query(() => [Node], { nullable: "itemsAndList", description: "Whatever has these global ids, in their order; null where there is none." })
  nodes(
    @Arg("ids", () => [ID], { description: "Global ids, at most 100." }) ids: string[],
    @RootLoaders() loaders: Loaders,
  ): Promise<(AnyNode | null)[]> {
    if (ids.length > MAX_PAGE_SIZE) throw new AppError("BAD_USER_INPUT", `nodes takes at most ${MAX_PAGE_SIZE} ids, not ${ids.length}.`);
    return Promise.all(ids.map(parseGlobalId).map((id) => loadNode(id, loaders)));
  }
}

async function loadNode({ kind, id }: GlobalId, loaders: Loaders): Promise<AnyNode | null> {
  if (kind === "Article") return loaders.article.load(id);
  if (kind === "Statement") return loaders.statement.load(id);
  const entity = await loaders.entity.load(id);
  return entity?.kind === kind ? entity : null;
}
