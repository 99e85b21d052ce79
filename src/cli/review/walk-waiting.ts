import { openTerminal } from "../terminal.js";
import type { ReviewOptions } from "../review-command.js";
import { withStore } from "../with-store.js";
import { waitingFilter } from "./list-waiting.js";
import { reviewerName } from "./reviewer.js";
import { StoredReviewGraph } from "./stored-review-graph.js";
import { Walk } from "./walk.js";

/** Walks through the waiting statements on this process's terminal. */
export async function walkWaiting(options: ReviewOptions): Promise<void> {
  const { colors, note } = openTerminal(options);
  const by = reviewerName(options.by);
  await withStore(options, async (store) => {
    const graph = new StoredReviewGraph(store, await waitingFilter(store, options), by);
    const { decided, skipped, waiting } = await new Walk(graph, { input: process.stdin, output: process.stdout, colors }, options.limit).run();
    note(`${decided} decided by ${by}, ${skipped} skipped, ${waiting} still wait.`);
  });
}
