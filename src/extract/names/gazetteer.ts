import type { EntityRecord } from "../../model/records.js";
import { NameIndex } from "./name-index.js";
import { bareName, nameForms } from "./name-forms.js";
import { isTerritory, stateOfKey } from "./territory-keys.js";
import type { Document } from "../text/document.js";
import { tokenize } from "../text/tokens.js";
import type { NameMatch } from "./name-index.js";
import type { Token } from "../text/tokens.js";

/** One of the names of a known entity. */
export interface KnownName {
  readonly id: string;
  readonly kind: string;
  /** The name as it is known, in the nominative. */
  readonly name: string;
  /** The state that the entity's names tie it to, or null. */
  readonly state: string | null;
  /** Only the kind of institution («Landkreistag», «Finanzministerium»): which one it is depends on the state. */
  readonly bare: boolean;
  readonly population: number;
}

/** The names we know, with their entities; built once, shared by all articles. */
export class Gazetteer {
  private readonly entities = new Map<string, EntityRecord>();
  private readonly territories = new NameIndex<KnownName>();
  private readonly others = new NameIndex<KnownName>();
  private readonly byName = new Map<string, readonly KnownName[]>();
  private readonly institutions = new Map<string, readonly string[]>();

  constructor(entities: readonly EntityRecord[]) {
    for (const entity of entities) {
      this.entities.set(entity.id, entity);
      const index = isTerritory(entity.kind) ? this.territories : this.others;
      for (const name of nameForms(entity)) {
        index.add(name.name, name);
        if (name.bare) this.addInstitution(name);
        if (index === this.others) this.byName.set(name.name, [...this.named(name.name), name]);
      }
    }
  }

  /** Everything but territories that bears exactly this name. */
  named(name: string): readonly KnownName[] {
    return this.byName.get(name) ?? [];
  }

  private addInstitution({ kind, state, name, id }: KnownName): void {
    const key = `${kind} ${state} ${name}`;
    const known = this.institutions.get(key) ?? [];
    if (!known.includes(id)) this.institutions.set(key, [...known, id]);
  }

  /** The entity with this id, or null. */
  entity(id: string): EntityRecord | null {
    return this.entities.get(id) ?? null;
  }

  /** The longest name of a state, district or municipality that starts at word `from`. */
  territoryAt(document: Document, tokens: readonly Token[], from: number): NameMatch<KnownName> | null {
    return this.territories.longestAt(document.text, tokens, from);
  }

  /** States, districts and municipalities that bear exactly this name. */
  territoriesNamed(name: string): readonly KnownName[] {
    const tokens = tokenize(name);
    const match = this.territories.longestAt(name, tokens, 0);
    return match?.to === tokens.length ? match.values.filter((value) => value.name === name) : [];
  }

  /** The longest name of anything else that starts at word `from`. */
  nameAt(document: Document, tokens: readonly Token[], from: number): NameMatch<KnownName> | null {
    return this.others.longestAt(document.text, tokens, from);
  }

  /** Institutions of a state by the name they share with those of other states: («Landkreistag», `MunicipalAssociation`, `DE-TH`). */
  institutionsNamed(name: string, kind: string, state: string | null): readonly string[] {
    return state === null ? [] : (this.institutions.get(`${kind} ${state} ${name}`) ?? []);
  }

  /** The state that a known entity is, lies in or is named after; null when its names don't say. */
  stateOf(id: string): string | null {
    const entity = this.entities.get(id);
    if (!entity) return null;
    if (entity.kind === "State") return id;
    return isTerritory(entity.kind) ? stateOfKey(id) : bareName(entity).state;
  }
}
