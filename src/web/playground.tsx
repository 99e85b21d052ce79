import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createClient } from "graphql-ws";
import type { ReactElement } from "react";
import { exampleGroups } from "./examples.js";
import { examplesPlugin } from "./examples-plugin.js";

const live = new URL("/graphql", location.href);
live.protocol = live.protocol.replace("http", "ws");

/** Subscriptions go by a WebSocket, which is opened by the first of them. */
const fetcher = createGraphiQLFetcher({ url: "/graphql", wsClient: createClient({ url: live.href }) });
const plugins = [examplesPlugin, HISTORY_PLUGIN];
const tabs = exampleGroups.flatMap(([, examples]) => examples.slice(0, 1)).map(({ query }) => ({ query }));

/** GraphiQL on this server's API, with the examples in a panel and one of each group as a tab until the reader has tabs of their own. */
export function Playground(): ReactElement {
  return (
    <GraphiQL fetcher={fetcher} plugins={plugins} visiblePlugin={examplesPlugin} defaultTabs={tabs} defaultEditorToolsVisibility={false}>
      <GraphiQL.Logo>Verbund</GraphiQL.Logo>
    </GraphiQL>
  );
}
