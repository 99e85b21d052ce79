import { declarationByLabel, labelsOf, propertiesOf } from "../model/catalogue.js";
import type { EntityRecord, JudgementRecord } from "../model/records.js";
import "../model/index.js";
import { foldName } from "./name-identity.js";
import { Judgements } from "./judgements.js";

/** A current statement about two known entities that helps to tell namesakes apart. */
export interface KnownRelation {
  readonly subject: string;
  readonly predicate: "BELONGS_TO" | "PARTY_TO";
  readonly object: string;
}

/** What is known when an article is read: entities by id and by name, and where they belong. */
export class KnownEntities {
  readonly judgements: Judgements;
  private readonly entities = new Map<string, EntityRecord>();
  private readonly byName = new Map<string, Set<string>>();
  private readonly owners = new Map<string, string>();
  private readonly stateIds = new Map<string, string>();

  constructor(entities: readonly EntityRecord[], relations: readonly KnownRelation[] = [], judgements: readonly JudgementRecord[] = []) {
    for (const entity of entities) this.add(entity);
    for (const relation of relations) this.relate(relation);
    this.judgements = new Judgements(judgements, (id) => this.entities.get(id)?.registry != null);
  }

  /** Adds an entity, or puts a fuller record in the place of the one known. */
  add(entity: EntityRecord): void {
    this.entities.set(entity.id, entity);
    for (const name of [entity.name, ...entity.aliases]) {
      const key = nameKey(entity.kind, name);
      const ids = this.byName.get(key);
      if (ids) ids.add(entity.id);
      else this.byName.set(key, new Set([entity.id]));
    }
    const ags = entity.properties["ags"];
    if (entity.kind === "State" && typeof ags === "string") this.stateIds.set(ags, entity.id).set(foldName(entity.name), entity.id);
  }

  relate({ subject, predicate, object }: KnownRelation): void {
    if (predicate === "BELONGS_TO") this.owners.set(subject, object);
  }

  /** The entity itself, also when it has become another: readings keep what was read. */
  get(id: string): EntityRecord | null {
    return this.entities.get(id) ?? null;
  }

  /** Entities of the registry that bear a name, the folded spelling deciding. */
  named(kind: string, name: string): EntityRecord[] {
    const found = [...(this.byName.get(nameKey(kind, name)) ?? [])].map((id) => this.get(id));
    return found.filter((entity) => entity !== null).filter(({ registry }) => registry !== null);
  }

  /** Of several entities that were decided to be the same only one, so that they don't compete: what they became, if it is among them. */
  withoutMerged(entities: readonly EntityRecord[]): EntityRecord[] {
    const classes = new Map<string, EntityRecord>();
    for (const entity of entities) {
      const canonical = this.judgements.canonical(entity.id);
      if (!classes.has(canonical) || entity.id === canonical) classes.set(canonical, entity);
    }
    return [...classes.values()];
  }

  /** Local id of the state that an entity is, lies in, belongs to or bears in its name; null when that is unknown. */
  stateOf(id: string): string | null {
    const seen = new Set<string>();
    for (let current: string | undefined = id; current !== undefined && !seen.has(current); current = this.owners.get(current)) {
      seen.add(current);
      const entity = this.get(current);
      const state = entity ? this.stateInRecord(entity) : null;
      if (state !== null) return state;
    }
    return null;
  }

  private stateInRecord({ id, kind, name, properties }: EntityRecord): string | null {
    if (kind === "State") return id;
    if (TERRITORIES.has(kind)) return /^\d{5}/.test(id) ? (this.stateIds.get(id.slice(0, 2)) ?? null) : null;
    const { jurisdiction } = properties;
    if (typeof jurisdiction === "string" && this.get(jurisdiction)?.kind === "State") return jurisdiction;
    const bracketed = /\(([^()]+)\)$/.exec(name)?.[1];
    return bracketed === undefined ? null : (this.stateIds.get(foldName(bracketed)) ?? null);
  }
}

const TERRITORIES = new Set(labelsOf("Territory"));
const nameKey = (kind: string, name: string): string => `${kind} ${foldName(name)}`;

const namesByKind = new Map<string, ReadonlySet<string>>();

/** Names of the properties that entities of a kind may have; remembered, since every description asks for them. */
export function propertyNames(kind: string): ReadonlySet<string> {
  const names = namesByKind.get(kind) ?? new Set(propertiesOf(declarationByLabel(kind).type).map(({ name }) => name));
  namesByKind.set(kind, names);
  return names;
}
