import { AppError } from "../errors.js";
import { readArticles, readArticleTexts } from "../graph/read-by-id.js";
import type { ParsedArticle, Section, SectionRole } from "../model/article.js";
import { ALWAYS_KNOWN, CURRENT } from "../model/records.js";
import { parseEdtf } from "../model/edtf-date.js";
import { parseSource } from "../parse/parse-source.js";
import { Reader } from "../pipeline/reader.js";
import type { GraphStore } from "../store/store.js";
import { articleOfText } from "./article-of-text.js";
import type { ExplainOptions } from "./explain-command.js";
import { explain } from "./explanation/explanation.js";
import type { Explanation } from "./explanation/explanation.js";
import { storedVoices } from "./explanation/stored-voices.js";
import { listSources } from "./read-sources.js";
import type { GlobalOptions } from "./terminal.js";
import { withStore } from "./with-store.js";

/** Explains the article of a file or of standard input, and the teasers beside it. Throws `UNREADABLE_SOURCE`. */
export async function explainSource(path: string, options: GlobalOptions): Promise<Explanation[]> {
  const [file] = listSources([path]).files;
  if (!file) throw new AppError("BAD_USER_INPUT", `${path} holds no article.`);
  return explainAll(parseSource({ name: file.name, bytes: await file.read() }), options);
}

/** Explains a few sentences as those of an article. Throws `BAD_USER_INPUT` when there are none, or the date is no day or month. */
export async function explainText(text: string, options: ExplainOptions): Promise<Explanation[]> {
  const { kicker, title, published } = options;
  if (text.trim() === "") throw new AppError("BAD_USER_INPUT", "--text is empty.");
  if (published !== undefined && !(/^\d{4}(?:-\d{2}){1,2}$/.test(published) && parseEdtf(published))) {
    throw new AppError("BAD_USER_INPUT", `--published takes a day or a month (2019-05-24, 2019-05), not «${published}».`);
  }
  return explainAll([articleOfText({ text, kicker, title, published }, "--text")], options);
}

/** Explains an article of the graph with the names that the graph knows now. Throws `NOT_FOUND`. */
export async function explainStored(id: string, options: GlobalOptions): Promise<Explanation[]> {
  return withStore(options, async (store) => explainWith(store, [await storedArticle(store, id.replace(/^Article:/, ""))]));
}

/** With the names of the registry or, with `--store`, of that graph. */
async function explainAll(articles: readonly ParsedArticle[], options: GlobalOptions): Promise<Explanation[]> {
  if (options.store !== undefined) return withStore(options, (store) => explainWith(store, articles));
  const reader = await Reader.ofRegistry();
  return articles.map((article) => explain(reader.read(article, true)));
}

async function explainWith(store: GraphStore, articles: readonly ParsedArticle[]): Promise<Explanation[]> {
  const reader = await Reader.of(store);
  const readings = articles.map((article) => reader.read(article, true));
  const voices = await storedVoices(store, readings.flatMap(({ resolution }) => resolution.assertions));
  return readings.map((reading) => explain(reading, voices));
}

async function storedArticle(store: GraphStore, id: string): Promise<ParsedArticle> {
  const [[article], [text]] = await Promise.all([readArticles(store, [id]), readArticleTexts(store, [id])]);
  if (!article || typeof text !== "string") throw new AppError("NOT_FOUND", `There is no file and no article ${id}.`);
  const record = { ...article, type: "article" as const, published: article.published?.edtf ?? null, text, addresses: [], why: null, recordedAt: ALWAYS_KNOWN, ...CURRENT };
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
