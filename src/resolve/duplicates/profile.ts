import { parseEdtf } from "../../model/edtf-date.js";
import type { PredicateName } from "../../model/predicates.js";
import type { EntityRecord, JudgementRecord } from "../../model/records.js";
import { KnownEntities } from "../known-entities.js";
import type { KnownRelation } from "../known-entities.js";
import { comparedName } from "./compared-name.js";
import type { ComparedName } from "./compared-name.js";

/** A current statement between two entities, as far as it helps to tell whether others are the same. */
export interface Relation {
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string;
  readonly role: string | null;
}

/** What is known when entities are compared. */
export interface Knowledge {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly Relation[];
  readonly judgements: readonly JudgementRecord[];
  /** Id of an entity → ids of the articles that name it. */
  readonly articles: ReadonlyMap<string, readonly string[]>;
}

/** Days from and to; null is open. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** All that is compared of one entity. */
export interface Profile {
  readonly entity: EntityRecord;
  /** The name first, then the aliases. */
  readonly names: readonly ComparedName[];
  /** Local id of the state; null when unknown. */
  readonly state: string | null;
  readonly legalForm: string | null;
  /** When it was signed, passed or came into force; null where unknown. */
  readonly dated: Span | null;
  /** When it existed under its name; null where nothing is known of that. */
  readonly existed: Span | null;
  /** Parties of an agreement. */
  readonly parties: ReadonlySet<string>;
  /** Roles of an official by the party of the office. */
  readonly offices: ReadonlyMap<string, string | null>;
  /** What else is said of it, `PREDICATE` and the other end, to be shown. */
  readonly facts: ReadonlySet<string>;
  /** Entities that a statement ties it to. */
  readonly neighbours: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** Profiles of current entities, those that became others left out. */
export function profiles({ entities, relations, judgements, articles }: Knowledge): Map<string, Profile> {
  const known = new KnownEntities(entities, relations.filter(isKnownRelation), judgements);
  const byEnd = relationsByEnd(relations);
  const current = entities.filter(({ id, retractedAt }) => retractedAt === null && known.judgements.canonical(id) === id);
  return new Map(current.map((entity) => [entity.id, profile(entity, known, byEnd.get(entity.id) ?? [], articles.get(entity.id) ?? [])]));
}

function profile(entity: EntityRecord, known: KnownEntities, relations: readonly Relation[], articles: readonly string[]): Profile {
  const { id, kind, name, aliases, properties } = entity;
  const names = [...new Set([name, ...aliases])].map(comparedName);
  const others = relations.map(({ subject, object }) => (subject === id ? object : subject));
  return {
    entity,
    names,
    state: known.stateOf(id) ?? stateInBrackets(name, known),
    legalForm: names.find(({ legalForm }) => legalForm !== null)?.legalForm ?? (kind === "Cooperative" ? "eg" : null),
    dated: span(properties["signedOn"] ?? properties["passedOn"] ?? properties["inForceOn"], null),
    existed: span(properties["existsSince"], properties["existsUntil"]),
    parties: new Set(relations.filter(({ predicate, object }) => predicate === "PARTY_TO" && object === id).map(({ subject }) => subject)),
    offices: new Map(relations.filter(({ predicate, subject }) => predicate === "HOLDS_OFFICE" && subject === id).map(({ object, role }) => [object, role])),
    facts: new Set(relations.flatMap((relation) => factOf(relation, id, known))),
    neighbours: new Set(others),
    articles: new Set(articles),
  };
}

/** «MEMBER_OF KITU»; what tells the state or is compared by itself is left out. */
function factOf({ subject, predicate, object, role }: Relation, id: string, known: KnownEntities): string[] {
  if (predicate === "BELONGS_TO" || predicate === "PARTY_TO" || (predicate === "HOLDS_OFFICE" && subject === id)) return [];
  const other = known.get(subject === id ? object : subject)?.name ?? "";
  const told = role === null ? predicate : `${predicate} (${role})`;
  return [subject === id ? `${told} ${other}` : `${other} ${told}`];
}

/** Groups of territories («Kommunen (Saarland)») have no owner that would tell. */
function stateInBrackets(name: string, known: KnownEntities): string | null {
  const bracketed = /\(([^()]+)\)$/.exec(name)?.[1];
  return bracketed === undefined ? null : (known.named("State", bracketed)[0]?.id ?? null);
}

function relationsByEnd(relations: readonly Relation[]): Map<string, Relation[]> {
  const byEnd = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const end of new Set([relation.subject, relation.object])) {
      const list = byEnd.get(end);
      if (list) list.push(relation);
      else byEnd.set(end, [relation]);
    }
  }
  return byEnd;
}

function isKnownRelation(relation: Relation): relation is Relation & KnownRelation {
  return relation.predicate === "BELONGS_TO" || relation.predicate === "PARTY_TO";
}

function span(since: unknown, until: unknown): Span | null {
  const from = typeof since === "string" ? parseEdtf(since) : null;
  const to = typeof until === "string" ? parseEdtf(until) : null;
  if (from === null && to === null) return null;
  return until === null ? { from: from?.earliest ?? null, to: from?.latest ?? null } : { from: from?.earliest ?? null, to: to?.latest ?? null };
}
