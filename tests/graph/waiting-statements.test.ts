import { beforeAll, describe, expect, it } from "vitest";
import { readIdentity } from "../../src/graph/read-identity.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { readWaiting, waitingStatementIds } from "../../src/graph/waiting-statements.js";
import { writeRecords } from "../../src/graph/write-records.js";
import type { EvidenceRecord, GraphRecord, StatementRecord } from "../../src/model/records.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { article, entity, quotation, registryEvidence, statement } from "./example-records.js";

const ALL = { below: 0.8, predicate: null, article: null };

/** A membership with the sentence that it was read from. */
function membership(subject: string, object: string, confidence: number, more: Partial<StatementRecord> = {}): [StatementRecord, EvidenceRecord] {
  const id = `${subject} in ${object}`;
  return [statement(id, { subject, object, confidence, ...more }), quotation(`${id} quoted`, { statement: id, subject, object, confidence })];
}

const COOPERATIVES = ["alpha-eg", "beta-eg", "gamma-eg", "kitu"];
const RECORDS: GraphRecord[] = [
  ...["DE-ST", "DE-TH"].map((id) => entity(id, "State")),
  ...COOPERATIVES.map((id) => entity(id, "Cooperative")),
  article("a1"),
  ...COOPERATIVES.flatMap((id) => membership("DE-ST", id, 0.5)),
  ...membership("DE-TH", "alpha-eg", 0.5),
  ...membership("DE-TH", "beta-eg", 0.9),
  ...membership("DE-TH", "gamma-eg", 0.5, { registered: true }),
  registryEvidence("row", "DE-TH in gamma-eg", { subject: "DE-TH", object: "gamma-eg" }),
];

describe("what waits for review", () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore("grafeo:memory");
    await prepareGraph(store);
    await writeRecords(store, RECORDS);
  });

  it("comes in the order of how much is settled about its ends, whatever else waits there", async () => {
    const ids = await waitingStatementIds(store, ALL);
    // Thuringia has two settled memberships; so have Beta and Gamma one each, and Sachsen-Anhalt's four all wait.
    expect(ids).toEqual(["DE-TH in alpha-eg", "DE-ST in beta-eg", "DE-ST in gamma-eg", "DE-ST in alpha-eg", "DE-ST in kitu"]);
  });

  it("is never what the registry says too, however unsure the sentence is", async () => {
    const waiting = await readWaiting(store, ["DE-TH in gamma-eg", "DE-TH in alpha-eg"], ALL);
    expect(waiting.map((each) => each.statement.id)).toEqual(["DE-TH in alpha-eg"]);
  });

  it("tells nothing yet of which entities are the same", async () => {
    const { relations } = await readIdentity(store, { reviewBelow: 0.8 });
    expect(relations.map(({ subject, object }) => `${subject} in ${object}`)).toEqual(["DE-TH in beta-eg", "DE-TH in gamma-eg"]);
    expect((await readIdentity(store)).relations).toHaveLength(7);
  });
});
