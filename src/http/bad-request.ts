import { AppError } from "../errors.js";

/** An error about what was sent, answered with status 400. */
export function badRequest(message: string): AppError & { statusCode: number } {
  return Object.assign(new AppError("BAD_USER_INPUT", message), { statusCode: 400 });
}
