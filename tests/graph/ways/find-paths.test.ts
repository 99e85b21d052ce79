import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPaths, surenessOf } from "../../../src/graph/ways/find-paths.js";
import type { Path, PathQuestion } from "../../../src/graph/ways/find-paths.js";
import { neighbourhood } from "../../../src/graph/ways/neighbourhood.js";
import type { End, ReadTies, Tie, TiedBy } from "../../../src/graph/ways/ties.js";

interface Edge extends TiedBy {
  readonly left: number;
  readonly right: number;
}

const day = fc.option(fc.constantFrom("2010-01-01", "2012-01-01", "2014-01-01"), { nil: null });

const graphs = fc
  .record({
    kinds: fc.array(fc.constantFrom("State", "Body", "Cooperative"), { minLength: 2, maxLength: 8 }),
    edges: fc.array(fc.record({ left: fc.nat(7), right: fc.nat(7), confidence: fc.constantFrom(0.5, 0.8, 0.9), from: day, to: day }), { maxLength: 18 }),
  })
  .map(({ kinds, edges }) => ({
    ends: kinds.map((kind, index): End => ({ id: `e${index}`, kind })),
    edges: edges.filter(({ left, right }) => left < kinds.length && right < kinds.length && left !== right).map((edge, index): Edge => ({ ...edge, id: `s${index}`, predicate: "COOPERATES_WITH" })),
  }));

type Graph = typeof graphs extends fc.Arbitrary<infer G> ? G : never;

const asked: Omit<PathQuestion, "from" | "to"> = { maxLength: 4, first: 1_000, atOneTime: false, avoidHubs: null, avoidKinds: [] };

function tiesOf({ ends, edges }: Graph, at: End): Tie[] {
  return edges.flatMap((edge) => {
    const [left, right] = [ends[edge.left], ends[edge.right]];
    const other = left?.id === at.id ? right : right?.id === at.id ? left : undefined;
    return other ? [{ statement: edge, other, degree: degreeOf({ ends, edges }, other) }] : [];
  });
}

function degreeOf({ ends, edges }: Graph, end: End): number {
  return edges.filter(({ left, right }) => ends[left] === end || ends[right] === end).length;
}

function reading(graph: Graph): ReadTies & { trips: number } {
  const read = async (ids: readonly string[]) => {
    read.trips += 1;
    return ids.map((id) => ({ ties: graph.ends.filter((end) => end.id === id).flatMap((end) => tiesOf(graph, end)), cut: false }));
  };
  read.trips = 0;
  return read;
}

/** Every way without repetition, found by trying everything. */
function allWays(graph: Graph, from: End, to: End, mayPass: (end: End) => boolean, longest: number): Path[] {
  const walk = (at: End, path: Path, passed: readonly End[]): Path[] =>
    path.length === longest
      ? []
      : tiesOf(graph, at).flatMap((tie) => {
          const end = graph.ends.find(({ id }) => id === tie.other.id);
          if (!end || passed.includes(end)) return [];
          const longer = [...path, tie];
          return end === to ? [longer] : mayPass(end) ? walk(end, longer, [...passed, end]) : [];
        });
  return walk(from, [], [from]);
}

const stations = (path: Path): string => path.map(({ other }) => other.id).join(" ");
const lengthOf = (key: string): number => key.split(" ").length;

function surestByStations(paths: readonly Path[]): Map<string, number> {
  const surest = new Map<string, number>();
  for (const path of paths) surest.set(stations(path), Math.max(surest.get(stations(path)) ?? 0, surenessOf(path)));
  return surest;
}

describe("ways between two entities", () => {
  it("are those that trying everything finds, each by its surest statements", async () => {
    await fc.assert(fc.asyncProperty(graphs, fc.integer({ min: 1, max: 6 }), async (graph, maxLength) => {
      const [from, to] = graph.ends;
      if (!from || !to) return;
      const { paths, complete } = await findPaths({ ...asked, from, to, maxLength }, reading(graph));
      expect(complete).toBe(true);
      expect(surestByStations(paths)).toEqual(surestByStations(allWays(graph, from, to, () => true, maxLength)));
      expect(new Set(paths.map(stations)).size).toBe(paths.length);
    }));
  });

  it("come shortest first and, of one length, surest first", async () => {
    await fc.assert(fc.asyncProperty(graphs, async (graph) => {
      const [from, to] = graph.ends;
      if (!from || !to) return;
      const { paths } = await findPaths({ ...asked, from, to }, reading(graph));
      for (const [index, path] of paths.entries()) {
        const next = paths[index + 1];
        if (next) expect(path.length < next.length || (path.length === next.length && surenessOf(path) >= surenessOf(next))).toBe(true);
      }
    }));
  });

  it("pass neither hubs nor entities of kinds to be avoided", async () => {
    await fc.assert(fc.asyncProperty(graphs, fc.integer({ min: 1, max: 4 }), async (graph, avoidHubs) => {
      const [from, to] = graph.ends;
      if (!from || !to) return;
      const { paths } = await findPaths({ ...asked, from, to, avoidHubs, avoidKinds: ["Body"] }, reading(graph));
      const mayPass = (end: End): boolean => end.kind !== "Body" && degreeOf(graph, end) <= avoidHubs;
      const expected = allWays(graph, from, to, mayPass, asked.maxLength).map(stations);
      expect(new Set(paths.map(stations))).toEqual(new Set(expected));
    }));
  });

  it("held at one time, when that is asked", async () => {
    await fc.assert(fc.asyncProperty(graphs, async (graph) => {
      const [from, to] = graph.ends;
      if (!from || !to) return;
      const { paths } = await findPaths({ ...asked, from, to, atOneTime: true }, reading(graph));
      const holds = (path: Path): boolean => path.every((a) => path.every((b) => !a.statement.from || !b.statement.to || a.statement.from <= b.statement.to));
      expect(paths.every(holds)).toBe(true);
      expect(new Set(paths.map(stations))).toEqual(new Set(allWays(graph, from, to, () => true, asked.maxLength).filter(holds).map(stations)));
    }));
  });

  it("are found with one reading for each two hops, and none more once there are enough", async () => {
    await fc.assert(fc.asyncProperty(graphs, fc.integer({ min: 1, max: 6 }), async (graph, maxLength) => {
      const [from, to] = graph.ends;
      if (!from || !to) return;
      const read = reading(graph);
      const { paths } = await findPaths({ ...asked, from, to, maxLength, first: 1 }, read);
      const shortest = Math.min(maxLength, ...allWays(graph, from, to, () => true, 6).map(({ length }) => length));
      expect(read.trips).toBeLessThanOrEqual(Math.ceil(shortest / 2));
      expect(paths.length).toBeLessThanOrEqual(1);
    }));
  });

  it("may be more than were found where an entity has more ties than are read", async () => {
    const [from, to] = [{ id: "a", kind: "State" }, { id: "b", kind: "State" }];
    const read: ReadTies = async (ids) => ids.map(() => ({ ties: [], cut: true }));
    expect(await findPaths({ ...asked, from, to }, read)).toEqual({ paths: [], complete: false });
  });
});

describe("a neighbourhood", () => {
  it("holds the nearest entities first, and says when more lie within its depth", async () => {
    await fc.assert(fc.asyncProperty(graphs, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 8 }), async (graph, depth, limit) => {
      const [centre] = graph.ends;
      if (!centre) return;
      const { nodes, edges, truncated } = await neighbourhood(centre, depth, limit, reading(graph));
      const distance = (end: End): number =>
        end === centre ? 0 : Math.min(Infinity, ...allWays(graph, centre, end, () => true, depth).map((path) => lengthOf(stations(path))));
      const within = graph.ends.filter((end) => distance(end) <= depth);
      expect(nodes.length).toBe(Math.min(limit, within.length));
      expect(truncated).toBe(within.length > limit);
      const distances = nodes.map(({ id }) => distance(graph.ends.find((end) => end.id === id) ?? centre));
      expect(distances).toEqual([...distances].sort((a, b) => a - b));
      expect(new Set(edges).size).toBe(edges.length);
    }));
  });
});
