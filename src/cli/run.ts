import { CommanderError } from "commander";
import { AppError } from "../errors.js";
import { buildProgram } from "./program.js";

/** Runs the command line with the arguments after the program's name; gives the exit code: 0 done, 1 something failed, 2 wrong usage or configuration. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await buildProgram().parseAsync(args, { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${errorText(error, args.includes("--verbose"))}\n`);
    return isUsage(error) ? 2 : 1;
  }
}

function isUsage(error: unknown): boolean {
  return error instanceof AppError && (error.code === "BAD_CONFIG" || error.code === "BAD_USER_INPUT");
}

/** Code and message; the cause, which may hold paths and a stack, only when asked for. */
function errorText(error: unknown, verbose: boolean): string {
  const said = error instanceof AppError ? `${error.code}: ${error.message}` : `INTERNAL: ${error instanceof Error ? error.message : String(error)}`;
  if (!verbose) return error instanceof AppError ? said : `${said}\nRun it again with --verbose to see where this comes from.`;
  const cause = error instanceof AppError ? error.cause : error;
  return cause === undefined ? said : `${said}\n${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`;
}
