import { afterAll, beforeAll, expect, it } from "vitest";
import { accountOf } from "../../src/graph/change-account.js";
import { readChanges } from "../../src/graph/read-changes.js";
import type { ChangePage } from "../../src/graph/read-changes.js";
import type { GraphRecord } from "../../src/model/records.js";
import { mergeEntities, splitEntities } from "../../src/pipeline.js";
import { countingStore } from "../../src/store/counting-store.js";
import type { CountingStore } from "../../src/store/counting-store.js";
import { article, day, ingestOn, SENTENCES, smallStore } from "../pipeline/small-press.js";

let store: CountingStore;

beforeAll(async () => {
  store = countingStore(await smallStore());
  await ingestOn(store, day(0), article(1, SENTENCES));
  await ingestOn(store, day(1), article(1, SENTENCES.slice(0, 2)));
  await mergeEntities(store, "DE-SL", "DE-TH", { by: "editor", why: null, now: day(2) });
});
afterAll(() => store.close());

const read = (after: number, limit: number, types: readonly GraphRecord["type"][] | null = null): Promise<ChangePage> => readChanges(store, { after, limit, types });

it("changes come in order, each record once, the same whatever the size of the pages", async () => {
  const { changes, end, more } = await read(0, 1_000);
  const numbers = changes.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  expect(more).toBe(false);
  const small = [];
  for (let page = await read(0, 3); ; page = await read(page.end, 3)) {
    small.push(...page.changes);
    if (!page.more) break;
  }
  expect(small).toEqual(changes);
  expect(await read(end, 10)).toMatchObject({ changes: [], more: false, end });
});

it("a change says what has become of its record", async () => {
  const accounts = (await read(0, 1_000)).changes.map((change) => ({ type: change.type, ...accountOf(change) }));
  expect(accounts).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ type: "article", kind: "CORRECTED", at: day(1) }),
      expect.objectContaining({ type: "version", kind: "SUPERSEDED", at: day(1) }),
      expect.objectContaining({ type: "statement", kind: "RETRACTED", text: "anna-beispielhaft HOLDS_OFFICE DE-TH, CIO" }),
      expect.objectContaining({ type: "entity", kind: "MERGED", id: "DE-TH", text: "State Thüringen, now DE-SL" }),
      expect.objectContaining({ type: "judgement", kind: "MERGED", at: day(2), text: "DE-SL and DE-TH are one, says editor" }),
    ]),
  );
});

it("only some records can be asked for, and the place to go on from is still the end of all", async () => {
  const all = await read(0, 1_000);
  const judgements = await read(0, 1_000, ["judgement"]);
  expect(judgements.changes.map(({ type }) => type)).toEqual(["judgement"]);
  expect(judgements.end).toBe(all.end);
});

it("what changes again moves to the end", async () => {
  const { end } = await read(0, 1_000);
  await splitEntities(store, "DE-SL", "DE-TH", day(3));
  const { changes } = await read(end, 1_000);
  expect(changes.map((change) => [change.type, accountOf(change).kind])).toEqual(expect.arrayContaining([["entity", "RECORDED"], ["judgement", "WITHDRAWN"]]));
});

it("a page takes four round trips at most, and one where there is nothing new", async () => {
  const { end } = await read(0, 1_000);
  for (const [after, limit, most] of [[0, 1, 4], [0, 1_000, 4], [end, 100, 1]] as const) {
    const before = store.roundTrips;
    await read(after, limit);
    expect(store.roundTrips - before).toBeLessThanOrEqual(most);
  }
});
