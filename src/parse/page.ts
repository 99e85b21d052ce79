import type { Credits, SectionRole } from "../model/article.js";

/** A stretch of readable text with its place on the page; kicker and title are fields of the page instead. */
export interface Block {
  readonly role: Exclude<SectionRole, "KICKER" | "TITLE">;
  readonly text: string;
}

/** What a format reads off a source: one article or teaser, its text still in blocks. */
export interface Page extends Credits {
  readonly url: string | null;
  /** Further addresses of the same article. */
  readonly sameArticleAt: readonly string[];
  readonly publisher: string | null;
  readonly title: string | null;
  readonly kicker: string | null;
  /** EDTF day or month that the source itself gives. */
  readonly published: string | null;
  readonly keywords: readonly string[];
  readonly language: string;
  readonly blocks: readonly Block[];
  /** Teasers of other articles found beside this one. */
  readonly teasers: readonly Page[];
}

/** A source as text: decoded and normalised. `lines` are trimmed. */
export interface TextSource {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** A layout or file format. `read` gives null when the source is not of this format. */
export interface Format {
  readonly name: string;
  read(source: TextSource): Page | null;
}

/** A page on which nothing was found yet. */
export const EMPTY_PAGE: Page = {
  url: null, sameArticleAt: [], publisher: null, title: null, kicker: null, published: null, keywords: [], language: "de", blocks: [], teasers: [],
  author: null, links: [], pictureSources: [],
};
