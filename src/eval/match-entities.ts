import type { EntityRecord, MentionRecord, StatementRecord } from "../model/records.js";
import type { GoldEntity } from "./gold.js";

/** An entity that was read from one article. */
export interface FoundEntity {
  readonly id: string;
  readonly kind: string;
  /** Its name, then every surface it was mentioned by. */
  readonly surfaces: readonly string[];
  /** Only an end of a statement, named nowhere in the text (a state from the context): it may match, and counts neither way. */
  readonly silent: boolean;
}

/** The entities of one article: those mentioned, then those that only its statements speak of. */
export function foundEntities(
  mentions: readonly MentionRecord[],
  statements: readonly StatementRecord[],
  entities: ReadonlyMap<string, EntityRecord>,
): FoundEntity[] {
  const named = new Set(mentions.map((mention) => mention.entity));
  const ends = new Set(statements.flatMap(({ subject, object }) => [subject, object ?? subject]));
  return [...new Set([...named, ...ends])].flatMap((id) => {
    const surfaces = mentions.filter((mention) => mention.entity === id).map((mention) => mention.surface);
    return found(entities.get(id), surfaces, !named.has(id));
  });
}

function found(entity: EntityRecord | undefined, surfaces: readonly string[], silent: boolean): FoundEntity[] {
  return entity ? [{ id: entity.id, kind: entity.kind, surfaces: [entity.name, ...surfaces].filter(Boolean), silent }] : [];
}

/** Pairs gold and found entities one to one: first by equal surfaces, then by surfaces of which one contains the other; kinds must agree. */
export function matchEntities(gold: readonly GoldEntity[], found: readonly FoundEntity[]): Map<GoldEntity, FoundEntity> {
  const pairs = new Map<GoldEntity, FoundEntity>();
  const used = new Set<FoundEntity>();
  for (const same of [equal, touching]) {
    for (const entity of gold) {
      if (pairs.has(entity)) continue;
      const hit = found.find((each) => !used.has(each) && kindFits(entity, each) && surfaceFits(entity, each, same));
      if (!hit) continue;
      pairs.set(entity, hit);
      used.add(hit);
    }
  }
  return pairs;
}

function kindFits(gold: GoldEntity, found: FoundEntity): boolean {
  return found.kind === gold.kind || found.kind === gold.alsoKind;
}

function surfaceFits(gold: GoldEntity, found: FoundEntity, same: (left: string, right: string) => boolean): boolean {
  const names = [gold.name, ...gold.mentions].map(fold);
  return found.surfaces.map(fold).some((surface) => names.some((name) => same(surface, name)));
}

function equal(left: string, right: string): boolean {
  return left === right;
}

function touching(left: string, right: string): boolean {
  return left === right || (Math.min(left.length, right.length) >= 3 && (left.includes(right) || right.includes(left)));
}

/** Letter case, quotation marks and white space make no difference between names. */
export function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/[„“"'‚‘]/g, "").replace(/\s+/g, " ").trim();
}
