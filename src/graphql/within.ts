import { AppError } from "../errors.js";

/**
 * Gives a number that somebody asked for.
 *
 * @param hint What to do instead.
 * @throws AppError BAD_USER_INPUT when it is below `least` or above `most`
 */
export function within(value: number, least: number, most: number, name: string, hint = ""): number {
  if (value >= least && value <= most) return value;
  throw new AppError("BAD_USER_INPUT", `${name} must be between ${least} and ${most}, not ${value}${hint}.`);
}
