import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EvidenceRecord, StatementRecord } from "../../src/model/records.js";
import { Verdict } from "../../src/model/statement.js";
import { recordReview, withdrawReview } from "../../src/pipeline.js";
import type { NewReview } from "../../src/pipeline.js";
import type { GraphStore } from "../../src/store/store.js";
import { article, day, ingestOn, lines, records, SENTENCES, smallStore } from "./small-press.js";

let store: GraphStore;
let read: EvidenceRecord;
beforeEach(async () => {
  store = await smallStore();
  await ingestOn(store, day(0), article(1, [SENTENCES[0]]));
  read = (await membershipEvidence())[0] ?? expect.fail("nothing was read");
});
afterEach(() => store.close());

async function membershipEvidence(): Promise<EvidenceRecord[]> {
  return (await records(store)).filter((record): record is EvidenceRecord => record.type === "evidence" && record.predicate === "MEMBER_OF");
}

async function memberships(): Promise<StatementRecord[]> {
  return (await records(store)).filter((record): record is StatementRecord => record.type === "statement" && record.predicate === "MEMBER_OF");
}

function review(verdict: Verdict, correction: NewReview["correction"] = null): NewReview {
  const { article: quoted, subject, predicate, object, quote } = read;
  return { article: quoted ?? "", subject, predicate, object, quote: quote ?? "", verdict, correction, by: "editor", why: "looked it up" };
}

describe("a review of what was read", () => {
  it("makes it as sure as a person is, when it is accepted", async () => {
    await recordReview(store, review(Verdict.ACCEPTED), day(1));
    expect(await memberships()).toMatchObject([{ object: "govdigital", confidence: 0.99, knownFrom: expect.any(String) as string }]);
    expect(await membershipEvidence()).toMatchObject([{ verdict: Verdict.ACCEPTED, confidence: read.confidence }]);
  });

  it("lets it count no more when it is rejected, and keeps it", async () => {
    await recordReview(store, review(Verdict.REJECTED), day(1));
    expect(await memberships()).toEqual([]);
    expect(await membershipEvidence()).toMatchObject([{ id: read.id, verdict: Verdict.REJECTED, statement: null }]);
  });

  it("puts a correction in its place, and keeps the original", async () => {
    await recordReview(store, review(Verdict.CORRECTED, { object: "kitu", since: { edtf: "2021-02", derivedFrom: null } }), day(1));
    expect(await memberships()).toMatchObject([{ subject: "DE-SL", object: "kitu", since: { edtf: "2021-02" }, confidence: 0.99 }]);
    const evidence = await membershipEvidence();
    expect(evidence.map(({ rule, verdict, object }) => [rule, verdict, object]).sort()).toEqual([[read.rule, Verdict.CORRECTED, "govdigital"], ["review", Verdict.ACCEPTED, "kitu"]].sort());
  });

  it("is refused when its correction breaks the model, and then not stored", async () => {
    const before = await lines(store);
    await expect(recordReview(store, review(Verdict.CORRECTED, { object: "DE-TH" }), day(1))).rejects.toMatchObject({ code: "INVALID_STATEMENT" });
    expect(await lines(store)).toEqual(before);
  });

  it("is honoured when the article is read again, at whatever place the sentence stands", async () => {
    await recordReview(store, review(Verdict.REJECTED), day(1));
    await ingestOn(store, day(2), article(1, ["Das ist neu.", SENTENCES[0]]));
    expect(await memberships()).toEqual([]);
    expect((await membershipEvidence()).map(({ verdict }) => verdict)).toEqual([Verdict.REJECTED]);
  });

  it("leaves what another article says of the same", async () => {
    await ingestOn(store, day(1), article(2, [SENTENCES[0]]));
    await recordReview(store, review(Verdict.REJECTED), day(2));
    expect(await memberships()).toMatchObject([{ object: "govdigital" }]);
  });

  it("goes with its sentence, correction and all, and comes back with it", async () => {
    await recordReview(store, review(Verdict.CORRECTED, { object: "kitu" }), day(1));
    const corrected = await lines(store);
    await ingestOn(store, day(2), article(1, [SENTENCES[7]]));
    expect([await memberships(), await membershipEvidence()]).toEqual([[], []]);
    await ingestOn(store, day(3), article(1, [SENTENCES[0]]));
    expect(await lines(store)).toEqual(corrected);
  });

  it("can be taken back: the one before it counts again, and without one all is as it was read", async () => {
    const [asRead, key] = [await lines(store), review(Verdict.REJECTED)];
    await recordReview(store, key, day(1));
    const rejected = await lines(store);
    await recordReview(store, review(Verdict.CORRECTED, { object: "kitu" }), day(2));
    await withdrawReview(store, key, day(3));
    expect(await lines(store)).toEqual(rejected);
    await withdrawReview(store, key, day(4));
    expect(await lines(store)).toEqual(asRead);
    await expect(withdrawReview(store, key, day(5))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
