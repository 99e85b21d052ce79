import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEntities } from "../../src/graph/read-by-id.js";
import type { StatementRecord } from "../../src/model/records.js";
import { keepApart, mergeEntities, splitEntities, withdrawJudgement } from "../../src/pipeline.js";
import type { GraphStore } from "../../src/store/store.js";
import { article, day, ingestOn, lines, records, SENTENCES, smallStore } from "./small-press.js";

let store: GraphStore;
beforeEach(async () => {
  store = await smallStore();
  await ingestOn(store, day(0), article(1, [SENTENCES[0]]), article(2, [SENTENCES[1], "Thüringen ist der Genossenschaft govdigital beigetreten."]));
});
afterEach(() => store.close());

const deciding = { by: "editor", why: "to see", now: day(1) };
const MERGED = ["govdigital", "kitu"] as const;

async function memberships(): Promise<[string, string | null][]> {
  const statements = (await records(store)).filter((record): record is StatementRecord => record.type === "statement" && record.predicate === "MEMBER_OF");
  return statements.map(({ subject, object }): [string, string | null] => [subject, object]).sort();
}

describe("merging two entities", () => {
  it("keeps the first id in order of two that a registry has, and lets the other one resolve to it", async () => {
    expect(await mergeEntities(store, "kitu", "govdigital", deciding)).toMatchObject({ became: "govdigital", judgement: { by: "editor", why: "to see", withdrawnAt: null } });
    expect((await readEntities(store, ["kitu", "govdigital", "DE-SL"])).map((entity) => entity?.id)).toEqual(["govdigital", "govdigital", "DE-SL"]);
  });

  it("moves the statements of both to what they became, evidence keeping its ends as read", async () => {
    await mergeEntities(store, "DE-SL", "DE-TH", deciding);
    expect(await memberships()).toEqual([["DE-SL", "govdigital"]]);
    const evidence = (await records(store)).flatMap((record) => (record.type === "evidence" ? [record.subject] : []));
    expect(new Set(evidence)).toEqual(new Set(["DE-SL", "DE-TH"]));
  });

  it("is honoured by what is read later, and taken back for that as well", async () => {
    await mergeEntities(store, ...MERGED, deciding);
    await ingestOn(store, day(2), article(3, ["Sachsen-Anhalt ist der Genossenschaft KITU beigetreten."]));
    expect(await memberships()).toContainEqual(["DE-ST", "govdigital"]);
    await splitEntities(store, ...MERGED, day(3));
    expect(await memberships()).toContainEqual(["DE-ST", "kitu"]);
  });

  it("is refused for two kinds, an unknown id, one entity, and two that are one already", async () => {
    await expect(mergeEntities(store, "DE-SL", "kitu", deciding)).rejects.toMatchObject({ code: "BAD_USER_INPUT", message: expect.stringContaining("only entities of one kind") });
    await expect(mergeEntities(store, "kitu", "nowhere", deciding)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(mergeEntities(store, "kitu", "kitu", deciding)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await mergeEntities(store, ...MERGED, deciding);
    await expect(mergeEntities(store, ...MERGED, deciding)).rejects.toMatchObject({ message: expect.stringContaining("are one already") });
  });

  it("is refused when they were decided to be different, unless it is forced", async () => {
    await keepApart(store, ...MERGED, deciding);
    await expect(mergeEntities(store, ...MERGED, { ...deciding, now: day(2) })).rejects.toMatchObject({ message: expect.stringContaining("--force") });
    expect(await mergeEntities(store, ...MERGED, { ...deciding, now: day(2), force: true })).toMatchObject({ became: "govdigital" });
    expect((await records(store)).filter(({ type }) => type === "judgement")).toHaveLength(1);
    expect((await records(store, true)).filter(({ type }) => type === "judgement")).toHaveLength(2);
  });
});

describe("taking a decision back", () => {
  it("leaves an entity that had become another through a third where it is", async () => {
    await mergeEntities(store, "DE-SL", "DE-TH", deciding);
    await mergeEntities(store, "DE-TH", "DE-ST", { ...deciding, now: day(2) });
    await expect(splitEntities(store, "DE-SL", "DE-ST", day(3))).rejects.toMatchObject({ message: expect.stringContaining("one through others") });
    expect(await splitEntities(store, "DE-SL", "DE-TH", day(3))).toMatchObject({ became: null });
    expect((await readEntities(store, ["DE-TH", "DE-SL"])).map((entity) => entity?.id)).toEqual(["DE-ST", "DE-SL"]);
  });

  it("works for «different» too, and changes no statement", async () => {
    const before = await lines(store);
    await keepApart(store, ...MERGED, deciding);
    await withdrawJudgement(store, ...MERGED, day(2));
    expect(await lines(store)).toEqual(before);
    await expect(withdrawJudgement(store, ...MERGED, day(3))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
