import { ArticleExtent } from "../model/statement.js";
import { idTerm, storedTerm } from "./read-terms.js";
import type { Term } from "./read-terms.js";

/** What articles are filtered, ordered and counted by. */
export const articleTerms: readonly Term[] = [
  idTerm,
  storedTerm("title", { type: "text", nullable: true, description: "Its headline." }),
  storedTerm("kicker", { type: "text", nullable: true, description: "The line above its headline (Dachzeile)." }),
  storedTerm("publisher", { type: "text", nullable: true, description: "Who published it." }),
  storedTerm("published", { type: "date", nullable: true, description: "When it was published." }),
  storedTerm("url", { type: "text", nullable: true, description: "Its address." }),
  storedTerm("source", { type: "text", nullable: false, description: "File name or address it was ingested from." }),
  storedTerm("keywords", { type: "list", nullable: false, description: "Keywords its publisher gave it." }),
  storedTerm("language", { type: "text", nullable: false, description: "Its language, e.g. `de`." }),
  storedTerm("extent", { type: "enum", values: ArticleExtent, nullable: false, description: "How much of it was read." }),
];
