import type { Mention } from "../model/mention.js";
import { CURRENT } from "../model/records.js";
import type { DescriptionRecord, EntityRecord } from "../model/records.js";
import { compare } from "./episodes.js";
import { propertyNames } from "./known-entities.js";
import type { KnownEntities } from "./known-entities.js";
import { foldName, isCommonName } from "./name-identity.js";
import { slug } from "./slug.js";

/** An entity as the mentions of one article name it, which none of the known ones is. */
export function newEntity(mentions: readonly Mention[], state: string | null, known: KnownEntities): EntityRecord {
  const { kind } = mentions[0] ?? { kind: "" };
  const spoken = fullest(mentions.map(({ name }) => name));
  const name = isCommonName(kind, spoken) ? withState(spoken, state, known) : spoken;
  const aliases = [spoken, ...mentions.flatMap((mention) => [mention.name, ...mention.aliases])];
  const properties = Object.assign({}, ...mentions.map((mention) => mention.properties)) as EntityRecord["properties"];
  return entityRecord(freeId(slug(name), kind, known), kind, name, aliases, properties);
}

/** A record without a registry row; only properties that the kind has are kept, aliases are sorted. */
export function entityRecord(id: string, kind: string, name: string, aliases: readonly string[], properties: EntityRecord["properties"]): EntityRecord {
  const allowed = propertyNames(kind);
  const kept = Object.fromEntries(Object.entries(properties).filter(([key]) => allowed.has(key)));
  if (kind === "MunicipalAssociation") kept["isGroup"] = kept["isGroup"] === true;
  return { type: "entity", id, kind, name, aliases: otherNames(name, aliases), properties: kept, registry: null, mergedInto: null, ...CURRENT };
}

/** What two articles say of one entity, together; the same whichever is read first. */
export function mergeEntities(left: EntityRecord, right: EntityRecord): EntityRecord {
  const name = fullest([left.name, right.name]);
  const [first, second] = [left, right].sort((a, b) => compare(JSON.stringify(a.properties), JSON.stringify(b.properties)));
  const properties = { ...second?.properties, ...first?.properties };
  return entityRecord(left.id, left.kind, name, [left.name, right.name, ...left.aliases, ...right.aliases], properties);
}

/**
 * The entity that articles describe, whichever of them was read first; when none does any more, it is retracted. What it has become by a judgement
 * stays.
 *
 * @param before The entity as stored, or undefined when it is new.
 * @returns null when there is nothing to store.
 */
export function assembleEntity(descriptions: readonly DescriptionRecord[], before: EntityRecord | undefined, now: string): EntityRecord | null {
  const different = new Map(descriptions.map(toEntity).map((entity) => [JSON.stringify(entity), entity]));
  const [first, ...others] = [...different].sort(([a], [b]) => compare(a, b)).map(([, entity]) => entity);
  if (!first) return before && before.mergedInto === null && before.retractedAt === null ? { ...before, retractedAt: now } : null;
  const mergedInto = before?.mergedInto ?? null;
  const retractedAt = mergedInto === null ? null : (before?.retractedAt ?? null);
  return { ...others.reduce(mergeEntities, first), mergedInto, knownFrom: before?.knownFrom ?? now, retractedAt };
}

function toEntity({ entity, kind, name, aliases, properties }: DescriptionRecord): EntityRecord {
  return { type: "entity", id: entity, kind, name, aliases, properties, registry: null, mergedInto: null, ...CURRENT };
}

/** An id that no other kind uses: `marktplatz`, or else `marktplatz-system`. */
export function freeId(wanted: string, kind: string, known: KnownEntities): string {
  const base = wanted || slug(kind);
  const taken = known.get(base);
  return taken && taken.kind !== kind ? `${base}-${slug(kind)}` : base;
}

/** «Digitalrat» of Sachsen-Anhalt is shown as «Digitalrat (Sachsen-Anhalt)»; «Sächsische Staatskanzlei» says it already. */
export function withState(name: string, state: string | null, known: KnownEntities): string {
  const entity = state === null ? null : known.get(state);
  return entity === null || namesState(name, entity) ? name : `${name} (${entity.name})`;
}

const STEM = 4;

function namesState(name: string, state: EntityRecord): boolean {
  const plain = (text: string): string => foldName(text).normalize("NFD").replace(/\p{M}/gu, "");
  const words = plain(name).split(" ");
  const stem = plain(state.name).slice(0, STEM);
  return words.some((word) => word.startsWith(stem)) || state.aliases.some((alias) => ` ${plain(name)} `.includes(` ${plain(alias)} `));
}

function fullest(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length || compare(a, b))[0] ?? "";
}

function otherNames(name: string, names: readonly string[]): string[] {
  return [...new Set(names)].filter((other) => other !== name && other !== "").sort(compare);
}
