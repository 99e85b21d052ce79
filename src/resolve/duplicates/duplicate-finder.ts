import { compare } from "../episodes.js";
import { Judgements } from "../judgements.js";
import { candidatePairs } from "./candidate-pairs.js";
import { NameSimilarity } from "./name-similarity.js";
import { profiles } from "./profile.js";
import type { Knowledge, Profile } from "./profile.js";
import { reasonsOf } from "./signals.js";
import type { Reason } from "./signals.js";

/** Two entities that may be the same. Nobody has decided on them yet. */
export interface Duplicate {
  /** Local ids, in order. */
  readonly left: string;
  readonly right: string;
  /** 0 to 1: how likely they are the same, from weights set by hand. */
  readonly score: number;
  /** What speaks for and against it, the weightiest first. */
  readonly reasons: readonly Reason[];
}

/** Pairs less likely than this are not proposed. */
const LEAST_SCORE = 0.5;

/** No proposal is certain. */
const SUREST = 0.99;

/** Log odds that two entities whose names share something are the same, before anything else is known. */
const PRIOR = -3;

/**
 * Finds entities that may be the same, the likeliest first; nothing is merged. Evidence is added up as log odds (Fellegi and Sunter's
 * record linkage). Pairs that were decided on, SAME or DIFFERENT, are never given.
 */
export class DuplicateFinder {
  private readonly profiles: ReadonlyMap<string, Profile>;
  private readonly similarity: NameSimilarity;
  private readonly different: Judgements;

  constructor(knowledge: Knowledge) {
    this.profiles = profiles(knowledge);
    this.similarity = new NameSimilarity([...this.profiles.values()].flatMap(({ names }) => names));
    const registered = new Set(knowledge.entities.filter(({ registry }) => registry !== null).map(({ id }) => id));
    this.different = new Judgements(knowledge.judgements, (id) => registered.has(id));
  }

  /** All proposals, or those of one kind. */
  all(kind: string | null = null): Duplicate[] {
    const chosen = [...this.profiles.values()].filter(({ entity }) => kind === null || entity.kind === kind);
    const found: Duplicate[] = [];
    for (const [left, right] of candidatePairs(chosen, this.similarity)) {
      const duplicate = this.compare(left, right);
      if (duplicate.score >= LEAST_SCORE && !this.different.areDifferent(duplicate.left, duplicate.right)) found.push(duplicate);
    }
    return found.sort((a, b) => b.score - a.score || compare(a.left, b.left) || compare(a.right, b.right));
  }

  /** The proposals with this entity. */
  of(id: string): Duplicate[] {
    return this.all().filter(({ left, right }) => left === id || right === id);
  }

  /** What speaks for and against two entities being the same; null when one is unknown or their kinds differ. */
  between(left: string, right: string): Duplicate | null {
    const [one, other] = [left, right].sort(compare).map((id) => this.profiles.get(id));
    return one && other && one !== other && one.entity.kind === other.entity.kind ? this.compare(one, other) : null;
  }

  private compare(left: Profile, right: Profile): Duplicate {
    const reasons = reasonsOf({ left, right, similarity: this.similarity }).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    const odds = reasons.reduce((sum, { weight }) => sum + weight, PRIOR);
    return { left: left.entity.id, right: right.entity.id, score: Math.min(SUREST, Math.round(100 / (1 + Math.exp(-odds))) / 100), reasons };
  }
}
