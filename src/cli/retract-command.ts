import type { Command } from "commander";
import type { Retraction } from "../pipeline.js";
import { examples } from "./examples.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions, Terminal } from "./terminal.js";

type RetractOptions = GlobalOptions & { readonly why?: string };

/** `verbund retract`: an article no longer counts. */
export function addRetractCommand(program: Command): void {
  program
    .command("retract")
    .description("Withdraw an article: nothing that it says counts any more. It stays in the history, and ingesting it again brings it back.")
    .argument("<article>", "its id, an address at which it was found, or the name it was ingested under")
    .option("--why <reason>", "the reason, kept with the article")
    .addHelpText("after", examples("verbund retract 8896dd871b19784f", "verbund retract https://example.org/article --why \"withdrawn by its publisher\"", "verbund retract 001.txt --json"))
    .action(async (article: string, _options, command: Command) => retract(article, command.optsWithGlobals()));
}

async function retract(named: string, options: RetractOptions): Promise<void> {
  const [{ withStore }, { findArticle, retractArticle }] = await Promise.all([import("./with-store.js"), import("../pipeline.js")]);
  const terminal = openTerminal(options);
  await withStore(options, async (store) => {
    const retraction = await retractArticle(store, await findArticle(store, named), new Date().toISOString(), options.why ?? null);
    report(retraction, options, terminal);
  });
}

function report({ article, matters, mentions, already }: Retraction, { json }: GlobalOptions, terminal: Terminal): void {
  const { id, source, title, published } = article;
  if (json) return terminal.print(JSON.stringify({ article: id, source, title, published, matters, mentions, already }, null, 2));
  const name = [title ?? source, published].filter((part) => part !== null).join(", ");
  if (already) return terminal.print(`«${name}» (${id}) has been withdrawn before; nothing was changed.`);
  terminal.print(`Withdrew «${name}» (${id}): what it said of ${matters} ${matters === 1 ? "matter" : "matters"} and its ${mentions} ${mentions === 1 ? "mention" : "mentions"} no longer count.`);
  terminal.note("Ingest it again to bring it back.");
}
