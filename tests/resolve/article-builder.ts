import { createHash } from "node:crypto";
import type { Claim } from "../../src/model/claim.js";
import type { Mention } from "../../src/model/mention.js";
import type { PredicateName } from "../../src/model/predicates.js";
import type { ArticleRecord, EntityRecord } from "../../src/model/records.js";
import { ALWAYS_KNOWN, CURRENT } from "../../src/model/records.js";
import { ArticleExtent, StatementStatus } from "../../src/model/statement.js";
import { readRegistry } from "../../src/registry/read-registry.js";
import { KnownEntities } from "../../src/resolve/known-entities.js";
import type { KnownRelation } from "../../src/resolve/known-entities.js";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const records = readRegistry(undefined, "2026-01-01T00:00:00.000Z");
const entities = records.filter((record): record is EntityRecord => record.type === "entity");
const relations = records.flatMap((record): KnownRelation[] =>
  record.type === "statement" && record.predicate === "BELONGS_TO" && record.object !== null ? [{ ...record, predicate: "BELONGS_TO", object: record.object }] : [],
);

/** What is known when nothing but the registry was read. */
export function registryKnown(...judgements: ConstructorParameters<typeof KnownEntities>[2] & object): KnownEntities {
  return new KnownEntities(entities, relations, judgements);
}

export function article(text: string, more: Partial<ArticleRecord> = {}): ArticleRecord {
  const hash = sha256(text);
  const rest = { source: "test.txt", url: null, addresses: [], why: null, recordedAt: ALWAYS_KNOWN, ...CURRENT, publisher: "Kommunalblatt", title: null, kicker: null, published: "2021-03-04", keywords: [], language: "de" };
  return { type: "article", id: hash.slice(0, 16), ...rest, extent: ArticleExtent.FULL, text, hash, ...more };
}

/** A mention of the first (or the given) place where the surface stands in the text. */
export function mention(text: string, surface: string, kind: string, more: Partial<Mention> = {}): Mention {
  const start = text.indexOf(surface, more.start ?? 0);
  if (start < 0) throw new Error(`«${surface}» is not in the text`);
  const rest = { name: surface, candidates: [], state: null, aliases: [], properties: {}, refersTo: null, anaphor: false, recogniser: "test" };
  return { surface, kind, ...rest, ...more, start, end: start + surface.length };
}

export function claim(text: string, subject: Mention, predicate: PredicateName, object: Mention, more: Partial<Claim> = {}): Claim {
  const said = { carried: {}, since: null, until: null, status: StatementStatus.STATED, rule: "test/test", filled: false };
  return { predicate, subject, object, ...said, start: 0, end: text.length, ...more };
}
