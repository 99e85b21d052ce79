import { AppError } from "../errors.js";
import type { ErrorCode } from "../errors.js";
import { labelsOf } from "../model/catalogue.js";
import type { PropertyDeclaration } from "../model/catalogue.js";
import { parseEdtf } from "../model/edtf-date.js";
import { Verdict } from "../model/statement.js";
import { isPredicate, predicate } from "../model/predicates.js";
import type { PredicateName } from "../model/predicates.js";
import type { ArticleRecord, DateValue, DescriptionRecord, EntityRecord, EvidenceRecord, GraphRecord, MentionRecord, StatementRecord } from "../model/records.js";
import { kindProperties } from "./kind-properties.js";
import type { Surroundings } from "./write-surroundings.js";

/** Why a record can't be written. */
export interface Problem {
  /** Place of the record in the list that was checked. */
  readonly index: number;
  readonly code: ErrorCode;
  /** Names the record and says what is wrong with it. */
  readonly message: string;
}

/** Checks every record against the model and its surroundings: what the other records and the graph say of what it refers to. */
export function findProblems(records: readonly GraphRecord[], surroundings: Surroundings): Problem[] {
  return records.flatMap((record, index) => {
    const wrong = problemOf(record, surroundings);
    return wrong === null ? [] : [{ index, code: codeOf(record), message: `${nameOf(record)}: ${wrong}` }];
  });
}

/** The problem as an error to throw. */
export function problemError({ index, code, message }: Problem): AppError {
  return new AppError(code, message, { index });
}

function codeOf({ type }: GraphRecord): ErrorCode {
  return type === "statement" || type === "evidence" ? "INVALID_STATEMENT" : "INVALID_RECORD";
}

function nameOf(record: GraphRecord): string {
  switch (record.type) {
    case "statement":
      return `statement ${record.id} (${record.subject} ${record.predicate} ${record.object ?? record.value})`;
    case "mention":
      return `mention of ${record.entity} in article ${record.article} at ${record.start}`;
    case "description":
      return `description of ${record.entity} in article ${record.article}`;
    case "version":
      return `past text of article ${record.article}`;
    case "judgement":
      return `judgement on ${record.left} and ${record.right}`;
    case "review":
      return `review of ${record.subject} ${record.predicate} ${record.object ?? ""} in article ${record.article}`;
    default:
      return `${record.type} ${record.id}`;
  }
}

function problemOf(record: GraphRecord, surroundings: Surroundings): string | null {
  switch (record.type) {
    case "entity":
      return entityProblem(record, surroundings);
    case "article":
      return articleProblem(record, surroundings);
    case "statement":
      return statementProblem(record, surroundings);
    case "evidence":
      return evidenceProblem(record, surroundings);
    case "mention":
      return mentionProblem(record, surroundings);
    case "description":
      return descriptionProblem(record, surroundings);
    case "version":
      return surroundings.textOf(record.article, null) === undefined ? `there is no article ${record.article}` : null;
    case "judgement":
      return record.left === record.right ? "an entity can't be judged against itself" : null;
    case "review":
      return (record.verdict === Verdict.CORRECTED) === (record.correction !== null) ? null : "a correction belongs to the verdict CORRECTED, and to no other";
  }
}

function entityProblem(entity: EntityRecord, { kindOf }: Surroundings): string | null {
  if (entity.id === "" || entity.name === "") return "id and name must not be empty";
  if (!kindProperties(entity.kind)) return `there is no kind ${entity.kind}`;
  const known = kindOf(entity.id);
  if (known !== undefined && known !== entity.kind) return `${entity.id} is already known as a ${known}, it can't be a ${entity.kind} too`;
  return propertiesProblem(entity);
}

function propertiesProblem({ kind, properties }: EntityRecord | DescriptionRecord): string | null {
  const declared = kindProperties(kind);
  for (const [name, value] of Object.entries(properties)) {
    const property = declared?.get(name);
    if (!property) return `a ${kind} has no property ${name}`;
    if (!accepts(property, value)) return `${name} can't be ${JSON.stringify(value)}`;
  }
  return null;
}

function descriptionProblem(description: DescriptionRecord, { kindOf, textOf }: Surroundings): string | null {
  const { article, entity, kind } = description;
  if (textOf(article, null) === undefined) return `there is no article ${article}`;
  if (kindOf(entity) !== kind) return `there is no ${kind} ${entity}`;
  return propertiesProblem(description);
}

function accepts(property: PropertyDeclaration, value: unknown): boolean {
  const type = property.type();
  if (type === String) return typeof value === "string";
  if (type === Boolean) return typeof value === "boolean";
  if (typeof type === "object" && type !== null && !("name" in type)) return Object.values(type).includes(value);
  return Number.isSafeInteger(value);
}

function articleProblem(article: ArticleRecord, { losesText }: Surroundings): string | null {
  if (article.id === "") return "the id must not be empty";
  if (article.text !== article.text.normalize("NFC")) return "the text is not in Unicode's NFC, so offsets into it would be unsure";
  if (losesText(article.id)) return "it is already known with another text, which its quotes point into";
  if (article.published !== null && !parseEdtf(article.published)) return `published is no EDTF date: ${article.published}`;
  return null;
}

function mentionProblem({ article, entity, became, surface, start, end, version }: MentionRecord, { kindOf, textOf }: Surroundings): string | null {
  const unknown = [entity, became].find((id) => id !== null && kindOf(id) === undefined);
  if (unknown !== undefined) return `there is no entity ${unknown}`;
  return spanProblem(textOf(article, version), article, surface, start, end);
}

function spanProblem(text: string | undefined, article: string, words: string, start: number, end: number): string | null {
  if (text === undefined) return `there is no article ${article}`;
  if (words === "" || text.slice(start, end) !== words) return `the article's text from ${start} to ${end} is not «${words}»`;
  return null;
}

function statementProblem(statement: StatementRecord, surroundings: Surroundings): string | null {
  return (
    endsProblem(statement, surroundings) ??
    carriedProblem(statement) ??
    assertionProblem(statement) ??
    (Number.isNaN(Date.parse(statement.recordedAt)) ? `recordedAt is no instant: ${statement.recordedAt}` : null) ??
    (surroundings.hasEvidence(statement.id) || statement.retractedAt !== null ? null : "it has no evidence")
  );
}

function endsProblem({ subject, predicate: name, object }: StatementRecord | EvidenceRecord, { kindOf }: Surroundings): string | null {
  if (!isPredicate(name)) return `there is no predicate ${String(name)}`;
  const { ends, symmetric } = predicate(name);
  const unknown = [subject, object].find((end) => end !== null && kindOf(end) === undefined);
  if (unknown !== undefined) return `there is no entity ${unknown}`;
  if (subject === object) return "subject and object are the same";
  if (symmetric && object !== null && subject > object) return `${name} holds both ways and is stored once, with its ends in id order`;
  const [from, to] = [kindOf(subject) ?? "", object === null ? LITERAL : (kindOf(object) ?? "")];
  if (pairsOf(name).has(`${from} → ${to}`)) return null;
  const allowed = ends.map((pair) => `${pair[0]} → ${pair[1] ?? LITERAL}`).join(", ");
  return `${name} can't lead from ${from} to ${to}, only ${allowed}`;
}

const LITERAL = "a value";
const pairsByPredicate = new Map<PredicateName, ReadonlySet<string>>();

/** The pairs of kinds that a predicate may tie together, interfaces spelt out; remembered, since every statement asks for them. */
function pairsOf(name: PredicateName): ReadonlySet<string> {
  const known = pairsByPredicate.get(name);
  if (known) return known;
  const pairs = predicate(name).ends.flatMap(([from, to]) =>
    labelsOf(from).flatMap((subject) => (to === null ? [LITERAL] : labelsOf(to)).map((object) => `${subject} → ${object}`)),
  );
  pairsByPredicate.set(name, new Set(pairs));
  return new Set(pairs);
}

function carriedProblem(statement: StatementRecord): string | null {
  const { carries } = predicate(statement.predicate);
  for (const name of ["role", "onBehalfOf", "subjectMatter", "amount", "value"] as const) {
    if (statement[name] !== null && !carries.includes(name)) return `${statement.predicate} carries no ${name}`;
  }
  if (carries.includes("value") && (statement.value === null || statement.property === null)) return "property and value must be given";
  return null;
}

function assertionProblem({ since, until, confidence }: StatementRecord | EvidenceRecord): string | null {
  const vague = [since, until].find((date: DateValue | null) => date !== null && !parseEdtf(date.edtf));
  if (vague) return `not an EDTF date: ${vague.edtf}`;
  return confidence >= 0 && confidence <= 1 ? null : `confidence must lie between 0 and 1, not ${confidence}`;
}

function evidenceProblem(evidence: EvidenceRecord, surroundings: Surroundings): string | null {
  const { statement } = evidence;
  if (statement !== null && !surroundings.isStatement(statement)) return `there is no statement ${statement}`;
  return endsProblem(evidence, surroundings) ?? assertionProblem(evidence) ?? sourceProblem(evidence, surroundings.textOf);
}

function sourceProblem({ article, quote, start, end, registry, version }: EvidenceRecord, textOf: Surroundings["textOf"]): string | null {
  if (article === null) return registry === null ? "it has neither a quote from an article nor a row of a registry" : null;
  if (quote === null || start === null || end === null) return "a quotation needs quote, start and end";
  return spanProblem(textOf(article, version), article, quote, start, end);
}
