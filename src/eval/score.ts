import type { ArticleRecord, EntityRecord, EvidenceRecord, GraphRecord, MentionRecord, StatementRecord } from "../model/records.js";
import { stem } from "./gold.js";
import type { GoldArticle, GoldStatement } from "./gold.js";
import { foundEntities, matchEntities } from "./match-entities.js";
import { matchStatements, roleFits } from "./match-statements.js";
import { NO_SCORES, addScores } from "./scores.js";
import type { Difference, Scores } from "./scores.js";
import { NO_TALLY } from "./tally.js";
import type { Tally } from "./tally.js";

/**
 * Scores a graph against gold articles by the rules of `eval/README.md`. An article of the graph belongs to the gold article
 * whose name its source has (`12.txt`, `12`); articles without gold count nowhere. Statements that are less sure than `reviewBelow` and
 * have no row of the registry behind them wait for review: they are judged, and counted as not found.
 */
export function scoreRecords(records: readonly GraphRecord[], gold: readonly GoldArticle[], reviewBelow = 0): Scores {
  const graph = new GraphByType(records, reviewBelow);
  return addScores(gold.map((article) => scoreArticle(graph, article)));
}

/** The records of a graph, by type and id. */
class GraphByType {
  readonly articles: ArticleRecord[] = [];
  readonly mentions: MentionRecord[] = [];
  readonly evidence: EvidenceRecord[] = [];
  readonly entities = new Map<string, EntityRecord>();
  readonly statements = new Map<string, StatementRecord>();

  constructor(records: readonly GraphRecord[], private readonly reviewBelow: number) {
    for (const record of records) {
      if (record.type === "article") this.articles.push(record);
      else if (record.type === "mention") this.mentions.push(record);
      else if (record.type === "evidence") this.evidence.push(record);
      else if (record.type === "entity") this.entities.set(record.id, record);
      else if (record.type === "statement") this.statements.set(record.id, record);
    }
  }

  waits({ id, confidence }: StatementRecord): boolean {
    return confidence < this.reviewBelow && !this.evidence.some((each) => each.statement === id && each.registry !== null);
  }

  /** A statement in words, with the rule and the quote it rests on. */
  describe({ id, subject, predicate, object }: StatementRecord): { text: string; quote: string | null } {
    const name = (entity: string | null) => (entity && this.entities.get(entity)?.name) ?? entity;
    const evidence = this.evidence.find((each) => each.statement === id && each.quote !== null);
    return { text: `${name(subject)} ${predicate} ${name(object)}`, quote: evidence ? `[${evidence.rule}] ${evidence.quote}` : null };
  }
}

function scoreArticle(graph: GraphByType, gold: GoldArticle): Scores {
  const article = graph.articles.find((each) => stem(each.source) === gold.name);
  const evidence = graph.evidence.filter((each) => article && each.article === article.id);
  const all = [...new Set(evidence.map((each) => each.statement))].flatMap((id) => graph.statements.get(id ?? "") ?? []).filter(({ object }) => object);
  const statements = all.filter((each) => !graph.waits(each));
  const mentions = graph.mentions.filter((each) => each.article === article?.id);
  const found = foundEntities(mentions, statements, graph.entities);
  const pairs = matchEntities(gold.entities, found);
  const matches = matchStatements(gold.statements, statements, pairs);
  const score = new ArticleScore(gold.name);

  for (const each of gold.entities) if (!each.optional) score.entity(each.kind, pairs.has(each) ? "right" : "missed", each.name);
  const paired = new Set(pairs.values());
  for (const each of found) if (!paired.has(each) && !each.silent) score.entity(each.kind, "wrong", [...new Set(each.surfaces)].join(", "));

  for (const each of gold.statements) {
    const text = `${each.subject} ${each.predicate} ${each.object}`;
    const match = matches.get(each);
    if (!each.optional) score.statement(each.predicate, match ? "right" : "missed", { text, quote: each.evidence });
    if (match) score.attributes(each, match, text);
  }
  const taken = new Set(matches.values());
  for (const each of statements) if (!taken.has(each)) score.statement(each.predicate, "wrong", graph.describe(each));
  for (const { start, end, quote } of evidence) score.quote(article?.text.slice(start ?? 0, end ?? 0) === quote);
  const hits = statements.length === all.length ? matches : matchStatements(gold.statements, all, matchEntities(gold.entities, foundEntities(mentions, all, graph.entities)));
  const goldOf = new Map([...hits].map(([expected, statement]) => [statement, expected]));
  const judged = all.map((each) => ({ article: gold.name, statement: each.id, confidence: each.confidence, right: goldOf.has(each), required: goldOf.has(each) && !goldOf.get(each)?.optional, waits: graph.waits(each) }));
  return { ...score.result, articles: 1, notIngested: article ? [] : [gold.name], judged };
}

/** Counts one article's figures and notes what differs. */
class ArticleScore {
  result: Scores = NO_SCORES;

  constructor(private readonly article: string) {}

  entity(kind: string, outcome: keyof Tally, names: string): void {
    const tally = { ...NO_TALLY, [outcome]: 1 };
    this.add({ entities: tally, perKind: { [kind]: tally }, differences: this.difference(outcome, "entity", { text: `${kind} ${names}`, quote: null }) });
  }

  statement(predicate: string, outcome: keyof Tally, said: { text: string; quote: string | null }): void {
    const tally = { ...NO_TALLY, [outcome]: 1 };
    this.add({ statements: tally, perPredicate: { [predicate]: tally }, differences: this.difference(outcome, "statement", said) });
  }

  attributes(gold: GoldStatement, found: StatementRecord, text: string): void {
    if (gold.since) this.attribute("since", gold.since, found.since?.edtf, gold.since === found.since?.edtf, text);
    if (gold.status) this.attribute("status", gold.status, found.status, gold.status === found.status, text);
    if (gold.role) this.attribute("role", gold.role, found.role, roleFits(gold, found), text);
  }

  quote(right: boolean): void {
    this.add({ quotes: { right: Number(right), of: 1 } });
  }

  private attribute(name: "since" | "status" | "role", expected: string, found: string | null | undefined, right: boolean, text: string): void {
    const said = `${text}: ${name} ${found ?? "–"} for ${expected}`;
    const differences: Difference[] = right ? [] : [{ article: this.article, sort: "differs", what: "statement", text: said, quote: null }];
    this.add({ [name]: { right: Number(right), of: 1 }, differences });
  }

  private difference(outcome: keyof Tally, what: "entity" | "statement", said: { text: string; quote: string | null }): Difference[] {
    return outcome === "right" ? [] : [{ article: this.article, sort: outcome === "missed" ? "missed" : "extra", what, ...said }];
  }

  private add(part: Partial<Scores>): void {
    this.result = addScores([this.result, { ...NO_SCORES, ...part }]);
  }
}
