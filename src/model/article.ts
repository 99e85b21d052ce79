import type { ArticleRecord } from "./records.js";

/** What a stretch of an article's text is on the page. */
export type SectionRole = "KICKER" | "TITLE" | "LEAD" | "HEADING" | "BODY" | "CAPTION";

/** A stretch of `ArticleRecord.text`, in UTF-16 code units. Sections are disjoint and in order. */
export interface Section {
  readonly role: SectionRole;
  readonly start: number;
  readonly end: number;
}

/** What a page tells beside its text; it is not stored. */
export interface Credits {
  /** Name, or the sign of two or three letters that closes the article: «ve». */
  readonly author: string | null;
  /** Addresses of other pages that the article ends with, in order. */
  readonly links: readonly string[];
  /** Whose pictures the page shows: «Stadt Essen». */
  readonly pictureSources: readonly string[];
}

/** An article as `parse` gives it: the record to store, and the page's structure that only extraction needs. */
export interface ParsedArticle {
  readonly record: ArticleRecord;
  readonly sections: readonly Section[];
  /** Absent from articles that were read back from a graph. */
  readonly credits?: Credits;
}
