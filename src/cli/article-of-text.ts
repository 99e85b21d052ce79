import type { ParsedArticle } from "../model/article.js";
import { ArticleExtent } from "../model/statement.js";
import { articleOfPage } from "../parse/article-of-page.js";
import { EMPTY_PAGE } from "../parse/page.js";

/** A few sentences, and what else is known of the article that they stand in. */
export interface GivenText {
  readonly text: string;
  readonly kicker?: string | null | undefined;
  readonly title?: string | null | undefined;
  /** EDTF day or month. */
  readonly published?: string | null | undefined;
  readonly publisher?: string | null | undefined;
}

/** An article made of a few sentences, so that they are read as they would be in one; empty lines part its paragraphs. */
export function articleOfText({ text, kicker = null, title = null, published = null, publisher = null }: GivenText, source: string): ParsedArticle {
  const blocks = text.normalize("NFC").split(/\n\s*\n/).map((paragraph) => ({ role: "BODY" as const, text: paragraph }));
  return articleOfPage({ ...EMPTY_PAGE, kicker, title, published, publisher, blocks }, source, ArticleExtent.FULL);
}
