import type { JudgementRecord } from "../model/records.js";
import { Decision } from "../model/statement.js";
import { compare } from "./episodes.js";

/** What people have decided about identity. The latest decision about two entities counts. */
export class Judgements {
  private readonly became = new Map<string, string>();
  private readonly different = new Set<string>();

  constructor(judgements: readonly JudgementRecord[], inRegistry: (id: string) => boolean) {
    const latest = new Map<string, JudgementRecord>();
    for (const judgement of [...judgements].sort((a, b) => compare(a.at, b.at))) latest.set(pair(judgement.left, judgement.right), judgement);
    const decided = [...latest.values()];
    for (const { left, right } of decided.filter(({ decision }) => decision === Decision.SAME)) this.unite(left, right, inRegistry);
    for (const { left, right } of decided.filter(({ decision }) => decision === Decision.DIFFERENT)) this.different.add(pair(this.canonical(left), this.canonical(right)));
  }

  /** The id that an id stands for: registry ids win, then the first in order. */
  canonical(id: string): string {
    let current = id;
    for (let next = this.became.get(current); next !== undefined; next = this.became.get(current)) current = next;
    return current;
  }

  /** Whether the two, or what has become one with them, were decided to be different. */
  areDifferent(left: string, right: string): boolean {
    return this.different.has(pair(this.canonical(left), this.canonical(right)));
  }

  private unite(left: string, right: string, inRegistry: (id: string) => boolean): void {
    const ids = [this.canonical(left), this.canonical(right)];
    const [kept, gone] = ids.sort((a, b) => Number(inRegistry(b)) - Number(inRegistry(a)) || compare(a, b));
    if (kept !== undefined && gone !== undefined && kept !== gone) this.became.set(gone, kept);
  }
}

const pair = (left: string, right: string): string => [left, right].sort(compare).join(" ");
