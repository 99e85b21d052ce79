import { basename } from "node:path";
import type { Command } from "commander";
import { examples } from "./examples.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions, Terminal } from "./terminal.js";
import type { BadLine } from "./read-graph.js";

/** Bad lines that are printed one by one; all of them with `--json`. */
const SHOWN = 20;

/** `verbund import`: the records of an export into a graph. */
export function addImportCommand(program: Command): void {
  program
    .command("import")
    .description("Add the records of an export (JSON Lines) to the graph. Everything is checked first: when a line can't be used, nothing is stored.")
    .argument("<file>", "the file to read, or - for standard input")
    .option("--skip-invalid", "store what can be used, and report the rest")
    .addHelpText("after", examples("verbund import graph.jsonl", "gunzip -c graph.jsonl.gz | verbund import -", "verbund import graph.jsonl --store neo4j://localhost --skip-invalid"))
    .action(async (file: string, _options, command: Command) => importGraph(file, command.optsWithGlobals()));
}

async function importGraph(file: string, options: GlobalOptions & { skipInvalid?: boolean }): Promise<void> {
  const [{ withStore }, { readGraph, refuseInvalid }, { importRecords }, { unfinishedImport }] = await Promise.all([import("./with-store.js"), import("./read-graph.js"), import("../graph/write-records.js"), import("../graph/import-mark.js")]);
  const terminal = openTerminal(options);
  const lines = await readGraph(file, terminal.progress);
  await withStore(options, async (store) => {
    const { records, bad } = await refuseInvalid(store, lines);
    const stored = bad.length === 0 || options.skipInvalid ? records : [];
    if (stored.length > 0) await importRecords(store, stored, basename(file), (done, total) => terminal.progress(done, total, "records stored:"));
    terminal.done();
    const unfinished = await unfinishedImport(store);
    if (unfinished !== null) terminal.note(`An import of ${unfinished} was cut off, so that only a part of it is in the graph. Import it again to complete it.`);
    report(stored.length, bad, options, terminal);
  });
}

function report(stored: number, bad: readonly BadLine[], { json, skipInvalid }: GlobalOptions & { skipInvalid?: boolean }, terminal: Terminal): void {
  if (bad.length > 0) process.exitCode = 1;
  if (json) return terminal.print(JSON.stringify({ stored, invalid: bad }, null, 2));
  for (const { line, message } of bad.slice(0, SHOWN)) terminal.note(`line ${line}: ${message}`);
  if (bad.length > SHOWN) terminal.note(`… and ${bad.length - SHOWN} more lines`);
  const hint = skipInvalid ? "they were left out" : "nothing was stored; mend them, or run it again with --skip-invalid";
  if (bad.length > 0) terminal.note(`${bad.length} lines can't be used: ${hint}.`);
  terminal.print(`${stored} records stored`);
}
