import "../model/index.js";
import { kinds, propertiesOf } from "../model/catalogue.js";
import type { PropertyDeclaration } from "../model/catalogue.js";

const byKind = new Map<string, ReadonlyMap<string, PropertyDeclaration>>();

/**
 * What a kind declares beside name and aliases, by name and in order of declaration; undefined when there is no such kind.
 * Remembered, since every record that is read or written asks for it.
 */
export function kindProperties(label: string): ReadonlyMap<string, PropertyDeclaration> | undefined {
  if (byKind.size === 0) for (const kind of kinds()) byKind.set(kind.label, new Map(declared(kind.type)));
  return byKind.get(label);
}

function declared(type: Parameters<typeof propertiesOf>[0]): (readonly [string, PropertyDeclaration])[] {
  return propertiesOf(type)
    .filter(({ name }) => name !== "name" && name !== "aliases")
    .map((property) => [property.name, property]);
}

/** Values of the kind's own properties among others, in order of declaration; everything else is left out. */
export function ownValues(label: string, values: Readonly<Record<string, unknown>>): Record<string, string | number | boolean> {
  const own: Record<string, string | number | boolean> = {};
  for (const name of kindProperties(label)?.keys() ?? []) {
    const value = values[name];
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") own[name] = value;
  }
  return own;
}

/** A yes-or-no property that every entity of the kind has: no, unless said otherwise. */
export function requiredFlags(label: string): Record<string, false> {
  const flags: Record<string, false> = {};
  for (const [name, { nullable, type }] of kindProperties(label) ?? []) if (!nullable && type() === Boolean) flags[name] = false;
  return flags;
}
