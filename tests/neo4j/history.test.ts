import { expect, it } from "vitest";
import { readPages } from "../../src/graph/read-connection.js";
import { idTerm } from "../../src/graph/read-terms.js";
import { versionKnownFrom, versionsOfEntity } from "../../src/graph/statement-versions.js";
import { Verdict } from "../../src/model/statement.js";
import { findArticle, mergeEntities, recordReview, retractArticle, splitEntities, withdrawReview } from "../../src/pipeline.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { article, day, ingestOn, lines, records, SENTENCES, withSmallRegistry } from "../pipeline/small-press.js";
import { openEmptyNeo4j } from "./open-empty-neo4j.js";

/** Everything that changes a graph. */
async function tell(store: GraphStore): Promise<void> {
  await ingestOn(store, day(0), article(1, SENTENCES), article(2, SENTENCES.slice(0, 3)));
  await ingestOn(store, day(1), article(1, ["Neu.", ...SENTENCES.slice(1)]), article(3, SENTENCES.slice(4), { url: "https://anderswo.example/3" }));
  await mergeEntities(store, "DE-SL", "DE-TH", { by: "test", why: "to see", now: day(2) });
  await ingestOn(store, day(3), article(2, SENTENCES.slice(2, 6)));
  await retractArticle(store, await findArticle(store, "https://blatt.example/1"), day(4));
  await splitEntities(store, "DE-SL", "DE-TH", day(5));
  await ingestOn(store, day(6), article(1, SENTENCES));
  const evidence = (await records(store)).flatMap((record) => (record.type === "evidence" && record.article !== null && record.predicate === "MEMBER_OF" ? [record] : []));
  for (const [index, { article: quoted, quote, subject, predicate, object }] of evidence.entries()) {
    const sentence = { article: quoted ?? "", quote: quote ?? "", subject, predicate, object };
    await recordReview(store, { ...sentence, verdict: Verdict.CORRECTED, correction: { object: "kitu" }, by: "test", why: null }, day(7 + index));
    if (index === 0) await withdrawReview(store, sentence, day(8));
  }
}

it("the same story leaves the same history in both stores", { timeout: 120_000 }, async () => {
  const [grafeo, neo4j] = [await withSmallRegistry(await openStore("grafeo:memory")), await withSmallRegistry(await openEmptyNeo4j())];
  for (const store of [grafeo, neo4j]) await tell(store);
  const history = await lines(grafeo, true);
  expect(new Set(history.map((line) => (JSON.parse(line) as { type: string }).type))).toEqual(
    new Set(["entity", "article", "version", "statement", "evidence", "mention", "description", "judgement", "review"]),
  );
  expect(await lines(neo4j, true)).toEqual(history);
  expect(await lines(neo4j)).toEqual(await lines(grafeo));
  await Promise.all([grafeo.close(), neo4j.close()]);
});

it("an entity's history is the same in both stores, with what was known of the one that has become it", { timeout: 120_000 }, async () => {
  const [grafeo, neo4j] = [await withSmallRegistry(await openStore("grafeo:memory")), await withSmallRegistry(await openEmptyNeo4j())];
  const histories = async (store: GraphStore): Promise<unknown> => {
    const order = [{ term: versionKnownFrom, direction: "ASC" as const }, { term: idTerm, direction: "ASC" as const }];
    return readPages(store, versionsOfEntity, { filter: null, order, backward: false, after: null, before: null, limit: 50 }, ["DE-SL", "DE-TH"]);
  };
  for (const store of [grafeo, neo4j]) {
    await ingestOn(store, day(0), article(1, SENTENCES));
    await mergeEntities(store, "DE-SL", "DE-TH", { by: "test", why: null, now: day(1) });
  }
  const told = await histories(grafeo);
  expect(JSON.stringify(told)).toContain('"subjectId":"DE-TH"');
  expect(await histories(neo4j)).toEqual(told);
  await Promise.all([grafeo.close(), neo4j.close()]);
});
