import neo4jDriver from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readSearchDocuments } from "../../src/graph/search-documents.js";
import { exportRecords } from "../../src/graph/export-records.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { writeRecords } from "../../src/graph/write-records.js";
import type { GraphRecord } from "../../src/model/records.js";
import { seedStore } from "../../src/pipeline.js";
import { SearchIndex } from "../../src/search/search-index.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { figuresOf, judgements, meanOf } from "../search/judged.js";
import type { Figures, Judgement } from "../search/judged.js";
import { openEmptyNeo4j } from "./open-empty-neo4j.js";

const INDEX = "judged_german";

/** Everything that Neo4j can search by itself: names, aliases, texts and quotes, with its own German analysis. */
const CREATE = `CREATE FULLTEXT INDEX ${INDEX} FOR (n:Entity|Article|Evidence) ON EACH [n.name, n.aliases, n.officialName, n.abbreviation, n.title, n.kicker, n.text, n.quote]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'german'}}`;

const ASK = `CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score
RETURN CASE WHEN node:Entity THEN node.kind + ':' + node.id WHEN node:Article THEN 'Article:' + node.id ELSE 'Statement:' + node.statementId END AS key, score
ORDER BY score DESC, key LIMIT 2000`;

/** Like a user of Neo4j who escapes what Lucene takes for syntax, and asks for the beginning of the last word as well. */
function lucene(query: string): string {
  const words = query.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, " ").trim().split(/\s+/);
  return `${words.join(" ")} ${words.at(-1) ?? ""}*`;
}

describe("search over the seed", () => {
  let [grafeo, neo4j]: GraphStore[] = [];
  const [ours, theirs] = [new SearchIndex(), new SearchIndex()];
  let judged: Judgement[];
  beforeAll(async () => {
    [grafeo, neo4j] = [await openStore("grafeo:memory"), await openEmptyNeo4j()];
    await prepareGraph(grafeo);
    await seedStore(grafeo, {});
    const records: GraphRecord[] = [];
    for await (const record of exportRecords(grafeo)) records.push(record);
    await writeRecords(neo4j, records);
    const documents = await readSearchDocuments(grafeo);
    await ours.update(documents);
    await theirs.update(await readSearchDocuments(neo4j));
    judged = [...judgements("tuned", documents), ...judgements("untouched", documents)];
    await administer(CREATE, "CALL db.awaitIndexes(120)");
  });
  afterAll(async () => {
    await administer(`DROP INDEX ${INDEX} IF EXISTS`);
    await Promise.all([grafeo?.close(), neo4j?.close()]);
  });

  it("gives the same hits in the same order on both stores", () => {
    for (const { query, kinds } of judged) expect(theirs.search(query, kinds)).toEqual(ours.search(query, kinds));
  });

  it("beats Neo4j's own German full-text search", async () => {
    const rows: (Record<"query", string> & Record<"ours" | "neo4j", Figures>)[] = [];
    for (const judgement of judged) {
      const found = ours.search(judgement.query, judgement.kinds).hits.map(({ key }) => key);
      rows.push({ query: judgement.query, ours: figuresOf(found, judgement), neo4j: figuresOf(await askNeo4j(neo4j, judgement), judgement) });
    }
    const [mine, its] = [meanOf(rows.map((row) => row.ours)), meanOf(rows.map((row) => row.neo4j))];
    console.table(rows.map(({ query, ours: own, neo4j: other }) => ({ query, "recall@10": own.recall.toFixed(2), "nDCG@10": own.ndcg.toFixed(2), "Neo4j recall@10": other.recall.toFixed(2), "Neo4j nDCG@10": other.ndcg.toFixed(2) })));
    console.log(`${rows.length} queries: recall@10 ${mine.recall.toFixed(3)}, nDCG@10 ${mine.ndcg.toFixed(3)}; Neo4j german: recall@10 ${its.recall.toFixed(3)}, nDCG@10 ${its.ndcg.toFixed(3)}`);
    expect(mine.recall).toBeGreaterThan(its.recall);
    expect(mine.ndcg).toBeGreaterThan(its.ndcg);
  });
});

/** Statements about indexes, which a store does not take. */
async function administer(...texts: string[]): Promise<void> {
  const driver = neo4jDriver.driver(inject("neo4jUrl"));
  for (const text of texts) await driver.executeQuery(text);
  await driver.close();
}

async function askNeo4j(store: GraphStore | undefined, { query, kinds }: Judgement): Promise<string[]> {
  const rows = (await store?.read({ text: ASK, parameters: { index: INDEX, query: lucene(query) } })) ?? [];
  const keys = rows.map(({ key }) => String(key)).filter((key) => !kinds || kinds.has(key.split(":")[0] ?? ""));
  return [...new Set(keys)];
}
