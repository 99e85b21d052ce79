import { expect, it } from "vitest";
import { countingStore } from "../../src/store/counting-store.js";
import { openStore } from "../../src/store/open-store.js";

it("counts the round trips through one wrapper, not those of others on the same store", async () => {
  const store = await openStore("grafeo:memory");
  const [mine, theirs] = [countingStore(store), countingStore(store)];
  await mine.read({ text: "RETURN 1 AS one", parameters: {} });
  await mine.version();
  await theirs.ping();
  expect([mine.roundTrips, theirs.roundTrips]).toEqual([2, 1]);
  await store.close();
});
