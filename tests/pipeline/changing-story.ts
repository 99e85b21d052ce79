import fc from "fast-check";
import { toLine, fromLine } from "../../src/graph/json-lines.js";
import { readChanges } from "../../src/graph/read-changes.js";
import type { Change } from "../../src/graph/read-changes.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { AppError } from "../../src/errors.js";
import { Verdict } from "../../src/model/statement.js";
import { findArticle, mergeEntities, recordReview, retractArticle, splitEntities, withdrawReview } from "../../src/pipeline.js";
import type { GraphStore } from "../../src/store/store.js";
import { article, day, ingestOn, records, SENTENCES } from "./small-press.js";

/** Something that changes a graph. */
export type Deed =
  | { readonly does: "ingest"; readonly number: number; readonly says: readonly string[] }
  | { readonly does: "retract"; readonly number: number }
  | { readonly does: "merge" | "split"; readonly pair: readonly [string, string] }
  | { readonly does: "review" | "withdraw"; readonly which: number; readonly verdict: Verdict };

const PAIRS = [["DE-SL", "DE-TH"], ["DE-ST", "DE-TH"], ["govdigital", "kitu"]] as const;
const number = fc.nat(2);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("ingest" as const), number, says: fc.subarray([...SENTENCES]) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("retract" as const), number }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom("merge" as const, "split" as const), pair: fc.constantFrom(...PAIRS) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom("review" as const, "withdraw" as const), which: fc.nat(9), verdict: fc.constantFrom(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.CORRECTED) }) },
);

/** Deeds in any order; the first is always an article. */
export const changingStory: fc.Arbitrary<Deed[]> = fc.tuple(fc.subarray([...SENTENCES], { minLength: 2 }), fc.array(deed, { maxLength: 8 })).map(([says, deeds]) => [{ does: "ingest", number: 0, says }, ...deeds]);

/** Does a deed on a day; what can't be done (a merge of what is one already) is left undone. */
export async function doDeed(store: GraphStore, todo: Deed, on: string): Promise<void> {
  try {
    await attempt(store, todo, on);
  } catch (error) {
    if (!(error instanceof AppError) || (error.code !== "NOT_FOUND" && error.code !== "BAD_USER_INPUT")) throw error;
  }
}

async function attempt(store: GraphStore, todo: Deed, on: string): Promise<void> {
  switch (todo.does) {
    case "ingest":
      await ingestOn(store, on, article(todo.number, todo.says));
      return;
    case "retract":
      await retractArticle(store, await findArticle(store, `https://blatt.example/${todo.number}`), on);
      return;
    case "merge":
      await mergeEntities(store, ...todo.pair, { by: "test", why: null, now: on });
      return;
    case "split":
      await splitEntities(store, ...todo.pair, on);
      return;
    default:
      await decide(store, todo, on);
  }
}

async function decide(store: GraphStore, { does, which, verdict }: Extract<Deed, { verdict: Verdict }>, on: string): Promise<void> {
  const quotations = (await records(store)).flatMap((record) => (record.type === "evidence" && record.predicate === "MEMBER_OF" ? [record] : []));
  const found = quotations[which % Math.max(quotations.length, 1)];
  if (!found?.article || !found.quote) return;
  const { article: quoted, quote, subject, predicate, object } = found;
  const sentence = { article: quoted, quote, subject, predicate, object };
  if (does === "withdraw") await withdrawReview(store, sentence, on);
  else await recordReview(store, { ...sentence, verdict, correction: verdict === Verdict.CORRECTED ? { object: "kitu" } : null, by: "test", why: null }, on);
}

/** Tells a story, a deed a day. */
export async function tellDeeds(store: GraphStore, deeds: readonly Deed[], afterDeed: () => Promise<void> = async () => undefined): Promise<void> {
  for (const [index, each] of deeds.entries()) {
    await doDeed(store, each, day(index));
    await afterDeed();
  }
}

/** All changes after a number, read in pages, and the number to go on from. */
export async function changesAfter(store: GraphStore, after: number, limit: number): Promise<{ changes: Change[]; end: number }> {
  const changes: Change[] = [];
  for (let end = after; ; ) {
    const page = await readChanges(store, { after: end, limit, types: null });
    changes.push(...page.changes);
    end = page.end;
    if (!page.more) return { changes, end };
  }
}

/** Writes what changes say into another graph, as whoever follows them from their lines would. */
export async function replay(store: GraphStore, changes: readonly Change[]): Promise<void> {
  await writeRecords(store, changes.flatMap(({ records: changed }) => changed.map((record) => fromLine(toLine(record, { history: true })))));
}
