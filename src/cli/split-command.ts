import type { Command } from "commander";
import { examples } from "./examples.js";
import { localId } from "./merge-command.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions } from "./terminal.js";

/** `verbund split`: two merged entities are two again. */
export function addSplitCommand(program: Command): void {
  program
    .command("split")
    .description("Take back that two entities were merged: the graph is as if they had never been.")
    .argument("<entity>", "id of an entity, e.g. kitu or Cooperative:kitu")
    .argument("<other>", "id of the one that it was merged with")
    .addHelpText("after", examples("verbund split kommunale-it-union kitu", "verbund split kommunale-it-union kitu --json"))
    .action(async (entity: string, other: string, _options, command: Command) => split(localId(entity), localId(other), command.optsWithGlobals()));
}

async function split(left: string, right: string, options: GlobalOptions): Promise<void> {
  const [{ withStore }, { splitEntities }] = await Promise.all([import("./with-store.js"), import("../pipeline.js")]);
  const terminal = openTerminal(options);
  await withStore(options, async (store) => {
    const { became, judgement } = await splitEntities(store, left, right, new Date().toISOString());
    if (options.json) return terminal.print(JSON.stringify({ became, judgement }, null, 2));
    terminal.print(became === null ? `${left} and ${right} are two again.` : `The merge is taken back, but ${left} and ${right} are still one through others: ${became}.`);
  });
}
