import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { kinds } from "../../src/model/catalogue.js";
import "../../src/model/index.js";
import type { SearchDocument } from "../../src/graph/search-documents.js";
import { documentKey } from "../../src/search/search-index.js";

interface JudgedQuery {
  readonly query: string;
  readonly in: "entities" | "articles" | "statements" | "all";
  readonly wants: Readonly<Record<string, number>>;
}

/** A judged query with what it wants as keys of documents. */
export interface Judgement {
  readonly query: string;
  /** Null: everything is searched. */
  readonly kinds: ReadonlySet<string> | null;
  readonly grades: ReadonlyMap<string, number>;
}

export interface Figures {
  readonly recall: number;
  readonly ndcg: number;
}

type Part = "tuned" | "untouched";

const file = new URL("judged-queries.yaml", import.meta.url);

/** The judged queries of one part, told in the keys of what was read from the seed. Throws for a name that nothing has. */
export function judgements(part: Part, documents: readonly SearchDocument[]): Judgement[] {
  const queries = (parse(readFileSync(file, "utf8")) as Record<Part, JudgedQuery[]>)[part];
  return queries.map(({ query, in: where, wants }) => {
    const grades = Object.entries(wants).flatMap(([name, grade]) => keysOf(name, documents).map((key) => [key, grade] as const));
    return { query, kinds: searched[where], grades: new Map(grades) };
  });
}

const searched: Readonly<Record<JudgedQuery["in"], ReadonlySet<string> | null>> = {
  entities: new Set(kinds().map(({ label }) => label)),
  articles: new Set(["Article"]),
  statements: new Set(["Statement"]),
  all: null,
};

/** Ids of agreements, articles and statements follow from what was read, so that they are told by their name, their file and a quote. */
function keysOf(name: string, documents: readonly SearchDocument[]): string[] {
  const found = documents.filter((document) => isNamed(name, document)).map(documentKey);
  if (found.length === 0) throw new Error(`nothing in the seed is ${name}`);
  return found;
}

function isNamed(name: string, document: SearchDocument): boolean {
  const [kind = "", words = ""] = name.split("=");
  if (kind === "Quote") return document.kind === "Statement" && document.texts.some((text) => text.includes(words));
  if (words !== "") return document.kind === kind && document.names[0] === words;
  return documentKey(document) === name;
}

/** Recall and nDCG among the first ten of what was found, as keys. Worth finding is what has a grade of 2 or more. */
export function figuresOf(found: readonly string[], { grades }: Judgement): Figures {
  const first = found.slice(0, 10);
  const worth = [...grades].filter(([, grade]) => grade >= 2).map(([key]) => key);
  const recall = worth.filter((key) => first.includes(key)).length / Math.min(10, worth.length);
  const gain = (given: readonly number[]): number => given.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
  const ideal = [...grades.values()].sort((left, right) => right - left).slice(0, 10);
  return { recall, ndcg: gain(first.map((key) => grades.get(key) ?? 0)) / gain(ideal) };
}

export function meanOf(figures: readonly Figures[]): Figures {
  const mean = (of: (each: Figures) => number): number => figures.reduce((sum, each) => sum + of(each), 0) / figures.length;
  return { recall: mean(({ recall }) => recall), ndcg: mean(({ ndcg }) => ndcg) };
}
