import type { JudgementRecord } from "../model/records.js";
import { Decision } from "../model/statement.js";
import { compare } from "./episodes.js";

/** What people have decided about identity. The latest decision about two entities counts, unless it was withdrawn. */
export class Judgements {
  private readonly became = new Map<string, string>();
  private readonly classes = new Map<string, Set<string>>();
  private readonly latest = new Map<string, JudgementRecord>();
  private readonly different = new Set<string>();

  /** @param inRegistry Whether a registry has an entity: its id is kept when the two become one. */
  constructor(judgements: readonly JudgementRecord[], inRegistry: (id: string) => boolean) {
    const standing = judgements.filter(({ withdrawnAt }) => withdrawnAt === null);
    for (const judgement of standing.sort((a, b) => compare(a.at, b.at))) this.latest.set(pair(judgement.left, judgement.right), judgement);
    for (const { left, right, decision } of this.latest.values()) if (decision === Decision.SAME) this.unite(left, right, inRegistry);
    for (const { left, right, decision } of this.latest.values()) if (decision === Decision.DIFFERENT) this.different.add(pair(this.canonical(left), this.canonical(right)));
  }

  /** The id that an id stands for: registry ids win, then the first in order. */
  canonical(id: string): string {
    return this.became.get(id) ?? id;
  }

  /** All ids that stand for the same entity as this one, itself among them, in order. */
  members(id: string): readonly string[] {
    return [...(this.classes.get(this.canonical(id)) ?? [id])].sort(compare);
  }

  /** Whether the two, or any that have become one with them, were decided to be different. */
  areDifferent(left: string, right: string): boolean {
    return this.different.has(pair(this.canonical(left), this.canonical(right)));
  }

  /** The decision about exactly these two that counts; null when there is none. */
  between(left: string, right: string): JudgementRecord | null {
    return this.latest.get(pair(left, right)) ?? null;
  }

  private unite(left: string, right: string, inRegistry: (id: string) => boolean): void {
    const ids = [...new Set([...this.members(left), ...this.members(right)])];
    const [kept = left] = ids.sort((a, b) => Number(inRegistry(b)) - Number(inRegistry(a)) || compare(a, b));
    for (const id of ids) {
      this.classes.delete(id);
      if (id !== kept) this.became.set(id, kept);
    }
    this.became.delete(kept);
    this.classes.set(kept, new Set(ids));
  }
}

const pair = (left: string, right: string): string => [left, right].sort(compare).join(" ");
