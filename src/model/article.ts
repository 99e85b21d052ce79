import type { ArticleRecord } from "./records.js";

/** What a stretch of an article's text is on the page. */
export type SectionRole = "KICKER" | "TITLE" | "LEAD" | "HEADING" | "BODY" | "CAPTION";

/** A stretch of `ArticleRecord.text`, in UTF-16 code units. Sections are disjoint and in order. */
export interface Section {
  readonly role: SectionRole;
  readonly start: number;
  readonly end: number;
}

/** An article as `parse` gives it: the record to store, and the page's structure that only extraction needs. */
export interface ParsedArticle {
  readonly record: ArticleRecord;
  readonly sections: readonly Section[];
}
