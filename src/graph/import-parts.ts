import type { GraphRecord } from "../model/records.js";

/**
 * Records in parts that can be written one after the other: what others refer to comes first, and a statement stands with its evidence, so that
 * none is ever without.
 *
 * @param size Records of a part, at least; the last has what is left.
 */
export function* inParts(records: readonly GraphRecord[], size: number): Generator<GraphRecord[]> {
  let part: GraphRecord[] = [];
  for (const group of inOrder(records)) {
    part.push(...group);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

const FIRST: readonly GraphRecord["type"][] = ["entity", "article", "version"];
const LAST: readonly GraphRecord["type"][] = ["mention", "description", "judgement", "review"];

function* inOrder(records: readonly GraphRecord[]): Generator<GraphRecord[]> {
  const evidence = new Map<string | null, GraphRecord[]>();
  for (const record of records) if (record.type === "evidence") append(evidence, record.statement, record);
  for (const type of FIRST) for (const record of records) if (record.type === type) yield [record];
  for (const record of records) {
    if (record.type !== "statement") continue;
    yield [record, ...(evidence.get(record.id) ?? [])];
    evidence.delete(record.id);
  }
  for (const others of evidence.values()) yield others;
  for (const type of LAST) for (const record of records) if (record.type === type) yield [record];
}

function append(groups: Map<string | null, GraphRecord[]>, key: string | null, record: GraphRecord): void {
  const group = groups.get(key);
  if (group) group.push(record);
  else groups.set(key, [record]);
}
