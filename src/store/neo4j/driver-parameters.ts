import neo4j from "neo4j-driver";
import type { Parameters, Value } from "../store.js";

/** Parameters as the driver wants them: it would send whole numbers as floats, which `LIMIT` refuses. */
export function toDriverParameters(parameters: Parameters): Record<string, unknown> {
  return mapValues(parameters);
}

function toDriverValue(value: Value): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== "object" || value === null) return value;
  return isList(value) ? value.map(toDriverValue) : mapValues(value);
}

function mapValues(map: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toDriverValue(value)]));
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
