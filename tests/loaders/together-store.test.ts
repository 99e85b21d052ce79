import { afterAll, beforeAll, expect, test } from "vitest";
import { TogetherStore } from "../../src/loaders/together-store.js";
import { CountingStore } from "../../src/store/counting-store.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore, Query } from "../../src/store/store.js";

let store: GraphStore;
beforeAll(async () => {
  store = await openStore("grafeo:memory");
});
afterAll(() => store.close());

const number = (value: number): Query => ({ text: "RETURN $value AS value", parameters: { value } });

test("queries asked at the same time are one round trip, whatever they ask; later ones are another", async () => {
  const counted = new CountingStore(store);
  const together = new TogetherStore(counted);
  const answers = await Promise.all([together.read(number(1)), together.read({ text: "RETURN 'x' AS text", parameters: {} }), together.read(number(1))]);
  expect(answers).toEqual([[{ value: 1 }], [{ text: "x" }], [{ value: 1 }]]);
  expect(counted.roundTrips).toBe(1);
  expect(await together.read(number(2))).toEqual([{ value: 2 }]);
  expect(counted.roundTrips).toBe(2);
});

test("a query that fails leaves the others their answers", async () => {
  const together = new TogetherStore(store);
  const [right, wrong] = await Promise.allSettled([together.read(number(1)), together.read({ text: "RETURN 1 +", parameters: {} })]);
  expect(right).toEqual({ status: "fulfilled", value: [{ value: 1 }] });
  expect(wrong.status).toBe("rejected");
});
