import { readFileSync, readdirSync } from "node:fs";
import type { ParsedArticle } from "../../src/model/article.js";
import { parseSource } from "../../src/parse/parse-source.js";

const folder = new URL("layouts/", import.meta.url);

/** The layouts that have an expectation beside them. */
export const layouts = readdirSync(folder).filter((file) => !file.endsWith(".json") && readdirSync(folder).includes(`${file}.json`));

export function fixture(file: string): Uint8Array {
  return readFileSync(new URL(file, folder));
}

export function expectation(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`${file}.json`, folder), "utf8"));
}

/** What the expectations are compared with: every field of the article, its text cut into sections, and its teasers. */
export function summary([article, ...teasers]: ParsedArticle[]): unknown {
  if (!article) throw new Error("no article was read");
  const { url, publisher, kicker, title, published, keywords, language, text } = article.record;
  return {
    url, publisher, kicker, title, published, keywords, language, ...article.credits,
    sections: article.sections.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`),
    teasers: teasers.map(({ record }) => ({ kicker: record.kicker, title: record.title, published: record.published, text: record.text })),
  };
}

/** Reads a text handed over under a file name. */
export function read(text: string, name = "artikel.txt"): ParsedArticle[] {
  return parseSource({ name, bytes: new TextEncoder().encode(text) });
}
