import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeRecords } from "../../src/graph/write-records.js";
import type { StatementRecord } from "../../src/model/records.js";
import { Asked } from "./ask.js";
import type { Data } from "./ask.js";
import { entity, registryEvidence, statement } from "./fixture.js";

const LATER = "2024-06-01T08:00:00.000Z";
const DATES = ["2019", "2019-04", "2020-02-01", "2021", null];

let api: Asked;
let lists = 0;
beforeAll(async () => {
  api = await Asked.of([entity("State", "DE-ST", "Sachsen-Anhalt")]);
});
afterAll(() => api.close());

/** Each run has a list of its own, told apart by what its values are values of. */
class List {
  private readonly property = `list-${lists++}`;
  private size = 0;
  readonly current = new Map<string, StatementRecord>();

  async add(keys: readonly { readonly date: number; readonly sureness: number }[]): Promise<void> {
    const made = keys.map(({ date, sureness }) => {
      const edtf = DATES[date % DATES.length] ?? null;
      return statement("DE-ST", "HAS_VALUE", null, { property: this.property, value: `${this.property}/${this.size++}`, confidence: sureness / 4, since: edtf === null ? null : { edtf, derivedFrom: null } });
    });
    for (const each of made) this.current.set(each.id, each);
    await writeRecords(api.store, made.flatMap((each) => [each, registryEvidence(each)]));
  }

  /** Retracts the statement at this place of those that are current. */
  async retract(place: number): Promise<void> {
    const record = [...this.current.values()][place % Math.max(1, this.current.size)];
    if (!record) return;
    this.current.delete(record.id);
    const past = { ...record, retractedAt: LATER };
    await writeRecords(api.store, [past, registryEvidence(past)]);
  }

  async page(args: string): Promise<{ ids: string[]; info: Data }> {
    const { data, errors } = await api.ask(`{ statements(where: { property: { eq: "${this.property}" } }, ${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data["statements"];
    return { ids: nodes.map(({ id }: Data) => id.slice("Statement:".length)), info: pageInfo };
  }
}

const keys = fc.record({ date: fc.nat(9), sureness: fc.nat(4) });
const write = fc.oneof(fc.record({ add: fc.array(keys, { minLength: 1, maxLength: 4 }) }), fc.record({ retract: fc.nat(50) }));
const run = fc.record({
  rows: fc.array(keys, { minLength: 1, maxLength: 25 }),
  size: fc.integer({ min: 1, max: 7 }),
  writes: fc.array(write, { maxLength: 12 }),
});

describe.each(["", "orderBy: [{ field: SINCE, direction: DESC }]", "orderBy: [{ field: CONFIDENCE }, { field: SINCE }]"])("while statements are added and retracted between pages (%s)", (order) => {
  test.each(["forwards", "backwards"])("reading %s gives no row twice and none is left out that was there throughout", async (direction) => {
    await fc.assert(
      fc.asyncProperty(run, async ({ rows, size, writes }) => {
        const list = new List();
        await list.add(rows);
        const throughout = new Set(list.current.keys());
        const seen: string[] = [];
        const left = [...writes];
        const forwards = direction === "forwards";
        for (let cursor = "", more = true; more; ) {
          const { ids, info } = await list.page(`${forwards ? "first" : "last"}: ${size}, ${cursor} ${order}`);
          seen.push(...ids);
          more = Boolean(forwards ? info["hasNextPage"] : info["hasPreviousPage"]) && ids.length > 0;
          cursor = forwards ? `after: "${info["endCursor"]}",` : `before: "${info["startCursor"]}",`;
          const next = left.shift();
          if (next && "add" in next) await list.add(next.add);
          if (next && "retract" in next) await list.retract(next.retract);
          for (const id of throughout) if (!list.current.has(id)) throughout.delete(id);
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(expect.arrayContaining([...throughout]));
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
