import { existsSync } from "node:fs";
import type { Command } from "commander";
import { examples } from "./examples.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions } from "./terminal.js";

/** `verbund explain`: what is read from an article, by which rule, and what was refused and why. Stores nothing. */
export function addExplainCommand(program: Command): void {
  program
    .command("explain")
    .description("Show what is read from an article: the mentions in its text, each claim with its rule and sentence, and what was dropped, with the reason. Stores nothing.")
    .argument("<article>", "a file, - for standard input, or the id of an article of the graph")
    .addHelpText("after", `${examples("verbund explain articles/001.txt", "verbund explain Article:7aa0c60f8570e1ef", "verbund explain articles/001.txt --json")}

A file is read with the names of the registry; with --store, also with the entities of that graph.`)
    .action(async (article: string, _options, command: Command) => explain(article, command.optsWithGlobals()));
}

async function explain(article: string, options: GlobalOptions): Promise<void> {
  const isSource = article === "-" || existsSync(article);
  const { explainSource, explainStored } = await import("./explain-article.js");
  const explained = isSource ? await explainSource(article, options) : await explainStored(article, options);
  const { explanationJson, explanationText } = await import("./explanation.js");
  const terminal = openTerminal(options);
  if (options.json) terminal.print(JSON.stringify(explained.map(explanationJson), null, 2));
  else terminal.print(explained.map((each) => explanationText(each, terminal.colors)).join("\n\n"));
}
