import fc from "fast-check";
import type { GoldArticle, GoldEntity, GoldStatement } from "../../src/eval/gold.js";
import type { GraphRecord } from "../../src/model/records.js";
import { StatementStatus } from "../../src/model/statement.js";
import { article, entity, evidence, mention, statement } from "./records.js";

const KINDS = ["State", "Municipality", "Body", "Official", "Agreement", "System", "ItServiceProvider"];

/** What goes wrong when a machine reads an article: each gold finding may be missed, misread or doubled, and others are invented. */
export function noisyGraph(gold: readonly GoldArticle[]): fc.Arbitrary<GraphRecord[]> {
  return fc.tuple(...gold.map((each) => fc.oneof({ weight: 9, arbitrary: noisyArticle(each) }, { weight: 1, arbitrary: fc.constant([]) }))).map((parts) => parts.flat());
}

function noisyArticle(gold: GoldArticle): fc.Arbitrary<GraphRecord[]> {
  const text = [...gold.entities.flatMap((each) => each.mentions), ...gold.statements.map((each) => each.evidence)].join(" ");
  const entities = fc.tuple(...gold.entities.map((each, index) => noisyEntity(each, gold.name, index)));
  const statements = fc.tuple(...gold.statements.map((each, index) => noisyStatement(each, gold, index, text)));
  return fc.tuple(entities, statements, invented(gold.name)).map((parts) => [article(gold.name, text), ...parts.flat(2)]);
}

function noisyEntity(gold: GoldEntity, name: string, index: number): fc.Arbitrary<GraphRecord[]> {
  const surface = fc.oneof(fc.constantFrom(gold.name, ...gold.mentions), fc.constantFrom(...gold.mentions, gold.name).map((each) => `„${each.toUpperCase()}“`), fc.constant(`${gold.name} und mehr`));
  const kind = fc.oneof({ weight: 8, arbitrary: fc.constant(gold.kind) }, { weight: 1, arbitrary: fc.constant(gold.alsoKind ?? gold.kind) }, { weight: 1, arbitrary: fc.constantFrom(...KINDS) });
  return fc.record({ kind, surfaces: fc.array(surface, { maxLength: 3 }), nominative: fc.boolean() }).map(({ kind: found, surfaces, nominative }) => {
    const id = entityId(name, index);
    return [entity(id, found, nominative ? gold.name : (surfaces[0] ?? "?")), ...surfaces.map((each) => mention(name, id, each))];
  });
}

function noisyStatement(gold: GoldStatement, article: GoldArticle, index: number, text: string): fc.Arbitrary<GraphRecord[]> {
  const index_ = (end: string) => article.entities.findIndex((each) => each.name === end);
  const end = (name: string) => fc.oneof({ weight: 9, arbitrary: fc.constant(index_(name)) }, { weight: 1, arbitrary: fc.nat(article.entities.length - 1) });
  const noise = fc.record({
    subject: end(gold.subject),
    object: end(gold.object),
    swapped: fc.boolean(),
    role: fc.oneof(fc.constant(gold.role ?? null), fc.constant(gold.role?.split(" ")[0] ?? null), fc.constantFrom(null, "Pressesprecherin")),
    since: fc.oneof(fc.constant(gold.since ?? null), fc.constantFrom(null, "2020", "2022-11")),
    status: fc.oneof(fc.constant(gold.status ?? StatementStatus.STATED), fc.constantFrom(...Object.values(StatementStatus))),
    shift: fc.constantFrom(0, 0, 0, 1),
    times: fc.constantFrom(0, 1, 1, 1, 2),
  });
  return noise.map(({ subject, object, swapped, role, since, status, shift, times }) =>
    Array.from({ length: times }, (_, copy) => {
      const id = `${article.name}-s${index}-${copy}`;
      const ends = [entityId(article.name, subject), entityId(article.name, object)] as const;
      const [from, to] = swapped && gold.predicate === "COOPERATES_WITH" ? [ends[1], ends[0]] : ends;
      const start = text.indexOf(gold.evidence) + shift;
      return [statement(id, from, gold.predicate, to, { role, since, status }), evidence(id, article.name, gold.evidence, start)];
    }).flat(),
  );
}

function invented(name: string): fc.Arbitrary<GraphRecord[]> {
  const one = fc.record({ kind: fc.constantFrom(...KINDS), surface: fc.constantFrom("Kommunalrat", "Land", "Portal", "Anna Beispiel"), silent: fc.boolean() });
  return fc.array(one, { maxLength: 3 }).map((all) =>
    all.flatMap(({ kind, surface, silent }, index) => {
      const id = `${name}-x${index}`;
      const statementId = `${id}-s`;
      const records = [entity(id, kind, surface), statement(statementId, id, "BELONGS_TO", entityId(name, 0), {}), evidence(statementId, name, surface, 0)];
      return silent ? records : [...records, mention(name, id, surface)];
    }),
  );
}

function entityId(article: string, index: number): string {
  return `${article}-e${index}`;
}
