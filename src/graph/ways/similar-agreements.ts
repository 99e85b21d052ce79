import type { EntityNode } from "../read-nodes.js";
import type { ReadTies, Tie } from "./ties.js";

/** In what two agreements are alike. */
export type Likeness = "PARTIES" | "SUBJECT" | "SIGNATORIES" | "TYPE" | "WORDING";

/** One thing in which they are alike, and how much of both it covers: shared ones to all that either has, 0 to 1. */
export interface LikenessReason {
  readonly likeness: Likeness;
  readonly share: number;
  /** Ids of the entities that both have. */
  readonly shared: readonly string[];
  /** Words that both names have. */
  readonly words: readonly string[];
}

export interface SimilarAgreement {
  readonly id: string;
  /** 0 to 1: the shares, weighted. */
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
}

/** How much each likeness counts; together 1. */
const WEIGHTS: Readonly<Record<Likeness, number>> = { PARTIES: 0.45, SUBJECT: 0.2, SIGNATORIES: 0.1, TYPE: 0.1, WORDING: 0.15 };

const BY_PREDICATE = { PARTY_TO: "PARTIES", CONCERNS: "SUBJECT", SIGNED: "SIGNATORIES" } as const;

/** The predicates by whose ends agreements are compared. */
export const COMPARED = ["PARTY_TO", "CONCERNS", "SIGNED"] as const;

/** Most agreements that are compared with one. */
const MOST_COMPARED = 100;

/** Reads entities by id, in the order of the ids. */
export type ReadEntities = (ids: readonly string[]) => Promise<readonly (EntityNode | null)[]>;

/**
 * Agreements that share a party, a subject or a signatory with the one given, the most similar first, each with its reasons.
 * Three readings of ties (of `COMPARED` predicates) and one of entities.
 */
export async function similarAgreements(agreement: EntityNode, readTies: ReadTies, readEntities: ReadEntities): Promise<SimilarAgreement[]> {
  const [own] = await readTies([agreement.id]);
  const ends = own?.ties ?? [];
  const candidates = mostMet(await readTies(distinct(ends.map(({ other }) => other.id))).then((found) => found.flatMap(({ ties }) => ties)), agreement.id);
  const [others, theirs] = await Promise.all([readEntities(candidates), readTies(candidates)]);
  const compared = others.flatMap((other, index) => (other ? [compare(agreement, ends, other, theirs[index]?.ties ?? [])] : []));
  return compared.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function mostMet(ties: readonly Tie[], self: string): string[] {
  const met = new Map<string, number>();
  for (const { other } of ties) if (other.kind === "Agreement" && other.id !== self) met.set(other.id, (met.get(other.id) ?? 0) + 1);
  return [...met].sort(([a, times], [b, more]) => more - times || (a < b ? -1 : 1)).slice(0, MOST_COMPARED).map(([id]) => id);
}

function compare(one: EntityNode, itsTies: readonly Tie[], other: EntityNode, theirTies: readonly Tie[]): SimilarAgreement {
  const reasons = [
    ...COMPARED.map((predicate) => alike(BY_PREDICATE[predicate], endsBy(predicate, itsTies), endsBy(predicate, theirTies))),
    alike("TYPE", typeOf(one), typeOf(other)),
    alike("WORDING", wordsOf(one), wordsOf(other)),
  ].filter(({ share }) => share > 0);
  const score = reasons.reduce((sum, { likeness, share }) => sum + WEIGHTS[likeness] * share, 0);
  return { id: other.id, score: rounded(score), reasons };
}

function alike(likeness: Likeness, own: readonly string[], theirs: readonly string[]): LikenessReason {
  const both = own.filter((each) => theirs.includes(each));
  const all = new Set([...own, ...theirs]).size;
  const entities = likeness === "PARTIES" || likeness === "SUBJECT" || likeness === "SIGNATORIES";
  return { likeness, share: all === 0 ? 0 : rounded(both.length / all), shared: entities ? both : [], words: likeness === "WORDING" ? both : [] };
}

function endsBy(predicate: keyof typeof BY_PREDICATE, ties: readonly Tie[]): string[] {
  return distinct(ties.filter(({ statement }) => statement.predicate === predicate).map(({ other }) => other.id)).sort();
}

function typeOf({ agreementType }: EntityNode): string[] {
  return typeof agreementType === "string" && agreementType !== "OTHER" ? [agreementType] : [];
}

/** Words of four letters and more; years and small words say nothing of the subject. */
function wordsOf({ name }: EntityNode): string[] {
  return distinct(String(name).toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

/** To three digits: more would only seem to be known. */
function rounded(share: number): number {
  return Math.round(share * 1_000) / 1_000;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
