import { afterAll, beforeAll, expect, it } from "vitest";
import { fromLine } from "../../src/graph/json-lines.js";
import { Asked } from "./ask.js";
import { fixture, membership } from "./fixture.js";

const QUERY = "query ($after: String, $first: Int) { changes(after: $after, first: $first) { nodes { cursor kind record tombstone recordId lines entity { name } statement { id } article { title } } pageInfo { hasNextPage endCursor } } }";

let asked: Asked;
beforeAll(async () => {
  asked = await Asked.of(fixture);
});
afterAll(() => asked.close());

it("changes are paged from the beginning, each with its record and what it is of, in as many round trips for 10 as for 100", async () => {
  const records: unknown[] = [];
  let after = "0";
  for (;;) {
    const { data, errors } = await asked.ask(QUERY, { after, first: 10 });
    expect(errors).toBeUndefined();
    for (const { lines } of data["changes"].nodes) for (const line of lines as string[]) records.push(fromLine(line));
    after = data["changes"].pageInfo.endCursor;
    if (!data["changes"].pageInfo.hasNextPage) break;
  }
  expect(records).toHaveLength(fixture.length);
  const { data, roundTrips } = await asked.ask(QUERY, { first: 100 });
  const found = (data["changes"].nodes as { record: string; recordId: string; statement: { id: string } | null }[]).find(({ record, recordId }) => record === "STATEMENT" && recordId === membership.id);
  expect(found).toMatchObject({ kind: "RECORDED", tombstone: false, statement: { id: `Statement:${membership.id}` } });
  expect(roundTrips).toBeLessThanOrEqual(6);
});

it.each([["12", "INVALID_CURSOR"], ["00000000-1", "INVALID_CURSOR"]])("refuses the cursor %s", async (after, code) => {
  expect((await asked.ask(QUERY, { after })).codes).toEqual([code]);
});
