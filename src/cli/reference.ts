import type { Command } from "commander";
import { buildProgram } from "./program.js";

/** Width of the help texts in the reference, whatever the terminal of whoever makes it. */
const WIDTH = 100;

/** `docs/cli.md`: the help of every command, word for word. */
export function cliReference(): string {
  const program = buildProgram();
  const commands = program.commands.filter((command) => command.name() !== "help");
  return [
    "# Command line",
    "",
    "Made from the program's own help by `verbund generate`.",
    "In a checkout every command runs as `npm run -s verbund -- <command>` (after `npm ci`, which builds it), installed as `npx verbund <command>`.",
    "",
    ...commands.map((command) => `- [\`verbund ${command.name()}\`](#verbund-${command.name()}): ${firstSentence(command.description())}`),
    "",
    section("verbund", program),
    ...commands.map((command) => section(`verbund ${command.name()}`, command)),
  ].join("\n");
}

function section(title: string, command: Command): string {
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => WIDTH, getOutHasColors: () => false });
  command.outputHelp();
  return `## ${title}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`;
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
}
