import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import type { ReactElement } from "react";
import { examples } from "./examples.js";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const tabs = examples.map((query) => ({ query }));

/** GraphiQL on this server's API, with the examples as tabs until the reader has tabs of their own. */
export function Playground(): ReactElement {
  return (
    <GraphiQL fetcher={fetcher} defaultTabs={tabs} defaultEditorToolsVisibility={false}>
      <GraphiQL.Logo>Verbund</GraphiQL.Logo>
    </GraphiQL>
  );
}
