import { createReadStream } from "node:fs";
import { AppError } from "../errors.js";
import { fromLineAmong } from "../graph/json-lines.js";
import { findProblems } from "../graph/write-checks.js";
import { readSurroundings } from "../graph/write-surroundings.js";
import type { GraphRecord, StatementRecord } from "../model/records.js";
import type { GraphStore } from "../store/store.js";
import type { Progress } from "./terminal.js";

/** A line that can't be used, counted from 1, and why. */
export interface BadLine {
  readonly line: number;
  readonly message: string;
}

/** A record and the line it stands in. */
interface NumberedRecord {
  readonly line: number;
  readonly record: GraphRecord;
}

/** The lines of an export as records, before anything is known of what they refer to. */
export interface GraphLines {
  readonly records: readonly NumberedRecord[];
  readonly bad: readonly BadLine[];
}

/** Reads JSON Lines from a file, or from standard input for `-`; empty lines are skipped. Throws `BAD_USER_INPUT` when it can't be opened. */
export async function readGraph(file: string, onProgress: Progress): Promise<GraphLines> {
  const records: NumberedRecord[] = [];
  const bad: BadLine[] = [];
  const statements = new Map<string, StatementRecord>();
  const early: { line: number; text: string }[] = [];
  const read = (line: number, text: string): AppError | null => {
    try {
      const record = fromLineAmong(text, (id) => statements.get(id));
      if (record.type === "statement") statements.set(record.id, record);
      records.push({ line, record });
      return null;
    } catch (error) {
      if (error instanceof AppError) return error;
      throw error;
    }
  };
  let line = 0;
  for await (const text of linesOf(file)) {
    line += 1;
    if (line % 5_000 === 0) onProgress(line, null, "lines read:");
    if (text.trim() === "") continue;
    const error = read(line, text);
    // Evidence may stand before its statement.
    if (error?.details["statement"] !== undefined) early.push({ line, text });
    else if (error) bad.push({ line, message: error.message });
  }
  for (const { line, text } of early) {
    const error = read(line, text);
    if (error) bad.push({ line, message: error.message });
  }
  return { records, bad };
}

/** Leaves out what breaks the model or refers to nothing, and then whatever referred to that. */
export async function refuseInvalid(store: GraphStore, { records, bad }: GraphLines): Promise<{ records: GraphRecord[]; bad: BadLine[] }> {
  let usable = records;
  const refused = [...bad];
  for (;;) {
    const checked = usable.map(({ record }) => record);
    const problems = findProblems(checked, await readSurroundings(store, checked));
    if (problems.length === 0) return { records: checked, bad: refused.sort((left, right) => left.line - right.line) };
    const messages = new Map(problems.map(({ index, message }) => [index, message]));
    usable.forEach(({ line }, index) => {
      const message = messages.get(index);
      if (message !== undefined) refused.push({ line, message });
    });
    usable = usable.filter((_, index) => !messages.has(index));
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === "-" ? process.stdin : createReadStream(file);
  try {
    // The stream's own iterator, not readline's: that one loses errors of its input.
    let rest = "";
    for await (const chunk of input.setEncoding("utf8")) {
      const lines = (rest + String(chunk)).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest !== "") yield rest;
  } catch (cause) {
    throw new AppError("BAD_USER_INPUT", `${file === "-" ? "Standard input" : file} can't be read.`, {}, { cause });
  }
}
