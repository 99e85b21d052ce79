import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import { AppError } from "../errors.js";
import { examples } from "./examples.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions } from "./terminal.js";

type ExportOptions = GlobalOptions & { readonly out?: string; readonly history?: boolean };

/** `verbund export`: the graph as JSON Lines, sorted, so that equal graphs give equal bytes. */
export function addExportCommand(program: Command): void {
  program
    .command("export")
    .description("Write the graph as it is now as JSON Lines, one record a line, in a fixed order.")
    .option("--history", "also everything past: retracted statements, earlier texts of articles, decisions that were taken back")
    .option("--out <file>", "the file to write (default: standard output)")
    .addHelpText("after", examples("verbund export > graph.jsonl", "verbund export --out graph.jsonl", "verbund export --history --out everything.jsonl", "verbund export --store neo4j://localhost | gzip > graph.jsonl.gz"))
    .action(async (_options, command: Command) => exportGraph(command.optsWithGlobals()));
}

async function exportGraph(options: ExportOptions): Promise<void> {
  const [{ withStore }, { exportRecords }, { toLine }] = await Promise.all([import("./with-store.js"), import("../graph/export-records.js"), import("../graph/json-lines.js")]);
  const terminal = openTerminal(options);
  const { history = false } = options;
  await withStore(options, async (store) => {
    let records = 0;
    const lines = async function* (): AsyncGenerator<string> {
      for await (const record of exportRecords(store, { history })) {
        yield `${toLine(record, { history })}\n`;
        records += 1;
        if (options.out && records % 1_000 === 0) terminal.progress(records, null, "records written:");
      }
    };
    const target = options.out === undefined ? process.stdout : createWriteStream(options.out);
    await pipeline(Readable.from(lines()), target, { end: options.out !== undefined }).catch((cause: NodeJS.ErrnoException) => {
      if (options.out === undefined || cause instanceof AppError) throw cause;
      throw new AppError("BAD_USER_INPUT", `${options.out} can't be written.`, {}, { cause });
    });
    terminal.done();
    if (options.out) terminal.note(`${records} records written to ${options.out}`);
  });
}
