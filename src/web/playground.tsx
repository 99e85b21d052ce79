import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import type { ReactElement } from "react";
import { exampleGroups } from "./examples.js";
import { examplesPlugin } from "./examples-plugin.js";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
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
