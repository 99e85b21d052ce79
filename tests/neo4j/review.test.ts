import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readIdentity } from "../../src/graph/read-identity.js";
import { readQuotations } from "../../src/graph/read-quotations.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { readWaiting, waitingStatementIds } from "../../src/graph/waiting-statements.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { ingest } from "../../src/pipeline.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { entity } from "../graph/example-records.js";
import { openEmptyNeo4j } from "./open-empty-neo4j.js";

const ROW = { table: "bodies.csv", row: "x", source: "test" };
const KNOWN = [
  entity("DE-ST", "State", { name: "Sachsen-Anhalt", properties: { ags: "15" }, registry: ROW }),
  entity("kitu", "Cooperative", { name: "Kommunale IT-Union", aliases: ["KITU"], registry: ROW }),
  entity("nordnetz", "Cooperative", { name: "Nordnetz", registry: ROW }),
];
const ARTICLE = "Land in zwei Genossenschaften\n\nMagdeburg, 7. November 2022\n\nDas Land Sachsen-Anhalt ist Mitglied der Kommunalen IT-Union (KITU). Das Land Sachsen-Anhalt ist auch Mitglied der Nordnetz eG.\n";
const EVERYTHING = { below: 1, predicate: null, article: null };

describe("what people decide on", () => {
  const stores: GraphStore[] = [];
  beforeAll(async () => {
    stores.push(await openStore("grafeo:memory"), await openEmptyNeo4j());
    for (const store of stores) {
      await prepareGraph(store);
      await writeRecords(store, KNOWN);
      for await (const { error } of ingest(store, [{ name: "a.txt", bytes: Buffer.from(ARTICLE) }], { now: () => new Date("2024-05-23T09:00:00Z") })) expect(error).toBeNull();
    }
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  it("is the same in both stores: waiting statements, quotations, and what tells which entities are one", async () => {
    const [grafeo, neo4j] = await Promise.all(stores.map(async (store) => {
      const ids = await waitingStatementIds(store, EVERYTHING);
      const waiting = await readWaiting(store, ids, EVERYTHING);
      const quotations = await readQuotations(store, waiting.flatMap(({ quotations: open }) => open.map(({ record }) => record.id)));
      const { articles, ...identity } = await readIdentity(store);
      return { waiting, quotations, identity, articles: [...articles], ofOther: await waitingStatementIds(store, { ...EVERYTHING, article: "another" }) };
    }));
    expect(grafeo?.waiting.map(({ object }) => object?.id)).toEqual(expect.arrayContaining(["kitu", "nordnetz"]));
    expect(grafeo?.ofOther).toEqual([]);
    expect(neo4j).toEqual(grafeo);
  });
});
