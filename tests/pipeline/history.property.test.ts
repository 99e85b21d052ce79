import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownAt } from "../../src/graph/known-at.js";
import { fromLine } from "../../src/graph/json-lines.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { mergeEntities, splitEntities } from "../../src/pipeline.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { article, day, ingestOn, lines, smallStore, timeless } from "./small-press.js";
import { storyOf, tell } from "./told-story.js";

const story = storyOf(7);
const RUNS = { numRuns: 25 };

const ADDED_LATER = new Set(["retractedAt", "version", "about", "changeNumber"]);

/** What is known of statements, evidence and mentions at an instant, without what later times added to it. */
async function knownOn(store: GraphStore, instant: string | null): Promise<string[]> {
  const found: string[] = [];
  for (const [match, alias] of [["(n:Statement)", "n"], ["(n:Evidence)", "n"], ["(a:Article)-[n:MENTIONS]->(e:Entity)", "n"], ["(:Entity)-[n:MEMBER_OF]->(:Entity)", "n"]] as const) {
    const { text, parameters } = knownAt(alias, instant);
    for (const { node } of await store.read({ text: `MATCH ${match} WHERE ${text} RETURN n {.*} AS node`, parameters })) {
      const { id, statementId, ...rest } = node as Record<string, string>;
      const said = Object.entries({ ...rest, id: id?.split("@")[0], statementId: statementId?.split("@")[0] }).filter(([name]) => !ADDED_LATER.has(name));
      found.push(JSON.stringify(said.sort()));
    }
  }
  return found.sort();
}

describe("a graph, in whatever order articles were read, corrected and withdrawn", () => {
  it("is the one that the final texts give", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        const [store, fresh] = [await smallStore(), await smallStore()];
        await tell(store, steps);
        const last = new Map(steps.map((each) => [each.number, each]));
        for (const { number, says } of [...last.values()].sort((a, b) => a.number - b.number)) if (says) await ingestOn(fresh, day(0), article(number, says));
        expect(await timeless(store)).toEqual(await timeless(fresh));
        await Promise.all([store.close(), fresh.close()]);
      }),
      RUNS,
    );
  });

  it("says of an earlier day what it said then", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        const store = await smallStore();
        const then = new Map<string, string[]>();
        await tell(store, steps, async (on) => void then.set(on, await knownOn(store, null)));
        for (const [on, known] of then) expect(await knownOn(store, on)).toEqual(known);
        await store.close();
      }),
      RUNS,
    );
  });

  it("is the same after two entities were merged and split again", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.constantFrom(["DE-SL", "DE-TH"], ["govdigital", "kitu"]), async (steps, [left = "", right = ""]) => {
        const store = await smallStore();
        await tell(store, steps);
        const before = await lines(store);
        const then = await knownOn(store, null);
        await mergeEntities(store, left, right, { by: "test", why: null, now: day(20) });
        await splitEntities(store, right, left, day(21));
        expect(await lines(store)).toEqual(before);
        expect(await knownOn(store, day(19))).toEqual(then);
        await store.close();
      }),
      RUNS,
    );
  });

  it("outlives export and import, with and without its history", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.boolean(), async (steps, history) => {
        const [store, copy] = [await smallStore(), await openStore("grafeo:memory")];
        await tell(store, steps);
        const exported = await lines(store, history);
        await prepareGraph(copy);
        await writeRecords(copy, exported.map(fromLine));
        expect(await lines(copy, history)).toEqual(exported);
        const inStore = await lines(store);
        await writeRecords(store, inStore.map(fromLine));
        expect(await lines(store)).toEqual(inStore);
        await Promise.all([store.close(), copy.close()]);
      }),
      RUNS,
    );
  });
});
