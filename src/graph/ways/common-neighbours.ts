import type { End, ReadTies, Tie } from "./ties.js";

/** What entities share: something that at least two of them are tied to. */
export interface CommonNeighbour {
  readonly node: End;
  /** How each of them is tied to it; `other` is the one that shares it. */
  readonly ties: readonly Tie[];
}

/** What at least two of the entities are tied to, what most of them share first: one round trip. */
export async function commonNeighbours(entities: readonly End[], readTies: ReadTies): Promise<CommonNeighbour[]> {
  const found = await readTies(entities.map(({ id }) => id));
  const shared = new Map<string, { node: End; ties: Tie[] }>();
  entities.forEach((entity, index) => {
    for (const { statement, other, degree } of found[index]?.ties ?? []) {
      const known = shared.get(other.id) ?? { node: other, ties: [] };
      known.ties.push({ statement, other: entity, degree });
      shared.set(other.id, known);
    }
  });
  const sharers = ({ ties }: CommonNeighbour): number => new Set(ties.map(({ other }) => other.id)).size;
  return [...shared.values()].filter((each) => sharers(each) > 1).sort((a, b) => sharers(b) - sharers(a) || (a.node.id < b.node.id ? -1 : 1));
}
