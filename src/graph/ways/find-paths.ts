import { Exploration } from "./exploration.js";
import { sharedTime } from "./shared-time.js";
import type { End, ReadTies, Tie } from "./ties.js";

/** What ways between two entities are asked for. */
export interface PathQuestion {
  readonly from: End;
  readonly to: End;
  /** Most hops of a way. */
  readonly maxLength: number;
  /** How many ways. */
  readonly first: number;
  /** Only ways whose hops can all have held at one time. */
  readonly atOneTime: boolean;
  /** No way passes an entity with more ties than this; null for no bound. */
  readonly avoidHubs: number | null;
  /** No way passes entities of these kinds. The ends may be of them. */
  readonly avoidKinds: readonly string[];
}

/** A way: each hop leads to its `other`, the last one to the end asked for. */
export type Path = readonly Tie[];

export interface FoundPaths {
  readonly paths: readonly Path[];
  /** False when there was too much to look at, so that ways may have been missed. */
  readonly complete: boolean;
}

/** Most ways of one length that are compared to find the surest. */
const MOST_COMPARED = 1_000;

/**
 * The shortest ways between two entities, the surest first among those of one length. No way passes an entity twice; of ways
 * through the same entities the surest is given. The graph is explored from both ends at once, in one round trip for each two hops.
 */
export async function findPaths(question: PathQuestion, readTies: ReadTies): Promise<FoundPaths> {
  const { from, to, maxLength, first } = question;
  const mayPass = passes(question);
  const exploration = new Exploration([from, to], readTies, mayPass);
  const paths: Path[] = [];
  for (let length = 1; length <= maxLength && paths.length < first; length += 1) {
    if (length % 2 === 1) await exploration.widen();
    paths.push(...pathsOfLength(length, question, exploration, mayPass));
  }
  return { paths: paths.slice(0, first), complete: !exploration.cut };
}

/** The probability that all hops are right, taken as independent. */
export function surenessOf(path: Path): number {
  return path.reduce((product, { statement }) => product * statement.confidence, 1);
}

function passes({ from, to, avoidHubs, avoidKinds }: PathQuestion): (tie: Tie) => boolean {
  return ({ other, degree }) => other.id === from.id || other.id === to.id || ((avoidHubs === null || degree <= avoidHubs) && !avoidKinds.includes(other.kind));
}

function pathsOfLength(length: number, { from, to, atOneTime }: PathQuestion, exploration: Exploration, mayPass: (tie: Tie) => boolean): Path[] {
  const distances = distancesTo(to.id, length, exploration);
  const found = new Map<string, Path>();
  const walk = (at: string, path: Path, passed: readonly string[]): void => {
    const left = length - path.length;
    for (const tie of exploration.tiesOf(at)) {
      const { id } = tie.other;
      if (found.size >= MOST_COMPARED || passed.includes(id) || (distances.get(id) ?? Infinity) > left - 1 || !mayPass(tie)) continue;
      if ((id === to.id) !== (left === 1)) continue;
      const longer = [...path, tie];
      if (atOneTime && sharedTime(longer.map(({ statement }) => statement)) === null) continue;
      if (left === 1) keepSurest(found, longer);
      else walk(id, longer, [...passed, id]);
    }
  };
  walk(from.id, [], [from.id]);
  return [...found].sort(([a, one], [b, other]) => surenessOf(other) - surenessOf(one) || (a < b ? -1 : 1)).map(([, path]) => path);
}

function keepSurest(found: Map<string, Path>, path: Path): void {
  const key = path.map(({ other }) => other.id).join(" ");
  const known = found.get(key);
  if (!known || surenessOf(path) > surenessOf(known)) found.set(key, path);
}

/** How far what has been explored is from an entity, as far as `most` hops. */
function distancesTo(target: string, most: number, exploration: Exploration): Map<string, number> {
  const distances = new Map([[target, 0]]);
  let frontier = [target];
  for (let distance = 1; distance < most && frontier.length > 0; distance += 1) {
    const next = new Set(frontier.flatMap((id) => exploration.tiesOf(id).map(({ other }) => other.id)).filter((id) => !distances.has(id)));
    for (const id of next) distances.set(id, distance);
    frontier = [...next];
  }
  return distances;
}
