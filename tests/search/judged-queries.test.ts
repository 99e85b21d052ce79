import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSearchDocuments } from "../../src/graph/search-documents.js";
import type { SearchDocument } from "../../src/graph/search-documents.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { seedStore } from "../../src/pipeline.js";
import { SearchIndex } from "../../src/search/search-index.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { figuresOf, judgements, meanOf } from "./judged.js";

describe("judged queries over the seed", () => {
  let store: GraphStore;
  let documents: SearchDocument[];
  const index = new SearchIndex();
  beforeAll(async () => {
    store = await openStore("grafeo:memory");
    await prepareGraph(store);
    await seedStore(store, {});
    documents = await readSearchDocuments(store);
    await index.update(documents);
  }, 120_000);
  afterAll(() => store.close());

  it("find what is wanted among the first ten, best first", () => {
    const scored = (["tuned", "untouched"] as const).flatMap((part) => {
      const figures = judgements(part, documents).map((judgement) => {
        const found = index.search(judgement.query, judgement.kinds).hits.map(({ key }) => key);
        return { query: judgement.query, ...figuresOf(found, judgement) };
      });
      const { recall, ndcg } = meanOf(figures);
      const least = figures.toSorted((left, right) => left.ndcg - right.ndcg).slice(0, 5).map((each) => `${each.query} (${each.recall.toFixed(2)}, ${each.ndcg.toFixed(2)})`);
      console.log(`${part}: ${figures.length} queries, recall@10 ${recall.toFixed(3)}, nDCG@10 ${ndcg.toFixed(3)}; least: ${least.join(", ")}`);
      return figures;
    });
    const { recall, ndcg } = meanOf(scored);
    console.log(`together: ${scored.length} queries, recall@10 ${recall.toFixed(3)}, nDCG@10 ${ndcg.toFixed(3)}`);
    expect(scored.length).toBeGreaterThanOrEqual(60);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(ndcg).toBeGreaterThanOrEqual(0.85);
  });
});
