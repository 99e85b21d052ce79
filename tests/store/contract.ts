import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AppError } from "../../src/errors.js";
import type { GraphStore, Query, Value } from "../../src/store/store.js";

interface Contract {
  /** Opens the store; what an earlier test has written may still be there. */
  readonly open: () => Promise<GraphStore>;
  /** Specs that the store can't meet, each with the reason. */
  readonly skip?: Readonly<Record<string, string>>;
}

const INDEXES = [
  { label: "Thing", property: "id", unique: true },
  { label: "Thing", property: "rank", unique: false },
];

/** What every store must do. A new adapter runs this in a test of four lines. */
export function describeStore(name: string, { open, skip = {} }: Contract): void {
  describe(`${name} as a graph store`, () => {
    let store: GraphStore;
    const spec = (title: string, test: () => Promise<void>): void => {
      const reason = skip[title];
      if (reason === undefined) it(title, test);
      else it.skip(`${title} (${reason})`, test);
    };

    beforeEach(async () => {
      store = await open();
      await store.prepare(INDEXES);
      await store.write([query("MATCH (n:Thing) DETACH DELETE n")]);
    });
    afterEach(() => store.close());

    spec("gives back what was written", async () => {
      const properties = { text: "Köln 😀 «ß»", whole: 3, broken: 0.93, yes: true, list: ["b", "a"], empty: [] };
      await store.write([query("CREATE (n:Thing {id: 'a'}) SET n += $properties", { properties })]);
      expect(await store.read(query("MATCH (n:Thing) RETURN n {.*} AS node"))).toEqual([{ node: { id: "a", ...properties } }]);
    });

    spec("counts and limits with whole numbers", async () => {
      await store.write([query("UNWIND $ids AS id CREATE (:Thing {id: id})", { ids: ["a", "b", "c"] })]);
      const rows = await store.read(query("MATCH (n:Thing) WITH n ORDER BY n.id SKIP $skip LIMIT $limit RETURN n.id AS id", { skip: 1, limit: 1 }));
      expect(rows).toEqual([{ id: "b" }]);
      expect(await store.read(query("MATCH (n:Thing) RETURN count(n) AS things, $big AS big", { big: 2 ** 40 }))).toEqual([{ things: 3, big: 2 ** 40 }]);
    });

    spec("reads several things at once, in their order", async () => {
      const asked = ["b", "a"].map((id) => query("RETURN $id AS id", { id }));
      expect(await store.readAll(asked)).toEqual([[{ id: "b" }], [{ id: "a" }]]);
      expect(await store.readAll([])).toEqual([]);
      await expect(store.readAll([...asked, query("RETURN 1 +")])).rejects.toThrow();
    });

    spec("goes on from the rows of a query that is cut in two", async () => {
      await store.write([query("UNWIND $ids AS id CREATE (:Thing {id: id, rank: size(id)})", { ids: ["aaa", "b", "cc"] })]);
      const shortest = (limit: number): Query => ({
        text: "MATCH (n:Thing) RETURN n.id AS found, n.rank AS rank ORDER BY rank LIMIT $limit",
        then: "MATCH (n:Thing {id: found}) RETURN n {.*} AS node, rank ORDER BY rank",
        parameters: { limit },
      });
      expect(await store.read(shortest(2))).toEqual([{ node: { id: "b", rank: 1 }, rank: 1 }, { node: { id: "cc", rank: 2 }, rank: 2 }]);
      expect(await store.readAll([shortest(1), shortest(0)])).toEqual([[{ node: { id: "b", rank: 1 }, rank: 1 }], []]);
    });

    spec("sorts text by code points", async () => {
      await store.write([query("UNWIND $ids AS id CREATE (:Thing {id: id})", { ids: ["b", "Ä", "a", "Z", "-"] })]);
      expect(await ids(store)).toEqual(["-", "Z", "a", "b", "Ä"]);
    });

    spec("takes all queries of a write, or none", async () => {
      const failing = store.write([query("CREATE (:Thing {id: 'a'})"), query("RETURN 1 +")]);
      await expect(failing).rejects.toThrow();
      expect(await ids(store)).toEqual([]);
    });

    spec("lets a later query of a write see what an earlier one wrote", async () => {
      await store.write([query("CREATE (:Thing {id: 'a'})"), query("MATCH (n:Thing {id: 'a'}) SET n.rank = 1")]);
      expect(await store.read(query("MATCH (n:Thing) RETURN n.rank AS rank"))).toEqual([{ rank: 1 }]);
    });

    spec("iterates the queries of a write only when they are due", async () => {
      let made = 0;
      function* queries(): Generator<Query> {
        for (; made < 3; made += 1) yield query("CREATE (:Thing {id: $id})", { id: String(made) });
      }
      await store.write({ [Symbol.iterator]: queries });
      expect(await ids(store)).toEqual(["0", "1", "2"]);
    });

    spec("refuses a second node with the value of a unique property", async () => {
      await store.write([query("CREATE (:Thing {id: 'a'})")]);
      await expect(store.write([query("CREATE (:Thing {id: 'a'})")])).rejects.toThrow();
      expect(await ids(store)).toEqual(["a"]);
    });

    spec("can be prepared again", async () => {
      await store.write([query("CREATE (:Thing {id: 'a', rank: 1})")]);
      await store.prepare(INDEXES);
      expect(await ids(store)).toEqual(["a"]);
    });

    spec("raises its version with every write, not with a failed one", async () => {
      const before = await store.version();
      await store.write([query("CREATE (:Thing {id: 'a'})")]);
      const after = await store.version();
      await store.write([query("RETURN 1 +")]).catch(() => undefined);
      await store.read(query("MATCH (n:Thing) RETURN count(n) AS things"));
      expect(after).toBeGreaterThan(before);
      expect(await store.version()).toBe(after);
    });

    spec("takes writes that come at the same time", async () => {
      const merge = query("MERGE (n:Thing {id: 'a'}) SET n.rank = coalesce(n.rank, 0) + 1");
      const before = await store.version();
      await store.write([merge]);
      await Promise.all(Array.from({ length: 20 }, () => store.write([merge])));
      expect(await store.read(query("MATCH (n:Thing) RETURN n.rank AS rank"))).toEqual([{ rank: 21 }]);
      expect(await store.version()).toBe(before + 21);
    });

    spec("does not take a value for Cypher", async () => {
      const id = "a'}) DETACH DELETE n //";
      await store.write([query("CREATE (:Thing {id: $id})", { id })]);
      expect(await ids(store)).toEqual([id]);
    });

    spec("answers a ping while open, and STORE_UNAVAILABLE once closed", async () => {
      await store.ping();
      await store.close();
      await expect(store.ping()).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
      await expect(store.read(query("RETURN 1 AS one"))).rejects.toBeInstanceOf(AppError);
    });

    spec("can be closed twice", async () => {
      await store.close();
      await store.close();
    });
  });
}

function query(text: string, parameters: Record<string, Value> = {}): Query {
  return { text, parameters };
}

async function ids(store: GraphStore): Promise<unknown[]> {
  const rows = await store.read(query("MATCH (n:Thing) RETURN n.id AS id ORDER BY id"));
  return rows.map(({ id }) => id);
}
