import type { Command } from "commander";
import { examples } from "./examples.js";
import { reviewerName } from "./review/reviewer.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions } from "./terminal.js";

type MergeOptions = GlobalOptions & { readonly why?: string; readonly by?: string; readonly force?: boolean };

/** `verbund merge`: two entities are one. */
export function addMergeCommand(program: Command): void {
  program
    .command("merge")
    .description("Decide that two entities are the same. The registry's id is kept, else the first in order; the other one resolves to it. verbund split takes it back.")
    .argument("<entity>", "id of an entity, e.g. kitu or Cooperative:kitu")
    .argument("<other>", "id of the other one, of the same kind")
    .option("--why <reason>", "the reason, kept with the decision")
    .option("--by <name>", "who decides (default: VERBUND_REVIEWER, else git's user.name, else the account)")
    .option("--force", "also when they were decided to be different")
    .addHelpText("after", examples("verbund merge kommunale-it-union kitu", "verbund merge kdo kommunale-datenverarbeitung-oldenburg --why \"same association, abbreviated\" --by \"A. Analyst\""))
    .action(async (entity: string, other: string, _options, command: Command) => merge(localId(entity), localId(other), command.optsWithGlobals()));
}

async function merge(left: string, right: string, options: MergeOptions): Promise<void> {
  const [{ withStore }, { mergeEntities }] = await Promise.all([import("./with-store.js"), import("../pipeline.js")]);
  const terminal = openTerminal(options);
  const { why = null, force = false } = options;
  const by = reviewerName(options.by);
  await withStore(options, async (store) => {
    const { became, judgement } = await mergeEntities(store, left, right, { by, why, force, now: new Date().toISOString() });
    if (options.json) return terminal.print(JSON.stringify({ became, judgement }, null, 2));
    terminal.print(`${left} and ${right} are one: ${became}.`);
    terminal.note(`To take it back: verbund split ${left} ${right}`);
  });
}

/** `kitu` for `Cooperative:kitu`; an id holds no colon itself. */
export function localId(id: string): string {
  return id.replace(/^[A-Z]\w*:/, "");
}
