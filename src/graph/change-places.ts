import type { GraphRecord } from "../model/records.js";

/** Where the numbers of changes stand: on the nodes of records, and for mentions, which are relationships, on their article. */
export interface ChangePlace {
  readonly type: GraphRecord["type"];
  readonly label: string;
  readonly property: "changeNumber" | "mentionsChangeNumber";
}

/** For each type of record, in the order in which they are written. */
export const CHANGE_PLACES: readonly ChangePlace[] = [
  { type: "entity", label: "Entity", property: "changeNumber" },
  { type: "article", label: "Article", property: "changeNumber" },
  { type: "version", label: "ArticleVersion", property: "changeNumber" },
  { type: "statement", label: "Statement", property: "changeNumber" },
  { type: "evidence", label: "Evidence", property: "changeNumber" },
  { type: "mention", label: "Article", property: "mentionsChangeNumber" },
  { type: "description", label: "Description", property: "changeNumber" },
  { type: "judgement", label: "Judgement", property: "changeNumber" },
  { type: "review", label: "Review", property: "changeNumber" },
];
