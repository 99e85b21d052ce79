import type { Command } from "commander";
import type { Change, ChangePage } from "../graph/read-changes.js";
import type { GraphStore } from "../store/store.js";
import { examples } from "./examples.js";
import { openTerminal } from "./terminal.js";
import type { GlobalOptions, Terminal } from "./terminal.js";

/** Changes of one reading. */
const PAGE = 500;

type ChangesOptions = GlobalOptions & { readonly after?: string; readonly follow?: boolean; readonly records?: boolean };

/** `verbund changes`: what was written, in order. */
export function addChangesCommand(program: Command): void {
  program
    .command("changes")
    .description("What was recorded, corrected, retracted, merged and decided, in the order in which it was written. Each record stands once, where it was last written.")
    .option("--after <cursor>", "only what comes after this cursor (default: from the beginning)")
    .option("--follow", "go on as more is written, until interrupted (Neo4j only)")
    .option("--records", "print the records instead, as JSON Lines: imported into an empty graph, they give the same export")
    .addHelpText(
      "after",
      `${examples("verbund changes", "verbund changes --after 52707eee-1200 --json", "verbund changes --follow --store neo4j://localhost", "verbund changes --records | verbund import - --store neo4j://localhost")}\n\nThe last line on standard error says the cursor to go on from; with --json each change has its own.`,
    )
    .action(async (_options, command: Command) => printChanges(command.optsWithGlobals()));
}

async function printChanges(options: ChangesOptions): Promise<void> {
  const [{ withStore }, { readChangeCursor, assertSameFeed, changeCursor }, { readEnd }] = await Promise.all([import("./with-store.js"), import("../graphql/change-cursor.js"), import("../graph/read-changes.js")]);
  const place = readChangeCursor(options.after ?? "0");
  if (options.follow) await refuseEmbedded(options);
  const terminal = openTerminal(options);
  await withStore(options, async (store) => {
    assertSameFeed(place, (await readEnd(store)).feed);
    const print = await printer(options, terminal);
    let end = changeCursor(null, 0);
    for await (const page of await pagesOf(store, place.number, options)) {
      for (const change of page.changes) print(change, changeCursor(page.feed, change.number));
      end = changeCursor(page.feed, page.end);
    }
    terminal.note(`Go on from here by: --after ${end}`);
  });
}

/** A file that this process has open is written by nobody else: waiting for that would never end. */
async function refuseEmbedded({ store }: ChangesOptions): Promise<void> {
  const [{ parseConfig }, { AppError }] = await Promise.all([import("../config.js"), import("../errors.js")]);
  const address = parseConfig(store === undefined ? process.env : { ...process.env, VERBUND_STORE: store }).store;
  if (!address.startsWith("grafeo:")) return;
  throw new AppError("BAD_USER_INPUT", "An embedded graph is written by one process only: follow its server by the subscription changes instead, or leave --follow out.");
}

async function pagesOf(store: GraphStore, after: number, { follow }: ChangesOptions): Promise<AsyncIterable<ChangePage>> {
  if (!follow) return allPages(store, after);
  const { ChangeFeed } = await import("../graph/change-feed.js");
  const feed = new ChangeFeed(store);
  process.once("SIGINT", () => feed.close()).once("SIGTERM", () => feed.close());
  return feed.follow({ after, limit: PAGE, types: null });
}

async function* allPages(store: GraphStore, after: number): AsyncGenerator<ChangePage> {
  const { readChanges } = await import("../graph/read-changes.js");
  for (let end = after; ; ) {
    const page = await readChanges(store, { after: end, limit: PAGE, types: null });
    yield page;
    end = page.end;
    if (!page.more) return;
  }
}

async function printer({ json, records }: ChangesOptions, { print, colors }: Terminal): Promise<(change: Change, cursor: string) => void> {
  const [{ accountOf, isTombstone }, { toLine }, { oneLine }] = await Promise.all([import("../graph/change-account.js"), import("../graph/json-lines.js"), import("./entity-text.js")]);
  const linesOf = (change: Change): string[] => change.records.map((record) => toLine(record, { history: true }));
  if (records) return (change) => linesOf(change).forEach(print);
  return (change, cursor) => {
    const { kind, at, id, text } = accountOf(change);
    const tombstone = isTombstone({ kind }, change);
    if (json) return print(JSON.stringify({ cursor, at, kind, record: change.type, id, tombstone, text, lines: linesOf(change) }));
    print([colors.dim(`${cursor} ${at ?? "–"}`), (tombstone ? colors.red : colors.green)(kind), `${change.type}: ${oneLine(text)}`].join("  "));
  };
}
