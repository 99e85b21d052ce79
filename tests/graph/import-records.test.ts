import { afterEach, beforeEach, expect, it } from "vitest";
import { exportRecords } from "../../src/graph/export-records.js";
import { importValidRecords } from "../../src/graph/import-records.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { entity, exampleRecords, mention, quotation, statement } from "./example-records.js";

let store: GraphStore;
beforeEach(async () => {
  store = await openStore("grafeo:memory");
  await prepareGraph(store);
});
afterEach(() => store.close());

it("writes what can be written and skips the rest, with what refers to it", async () => {
  const records = [
    entity("mars", "Planet"),
    mention({ entity: "mars" }),
    statement("visit", { object: "mars" }),
    quotation("visited", { statement: "visit" }),
    ...exampleRecords(),
  ];
  const { written, skipped } = await importValidRecords(store, records);
  expect(written).toBe(exampleRecords().length);
  expect(skipped.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  expect(skipped[0]).toMatchObject({ code: "INVALID_RECORD", message: "entity mars: there is no kind Planet" });

  const stored: string[] = [];
  for await (const record of exportRecords(store)) stored.push(record.type);
  expect(stored).toHaveLength(written);
});

it("skips a statement whose only evidence is wrong", async () => {
  const records = [...exampleRecords(), statement("unfounded"), quotation("misquoted", { statement: "unfounded", start: 3 })];
  const { skipped } = await importValidRecords(store, records);
  expect(skipped.map(({ message }) => message.split(":")[0])).toEqual(["statement unfounded (DE-ST MEMBER_OF kitu)", "evidence misquoted"]);
});
