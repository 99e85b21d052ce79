import { selectKey, text } from "@clack/prompts";
import { AppError } from "../../errors.js";
import type { OpenQuotation, WaitingStatement } from "../../graph/waiting-statements.js";
import { Decision, Verdict } from "../../model/statement.js";
import { askCorrection } from "./ask-correction.js";
import { askOtherEntity } from "./ask-other-entity.js";
import type { ReviewGraph, Undo } from "./review-graph.js";
import { answerOf } from "./streams.js";
import type { Streams } from "./streams.js";
import { waitingText } from "./waiting-text.js";

/** What came of a walk. */
export interface Walked {
  /** Decisions stored and not taken back. */
  readonly decided: number;
  readonly skipped: number;
  /** Statements that still wait. */
  readonly waiting: number;
}

/** A step that can be taken back. */
interface Step {
  readonly statement: string;
  readonly decided: boolean;
  readonly undo: Undo;
}

const KEYS = { a: "accept", c: "correct", r: "reject", s: "same as …", d: "different from …", w: "write a note", n: "next (skip)", u: "undo", q: "quit" } as const;
type Key = keyof typeof KEYS;

/** Walks a person through waiting statements on a terminal, at most `limit` of them. Each decision is stored when it is made; leaving is possible any time. */
export class Walk {
  private readonly steps: Step[] = [];
  private readonly passed = new Set<string>();
  private waiting: readonly string[] = [];
  private why: string | null = null;

  constructor(
    private readonly graph: ReviewGraph,
    private readonly streams: Streams,
    private readonly limit: number,
  ) {}

  async run(): Promise<Walked> {
    this.waiting = await this.graph.waiting();
    let going = true;
    while (going) {
      const next = this.next();
      going = next === null ? await this.atTheEnd() : await this.ask(next);
    }
    const decided = this.steps.filter((step) => step.decided).length;
    return { decided, skipped: this.steps.length - decided, waiting: (await this.graph.waiting()).length };
  }

  /** The first statement that was neither decided on nor skipped. */
  private next(): string | null {
    if (new Set(this.steps.map(({ statement }) => statement)).size >= this.limit) return null;
    return this.waiting.find((id) => !this.passed.has(id)) ?? null;
  }

  /** Asks about a statement, unless it no longer waits; gives whether to go on. */
  private async ask(id: string): Promise<boolean> {
    const waiting = await this.graph.read(id);
    const [quotation] = waiting?.quotations ?? [];
    if (waiting === null || quotation === undefined) return this.passed.add(id).has(id);
    return (await this.decide(waiting, quotation)) !== "quit";
  }

  /** The last decision can be undone, too; gives whether to go on. */
  private async atTheEnd(): Promise<boolean> {
    if (this.steps.length === 0) return false;
    const options = [{ value: "q" as const, label: KEYS.q }, { value: "u" as const, label: KEYS.u }];
    const key = await answerOf<"q" | "u">(selectKey({ message: "That was the last one.", options, ...this.streams }));
    if (key === "u") await this.undo();
    return key === "u";
  }

  private place(): string {
    const open = this.waiting.filter((id) => !this.passed.has(id)).length;
    return `${this.passed.size + 1} of ${Math.min(this.limit, this.passed.size + open)}`;
  }

  /** One question about one quotation, and what the answer asks for. */
  private async decide(waiting: WaitingStatement, quotation: OpenQuotation): Promise<"quit" | undefined> {
    const { output, colors } = this.streams;
    output.write(`\n${colors.dim(this.place())}\n${waitingText(waiting, quotation, colors)}\n\n`);
    const key = await this.askKey();
    const review = (verdict: Verdict): Promise<void> => this.review(waiting, quotation, verdict);
    switch (key) {
      case "a":
        return void (await review(Verdict.ACCEPTED));
      case "r":
        return void (await review(Verdict.REJECTED));
      case "c":
        return void (await review(Verdict.CORRECTED));
      case "s":
        return void (await this.judge(waiting, Decision.SAME));
      case "d":
        return void (await this.judge(waiting, Decision.DIFFERENT));
      case "w":
        this.why = (await answerOf<string>(text({ message: "A note for the next decision (why?)", initialValue: this.why ?? "", ...this.streams })))?.trim() || this.why;
        return;
      case "n":
        this.passed.add(waiting.statement.id);
        this.steps.push({ statement: waiting.statement.id, decided: false, undo: async () => undefined });
        return;
      case "u":
        return void (await this.undo());
      default:
        return "quit";
    }
  }

  private askKey(): Promise<Key | null> {
    const usable = (Object.keys(KEYS) as Key[]).filter((key) => key !== "u" || this.steps.length > 0);
    const message = this.why === null ? "Does the sentence say this?" : `Does the sentence say this? Note: ${this.why}`;
    return answerOf<Key>(selectKey({ message, options: usable.map((value) => ({ value, label: KEYS[value] })), ...this.streams }));
  }

  private async review({ statement, ...rest }: WaitingStatement, quotation: OpenQuotation, verdict: Verdict): Promise<void> {
    const correction = verdict === Verdict.CORRECTED ? await askCorrection({ statement, ...rest }, quotation, await this.graph.entities(), this.streams) : null;
    if (verdict === Verdict.CORRECTED && correction === null) return;
    const stored = await this.store(statement.id, () => this.graph.review({ quotation: quotation.record, verdict, correction, why: this.why }));
    if (stored && rest.quotations.length === 1) this.passed.add(statement.id);
  }

  /** What an end is or is not the same as. The statement is asked about again, under the id that it has then. */
  private async judge(waiting: WaitingStatement, decision: Decision): Promise<void> {
    const pair = await askOtherEntity(waiting, decision, this.graph, this.streams);
    if (pair === null) return;
    if (await this.store(waiting.statement.id, () => this.graph.judge({ ...pair, decision, why: this.why }))) this.waiting = await this.graph.waiting();
  }

  /** Stores a decision; says so when it is refused. */
  private async store(statement: string, decide: () => Promise<Undo>): Promise<boolean> {
    try {
      this.steps.push({ statement, decided: true, undo: await decide() });
      this.why = null;
      return true;
    } catch (error) {
      if (!(error instanceof AppError) || error.code.startsWith("STORE")) throw error;
      this.streams.output.write(`${this.streams.colors.red(error.message)}\n`);
      return false;
    }
  }

  /** Takes the last step back and asks about its statement again. */
  private async undo(): Promise<void> {
    const step = this.steps.pop();
    if (!step) return;
    await step.undo();
    this.passed.delete(step.statement);
    const waiting = await this.graph.waiting();
    this.waiting = waiting.includes(step.statement) ? [step.statement, ...waiting.filter((id) => id !== step.statement)] : waiting;
  }
}
