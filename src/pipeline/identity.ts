import { AppError } from "../errors.js";
import { entitiesById } from "../graph/known-entities.js";
import { mentionsOf } from "../graph/stored-mentions.js";
import { mattersOf, storedMatters } from "../graph/stored-matters.js";
import { writeRecords } from "../graph/write-records.js";
import type { EntityRecord, GraphRecord, JudgementRecord, MentionRecord } from "../model/records.js";
import { Decision } from "../model/statement.js";
import type { Judgements } from "../resolve/judgements.js";
import { NO_READINGS, reassemble } from "../resolve/matters.js";
import type { GraphStore } from "../store/store.js";
import { becameOf } from "./store-readings.js";
import { StoredDecisions } from "./stored-decisions.js";

/** Who decides something, when and why. */
export interface Deciding {
  readonly by: string;
  readonly why: string | null;
  /** ISO instant. */
  readonly now: string;
}

/** What a decision about two entities has changed. */
export interface IdentityChange {
  /** The entity that both are now; null when they are two. */
  readonly became: string | null;
  readonly judgement: JudgementRecord;
}

/**
 * Decides that two entities are one: the registry's id is kept, else the first in order; the other one resolves to it. All statements of both
 * are assembled anew, in one transaction.
 *
 * @param force Also when they were decided to be different.
 * @throws AppError NOT_FOUND for an unknown id, BAD_USER_INPUT when they can't be one
 */
export async function mergeEntities(store: GraphStore, left: string, right: string, deciding: Deciding & { readonly force?: boolean }): Promise<IdentityChange> {
  const [before, pair] = [await StoredDecisions.of(store), await readPair(store, left, right)];
  const { judgements } = before;
  if (judgements.canonical(left) === judgements.canonical(right)) throw new AppError("BAD_USER_INPUT", `${left} and ${right} are one already: ${judgements.canonical(left)}.`);
  if (judgements.areDifferent(left, right) && !deciding.force) throw new AppError("BAD_USER_INPUT", `${left} and ${right} were decided to be different; to merge them all the same, use --force.`);
  return judge(store, before, pair, Decision.SAME, deciding);
}

/** Decides that two entities are different: nobody proposes again that they are the same. What made exactly these two one is withdrawn. */
export async function keepApart(store: GraphStore, left: string, right: string, deciding: Deciding): Promise<IdentityChange> {
  return judge(store, await StoredDecisions.of(store), await readPair(store, left, right), Decision.DIFFERENT, deciding);
}

/**
 * Takes back that two entities were merged: everything is as if they had never been.
 *
 * @throws AppError BAD_USER_INPUT when nobody has decided that exactly these two are the same
 */
export async function splitEntities(store: GraphStore, left: string, right: string, now: string): Promise<IdentityChange> {
  const { judgements } = await StoredDecisions.of(store);
  if (judgements.between(left, right)?.decision === Decision.SAME) return withdrawJudgement(store, left, right, now);
  const others = judgements.members(left).filter((id) => id !== left);
  const hint = judgements.canonical(left) === judgements.canonical(right) ? ` They are one through others; split one of these off: ${others.join(", ")}.` : "";
  throw new AppError("BAD_USER_INPUT", `Nobody has merged ${left} and ${right}.${hint}`);
}

/** Takes back the decision about exactly these two that counts. Throws `NOT_FOUND` when there is none. */
export async function withdrawJudgement(store: GraphStore, left: string, right: string, now: string): Promise<IdentityChange> {
  const before = await StoredDecisions.of(store);
  const standing = before.judgements.between(left, right);
  if (!standing) throw new AppError("NOT_FOUND", `Nobody has decided about ${left} and ${right}.`);
  const withdrawn = { ...standing, withdrawnAt: now };
  return change(store, before, [withdrawn], [], now);
}

async function readPair(store: GraphStore, left: string, right: string): Promise<readonly [EntityRecord, EntityRecord]> {
  const found = new Map((await entitiesById(store, [left, right])).map((entity) => [entity.id, entity]));
  const [one, other] = [found.get(left), found.get(right)];
  if (!one || !other) throw new AppError("NOT_FOUND", `There is no entity ${one ? right : left}.`);
  if (one.id === other.id) throw new AppError("BAD_USER_INPUT", "An entity can't be judged against itself.");
  if (one.kind !== other.kind) throw new AppError("BAD_USER_INPUT", `${left} is a ${one.kind}, ${right} a ${other.kind}; only entities of one kind can be the same.`);
  return [one, other];
}

function judge(store: GraphStore, before: StoredDecisions, [left, right]: readonly [EntityRecord, EntityRecord], decision: Decision, { by, why, now }: Deciding): Promise<IdentityChange> {
  const judgement: JudgementRecord = { type: "judgement", left: left.id, right: right.id, decision, by, at: now, why, withdrawnAt: null };
  const standing = before.judgements.between(left.id, right.id);
  const registered = [left, right].filter(({ registry }) => registry !== null).map(({ id }) => id);
  return change(store, before, [...(standing ? [{ ...standing, withdrawnAt: now }] : []), judgement], registered, now);
}

/** Stores judgements with all that follows from them. */
async function change(store: GraphStore, before: StoredDecisions, changed: readonly JudgementRecord[], registered: readonly string[], now: string): Promise<IdentityChange> {
  const unchanged = before.judgementRecords.filter((record) => !changed.some((other) => isSameJudgement(record, other)));
  const after = before.with({ judgements: [...unchanged, ...changed], registered });
  const ends = changed.flatMap(({ left, right }) => [left, right]);
  const ids = [...new Set(ends.flatMap((id) => [...before.judgements.members(id), ...after.judgements.members(id)]))];
  const matters = await storedMatters(store, after.mattersWith(await mattersOf(store, ids), before.judgements));
  const { statements, evidence } = reassemble(matters, NO_READINGS, after, now);
  const entities = changedEntities(await entitiesById(store, ids), after.judgements, now);
  const mentions = changedMentions(await mentionsOf(store, ids), after.judgements, now);
  await writeRecords(store, [...entities, ...statements, ...evidence, ...mentions, ...changed] satisfies GraphRecord[]);
  const judgement = changed.at(-1);
  if (!judgement) throw new Error("nothing was decided");
  const became = after.judgements.canonical(judgement.left);
  return { became: became === after.judgements.canonical(judgement.right) ? became : null, judgement };
}

function isSameJudgement(one: JudgementRecord, other: JudgementRecord): boolean {
  return one.at === other.at && [one.left, one.right].sort().join(" ") === [other.left, other.right].sort().join(" ");
}

function changedEntities(entities: readonly EntityRecord[], judgements: Judgements, now: string): EntityRecord[] {
  return entities.flatMap((entity) => {
    const mergedInto = becameOf(entity.id, judgements);
    if (mergedInto === entity.mergedInto) return [];
    return [{ ...entity, mergedInto, retractedAt: mergedInto === null ? null : (entity.retractedAt ?? now) }];
  });
}

function changedMentions(mentions: readonly MentionRecord[], judgements: Judgements, now: string): MentionRecord[] {
  return mentions.flatMap((mention) => {
    const became = becameOf(mention.entity, judgements);
    if (became === mention.became) return [];
    return [{ ...mention, retractedAt: now }, { ...mention, became, knownFrom: now }];
  });
}
