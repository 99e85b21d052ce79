import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareGraph } from "../../src/graph/schema.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { changesAfter, changingStory, replay, tellDeeds } from "./changing-story.js";
import { lines, smallStore } from "./small-press.js";

const RUNS = { numRuns: 25 };

async function emptyStore(): Promise<GraphStore> {
  const store = await openStore("grafeo:memory");
  await prepareGraph(store);
  return store;
}

describe("all changes of a graph, whatever was ingested, corrected, retracted, merged, split and reviewed", () => {
  it("replayed into an empty one, give its export and its history", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(changingStory, fc.integer({ min: 1, max: 40 }), async (deeds, limit) => {
        const [store, copy] = [await smallStore(), await emptyStore()];
        await tellDeeds(store, deeds);
        const { changes } = await changesAfter(store, 0, limit);
        await replay(copy, changes);
        expect(await lines(copy, true)).toEqual(await lines(store, true));
        expect(await lines(copy)).toEqual(await lines(store));
        await Promise.all([store.close(), copy.close()]);
      }),
      RUNS,
    );
  });

  it("applied as they come, keep a copy the same after each of them", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(changingStory, fc.integer({ min: 1, max: 200 }), async (deeds, limit) => {
        const [store, copy] = [await smallStore(), await emptyStore()];
        let place = 0;
        const seen = new Set<number>();
        await tellDeeds(store, deeds, async () => {
          const { changes, end } = await changesAfter(store, place, limit);
          for (const { number } of changes) expect(seen.has(number) || number <= place).toBe(false);
          for (const { number } of changes) seen.add(number);
          place = end;
          await replay(copy, changes);
          expect(await lines(copy, true)).toEqual(await lines(store, true));
        });
        await Promise.all([store.close(), copy.close()]);
      }),
      RUNS,
    );
  });
});
