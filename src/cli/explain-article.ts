import { AppError } from "../errors.js";
import { readArticles, readArticleTexts } from "../graph/read-by-id.js";
import type { ParsedArticle, Section, SectionRole } from "../model/article.js";
import { CURRENT } from "../model/records.js";
import { parseSource } from "../parse/parse-source.js";
import { Reader } from "../pipeline.js";
import type { Reading } from "../pipeline.js";
import type { GraphStore } from "../store/store.js";
import { listSources } from "./read-sources.js";
import type { GlobalOptions } from "./terminal.js";
import { withStore } from "./with-store.js";

/** Reads the article of a file or of standard input, and the teasers beside it. Throws `UNREADABLE_SOURCE`. */
export async function explainSource(path: string, options: GlobalOptions): Promise<Reading[]> {
  const [file] = listSources([path]).files;
  if (!file) throw new AppError("BAD_USER_INPUT", `${path} holds no article.`);
  const articles = parseSource({ name: file.name, bytes: await file.read() });
  const reader = options.store === undefined ? await Reader.ofRegistry() : await withStore(options, (store) => Reader.of(store));
  return articles.map((article) => reader.read(article));
}

/** Reads an article of the graph again, with the names that the graph knows now. Throws `NOT_FOUND`. */
export async function explainStored(id: string, options: GlobalOptions): Promise<Reading[]> {
  return withStore(options, async (store) => {
    const article = await storedArticle(store, id.replace(/^Article:/, ""));
    return [(await Reader.of(store)).read(article)];
  });
}

async function storedArticle(store: GraphStore, id: string): Promise<ParsedArticle> {
  const [[article], [text]] = await Promise.all([readArticles(store, [id]), readArticleTexts(store, [id])]);
  if (!article || typeof text !== "string") throw new AppError("NOT_FOUND", `There is no file and no article ${id}.`);
  const record = { ...article, type: "article" as const, published: article.published?.edtf ?? null, text, addresses: [], why: null, ...CURRENT };
  return { record, sections: sectionsOf(text, article.kicker, article.title) };
}

/** Kicker and title begin the stored text; what else its paragraphs were on the page is not stored, so they count as body. */
function sectionsOf(text: string, kicker: string | null, title: string | null): Section[] {
  const sections: Section[] = [];
  let from = 0;
  const heading = (role: SectionRole, line: string | null): void => {
    if (line === null || !text.startsWith(line, from)) return;
    sections.push({ role, start: from, end: from + line.length });
    from += line.length + (/^\n*/.exec(text.slice(from + line.length))?.[0].length ?? 0);
  };
  heading("KICKER", kicker);
  heading("TITLE", title);
  for (const { index, 0: block } of text.slice(from).matchAll(/[^\n](?:.|\n(?!\n))*/g)) {
    sections.push({ role: "BODY", start: from + index, end: from + index + block.length });
  }
  return sections;
}
