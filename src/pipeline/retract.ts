import { AppError } from "../errors.js";
import { articlesBy, articlesOfSource } from "../graph/stored-articles.js";
import { storedReadings } from "../graph/stored-readings.js";
import { addressKey } from "../model/article-keys.js";
import type { ArticleRecord } from "../model/records.js";
import type { GraphStore } from "../store/store.js";
import { storeReadings } from "./store-readings.js";

/** What became of an article that was to be withdrawn. */
export interface Retraction {
  readonly article: ArticleRecord;
  /** How many different things it said, and how often it named somebody, until it was withdrawn. */
  readonly matters: number;
  readonly mentions: number;
  /** It had been withdrawn before; nothing was changed. */
  readonly already: boolean;
}

/**
 * Withdraws an article: nothing that it says counts any more, and all of it is kept as past. Ingesting it again brings it back.
 *
 * @param now ISO instant.
 * @throws AppError NOT_FOUND when there is no such article
 */
export async function retractArticle(store: GraphStore, id: string, now: string, why: string | null = null): Promise<Retraction> {
  const reading = (await storedReadings(store, [id])).get(id);
  if (!reading) throw new AppError("NOT_FOUND", `There is no article ${id}.`);
  const { article, matters, mentions } = reading;
  const already = article.retractedAt !== null;
  if (!already) await storeReadings(store, { readings: [], withdrawn: [{ id, why }] }, now);
  return { article, matters: matters.length, mentions: mentions.length, already };
}

/**
 * The id of the article that a text stands for: its id (`Article:…` or without), an address at which it was found, or the name it was ingested under.
 *
 * @throws AppError NOT_FOUND when there is none, BAD_USER_INPUT when several were ingested under the name
 */
export async function findArticle(store: GraphStore, named: string): Promise<string> {
  const id = named.replace(/^Article:/, "");
  const found = (await articlesBy(store, [id], [addressKey(named)])).map((article) => article.id);
  const ids = found.length > 0 ? found : await articlesOfSource(store, named);
  const [only, ...others] = ids;
  if (only === undefined) throw new AppError("NOT_FOUND", `There is no article ${named}: neither by id nor by address nor by the name it was ingested under.`);
  if (others.length > 0) throw new AppError("BAD_USER_INPUT", `${ids.length} articles were ingested as ${named}; name one of them by its id: ${ids.join(", ")}.`);
  return only;
}
