import { Exploration } from "./exploration.js";
import type { End, ReadTies } from "./ties.js";

/** What lies around an entity, for drawing. */
export interface Neighbourhood {
  /** The nearest first, the entity itself before all. */
  readonly nodes: readonly End[];
  /** Ids of statements between two of the nodes. */
  readonly edges: readonly string[];
  /** Whether there is more within the depth than is given. */
  readonly truncated: boolean;
}

/** The entities within `depth` hops, at most `limit` of them with the nearest first, and what ties them: one round trip for each hop. */
export async function neighbourhood(centre: End, depth: number, limit: number, readTies: ReadTies): Promise<Neighbourhood> {
  const exploration = new Exploration([centre], readTies);
  for (let hop = 0; hop < depth && exploration.reached.length <= limit; hop += 1) await exploration.widen();
  const nodes = exploration.reached.slice(0, limit);
  const shown = new Set(nodes.map(({ id }) => id));
  const edges = new Set<string>();
  for (const { id } of nodes) for (const { statement, other } of exploration.tiesOf(id)) if (shown.has(other.id)) edges.add(statement.id);
  return { nodes, edges: [...edges], truncated: exploration.cut || exploration.reached.length > limit };
}
