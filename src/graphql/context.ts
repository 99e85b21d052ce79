import type { Loaders } from "../loaders/create-loaders.js";

/** What every resolver of one operation shares. Made anew for each, as loaders cache. */
export interface GraphqlContext {
  readonly loaders: Loaders;
}
