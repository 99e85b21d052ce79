import type { Command } from "commander";
import { examples } from "./examples.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions } from "./terminal.js";

/** `verbund serve`: the GraphQL server and its playground. */
export function addServeCommand(program: Command): void {
  program
    .command("serve")
    .description("Serve the graph as GraphQL, with a playground; an empty graph is filled from seed/ first.")
    .option("--port <number>", "the port to listen on, 0 for any free one (default: VERBUND_PORT, else 4000)")
    .addHelpText("after", examples("verbund serve", "verbund serve --port 8080 --store grafeo:./data/verbund.grafeo"))
    .action(async (_options, command: Command) => serve(command.optsWithGlobals()));
}

async function serve(options: GlobalOptions & { port?: string }): Promise<void> {
  const [{ parseConfig }, { serveGraph }] = await Promise.all([import("../config.js"), import("./serve-graph.js")]);
  const { store, port } = options;
  await serveGraph(parseConfig({ ...process.env, ...(store && { VERBUND_STORE: store }), ...(port && { VERBUND_PORT: port }) }), openTerminal(options));
}
