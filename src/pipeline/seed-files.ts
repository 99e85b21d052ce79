import { readFile, readdir } from "node:fs/promises";
import { fromLine } from "../graph/json-lines.js";
import type { GraphRecord } from "../model/records.js";
import type { Source } from "../parse/parse-source.js";

const ARTICLES = new URL("../../seed/articles/", import.meta.url);
const JUDGEMENTS = new URL("../../seed/judgements.jsonl", import.meta.url);

/** The judgements that come with the registry. */
export async function seedJudgements(): Promise<GraphRecord[]> {
  const text = await readFile(JUDGEMENTS, "utf8");
  return text.split("\n").filter((line) => line !== "").map(fromLine);
}

/** Names of the seed's articles, in the order in which they are read; the folder's own README is none of them. */
export async function seedArticles(): Promise<string[]> {
  return (await readdir(ARTICLES)).filter((name) => name.endsWith(".md") && name !== "README.md").sort();
}

/** The seed's articles, each read when its turn has come. */
export async function* seedSources(names: readonly string[]): AsyncGenerator<Source> {
  for (const name of names) yield { name, bytes: await readFile(new URL(name, ARTICLES)) };
}
