import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { AppError } from "../../errors.js";
import { knownEntities } from "../../graph/known-entities.js";
import { readQuotations } from "../../graph/read-quotations.js";
import type { WaitingFilter } from "../../graph/waiting-statements.js";
import type { GraphStore } from "../../store/store.js";
import type { BadLine } from "../read-graph.js";
import type { ReviewOptions } from "../review-command.js";
import { openTerminal } from "../terminal.js";
import { withStore } from "../with-store.js";
import { decisionProblems, readDecisions } from "./decision-lines.js";
import type { Decidable, DecisionLine } from "./decision-lines.js";
import type { ReviewDecision, ReviewGraph, Undo } from "./review-graph.js";
import { reviewerName } from "./reviewer.js";
import { StoredReviewGraph } from "./stored-review-graph.js";

/** Decisions of a file may be about any quotation, whether it waits or not. */
const EVERYTHING: WaitingFilter = { below: 1, predicate: null, article: null };

/** Lines that are told of one by one. */
const SHOWN = 20;

/** Stores the decisions of a file, or of standard input for `-`: all of them, or none when a line can't be used. */
export async function applyDecisions(file: string, options: ReviewOptions): Promise<void> {
  const terminal = openTerminal(options);
  const by = reviewerName(options.by);
  const { decisions, bad } = readDecisions(await contentOf(file));
  const problems = await withStore(options, async (store) => {
    const known = await decidable(store, decisions);
    const found = [...bad, ...decisionProblems(decisions, known)].sort((a, b) => a.line - b.line);
    return found.length > 0 ? found : storeAll(new StoredReviewGraph(store, EVERYTHING, by), decisions, known);
  });
  if (problems.length > 0) process.exitCode = 1;
  const stored = problems.length > 0 ? 0 : decisions.length;
  if (options.json) return terminal.print(JSON.stringify({ stored, by, invalid: problems }, null, 2));
  for (const { line, message } of problems.slice(0, SHOWN)) terminal.note(`line ${line}: ${message}`);
  if (problems.length > SHOWN) terminal.note(`… and ${problems.length - SHOWN} more lines`);
  if (problems.length > 0) terminal.note("Nothing was stored; mend the lines and run it again.");
  terminal.print(`${stored} decisions stored`);
}

async function contentOf(file: string): Promise<string> {
  try {
    return file === "-" ? await text(process.stdin) : readFileSync(file, "utf8");
  } catch (cause) {
    throw new AppError("BAD_USER_INPUT", `${file} can't be read.`, {}, { cause });
  }
}

async function decidable(store: GraphStore, decisions: readonly DecisionLine[]): Promise<Decidable> {
  const ids = decisions.flatMap(({ decision }) => ("evidence" in decision ? decision.evidence : []));
  const quotations = await readQuotations(store, [...new Set(ids)]);
  const entities = await knownEntities(store);
  return { entities: new Map(entities.map((entity) => [entity.id, entity])), evidence: new Map(quotations.map((record) => [record.id, record])) };
}

/** One decision after the other; when one is refused, those before it are taken back. Gives the line that was refused. */
async function storeAll(graph: ReviewGraph, decisions: readonly DecisionLine[], { evidence }: Decidable): Promise<BadLine[]> {
  const undos: Undo[] = [];
  for (const { line, decision } of decisions) {
    try {
      undos.push(await ("evidence" in decision ? graph.review({ ...decision, quotation: quotationOf(decision.evidence, evidence) }) : graph.judge(decision)));
    } catch (error) {
      for (const undo of undos.reverse()) await undo();
      if (!(error instanceof AppError) || error.code.startsWith("STORE")) throw error;
      return [{ line, message: error.message }];
    }
  }
  return [];
}

function quotationOf(id: string, evidence: Decidable["evidence"]): ReviewDecision["quotation"] {
  const record = evidence.get(id);
  if (!record) throw new Error(`the quotation ${id} was not checked`);
  return record;
}
