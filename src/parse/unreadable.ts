import { AppError } from "../errors.js";

/** The error for a source that holds no article; `reason` completes «artikel.txt was not read: …». */
export function unreadable(name: string, reason: string, cause?: unknown): AppError {
  const file = name.split(/[\\/]/).pop() || "the source";
  return new AppError("UNREADABLE_SOURCE", `${file} was not read: ${reason}.`, { reason }, { cause });
}
