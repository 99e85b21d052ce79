import { knownNow } from "./known-at.js";
import { ALWAYS_KNOWN } from "../model/records.js";
import type { MentionRecord } from "../model/records.js";
import type { GraphStore, Row, Value } from "../store/store.js";

/**
 * The Cypher that reads the mentions of articles with the ids `$ids`, in order; rows for `toMention`.
 *
 * @param condition On the mention `m`, with its `WHERE`; "" for all.
 */
export function mentionsText(condition: string): string {
  return `UNWIND $ids AS id MATCH (a:Article {id: id})-[m:MENTIONS]->(e:Entity) ${condition}
${MENTION_COLUMNS}`;
}

const MENTION_COLUMNS = `RETURN a.id AS article, e.id AS target, m.entity AS entity, m.surface AS surface, m.start AS start, m.end AS end, m.version AS version, m.knownFrom AS knownFrom, m.retractedAt AS retractedAt
ORDER BY article, start, end, entity, knownFrom`;

/** All current mentions of entities, whatever they have become: one round trip. */
export async function mentionsOf(store: GraphStore, entities: readonly string[]): Promise<MentionRecord[]> {
  const text = `UNWIND $ids AS id MATCH (a:Article)-[m:MENTIONS]->(e:Entity {id: id}) WHERE ${knownNow("m")}
${MENTION_COLUMNS}`;
  return entities.length === 0 ? [] : (await store.read({ text, parameters: { ids: entities } })).map(toMention);
}

export function toMention({ article, target, entity, surface, start, end, version, knownFrom, retractedAt }: Row): MentionRecord {
  const read = optional(entity) ?? String(target);
  return {
    type: "mention",
    article: String(article),
    entity: read,
    became: read === target ? null : String(target),
    surface: String(surface),
    start: Number(start),
    end: Number(end),
    version: optional(version),
    knownFrom: optional(knownFrom) ?? ALWAYS_KNOWN,
    retractedAt: optional(retractedAt),
  };
}

function optional(value: Value | undefined): string | null {
  return typeof value === "string" ? value : null;
}
