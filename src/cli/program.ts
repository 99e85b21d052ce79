import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addChangesCommand } from "./changes-command.js";
import { addDuplicatesCommand } from "./duplicates-command.js";
import { addEvalCommand } from "./eval-command.js";
import { examples } from "./examples.js";
import { addExplainCommand } from "./explain-command.js";
import { addExportCommand } from "./export-command.js";
import { addGenerateCommand } from "./generate-command.js";
import { addImportCommand } from "./import-command.js";
import { addIngestCommand } from "./ingest-command.js";
import { addReviewCommand } from "./review-command.js";
import { addMergeCommand } from "./merge-command.js";
import { addRetractCommand } from "./retract-command.js";
import { addServeCommand } from "./serve-command.js";
import { addSplitCommand } from "./split-command.js";

const ADD_COMMANDS = [addIngestCommand, addRetractCommand, addServeCommand, addExplainCommand, addMergeCommand, addSplitCommand, addExportCommand, addImportCommand, addChangesCommand, addDuplicatesCommand, addReviewCommand, addEvalCommand, addGenerateCommand];

/** The command line of Verbund. Commands load what they need when they run, so that `--help` answers at once. */
export function buildProgram(): Command {
  const program = new Command("verbund")
    .description("Reads press articles about IT cooperation between German states and municipalities into a knowledge graph of dated, cited statements.")
    .version(version(), "--version", "print the version")
    .option("--store <address>", "the graph: grafeo:<file>, grafeo:memory, neo4j://… or bolt://… (default: VERBUND_STORE, else grafeo:./data/verbund.grafeo)")
    .option("--json", "print the result as JSON")
    .option("--quiet", "print the result only, no remarks")
    .option("--verbose", "report every step, and the cause of an error")
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false })
    .showHelpAfterError("Run verbund --help for all commands, verbund <command> --help for one.")
    .exitOverride()
    .addHelpText("after", `${examples("verbund ingest articles/", "verbund serve --port 8080", "verbund explain articles/001.txt")}\n\nExit codes: 0 done, 1 something failed, 2 wrong usage or configuration.`);
  for (const add of ADD_COMMANDS) add(program);
  return program;
}

/** The same from `src/` and from `dist/`. */
function version(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}
