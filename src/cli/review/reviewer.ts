import { execFileSync } from "node:child_process";
import { userInfo } from "node:os";
import { AppError } from "../../errors.js";

/** Longer names are a mistake. */
const LONGEST = 200;

/**
 * Who decides: the name given with `--by`, else VERBUND_REVIEWER, else git's `user.name`, else the name of the account. Throws
 * `BAD_USER_INPUT` for a name that is empty, too long or of more than one line.
 */
export function reviewerName(given: string | undefined, env: Readonly<Record<string, string | undefined>> = process.env): string {
  const name = (given ?? (env["VERBUND_REVIEWER"]?.trim() || gitName() || userInfo().username)).trim();
  if (name === "" || name.length > LONGEST || /\p{Cc}/u.test(name)) throw new AppError("BAD_USER_INPUT", `The reviewer's name must be one line of 1 to ${LONGEST} characters: give it with --by or VERBUND_REVIEWER.`);
  return name;
}

function gitName(): string {
  try {
    return execFileSync("git", ["config", "user.name"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 2_000 }).trim();
  } catch {
    return "";
  }
}
