import { Arg, Args, ArgsType, Field, ID, Int, Query, Resolver } from "type-graphql";
import { AppError } from "../errors.js";
import type { EntityNode } from "../graph/read-nodes.js";
import { commonNeighbours } from "../graph/ways/common-neighbours.js";
import { findPaths, surenessOf } from "../graph/ways/find-paths.js";
import type { FoundPaths, Path as FoundPath } from "../graph/ways/find-paths.js";
import { neighbourhood } from "../graph/ways/neighbourhood.js";
import { sharedTime } from "../graph/ways/shared-time.js";
import type { Loaders } from "../loaders/create-loaders.js";
import { Predicate } from "../model/predicates.js";
import type { PredicateName } from "../model/predicates.js";
import { RootLoaders } from "./as-of.js";
import { localId } from "./global-id.js";
import { kinds } from "../model/catalogue.js";
import { EntityKind } from "./types/entity-kind.js";
import { CommonNeighbour, Neighbourhood, NoPathReason, Paths } from "./types/ways.js";
import { within } from "./within.js";

const MAX_HOPS = 6;
const MAX_DEPTH = 3;
const MAX_PATHS = 20;
const MAX_NODES = 500;
const MAX_COMPARED = 10;

/** Most ties of one entity that a walk looks at. */
const TIES = 1_000;

@ArgsType()
class PathArgs {
  @Field(() => ID, { description: "Where ways begin: a global id." })
  readonly from!: string;

  @Field(() => ID, { description: "Where they lead: a global id." })
  readonly to!: string;

  @Field(() => Int, { defaultValue: 4, description: `Most steps of a way, 1 to ${MAX_HOPS}.` })
  readonly maxLength!: number;

  @Field(() => [Predicate], { nullable: true, description: "Only along statements with these predicates." })
  readonly predicates?: PredicateName[] | null;

  @Field(() => Boolean, { defaultValue: false, description: "Only ways whose steps can all have held at one time." })
  readonly atOneTime!: boolean;

  @Field(() => Int, { nullable: true, description: "No way passes an entity with more ties than this; its ends may have more." })
  readonly avoidHubs?: number | null;

  @Field(() => [EntityKind], { nullable: true, description: "No way passes entities of these kinds, e.g. Body; its ends may be of them." })
  readonly avoidKinds?: string[] | null;

  @Field(() => Int, { defaultValue: 5, description: `How many ways, 1 to ${MAX_PATHS}.` })
  readonly first!: number;
}

/** How entities are tied to each other over others. */
@Resolver()
export class WaysResolver {
  @Query(() => Paths, { nullable: true, description: "Ways between two entities along statements: the shortest first, each step with its statement and quote." })
  async paths(@Args(() => PathArgs) asked: PathArgs, @RootLoaders() loaders: Loaders): Promise<object> {
    within(asked.maxLength, 1, MAX_HOPS, "maxLength");
    within(asked.first, 1, MAX_PATHS, "first");
    const [from, to] = await entitiesOf([asked.from, asked.to], loaders);
    if (!from || !to) return { nodes: [], complete: true, whyNone: NoPathReason.UNKNOWN_END };
    if (from.id === to.id) throw new AppError("BAD_USER_INPUT", "A way leads from one entity to another; from and to are the same.");
    const { maxLength, first, atOneTime, avoidHubs = null, avoidKinds, predicates } = asked;
    const question = { from, to, maxLength, first, atOneTime, avoidHubs, avoidKinds: avoidKinds ?? [] };
    const found = await findPaths(question, loaders.ties({ predicates: predicates ?? [], limit: TIES, degrees: avoidHubs !== null }));
    return toPaths(from, found, loaders);
  }

  @Query(() => Neighbourhood, { nullable: true, description: "What lies around an entity, as nodes and edges for drawing; null when it is unknown." })
  async neighbourhood(
    @Arg("id", () => ID, { description: "A global id." }) id: string,
    @Arg("depth", () => Int, { defaultValue: 1, description: `How many steps away, 1 to ${MAX_DEPTH}.` }) depth: number,
    @Arg("limit", () => Int, { defaultValue: 100, description: `Most entities, 1 to ${MAX_NODES}; the nearest are kept.` }) limit: number,
    @Arg("predicates", () => [Predicate], { nullable: true, description: "Only along statements with these predicates." }) predicates: PredicateName[] | null,
    @RootLoaders() loaders: Loaders,
  ): Promise<object | null> {
    within(depth, 1, MAX_DEPTH, "depth");
    within(limit, 1, MAX_NODES, "limit");
    const [centre] = await entitiesOf([id], loaders);
    if (!centre) return null;
    const { nodes, edges, truncated } = await neighbourhood(centre, depth, limit, loaders.ties({ predicates: predicates ?? [], limit, degrees: false }));
    return { nodes: () => Promise.all(nodes.map((node) => loaders.entity.load(node.id))), edges: () => Promise.all(edges.map((edge) => loaders.statement.load(edge))), truncated };
  }

  @Query(() => [CommonNeighbour], { nullable: true, description: "What at least two of the entities are tied to: agreements, memberships, systems …; what most of them share first." })
  async common(
    @Arg("ids", () => [ID], { description: `2 to ${MAX_COMPARED} global ids.` }) ids: string[],
    @Arg("predicates", () => [Predicate], { nullable: true, description: "Only along statements with these predicates." }) predicates: PredicateName[] | null,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, 1 to 100." }) first: number,
    @RootLoaders() loaders: Loaders,
  ): Promise<object[]> {
    within(new Set(ids).size, 2, MAX_COMPARED, "the number of different ids");
    within(first, 1, 100, "first");
    const entities = (await entitiesOf([...new Set(ids)], loaders)).filter((entity) => entity !== null);
    const shared = await commonNeighbours(entities, loaders.ties({ predicates: predicates ?? [], limit: TIES, degrees: false }));
    return shared.slice(0, first).map(({ node, ties }) => ({
      node: () => loaders.entity.load(node.id),
      sharers: new Set(ties.map(({ other }) => other.id)).size,
      ties: ties.map(({ other, statement }) => ({ entity: () => loaders.entity.load(other.id), statement: () => loaders.statement.load(statement.id) })),
    }));
  }
}

function entitiesOf(ids: readonly string[], loaders: Loaders): Promise<(EntityNode | null)[]> {
  const labels = kinds().map(({ label }) => label);
  return Promise.all(ids.map((id) => loaders.entity.load(localId(id, labels))));
}

function toPaths(from: EntityNode, { paths, complete }: FoundPaths, loaders: Loaders): object {
  const whyNone = paths.length > 0 ? null : complete ? NoPathReason.NONE : NoPathReason.CUT;
  return { nodes: paths.map((path) => toPath(from, path, loaders)), complete, whyNone };
}

function toPath(from: EntityNode, path: FoundPath, { entity, statement }: Loaders): object {
  const time = sharedTime(path.map((tie) => tie.statement));
  const hops = path.map((tie, index) => ({
    from: () => entity.load(path[index - 1]?.other.id ?? from.id),
    to: () => entity.load(tie.other.id),
    statement: () => statement.load(tie.statement.id),
  }));
  return { length: path.length, hops, confidence: surenessOf(path), atOneTime: time !== null, from: time?.from ?? null, to: time?.to ?? null };
}
