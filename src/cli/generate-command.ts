import type { Command } from "commander";
import { examples } from "./examples.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions } from "./terminal.js";

/** `verbund generate`: the committed files that follow from the code. */
export function addGenerateCommand(program: Command): void {
  program
    .command("generate")
    .description("Write the committed files that follow from the code: schema/schema.graphql, schema/neo4j.cypher, schema/model.md, docs/cli.md.")
    .option("--check", "write nothing; exit with 1 when a file is out of date")
    .addHelpText("after", examples("verbund generate", "verbund generate --check"))
    .action(async (_options, command: Command) => generate(command.optsWithGlobals()));
}

async function generate(options: GlobalOptions & { check?: boolean }): Promise<void> {
  const { checkArtifacts, writeArtifacts } = await import("./generate.js");
  const terminal = openTerminal(options);
  const paths = options.check ? await checkArtifacts() : await writeArtifacts();
  if (options.check && paths.length > 0) process.exitCode = 1;
  if (options.json) terminal.print(JSON.stringify(options.check ? { outOfDate: paths } : { written: paths }));
  else if (!options.check) paths.forEach((path) => terminal.note(`wrote ${path}`));
  else terminal.note(paths.length ? `Out of date: ${paths.join(", ")}. Run verbund generate and commit.` : "All generated files are up to date.");
}
