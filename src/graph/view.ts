import type { Parameters } from "../store/store.js";
import { knownAt } from "./known-at.js";
import { surenessParameters, sureEnough } from "./ordinary.js";
import type { Sureness } from "./ordinary.js";
import { canHold } from "./valid-on.js";
import type { StatedAs } from "./valid-on.js";

/** The times that answers are for; null or nothing: whenever it held, and as it is known now. */
export interface AsOf {
  /** ISO 8601 day on which statements are to hold. */
  readonly validOn?: string | null;
  /** ISO 8601 instant; nothing that was recorded later has a say. */
  readonly knownOn?: string | null;
}

/** What of the graph is seen: as of which times, and how sure statements must be. */
export interface View extends Sureness, AsOf {}

/** The parameters that the conditions of a view speak of. */
export function viewParameters(view: View): Parameters {
  const { validOn = null, knownOn = null } = view;
  return { ...surenessParameters(view), ...(validOn === null ? {} : { validOn }), ...(knownOn === null ? {} : { knownOn }) };
}

/** The condition under which a node or relationship is known in a view. `viewParameters` must be among the query's. */
export function known(alias: string, { knownOn = null }: AsOf): string {
  return knownAt(alias, knownOn).text;
}

/** The condition under which an entity is known in a view; one that articles describe is so while one of them does. */
export function knownEntity(alias: string, view: AsOf): string {
  if ((view.knownOn ?? null) === null) return known(alias, view);
  const description = `MATCH (description:Description {entityId: ${alias}.id})`;
  return `${known(alias, view)} AND (EXISTS { ${description} WHERE ${known("description", view)} } OR NOT EXISTS { ${description} })`;
}

/** The condition under which an article is known in a view; with another text it is still the same. */
export function knownArticle(alias: string, view: AsOf): string {
  if ((view.knownOn ?? null) === null) return known(alias, view);
  return `((${known(alias, view)}) OR EXISTS { MATCH (text:ArticleVersion {articleId: ${alias}.id}) WHERE ${known("text", view)} })`;
}

/** The condition under which a statement is in a view: known, sure enough, and holding, at least possibly, on the day asked for. */
export function stated(statement: StatedAs, view: View): string {
  const { alias } = statement;
  const conditions = [known(alias, view), sureEnough(alias, view), (view.validOn ?? null) === null ? null : canHold(statement, knownAndSure({ ...view, review: "SETTLED" }))];
  return conditions.filter((each) => each !== null).join(" AND ");
}

/** The condition under which a statement is known and sure enough, whenever it holds. */
export function knownAndSure(view: View): (alias: string) => string {
  return (alias) => [known(alias, view), sureEnough(alias, view)].filter((each) => each !== null).join(" AND ");
}
