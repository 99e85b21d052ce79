import { z } from "zod";
import { parseEdtf } from "../../model/edtf-date.js";
import { predicate, PREDICATES } from "../../model/predicates.js";
import type { PredicateName } from "../../model/predicates.js";
import type { Correction, EntityRecord, EvidenceRecord } from "../../model/records.js";
import { Decision, StatementStatus, Verdict } from "../../model/statement.js";
import { localId } from "../merge-command.js";
import type { BadLine } from "../read-graph.js";
import { mayStand } from "./may-stand.js";
import type { IdentityDecision, ReviewDecision } from "./review-graph.js";

/** A decision of a file and the line it stands in, counted from 1. */
export interface DecisionLine {
  readonly line: number;
  readonly decision: { readonly evidence: string; readonly verdict: Verdict; readonly correction: Correction | null; readonly why: string | null } | IdentityDecision;
}

const why = z.string().trim().min(1).max(2_000).nullish().transform((value) => value ?? null);
/** `Cooperative:kitu` and `kitu` are the same. */
const entityId = z.string().transform(localId);
const said = z.string().trim().min(1).max(1_000).nullable();
const date = z
  .string()
  .refine((edtf) => parseEdtf(edtf) !== null, "must be a date in EDTF, e.g. 2022-11-07, 2022-11 or 2022")
  .nullable()
  .transform((edtf) => (edtf === null ? null : { edtf, derivedFrom: null }));

const correction = z
  .strictObject({
    subject: entityId, object: entityId, predicate: z.enum(Object.keys(PREDICATES) as [PredicateName, ...PredicateName[]]),
    role: said, onBehalfOf: said, subjectMatter: said, amount: said, since: date, until: date, status: z.enum(StatementStatus),
  })
  .partial()
  .refine((given) => Object.keys(given).length > 0, "must say what is right");

const review = z
  .strictObject({ evidence: z.string(), verdict: z.enum(Verdict), correction: correction.nullish(), why })
  .refine((given) => (given.verdict === Verdict.CORRECTED) === (given.correction != null), "a correction belongs to the verdict CORRECTED, and to no other")
  .transform((given) => ({ ...given, correction: (given.correction ?? null) as Correction | null }));

const identity = z.strictObject({ left: entityId, right: entityId, decision: z.enum(Decision), why }).refine(({ left, right }) => left !== right, "left and right must be two entities");

/**
 * Reads decisions from JSON Lines; empty lines are skipped. A line is a decision about a quotation or about two entities:
 * `{"evidence": "…", "verdict": "CORRECTED", "correction": {"since": "2022-11"}}`, `{"left": "a", "right": "b", "decision": "SAME"}`.
 */
export function readDecisions(text: string): { readonly decisions: readonly DecisionLine[]; readonly bad: readonly BadLine[] } {
  const decisions: DecisionLine[] = [];
  const bad: BadLine[] = [];
  text.split("\n").forEach((content, index) => {
    if (content.trim() === "") return;
    const line = index + 1;
    try {
      decisions.push({ line, decision: readDecision(JSON.parse(content)) });
    } catch (error) {
      bad.push({ line, message: error instanceof z.ZodError ? problems(error) : "this is no JSON object" });
    }
  });
  return { decisions, bad };
}

function readDecision(given: unknown): DecisionLine["decision"] {
  const isIdentity = typeof given === "object" && given !== null && "decision" in given;
  return isIdentity ? identity.parse(given) : review.parse(given);
}

function problems({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`)).join("; ");
}

/** What decisions are checked against. */
export interface Decidable {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  /** Current evidence that quotes an article, by id, with its ends as they are now. */
  readonly evidence: ReadonlyMap<string, ReviewDecision["quotation"]>;
}

/** What is wrong with decisions in this graph: unknown ids, ends that a predicate forbids, two decisions about one matter. */
export function decisionProblems(decisions: readonly DecisionLine[], graph: Decidable): BadLine[] {
  const seen = new Map<string, number>();
  return decisions.flatMap(({ line, decision }) => {
    const about = "evidence" in decision ? decision.evidence : [decision.left, decision.right].sort().join(" ");
    const before = seen.get(about);
    seen.set(about, line);
    const message = before !== undefined ? `line ${before} decides this already` : "evidence" in decision ? reviewProblem(decision.evidence, decision.correction, graph) : identityProblem(decision, graph);
    return message === null ? [] : [{ line, message }];
  });
}

function reviewProblem(id: string, given: Correction | null, { entities, evidence }: Decidable): string | null {
  const record = evidence.get(id);
  if (!record) return `there is no quotation ${id}`;
  if (given === null) return null;
  const { subject, predicate: name, object } = corrected(record, given);
  const unknown = [subject, object].find((end) => end !== null && !entities.has(end));
  if (unknown !== undefined) return `there is no entity ${unknown}`;
  if (subject === object) return "subject and object are the same";
  const kinds = [entities.get(subject)?.kind, object === null ? undefined : entities.get(object)?.kind] as const;
  if (mayStand(name, kinds)) return null;
  return `${name} can't lead from ${kinds[0]} to ${kinds[1] ?? "a value"}, only ${predicate(name).ends.map(([from, to]) => `${from} → ${to ?? "a value"}`).join(", ")}`;
}

function corrected(record: EvidenceRecord, given: Correction): Pick<EvidenceRecord, "subject" | "predicate" | "object"> {
  return { subject: given.subject ?? record.subject, predicate: given.predicate ?? record.predicate, object: given.object === undefined ? record.object : given.object };
}

function identityProblem({ left, right, decision }: IdentityDecision, { entities }: Decidable): string | null {
  const [one, other] = [entities.get(left), entities.get(right)];
  if (!one || !other) return `there is no entity ${one ? right : left}`;
  return decision === Decision.SAME && one.kind !== other.kind ? `a ${one.kind} can't be the same as a ${other.kind}` : null;
}
