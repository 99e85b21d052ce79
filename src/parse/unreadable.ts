import { AppError } from "../errors.js";

/** The error for a source that holds no article; `reason` completes «… is not an article: …». */
export function unreadable(name: string, reason: string): AppError {
  const file = name.split(/[\\/]/).pop() || "the source";
  return new AppError("UNREADABLE_SOURCE", `${file} was not read: ${reason}.`, { reason });
}
