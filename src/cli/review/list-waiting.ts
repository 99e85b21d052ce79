import { parseConfig } from "../../config.js";
import { readWaiting, waitingStatementIds } from "../../graph/waiting-statements.js";
import type { OpenQuotation, WaitingFilter, WaitingStatement } from "../../graph/waiting-statements.js";
import type { EntityRecord } from "../../model/records.js";
import { findArticle } from "../../pipeline.js";
import type { GraphStore } from "../../store/store.js";
import type { ReviewOptions } from "../review-command.js";
import type { Terminal } from "../terminal.js";
import { withStore } from "../with-store.js";
import { waitingText } from "./waiting-text.js";

/** Lists the waiting statements, as JSON with the ids that `--apply` takes. */
export async function listWaiting(options: ReviewOptions, terminal: Terminal): Promise<void> {
  const { ids, waiting } = await withStore(options, async (store) => {
    const filter = await waitingFilter(store, options);
    const ids = await waitingStatementIds(store, filter);
    return { ids, waiting: await readWaiting(store, ids.slice(0, options.limit), filter) };
  });
  if (options.json) return terminal.print(JSON.stringify(waiting.map(waitingJson), null, 2));
  const texts = waiting.flatMap((each) => each.quotations.map((quotation) => `${waitingText(each, quotation, terminal.colors)}\n`));
  for (const text of texts) terminal.print(text);
  terminal.note(ids.length === 0 ? "No statement waits for review." : `${waiting.length} of ${ids.length} waiting statements. Decide on a terminal, or with --json and --apply.`);
}

/** The threshold and what else narrows the list. Throws `NOT_FOUND` for an unknown article. */
export async function waitingFilter(store: GraphStore, options: ReviewOptions): Promise<WaitingFilter> {
  const article = options.article === undefined ? null : await findArticle(store, options.article);
  return { below: options.below ?? parseConfig(process.env).reviewBelow, predicate: options.predicate ?? null, article };
}

function waitingJson({ statement, subject, object, quotations }: WaitingStatement): unknown {
  const { id, predicate, value, confidence } = statement;
  return { statement: id, subject: entityJson(subject), predicate, object: object && entityJson(object), value, confidence, quotations: quotations.map(quotationJson) };
}

function entityJson({ id, kind, name }: EntityRecord): unknown {
  return { id, kind, name };
}

function quotationJson({ record, article, named }: OpenQuotation): unknown {
  const { id, quote, start, end, role, onBehalfOf, subjectMatter, amount, since, until, status, rule, confidence } = record;
  const { text, ...source } = article;
  const marks = named.map((mark) => ({ end: mark.end, surface: text.slice(mark.start, mark.stop), start: mark.start, stop: mark.stop }));
  return { evidence: id, quote, start, end, named: marks, role, onBehalfOf, subjectMatter, amount, since, until, status, rule, confidence, article: source };
}
