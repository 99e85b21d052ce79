import { Arg, Ctx, Int, Query, Resolver, Root, Subscription } from "type-graphql";
import { AppError } from "../errors.js";
import { accountOf, isTombstone } from "../graph/change-account.js";
import { toLine } from "../graph/json-lines.js";
import type { Change as RecordChange, ChangePage } from "../graph/read-changes.js";
import type { Loaders } from "../loaders/create-loaders.js";
import type { GraphRecord } from "../model/records.js";
import { assertSameFeed, changeCursor, readChangeCursor } from "./change-cursor.js";
import type { GraphqlContext } from "./context.js";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, pageSize } from "./selection.js";
import { ChangeConnection, ChangedRecord } from "./types/change.js";

interface Followed {
  readonly after?: string | null;
  readonly records?: readonly GraphRecord["type"][] | null;
}

const RECORDS = "Only changes of these; without them of all records. Then what they refer to need not be among them.";

/** What was recorded, corrected, retracted and merged, in order. */
@Resolver()
export class ChangesResolver {
  @Query(() => ChangeConnection, {
    nullable: true,
    description:
      "What was recorded, corrected, retracted, merged and decided, in the order in which it was written. Each record stands once, where it was last written; what no longer stands is a tombstone. The lines of all changes, imported into an empty graph, give the same export.",
  })
  async changes(
    @Arg("after", () => String, { nullable: true, description: "Only what comes after this cursor; `0` or none: from the beginning." }) after: string | null,
    @Arg("first", () => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: "How many, 0 to 100." }) first: number,
    @Arg("records", () => [ChangedRecord], { nullable: true, description: RECORDS }) records: readonly GraphRecord["type"][] | null,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<object> {
    const place = readChangeCursor(after ?? "0");
    const page = await loaders.changes({ after: place.number, limit: pageSize(first, "first"), types: records ?? null });
    assertSameFeed(place, page.feed);
    return connectionOf(page, place.number, loaders);
  }

  @Subscription(() => ChangeConnection, {
    name: "changes",
    description: "The same as the query `changes`, as it happens, whichever process writes it: up to 100 changes at a time. By WebSocket at `/graphql` (graphql-ws), as an event stream at `/graphql/stream` (graphql-sse). Comes at least once: go on from the last `endCursor` after a break.",
    subscribe: ({ args, context }) => follow(args as Followed, context as GraphqlContext),
  })
  changesFollowed(
    @Root() page: ChangePage | undefined,
    @Arg("after", () => String, { nullable: true, description: "From after this cursor on; `0`: from the beginning; none: from now on." }) _after: string | null,
    @Arg("records", () => [ChangedRecord], { nullable: true, description: RECORDS }) _records: readonly GraphRecord["type"][] | null,
    @Ctx() { loaders }: GraphqlContext,
  ): object {
    if (!page) throw notFollowed();
    return connectionOf(page, page.changes[0]?.number ?? 0, loaders);
  }
}

function notFollowed(): AppError {
  return new AppError("BAD_USER_INPUT", "Subscriptions come by WebSocket at /graphql (graphql-ws), or as an event stream at /graphql/stream (graphql-sse).");
}

async function follow({ after, records }: Followed, { loaders, feed }: GraphqlContext): Promise<AsyncIterable<ChangePage>> {
  if (!feed) throw notFollowed();
  const place = typeof after === "string" ? readChangeCursor(after) : null;
  if (place) assertSameFeed(place, (await loaders.changes({ after: place.number, limit: 0, types: null })).feed);
  return feed.follow({ after: place?.number ?? null, limit: MAX_PAGE_SIZE, types: records ?? null });
}

function connectionOf({ feed, changes, more, end }: ChangePage, after: number, loaders: Loaders): object {
  const nodes = changes.map((change) => changeNode(change, changeCursor(feed, change.number), loaders));
  const startCursor = nodes[0]?.cursor ?? null;
  return { edges: nodes.map((node) => ({ cursor: node.cursor, node })), nodes, pageInfo: { hasNextPage: more, hasPreviousPage: after > 0, startCursor, endCursor: changeCursor(feed, end) } };
}

interface ChangeNode {
  readonly cursor: string;
}

function changeNode(change: RecordChange, cursor: string, loaders: Loaders): ChangeNode {
  const [record] = change.records;
  const { kind, at, id, text } = accountOf(change);
  const { entity, statement, article } = subjectsOf(record);
  const links = {
    entity: () => (entity === null ? null : loaders.entity.load(entity)),
    statement: () => (statement === null ? null : loaders.statement.load(statement)),
    article: () => (article === null ? null : loaders.article.load(article)),
  };
  const lines = (): string[] => change.records.map((each) => toLine(each, { history: true }));
  return { cursor, kind, at, record: record.type, recordId: id, tombstone: isTombstone({ kind }, change), text, lines, ...links } as ChangeNode;
}

/** Ids of what a record is of. */
function subjectsOf(record: GraphRecord): { entity: string | null; statement: string | null; article: string | null } {
  const none = { entity: null, statement: null, article: null };
  switch (record.type) {
    case "entity":
      return { ...none, entity: record.id };
    case "article":
      return { ...none, article: record.id };
    case "statement":
      return { ...none, statement: record.id };
    case "evidence":
      return { ...none, statement: record.statement, article: record.article };
    case "description":
      return { ...none, entity: record.entity, article: record.article };
    case "judgement":
      return { ...none, entity: record.left };
    default:
      return { ...none, article: record.article };
  }
}
