import { Predicate } from "../../model/predicates.js";
import type { PredicateName } from "../../model/predicates.js";
import type { GraphStore, Row, Value } from "../../store/store.js";
import { groupRows } from "../read-connection.js";
import { withoutVersion } from "../stored-properties.js";
import { asEdge } from "../valid-on.js";
import { knownAndSure, stated, viewParameters } from "../view.js";
import type { View } from "../view.js";

/** A statement seen from one of its ends: what it leads to. No more than a walk needs; a hub has thousands. */
export interface Tie {
  readonly statement: TiedBy;
  readonly other: End;
  /** How many ties `other` has; 0 when that was not asked. */
  readonly degree: number;
}

/** What a tie says of its statement; days are ISO 8601, null where open or unknown. */
export interface TiedBy {
  readonly id: string;
  readonly predicate: PredicateName;
  readonly confidence: number;
  /** First day on which it can have held. */
  readonly from: string | null;
  /** Last day on which it can have held. */
  readonly to: string | null;
}

/** An entity at the end of a tie. */
export interface End {
  readonly id: string;
  readonly kind: string;
}

/** The ties of one entity, surest first. */
export interface Ties {
  readonly ties: readonly Tie[];
  /** Whether it has more than were read. */
  readonly cut: boolean;
}

/** Which ties are looked at, and what of them. Whoever asks the same gives the same object, so that it is asked in one batch. */
export interface TieQuestion {
  /** Empty for all. */
  readonly predicates: readonly PredicateName[];
  /** Most ties of one entity. */
  readonly limit: number;
  /** Whether to count the ties of what each tie leads to. */
  readonly degrees: boolean;
}

/** Gives the ties of entities, in the order of the ids. */
export type ReadTies = (ids: readonly string[]) => Promise<readonly Ties[]>;

/** What many entities are tied to, whichever end they are of, as far as it is in the view: one round trip for all of them. */
export async function readTies(store: GraphStore, question: TieQuestion, ids: readonly string[], view: View = {}): Promise<Ties[]> {
  const { limit } = question;
  const rows = await store.read({ text: tiesText(question, view), parameters: { ids, limit: limit + 1, ...viewParameters(view) } });
  const byEntity = groupRows(rows, "id");
  return ids.map((id) => {
    const its = byEntity.get(id) ?? [];
    return { ties: its.slice(0, limit).map(toTie), cut: its.length > limit };
  });
}

function toTie({ statement, knownFrom, predicate, confidence, from, to, other, kind, degree }: Row): Tie {
  const day = (value: Value | undefined): string | null => (typeof value === "string" ? value : null);
  return {
    statement: { id: withoutVersion(String(statement), knownFrom), predicate: predicate as PredicateName, confidence: Number(confidence), from: day(from), to: day(to) },
    other: { id: String(other), kind: String(kind) },
    degree: Number(degree),
  };
}

/**
 * Relationship types can't be parameters; they are names of the model, checked by GraphQL's enum. All of them are named where none is asked for, so that
 * neither mentions nor statements are looked at, of which a state has thousands.
 */
function tiesText({ predicates, degrees }: TieQuestion, view: View): string {
  const condition = stated(asEdge("r", "x", "n"), view);
  const types = [...(predicates.length > 0 ? predicates : Object.values(Predicate))].sort().join("|");
  return `UNWIND $ids AS id
MATCH (x:Entity {id: id})
CALL (x) {
  MATCH (x)-[r:${types}]-(n)
  WHERE ${condition}
  RETURN r, n ORDER BY r.confidence DESC, r.statementId LIMIT $limit
}
RETURN id, n.id AS other, n.kind AS kind, ${degrees ? `COUNT { MATCH (n)-[tie:${types}]-() WHERE ${knownAndSure(view)("tie")} }` : "0"} AS degree,
  r.statementId AS statement, r.knownFrom AS knownFrom, type(r) AS predicate, r.confidence AS confidence, r.sinceFrom AS from, r.untilTo AS to
ORDER BY id, confidence DESC, statement`;
}
