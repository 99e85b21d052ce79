import { InvalidArgumentError } from "commander";
import type { Command } from "commander";
import { isPredicate, PREDICATES } from "../model/predicates.js";
import type { PredicateName } from "../model/predicates.js";
import { wholeNumber } from "./duplicates-command.js";
import { examples } from "./examples.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions } from "./terminal.js";

/** What `verbund review` accepts. */
export interface ReviewOptions extends GlobalOptions {
  readonly predicate?: PredicateName;
  readonly article?: string;
  readonly limit: number;
  readonly below?: number;
  readonly by?: string;
  readonly apply?: string;
}

/** `verbund review`: people decide on the statements that are not sure enough to be answered with. */
export function addReviewCommand(program: Command): void {
  program
    .command("review")
    .description(
      "Decide on statements that wait for review: accept, correct or reject what was read, or say which entities are one. On a terminal it walks through them, those first that are less sure and better connected; every decision is stored at once, so leave it any time. Elsewhere it lists them, and takes decisions from a file with --apply.",
    )
    .option("--predicate <name>", "only statements of this predicate, e.g. MEMBER_OF", predicateName)
    .option("--article <article>", "only statements that rest on this article: its id, its address or the name it was ingested under")
    .option("--limit <number>", "at most so many statements", wholeNumber, 50)
    .option("--below <confidence>", "statements less sure than this, 0 to 1 (default: VERBUND_REVIEW_BELOW)", share)
    .option("--by <name>", "who decides (default: VERBUND_REVIEWER, else git's user.name, else the account)")
    .option("--apply <file>", "store the decisions of a file (JSON Lines), - for standard input; when a line can't be used, nothing is stored")
    .addHelpText("after", `${examples("verbund review", "verbund review --predicate MEMBER_OF --limit 20", "verbund review --json > waiting.json", "verbund review --apply decisions.jsonl --by \"Erika Vogt\"")}

A line of decisions is one of:
  {"evidence": "<id>", "verdict": "ACCEPTED"}
  {"evidence": "<id>", "verdict": "REJECTED", "why": "The sentence denies it."}
  {"evidence": "<id>", "verdict": "CORRECTED", "correction": {"object": "kitu", "since": "2022-11", "status": "PLANNED"}}
  {"left": "<entity>", "right": "<entity>", "decision": "SAME"} (or DIFFERENT)`)
    .action(async (_options, command: Command) => review(command.optsWithGlobals()));
}

async function review(options: ReviewOptions): Promise<void> {
  if (options.apply !== undefined) return (await import("./review/apply-decisions.js")).applyDecisions(options.apply, options);
  const terminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (terminal && !options.json) return (await import("./review/walk-waiting.js")).walkWaiting(options);
  await (await import("./review/list-waiting.js")).listWaiting(options, openTerminal(options));
}

function predicateName(text: string): PredicateName {
  const name = text.toUpperCase();
  if (!isPredicate(name)) throw new InvalidArgumentError(`Predicates are: ${Object.keys(PREDICATES).join(", ")}.`);
  return name;
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1)) throw new InvalidArgumentError("It must be a number from 0 to 1.");
  return value;
}
