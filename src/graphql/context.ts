import type { ChangeFeed } from "../graph/change-feed.js";
import type { Loaders } from "../loaders/create-loaders.js";
import type { SearchIndex } from "../search/search-index.js";

/** What every resolver of one operation shares. Made anew for each, as loaders cache. */
export interface GraphqlContext {
  readonly loaders: Loaders;
  readonly search: SearchAccess;
  /** Set where subscriptions are served. */
  readonly feed?: Pick<ChangeFeed, "follow">;
}

/** The ways to the search index. */
export interface SearchAccess {
  /** With everything written before: one round trip, and the time of an update after a write. */
  fresh(): Promise<SearchIndex>;
  /** As it is, without waiting for what was written last: no round trip. */
  recent(): Promise<SearchIndex>;
}
