import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareGraph } from "../../src/graph/schema.js";
import { storedMatters } from "../../src/graph/stored-matters.js";
import { EVIDENCE_PROPERTIES, evidenceProperties } from "../../src/graph/stored-properties.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { DateDerivation } from "../../src/model/edtf-date.js";
import { Verdict } from "../../src/model/statement.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { article, entity, quotation, registryEvidence, statement } from "./example-records.js";

const dates = { since: { edtf: "2022-11", derivedFrom: DateDerivation.PUBLICATION }, until: { edtf: "2024", derivedFrom: DateDerivation.PUBLICATION } };
const carried = { role: "Gründerin", onBehalfOf: "Land", subjectMatter: "Netze", amount: "5", property: "p", value: "v", unit: "u" };
const FULL = quotation("full", { ...dates, ...carried, prefix: "Am Montag: ", verdict: Verdict.ACCEPTED });
const RETRACTED = quotation("retracted", { statement: null, retractedAt: "2024-05-23T09:00:00.000Z" });
const ROW = registryEvidence("row", "membership");

describe("what is stored of matters", () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore("grafeo:memory");
    await prepareGraph(store);
    await writeRecords(store, [entity("DE-ST", "State"), entity("kitu", "Cooperative"), article("a1", { publisher: "Blatt", published: "2022-11-07" }), statement("membership"), FULL, RETRACTED, ROW]);
  });
  afterAll(() => store.close());

  it("is all that was written of their statements and evidence, with who published it and when", async () => {
    const { statements, evidence } = await storedMatters(store, ["DE-ST MEMBER_OF kitu"]);
    expect(statements).toEqual([statement("membership")]);
    const voice = { publisher: "Blatt", published: "2022-11-07" };
    expect(evidence).toEqual([{ record: FULL, ...voice }, { record: RETRACTED, ...voice }, { record: ROW, publisher: null, published: null }]);
  });

  it("leaves out no property that evidence can have", () => {
    const all = { ...FULL, registry: ROW.registry, version: "hash", retractedAt: "2024-05-23T09:00:00.000Z" };
    expect(Object.entries(all).filter(([, value]) => value === null)).toEqual([]);
    const derived = ["about", "sinceFrom", "sinceTo", "untilFrom", "untilTo"];
    expect(Object.keys(evidenceProperties(all)).sort()).toEqual([...EVIDENCE_PROPERTIES, ...derived].sort());
  });
});
