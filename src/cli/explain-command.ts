import { existsSync } from "node:fs";
import type { Command } from "commander";
import { AppError } from "../errors.js";
import { examples } from "./examples.js";
import type { Explanation } from "./explanation/explanation.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions } from "./terminal.js";

export interface ExplainOptions extends GlobalOptions {
  readonly text?: string;
  readonly kicker?: string;
  readonly title?: string;
  readonly published?: string;
  readonly html?: boolean;
}

/** `verbund explain`: what is read from an article or a sentence, by which rule, and what was refused and why. Stores nothing. */
export function addExplainCommand(program: Command): void {
  program
    .command("explain")
    .description("Show what is read from an article or a sentence: who is named, each claim with its rule, its sentence and what its confidence is made of, and what was refused and why. Stores nothing.")
    .argument("[article]", "a file, - for standard input, or the id of an article of the graph")
    .option("--text <sentences>", "read these sentences instead of an article")
    .option("--kicker <words>", "the line above the title of the article that --text stands in; it often names the state")
    .option("--title <words>", "the title of the article that --text stands in")
    .option("--published <date>", "when that article was published (2019-05-24 or 2019-05), for «heute» and «im kommenden Jahr»")
    .option("--html", "print a page to look at in a browser, all in one file")
    .addHelpText("after", `${examples(
      "verbund explain articles/001.txt",
      "verbund explain --text 'Hessen hat den Beitritt zur govdigital eG abgelehnt.' --published 2021-03-15",
      "verbund explain articles/001.txt --html > 001.html",
      "verbund explain Article:7aa0c60f8570e1ef --json",
    )}

What is read from a file or from --text is read with the names of the registry; with --store, also with the entities of that graph, and who else says the same there is told too.`)
    .action(async (article: string | undefined, _options, command: Command) => explainGiven(article, command.optsWithGlobals()));
}

async function explainGiven(article: string | undefined, options: ExplainOptions): Promise<void> {
  const explained = await explanationOf(article, options);
  const terminal = openTerminal(options);
  if (options.json) return terminal.print(JSON.stringify(explained, null, 2));
  if (options.html) return terminal.print((await import("./explanation/explanation-page.js")).explanationPage(explained));
  const { explanationText } = await import("./explanation/explanation-text.js");
  terminal.print(explained.map((each) => explanationText(each, terminal.colors)).join("\n\n"));
}

async function explanationOf(article: string | undefined, options: ExplainOptions): Promise<Explanation[]> {
  if ((article === undefined) === (options.text === undefined)) throw new AppError("BAD_USER_INPUT", "Say what to explain: a file, - for standard input, the id of an article, or sentences with --text.");
  if (options.text === undefined && [options.kicker, options.title, options.published].some((each) => each !== undefined)) {
    throw new AppError("BAD_USER_INPUT", "--kicker, --title and --published belong to --text; an article has its own.");
  }
  const { explainSource, explainStored, explainText } = await import("./explain-article.js");
  if (article === undefined) return explainText(options.text ?? "", options);
  return article === "-" || existsSync(article) ? explainSource(article, options) : explainStored(article, options);
}
