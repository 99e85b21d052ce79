import type { Config } from "../config.js";
import type { GraphqlContext } from "../graphql/context.js";
import { createLoaders } from "../loaders/create-loaders.js";
import type { KeptIndex } from "../search/kept-index.js";
import { countingStore } from "../store/counting-store.js";
import type { CountingStore } from "../store/counting-store.js";
import type { GraphStore } from "../store/store.js";

/** What one request's resolvers share, and the store that counted their round trips. */
export interface RequestContext extends GraphqlContext {
  readonly counted: CountingStore;
}

export function requestContext(store: GraphStore, index: KeptIndex, { reviewBelow }: Pick<Config, "reviewBelow">): RequestContext {
  const counted = countingStore(store);
  return { loaders: createLoaders(counted, { reviewBelow }), search: index.askedThrough(counted), counted };
}
