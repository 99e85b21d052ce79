import type { Command } from "commander";
import { AppError } from "../errors.js";
import type { IngestResult, Source } from "../pipeline.js";
import { examples } from "./examples.js";
import type { SourceFile, SourceList } from "./read-sources.js";
import { formatTable } from "./table.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions, Terminal } from "./terminal.js";

/** What became of all sources together. */
interface Summary {
  readonly articles: number;
  readonly teasers: number;
  readonly newEntities: number;
  readonly knownEntities: number;
  readonly statements: number;
  /** Claims that were read and not kept; `verbund explain` shows why. */
  readonly refused: number;
  readonly unreadable: readonly { readonly source: string; readonly reason: string }[];
  /** Files of folders that are no articles by their names. */
  readonly skipped: readonly string[];
}

/** `verbund ingest`: articles into the graph. */
export function addIngestCommand(program: Command): void {
  program
    .command("ingest")
    .description("Read articles and add what they say to the graph. Reading an article twice changes nothing.")
    .argument("<sources...>", "files, folders (their .txt, .md, .html and .htm), or - for standard input")
    .addHelpText("after", examples("verbund ingest articles/", "verbund ingest 001.txt 002.html", "curl -s https://example.org/article | verbund ingest -", "verbund ingest articles/ --store neo4j://localhost --json"))
    .action(async (paths: string[], _options, command: Command) => ingestPaths(paths, command.optsWithGlobals()));
}

async function ingestPaths(paths: readonly string[], options: GlobalOptions): Promise<void> {
  const [{ withStore }, { ingest, prepareStore }, { listSources }] = await Promise.all([import("./with-store.js"), import("../pipeline.js"), import("./read-sources.js")]);
  const terminal = openTerminal(options);
  const sources = listSources(paths);
  const unopened: Summary["unreadable"][number][] = [];
  const results: IngestResult[] = [];
  await withStore(options, async (store) => {
    await prepareStore(store, { onProgress: terminal.progress });
    for await (const result of ingest(store, openAll(sources.files, (source, reason) => unopened.push({ source, reason })))) {
      results.push(result);
      terminal.progress(results.length, sources.files.length, "sources read:");
      if (options.verbose) terminal.note(`${result.source}: ${result.error?.message ?? `${result.statements} statements`}`);
    }
  });
  terminal.done();
  report(summarise(results, unopened, sources), options, terminal);
}

/** Opens one file after the other, when its turn has come; those that can't be opened are told of and left out. */
async function* openAll(files: readonly SourceFile[], onFailure: (source: string, reason: string) => void): AsyncGenerator<Source> {
  for (const file of files) {
    try {
      yield { name: file.name, bytes: await file.read() };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      onFailure(file.name, error.message);
    }
  }
}

function summarise(results: readonly IngestResult[], unopened: Summary["unreadable"], { skipped }: SourceList): Summary {
  const sum = (count: (result: IngestResult) => number): number => results.reduce((total, result) => total + count(result), 0);
  return {
    articles: results.filter(({ error }) => error === null).length,
    teasers: sum(({ teasers }) => teasers),
    newEntities: sum(({ newEntities }) => newEntities),
    knownEntities: sum(({ knownEntities }) => knownEntities),
    statements: sum(({ statements }) => statements),
    refused: sum(({ refused }) => refused.length),
    unreadable: [...unopened, ...results.flatMap(({ source, error }) => (error ? [{ source, reason: error.message }] : []))],
    skipped,
  };
}

function report(summary: Summary, { json }: GlobalOptions, terminal: Terminal): void {
  const { unreadable, skipped, articles } = summary;
  if (unreadable.length > 0 || articles === 0) process.exitCode = 1;
  if (json) return terminal.print(JSON.stringify(summary, null, 2));
  const rows: [string, number][] = [
    ["articles", articles], ["teasers", summary.teasers], ["new entities", summary.newEntities], ["known entities", summary.knownEntities],
    ["statements", summary.statements], ["refused claims", summary.refused], ["unreadable sources", unreadable.length],
  ];
  terminal.print(formatTable(rows.map(([name, count]) => [name, String(count)])));
  if (skipped.length > 0) terminal.note(`Skipped, no articles by their names: ${skipped.join(", ")}`);
  for (const { reason } of unreadable) terminal.note(terminal.colors.red(reason));
  if (articles === 0) terminal.note("No article was read.");
}
