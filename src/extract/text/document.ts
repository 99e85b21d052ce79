import type { SectionRole } from "../../model/article.js";

/** A sentence of the article, within one section; offsets into the article's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: SectionRole;
}

/** What recognisers, refiners and rules read: one article's text, cut into sentences. */
export interface Document {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** EDTF day or month of publication, or null. */
  readonly published: string | null;
  readonly keywords: readonly string[];
}
