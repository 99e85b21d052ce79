import type { Readable, Writable } from "node:stream";
import { isCancel } from "@clack/prompts";
import type { Colors } from "../terminal.js";

/** Where questions are asked and answered: a terminal. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly colors: Colors;
}

/** An answer, or null when the question was left with Escape or Ctrl+C. */
export async function answerOf<T>(question: Promise<T | symbol>): Promise<T | null> {
  const answer = await question;
  return isCancel(answer) ? null : (answer as T);
}
