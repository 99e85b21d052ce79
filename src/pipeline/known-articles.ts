import { articlesBy } from "../graph/stored-articles.js";
import { articleKeys } from "../model/article-keys.js";
import type { ArticleRecord } from "../model/records.js";
import { ArticleExtent } from "../model/statement.js";
import { isSameArticle } from "../resolve/same-article.js";
import type { GraphStore } from "../store/store.js";

/** Which article a record read from a page is. */
export interface Identified {
  /** The record under the id of the article that it is, with all addresses known of it. */
  readonly record: ArticleRecord;
  /** Whether the page is to be read: not the copy of an article whose text stands at another address, nor a teaser of an article known whole. */
  readonly isRead: boolean;
  /** Ids of teasers that give way to the article, now that it is known whole. */
  readonly teasers: readonly string[];
}

/**
 * The articles that are known when some are ingested. One article is one, at however many addresses it stands: it keeps the id and the text of
 * the address at which it was first found.
 */
export class KnownArticles {
  private readonly byId = new Map<string, ArticleRecord>();
  private readonly byKey = new Map<string, Set<string>>();

  private constructor(articles: readonly ArticleRecord[]) {
    for (const article of articles) this.add(article);
  }

  /** What is stored that may be the same as one of these: two round trips. */
  static async like(store: GraphStore, articles: readonly ArticleRecord[]): Promise<KnownArticles> {
    return new KnownArticles(await articlesBy(store, articles.map(({ id }) => id), articles.flatMap(articleKeys)));
  }

  /** Says which article a record is, and remembers it for those after it. */
  identify(record: ArticleRecord): Identified {
    if (record.extent === ArticleExtent.TEASER) return this.identifyTeaser(record);
    const same = this.sameAs(record);
    const teasers = this.sharing(record).filter(({ extent, retractedAt }) => extent === ArticleExtent.TEASER && retractedAt === null).map(({ id }) => id);
    const found = same === null ? { record, isRead: true } : together(same, record);
    this.add(found.record);
    return { ...found, teasers };
  }

  private identifyTeaser(record: ArticleRecord): Identified {
    const isWhole = this.sharing(record).some(({ extent, retractedAt }) => extent === ArticleExtent.FULL && retractedAt === null);
    if (!isWhole) this.add(record);
    return { record, isRead: !isWhole, teasers: [] };
  }

  private sameAs(record: ArticleRecord): ArticleRecord | null {
    const own = this.byId.get(record.id);
    if (own) return own;
    return this.sharing(record).filter(({ extent }) => extent === ArticleExtent.FULL).find((other) => isSameArticle(other, record)) ?? null;
  }

  private sharing(record: ArticleRecord): ArticleRecord[] {
    const ids = new Set(articleKeys(record).flatMap((key) => [...(this.byKey.get(key) ?? [])]));
    return [...ids].sort().flatMap((id) => this.byId.get(id) ?? []);
  }

  private add(article: ArticleRecord): void {
    this.byId.set(article.id, article);
    for (const key of articleKeys(article)) this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(article.id));
  }
}

/** The known article with what was found now: at its own address another text, or at another address the same. */
function together(known: ArticleRecord, found: ArticleRecord): Pick<Identified, "record" | "isRead"> {
  const addresses = [...new Set([...known.addresses, ...found.addresses])];
  const { id, recordedAt, knownFrom } = known;
  const isRead = found.id === id || known.retractedAt !== null;
  return isRead ? { record: { ...found, id, addresses, recordedAt, knownFrom }, isRead } : { record: { ...known, addresses }, isRead };
}
